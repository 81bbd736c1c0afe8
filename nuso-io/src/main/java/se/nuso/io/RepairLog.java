package se.nuso.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import se.nuso.codebook.Column;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;

/** Counts what was repaired: one finding for each kind and column, not one for each cell. */
final class RepairLog {
  private final Map<Kind, First> repairs = new LinkedHashMap<>();

  private record Kind(ReadFault fault, Column<?> column) {}

  private static final class First {
    final Location location;
    final String found;
    final String read;
    long count;

    First(Location location, String found, String read) {
      this.location = location;
      this.found = found;
      this.read = read;
    }
  }

  void add(ReadFault fault, Column<?> column, Location location, String found, String read) {
    repairs.computeIfAbsent(new Kind(fault, column), kind -> new First(location, found, read))
        .count++;
  }

  void tell(Consumer<Finding> findings) {
    repairs.forEach(
        (kind, first) ->
            findings.accept(
                kind.fault()
                    .at(
                        new Location(
                            first.location.file(),
                            first.location.line(),
                            0,
                            first.location.column()),
                        Map.of(
                            "variable",
                            kind.column().label(),
                            "n",
                            first.count,
                            "found",
                            Shown.of(first.found),
                            "read",
                            first.read,
                            "line",
                            first.location.line()),
                        kind.column().path())));
    repairs.clear();
  }
}

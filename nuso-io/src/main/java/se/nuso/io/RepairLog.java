package se.nuso.io;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Column;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;

/**
 * Counts what was repaired: one finding for each kind and column, not one for each cell. Whatever
 * is read as something else than it is written goes through here.
 */
final class RepairLog {
  private final Map<Kind, First> repairs = new LinkedHashMap<>();

  private record Kind(ReadFault fault, @Nullable Column<?> column) {}

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

  /** A repair of a value of a column. */
  void add(ReadFault fault, Column<?> column, Location location, String found, String read) {
    boolean hidden = column.identifying();
    add(new Kind(fault, column), location, hidden ? "•••" : found, hidden ? "•••" : read);
  }

  /** A repair of a cell, whatever its column. */
  void add(ReadFault fault, Location location) {
    add(new Kind(fault, null), location, "", "");
  }

  private void add(Kind kind, Location location, String found, String read) {
    repairs.computeIfAbsent(kind, first -> new First(location, found, read)).count++;
  }

  void tell(Consumer<Finding> findings) {
    repairs.forEach((kind, first) -> findings.accept(finding(kind, first)));
    repairs.clear();
  }

  private static Finding finding(Kind kind, First first) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("n", first.count);
    parameters.put("line", first.location.line());
    Column<?> column = kind.column();
    if (column == null) {
      return kind.fault().at(place(first, null), parameters);
    }
    parameters.put("variable", column.label());
    parameters.put("found", Shown.of(first.found));
    parameters.put("read", first.read);
    return kind.fault().at(place(first, first.location.column()), parameters, column.path());
  }

  private static Location place(First first, @Nullable String column) {
    return new Location(first.location.file(), first.location.line(), 0, column);
  }
}

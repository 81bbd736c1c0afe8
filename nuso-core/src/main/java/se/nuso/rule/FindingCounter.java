package se.nuso.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts findings by their kind, and keeps the first of each. For one thread. */
final class FindingCounter {
  /** Columns may have names that a damaged file invents: beyond this many kinds none is told. */
  private static final int KINDS_WITH_A_COLUMN = 1_000;

  private final Map<Kind, Counted> kinds = new LinkedHashMap<>();

  private record Kind(
      Severity severity, String id, @Nullable String file, @Nullable String column) {}

  private static final class Counted {
    private final List<Finding> first = new ArrayList<>(1);
    private long count;
  }

  /**
   * Counts a finding.
   *
   * @return whether it is the first of its kind
   */
  boolean add(Finding finding) {
    Location location = finding.location();
    boolean ofBatch = location.file() == null && location.record() == 0;
    Kind kind =
        new Kind(
            finding.severity(), finding.id(), location.file(), ofBatch ? null : location.column());
    if (kinds.size() >= KINDS_WITH_A_COLUMN && !kinds.containsKey(kind)) {
      kind = new Kind(finding.severity(), finding.id(), location.file(), null);
    }
    Counted counted = kinds.computeIfAbsent(kind, none -> new Counted());
    if (counted.first.size() < FindingGroup.KEPT) {
      counted.first.add(finding);
    }
    return counted.count++ == 0;
  }

  List<FindingGroup> groups() {
    List<FindingGroup> groups = new ArrayList<>();
    kinds.forEach(
        (kind, counted) ->
            groups.add(
                new FindingGroup(
                    kind.severity(), kind.id(), kind.column(), counted.count, counted.first)));
    return FindingGroup.ordered(groups);
  }
}

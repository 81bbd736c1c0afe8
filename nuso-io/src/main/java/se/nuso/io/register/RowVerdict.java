package se.nuso.io.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.Finding;
import se.nuso.rule.FindingKind;
import se.nuso.rule.Location;

/**
 * What is to be said of a row of a register.
 *
 * @param kind what is wrong; null for nothing
 * @param firstLine the line of the other row that it is about
 * @param isConflict whether the register contradicts itself here, also in the first of the rows
 */
record RowVerdict(@Nullable FindingKind kind, long firstLine, boolean isConflict) {
  static List<RowVerdict> of(List<SerialNumberRegister.Row> rows) {
    Map<String, Set<String>> references = new HashMap<>();
    Map<String, Set<String>> numbers = new HashMap<>();
    for (SerialNumberRegister.Row row : rows) {
      if (!SerialNumberRegister.isMalformed(row)) {
        references.computeIfAbsent(row.number(), n -> new TreeSet<>()).add(row.caseKey());
        numbers.computeIfAbsent(row.caseKey(), r -> new TreeSet<>()).add(row.number());
      }
    }
    List<RowVerdict> verdicts = new ArrayList<>();
    Map<String, Long> pairs = new HashMap<>();
    Map<String, Map<String, Long>> firstOfNumber = new HashMap<>();
    Map<String, Map<String, Long>> firstOfCase = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      SerialNumberRegister.Row row = rows.get(i);
      long line = row.line() > 0 ? row.line() : i + 2L;
      if (SerialNumberRegister.isMalformed(row)) {
        verdicts.add(new RowVerdict(RegisterKinds.MALFORMED, line, false));
        continue;
      }
      boolean two = references.getOrDefault(row.number(), Set.of()).size() > 1;
      boolean several = numbers.getOrDefault(row.caseKey(), Set.of()).size() > 1;
      Long same = pairs.putIfAbsent(row.number() + "\u0000" + row.caseKey(), line);
      Long otherCase = other(firstOfNumber, row.number(), row.caseKey(), line);
      Long otherNumber = other(firstOfCase, row.caseKey(), row.number(), line);
      // What repeats a row is told as that wherever it stands: then the order of rows is no matter.
      verdicts.add(
          same != null
              ? new RowVerdict(RegisterKinds.IDENTICAL, same, two || several)
              : two && otherCase != null
                  ? new RowVerdict(RegisterKinds.NUMBER_OF_TWO, otherCase, true)
                  : several && otherNumber != null
                      ? new RowVerdict(RegisterKinds.TWO_NUMBERS, otherNumber, true)
                      : new RowVerdict(null, 0, two || several));
    }
    return verdicts;
  }

  /** The line of an earlier row with the same key and another value. */
  private static @Nullable Long other(
      Map<String, Map<String, Long>> seen, String key, String value, long line) {
    Map<String, Long> values = seen.computeIfAbsent(key, k -> new HashMap<>());
    Set<Long> others =
        values.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(value))
            .map(Map.Entry::getValue)
            .collect(Collectors.toCollection(TreeSet::new));
    values.putIfAbsent(value, line);
    return others.isEmpty() ? null : others.iterator().next();
  }

  CleanList.Proposal proposal() {
    if (isConflict || kind == RegisterKinds.MALFORMED) {
      return CleanList.Proposal.DECIDE;
    }
    return kind == null ? CleanList.Proposal.KEEP : CleanList.Proposal.MERGE;
  }

  Optional<Finding> finding(String file, long line) {
    return Optional.ofNullable(kind)
        .map(
            what ->
                what.at(
                    new Location(file.isEmpty() ? null : file, line, 0, null),
                    Map.of("first", firstLine)));
  }
}

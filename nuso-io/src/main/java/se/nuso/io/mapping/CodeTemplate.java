package se.nuso.io.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.nuso.codebook.Code;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
import se.nuso.codebook.ValueType;
import se.nuso.io.LocalTable;
import se.nuso.text.Language;

/** Makes the template of a code mapping: what stands in the file, counted, beside an empty cell. */
final class CodeTemplate {
  private CodeTemplate() {}

  /** A local value as first spelled, and in how many cells it stands. */
  private static final class Counted {
    private final String value;
    private long count;

    private Counted(String value) {
      this.value = value;
    }

    private long count() {
      return count;
    }
  }

  static LocalTable of(
      Codebook<?> codebook, Extract rows, Map<String, String> coded, Language language) {
    Map<String, Column<?>> variables = new LinkedHashMap<>();
    coded.forEach((column, variable) -> variables.put(column, codedVariable(codebook, variable)));
    Map<String, Map<String, Counted>> values = new LinkedHashMap<>();
    Map<Integer, Map<String, Counted>> byPosition = new LinkedHashMap<>();
    variables.forEach(
        (column, variable) ->
            byPosition.put(
                rows.position(column),
                values.computeIfAbsent(variable.path(), path -> new LinkedHashMap<>())));
    rows.forEach(
        row -> byPosition.forEach((position, counts) -> count(row.cells().get(position), counts)));
    variables.values().stream()
        .filter(variable -> variable.codes().isEmpty())
        .forEach(
            variable ->
                values
                    .get(variable.path())
                    .values()
                    .removeIf(counted -> CodeMapping.isValue(variable, counted.value)));
    return LocalTable.of(
        Head.names(
            language,
            Head.VARIABLE,
            Head.LOCAL_CODE,
            Head.LOCAL_LABEL,
            Head.COUNT,
            Head.SUGGESTION,
            Head.CODE),
        rows(codebook, values),
        rows.notes());
  }

  /** A cell may hold several values, as {@link CodeMapping#values} reads it. */
  private static void count(String cell, Map<String, Counted> counts) {
    Stream.of(cell.split("\\|"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .forEach(
            value -> counts.computeIfAbsent(Folded.of(value), key -> new Counted(value)).count++);
  }

  private static List<List<String>> rows(
      Codebook<?> codebook, Map<String, Map<String, Counted>> values) {
    List<List<String>> rows = new ArrayList<>();
    values.forEach(
        (variable, counts) ->
            counts.values().stream()
                .sorted(Comparator.comparingLong(Counted::count).reversed())
                .forEach(counted -> rows.add(row(codedVariable(codebook, variable), counted))));
    return rows;
  }

  private static List<String> row(Column<?> variable, Counted counted) {
    Optional<Code> ours =
        variable.codes().stream()
            .filter(code -> Folded.of(code.code()).equals(Folded.of(counted.value)))
            .findFirst();
    String suggestion = LocalNames.code(variable, counted.value).map(Code::code).orElse("");
    return List.of(
        variable.path(),
        counted.value,
        "",
        String.valueOf(counted.count),
        suggestion,
        ours.map(Code::code).orElse(""));
  }

  /** Whether a variable may have local values to map: codes, or words in place of a number. */
  static boolean hasLocalValues(Column<?> variable) {
    return !variable.codes().isEmpty() || variable.type() == ValueType.INTEGER;
  }

  private static Column<?> codedVariable(Codebook<?> codebook, String variable) {
    Column<?> column = codebook.column(variable).orElse(null);
    if (column == null || !hasLocalValues(column)) {
      throw new IllegalArgumentException(
          "There is no variable with codes called "
              + LocalTable.shown(variable)
              + "; nearest: "
              + codebook.nearest(LocalTable.shown(variable)));
    }
    return column;
  }
}

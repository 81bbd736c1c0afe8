package se.nuso.io.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
import se.nuso.codebook.MalformedValueException;
import se.nuso.codebook.ValueType;
import se.nuso.io.LocalColumns;
import se.nuso.io.LocalTable;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What the columns of a local extract hold: a small table, one row for each column.
 *
 * <pre>
 * kolumn;fast värde;förslag;variabel
 * Ärende;;;serialNumber
 * Ålder vid start;;background.age;background.age
 * Handläggare;;;IGNORERA
 * ;CHILDREN_2024;;round
 * </pre>
 *
 * <ul>
 *   <li>{@code variabel} is the variable's name in files, or its label; {@code IGNORERA} or {@code
 *       IGNORE} for a column that is left out on purpose, which the reader counts and tells; empty
 *       while it is not decided, and then the reader refuses the file unless the name is ours;
 *   <li>a row without a column gives a value that holds for every record ({@code fast värde}), such
 *       as the round;
 *   <li>in the wide layout of the risk factors, {@code factors.severity.X} is a column with the
 *       degree of the factor in {@code factors.risk.X};
 *   <li>several columns may hold one variable that has several codes, such as reasons;
 *   <li>{@code förslag} is not read. The heads may be in English: {@code column, fixed value,
 *       suggestion, variable}.
 * </ul>
 *
 * <p>Names are compared after trimming, without case, letters composed. Immutable.
 */
public final class ColumnMapping implements LocalColumns {
  private static final Label LEFT_OUT = new Label("IGNORERA", "IGNORE");

  private final Map<String, String> variables;
  private final Map<String, String> spelled;
  private final Map<String, String> constants;

  private ColumnMapping(
      Map<String, String> variables, Map<String, String> spelled, Map<String, String> constants) {
    this.variables = Collections.unmodifiableMap(variables);
    this.spelled = Collections.unmodifiableMap(spelled);
    this.constants = Collections.unmodifiableMap(constants);
  }

  /**
   * Reads a mapping.
   *
   * @param type the record type whose variables it names
   * @param path the file
   * @throws se.nuso.io.LocalFileException with everything that is wrong with the file
   */
  public static ColumnMapping read(Class<?> type, Path path) {
    return read(new MappingFile<>(type, path));
  }

  private static <R> ColumnMapping read(MappingFile<R> file) {
    Map<String, String> variables = new LinkedHashMap<>();
    Map<String, String> spelled = new LinkedHashMap<>();
    Map<String, String> constants = new LinkedHashMap<>();
    Map<String, Long> lines = new HashMap<>();
    file.require(Head.COLUMN);
    file.require(Head.VARIABLE);
    file.finish();
    for (LocalTable.Row row : file.rows()) {
      String name = file.cell(row, Head.COLUMN);
      String value = file.cell(row, Head.VALUE);
      if (!name.isEmpty() && !value.isEmpty()) {
        file.fault(
            MappingKinds.VALUE_BESIDE_COLUMN,
            row,
            Head.VALUE,
            Map.of("value", LocalTable.shown(value)));
      } else if (!file.cell(row, Head.VARIABLE).isEmpty()) {
        if (name.isEmpty()) {
          constant(file, row, value, constants, lines);
        } else {
          variable(file, row, name, variables, spelled, lines);
        }
      }
    }
    file.finish();
    return new ColumnMapping(variables, spelled, constants);
  }

  private static <R> void constant(
      MappingFile<R> file,
      LocalTable.Row row,
      String value,
      Map<String, String> constants,
      Map<String, Long> lines) {
    Column<R> column = value.isEmpty() ? null : file.variable(row).orElse(null);
    if (column == null || !isFirst(file, row, column, column.path(), lines)) {
      return;
    }
    try {
      column.parse(value);
      constants.put(column.path(), value);
    } catch (MalformedValueException e) {
      file.fault(
          MappingKinds.MALFORMED_VALUE,
          row,
          Head.VALUE,
          Map.of(
              "variable",
              column.label(),
              "value",
              column.identifying() ? "•••" : LocalTable.shown(value),
              "allowed",
              AllowedValues.nearest(column, LocalTable.shown(value))));
    }
  }

  private static <R> void variable(
      MappingFile<R> file,
      LocalTable.Row row,
      String name,
      Map<String, String> variables,
      Map<String, String> spelled,
      Map<String, Long> lines) {
    String folded = Folded.of(name);
    String path = "";
    if (!isLeftOut(file.cell(row, Head.VARIABLE))) {
      Column<R> degree =
          MappingFile.severity(file.codebook(), file.cell(row, Head.VARIABLE)).orElse(null);
      Column<R> column = degree != null ? degree : file.variable(row).orElse(null);
      if (column == null) {
        return;
      }
      path = degree != null ? MappingFile.severity(degree) : column.path();
      if (!path.equals(variables.get(folded)) && !isFirst(file, row, column, path, lines)) {
        return;
      }
    }
    String before = variables.putIfAbsent(folded, path);
    if (before != null && !before.equals(path)) {
      file.fault(
          MappingKinds.TWO_MEANINGS,
          row,
          Head.VARIABLE,
          Map.of(
              "value",
              LocalTable.shown(name),
              "line",
              lines.getOrDefault(folded, 0L),
              "first",
              before.isEmpty() ? LEFT_OUT : before,
              "second",
              path.isEmpty() ? LEFT_OUT : path));
    }
    lines.putIfAbsent(folded, row.line());
    spelled.putIfAbsent(folded, name);
  }

  /** Whether a variable of one answer is given for the first time. */
  private static <R> boolean isFirst(
      MappingFile<R> file,
      LocalTable.Row row,
      Column<R> column,
      String path,
      Map<String, Long> lines) {
    Long before = lines.putIfAbsent("\u0000" + path, row.line());
    if (before == null || column.type() == ValueType.CODES) {
      return true;
    }
    file.fault(
        MappingKinds.SAME_VARIABLE,
        row,
        Head.VARIABLE,
        Map.of("variable", column.label(), "value", path, "line", before, "none", LEFT_OUT));
    return false;
  }

  private static boolean isLeftOut(String text) {
    return Folded.of(text).equals(Folded.of(LEFT_OUT.sv()))
        || Folded.of(text).equals(Folded.of(LEFT_OUT.en()));
  }

  /**
   * A template made from an extract: a row for each of its columns with a suggestion and an empty
   * cell to fill, and a row for each required variable that may hold for all records. A column that
   * has our name is filled in.
   *
   * @param type the record type
   * @param extract the file with local columns
   * @param language the language of the heads
   * @throws se.nuso.io.LocalFileException if the extract is no table, or holds a personal identity
   *     number
   */
  public static LocalTable templateFrom(Class<?> type, Path extract, Language language) {
    return template(Codebook.of(type), new Extract(extract), language);
  }

  private static <R> LocalTable template(Codebook<R> codebook, Extract extract, Language language) {
    List<String> columns = extract.columns();
    List<List<String>> rows = new ArrayList<>();
    Set<String> known = columns.stream().map(Folded::of).collect(Collectors.toSet());
    for (String name : columns) {
      Optional<String> ours =
          codebook.columns().stream()
              .map(Column::path)
              .filter(path -> Folded.of(path).equals(Folded.of(name)))
              .findFirst()
              .or(() -> MappingFile.severity(codebook, name).map(MappingFile::severity));
      String suggestion = LocalNames.column(codebook, name).map(Column::path).orElse("");
      rows.add(List.of(name, "", suggestion, ours.orElse("")));
    }
    codebook.columns().stream()
        .filter(column -> column.required() && !column.identifying())
        .filter(column -> !known.contains(Folded.of(column.path())))
        .forEach(column -> rows.add(List.of("", "", column.label().in(language), column.path())));
    return LocalTable.of(
        Head.names(language, Head.COLUMN, Head.VALUE, Head.SUGGESTION, Head.VARIABLE),
        rows,
        extract.notes());
  }

  @Override
  public Optional<String> variable(String column) {
    return Optional.ofNullable(variables.get(Folded.of(column)));
  }

  @Override
  public Set<String> columns() {
    return Set.copyOf(spelled.values());
  }

  @Override
  public Map<String, String> constants() {
    return constants;
  }

  /** The columns that are left out on purpose, as the mapping spells them. */
  public Set<String> leftOut() {
    return variables.entrySet().stream()
        .filter(entry -> entry.getValue().isEmpty())
        .flatMap(entry -> Stream.ofNullable(spelled.get(entry.getKey())))
        .collect(Collectors.toSet());
  }

  /** How many columns are mapped, and how many left out. */
  @Override
  public String toString() {
    return "ColumnMapping["
        + (variables.size() - leftOut().size())
        + " columns, "
        + leftOut().size()
        + " left out, "
        + constants.size()
        + " fixed values]";
  }
}

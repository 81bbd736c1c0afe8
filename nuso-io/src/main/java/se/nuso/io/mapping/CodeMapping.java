package se.nuso.io.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
import se.nuso.codebook.Concept;
import se.nuso.codebook.MalformedValueException;
import se.nuso.codebook.ValueType;
import se.nuso.io.LocalCodes;
import se.nuso.io.LocalTable;
import se.nuso.rule.Finding;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What local codes and labels mean: a small table, one row for each local value, for any variables
 * of a record type that have code lists.
 *
 * <pre>
 * variabel;lokal kod;lokal etikett;antal;förslag;kod
 * reason.reasons;V1;Våld mot barn;31;PHYSICAL_VIOLENCE;PHYSICAL_VIOLENCE
 * reason.reasons;RF;Relationsvåld och missbruk;4;;EXPOSURE_TO_FAMILY_VIOLENCE|CARER_SUBSTANCE_USE
 * reason.reasons;X;Felregistrerad;2;;INGEN MOTSVARIGHET
 * </pre>
 *
 * <ul>
 *   <li>a local value is known by its code or its label, either may be empty;
 *   <li>{@code kod} is one of our codes or its label, several as {@code A|B} where the variable
 *       takes several, {@code INGEN MOTSVARIGHET} or {@code NO COUNTERPART} for a value that leaves
 *       the question unanswered on purpose; empty while it is not decided, and then the value
 *       counts as not mapped;
 *   <li>{@code antal} and {@code förslag} are not read. The heads may be in English: {@code
 *       variable, local code, local label, count, suggestion, code}.
 * </ul>
 *
 * <p>A variable that is a number, such as an age, may have words in place of one: {@code okänd} is
 * mapped to a number or to {@code INGEN MOTSVARIGHET}; numbers need not be mapped.
 *
 * <p>Values are compared after trimming, without case, letters composed (NFC). A value that is one
 * of our codes need not be mapped. Immutable.
 */
public final class CodeMapping implements LocalCodes {
  private static final Label NO_COUNTERPART = new Label("INGEN MOTSVARIGHET", "NO COUNTERPART");

  private final Map<String, Map<String, Meaning>> meanings;
  private final Map<String, Column<?>> columns;
  private final List<Finding> findings;

  private CodeMapping(
      Map<String, Map<String, Meaning>> meanings,
      Map<String, Column<?>> columns,
      List<Finding> findings) {
    this.meanings = Collections.unmodifiableMap(meanings);
    this.columns = Collections.unmodifiableMap(columns);
    this.findings = List.copyOf(findings);
  }

  /**
   * What a local value means.
   *
   * @param value the local label, or the local code where there is no label
   * @param codes our codes; empty for no counterpart, null while it is not decided
   * @param line the line of the mapping file
   */
  record Meaning(String value, @Nullable List<String> codes, long line) {
    Object shown() {
      return codes == null || codes.isEmpty() ? NO_COUNTERPART : String.join("|", codes);
    }
  }

  /**
   * Reads a mapping.
   *
   * @param type the record type whose variables it names
   * @param path the file
   * @throws se.nuso.io.LocalFileException with everything that is wrong with the file
   */
  public static CodeMapping read(Class<?> type, Path path) {
    return read(new MappingFile<>(type, path));
  }

  private static <R> CodeMapping read(MappingFile<R> file) {
    Map<String, Map<String, Meaning>> meanings = new LinkedHashMap<>();
    Map<String, Column<?>> columns = new LinkedHashMap<>();
    file.require(Head.VARIABLE);
    file.require(Head.LOCAL_CODE);
    file.require(Head.CODE);
    file.finish();
    for (LocalTable.Row row : file.rows()) {
      file.variable(row)
          .ifPresent(
              column -> {
                columns.put(column.path(), column);
                add(
                    file,
                    row,
                    column,
                    meanings.computeIfAbsent(column.path(), path -> new LinkedHashMap<>()));
              });
    }
    file.finish();
    List<Finding> findings = new ArrayList<>();
    meanings.forEach(
        (path, values) -> findings.addAll(opposites(file, columns.get(path), values.values())));
    return new CodeMapping(meanings, columns, findings);
  }

  /** Values of the same words, of which one denies or which speak of different people, as one. */
  private static List<Finding> opposites(
      MappingFile<?> file, Column<?> column, Collection<Meaning> meanings) {
    List<Finding> found = new ArrayList<>();
    List<Meaning> decided =
        meanings.stream()
            .filter(meaning -> meaning.codes() != null && !meaning.codes().isEmpty())
            .distinct()
            .toList();
    List<Concept> concepts = decided.stream().map(one -> Concept.of(one.value())).toList();
    for (int i = 0; i < decided.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (Objects.equals(decided.get(i).codes(), decided.get(j).codes())
            && concepts.get(i).isOppositeOf(concepts.get(j))) {
          found.add(
              MappingKinds.OPPOSITES.at(
                  file.at(decided.get(i).line()),
                  Map.of(
                      "variable",
                      column.label(),
                      "value",
                      LocalTable.shown(decided.get(i).value()),
                      "other",
                      LocalTable.shown(decided.get(j).value()),
                      "line",
                      decided.get(j).line(),
                      "code",
                      decided.get(i).shown())));
        }
      }
    }
    return found;
  }

  /** Local values that say the opposite of each other and yet have one code. */
  @Override
  public List<Finding> findings() {
    return findings;
  }

  private static <R> void add(
      MappingFile<R> file, LocalTable.Row row, Column<R> column, Map<String, Meaning> meanings) {
    String code = file.cell(row, Head.LOCAL_CODE);
    String label = file.cell(row, Head.LOCAL_LABEL);
    String ours = file.cell(row, Head.CODE);
    if (column.codes().isEmpty() && column.type() != ValueType.INTEGER) {
      file.fault(
          MappingKinds.NO_CODES,
          row,
          Head.VARIABLE,
          Map.of("variable", column.label(), "value", column.path()));
      return;
    }
    if (code.isEmpty() && label.isEmpty()) {
      if (!ours.isEmpty()) {
        file.fault(
            MappingKinds.NO_LOCAL_VALUE,
            row,
            Head.LOCAL_CODE,
            Map.of("value", LocalTable.shown(ours)));
      }
      return;
    }
    Meaning meaning =
        new Meaning(label.isEmpty() ? code : label, codes(file, row, column, ours), row.line());
    Stream.of(code, label)
        .filter(value -> !value.isEmpty())
        .map(Folded::of)
        .distinct()
        .forEach(value -> put(file, row, value, meaning, meanings));
  }

  private static void put(
      MappingFile<?> file,
      LocalTable.Row row,
      String value,
      Meaning meaning,
      Map<String, Meaning> meanings) {
    Meaning before = meanings.get(value);
    if (before == null || before.codes() == null) {
      meanings.put(value, meaning);
    } else if (meaning.codes() != null && !meaning.codes().equals(before.codes())) {
      file.fault(
          MappingKinds.TWO_MEANINGS,
          row,
          Head.LOCAL_CODE,
          Map.of(
              "value",
              LocalTable.shown(value),
              "line",
              before.line(),
              "first",
              before.shown(),
              "second",
              meaning.shown()));
    }
  }

  private static <R> @Nullable List<String> codes(
      MappingFile<R> file, LocalTable.Row row, Column<R> column, String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    String folded = Folded.of(cell).replace('_', ' ');
    if (folded.equals(Folded.of(NO_COUNTERPART.sv()))
        || folded.equals(Folded.of(NO_COUNTERPART.en()))) {
      return List.of();
    }
    if (column.codes().isEmpty()) {
      return number(file, row, column, cell);
    }
    List<String> codes = new ArrayList<>();
    for (String part : cell.split("\\|")) {
      Optional<Code> known = column.codes().stream().filter(code -> is(code, part)).findFirst();
      known.ifPresentOrElse(
          code -> codes.add(code.code()),
          () ->
              file.fault(
                  MappingKinds.UNKNOWN_CODE,
                  row,
                  Head.CODE,
                  Map.of(
                      "variable",
                      column.label(),
                      "value",
                      LocalTable.shown(part),
                      "nearest",
                      column.nearest(LocalTable.shown(part)).stream()
                          .map(code -> code.code() + " (" + code.label().sv() + ")")
                          .collect(Collectors.joining(", ")),
                      "none",
                      NO_COUNTERPART)));
    }
    if (codes.size() > 1 && column.type() != ValueType.CODES) {
      file.fault(
          MappingKinds.SEVERAL_FOR_ONE,
          row,
          Head.CODE,
          Map.of("variable", column.label(), "value", LocalTable.shown(cell)));
    }
    return codes.stream().distinct().sorted().toList();
  }

  /** A number may be written in words ("okänd"): it means a number, or has no counterpart. */
  private static <R> @Nullable List<String> number(
      MappingFile<R> file, LocalTable.Row row, Column<R> column, String cell) {
    if (isValue(column, cell)) {
      return List.of(cell);
    }
    file.fault(
        MappingKinds.NO_NUMBER,
        row,
        Head.CODE,
        Map.of(
            "variable", column.label(), "value", LocalTable.shown(cell), "none", NO_COUNTERPART));
    return null;
  }

  /** Whether a text is a value of the variable as it stands. */
  static boolean isValue(Column<?> column, String text) {
    try {
      column.parse(text);
      return true;
    } catch (MalformedValueException e) {
      return false;
    }
  }

  private static boolean is(Code code, String text) {
    String folded = Folded.of(text);
    return Folded.of(code.code()).equals(folded)
        || Folded.of(code.label().sv()).equals(folded)
        || Folded.of(code.label().en()).equals(folded);
  }

  /**
   * A template made from one column of an extract: a row for each of its local values, the most
   * frequent first, with its count, a suggestion and an empty cell to fill. A value that is one of
   * our codes is filled in.
   *
   * @param type the record type
   * @param extract the file with local codes
   * @param column the local column
   * @param variable the variable that it holds, by its name in files
   * @param language the language of the heads
   * @throws IllegalArgumentException if there is no such column or no such variable with codes
   * @throws se.nuso.io.LocalFileException if the extract is no table, or holds a personal identity
   *     number
   */
  public static LocalTable templateFrom(
      Class<?> type, Path extract, String column, String variable, Language language) {
    return CodeTemplate.of(
        Codebook.of(type), new Extract(extract), Map.of(column, variable), language);
  }

  /**
   * A template made from all columns of an extract that a column mapping ties to variables with
   * codes.
   *
   * @param type the record type
   * @param extract the file with local codes
   * @param columns what its columns hold
   * @param language the language of the heads
   * @throws se.nuso.io.LocalFileException if the extract is no table, or holds a personal identity
   *     number
   */
  public static LocalTable templateFrom(
      Class<?> type, Path extract, ColumnMapping columns, Language language) {
    Codebook<?> codebook = Codebook.of(type);
    Map<String, String> coded = new LinkedHashMap<>();
    for (String column : new Extract(extract, columns).columns()) {
      String variable = columns.variable(column).orElse(column);
      if (codebook.column(variable).filter(CodeTemplate::hasLocalValues).isPresent()) {
        coded.put(column, variable);
      }
    }
    return CodeTemplate.of(codebook, new Extract(extract, columns), coded, language);
  }

  @Override
  public Set<String> variables() {
    return meanings.keySet();
  }

  @Override
  public List<String> values(String variable, String cell) {
    boolean several = column(variable).type() == ValueType.CODES;
    return !several || codes(variable, cell).isPresent()
        ? List.of(cell)
        : Stream.of(cell.split("\\|")).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  @Override
  public Optional<List<String>> codes(String variable, String value) {
    Meaning meaning = meanings.getOrDefault(variable, Map.of()).get(Folded.of(value));
    if (meaning != null && meaning.codes() != null) {
      return Optional.of(meaning.codes());
    }
    if (column(variable).codes().isEmpty() && isValue(column(variable), value)) {
      return Optional.of(List.of(value));
    }
    return column(variable).codes().stream()
        .map(Code::code)
        .filter(code -> Folded.of(code).equals(Folded.of(value)))
        .findFirst()
        .map(List::of);
  }

  private Column<?> column(String variable) {
    Column<?> column = columns.get(variable);
    if (column == null) {
      throw new IllegalArgumentException("The mapping has no variable " + variable);
    }
    return column;
  }

  /** What a variable is called. */
  Label label(String variable) {
    return column(variable).label();
  }

  /** The values of a variable that are decided, by their labels as they are compared. */
  Map<String, Meaning> decided(String variable) {
    Map<String, Meaning> decided = new LinkedHashMap<>();
    meanings
        .getOrDefault(variable, Map.of())
        .values()
        .forEach(
            meaning -> {
              if (meaning.codes() != null) {
                decided.put(Folded.of(meaning.value()), meaning);
              }
            });
    return decided;
  }

  /** How many local values are mapped, and how many are left to decide. */
  @Override
  public String toString() {
    long values = meanings.values().stream().mapToLong(CodeMapping::rows).sum();
    long decided = variables().stream().mapToLong(variable -> decided(variable).size()).sum();
    return "CodeMapping["
        + variables().size()
        + " variables, "
        + decided
        + " values mapped, "
        + (values - decided)
        + " not decided]";
  }

  private static long rows(Map<String, Meaning> ofVariable) {
    return ofVariable.values().stream()
        .map(meaning -> Folded.of(meaning.value()))
        .distinct()
        .count();
  }
}

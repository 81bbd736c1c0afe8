package se.nuso.io;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Characters;
import se.nuso.codebook.Code;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
import se.nuso.codebook.MalformedValueException;
import se.nuso.codebook.ValueFault;
import se.nuso.codebook.ValueType;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.identity.SerialNumber;
import se.nuso.municipality.Participant;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.rule.Severity;
import se.nuso.text.Label;

/**
 * Makes records of the texts that a file has for the columns of the codebook: the one place where
 * texts become answers, whatever the format. Every fault of a record is told, not only the first.
 */
final class RecordBinder<R> {
  private static final String SERIAL_NUMBER = "serialNumber";
  private static final Label NO_CHARACTER = new Label("", "");
  private static final Label IN_AN_ARRAY =
      new Label(
          "Skriv varje kod som en egen text i listan", "Write each code as a text of its own");
  private static final String PARTICIPANT = "participant";
  private static final Object MIXED = new Object();

  private final Codebook<R> codebook;
  private final List<Column<R>> columns;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Schema schema;
  private final Code round;
  private Location file;
  private final Consumer<Finding> findings;
  private final Suggestions suggestions;
  private final List<CellRepair> repairs;
  private final RepairLog repairLog = new RepairLog();
  private final boolean strict;
  private final @Nullable Object[] values;
  private final @Nullable Object[] head;
  private final Map<Integer, Object> first = new LinkedHashMap<>();
  private boolean from1904;
  private IntFunction<String> names = index -> "";
  private Location location;
  private long number;
  private boolean faulty;
  private boolean schemaMissing;
  private boolean inArrays;

  RecordBinder(
      Codebook<R> codebook,
      Schema schema,
      Code round,
      Location file,
      Consumer<Finding> findings,
      boolean strict) {
    this.codebook = codebook;
    this.columns = codebook.columns();
    this.schema = schema;
    this.round = round;
    this.file = file;
    this.location = file;
    this.findings = findings;
    this.suggestions = new Suggestions(codebook);
    this.repairs = CellRepair.of(columns);
    this.strict = strict;
    this.values = new Object[columns.size()];
    this.head = new Object[columns.size()];
    for (int i = 0; i < columns.size(); i++) {
      indexes.put(columns.get(i).path(), i);
    }
  }

  /** What follows lies in a part of the file that has a name of its own: a sheet of a workbook. */
  void in(Location part) {
    file = part;
    location = part;
  }

  /** Days that are written as numbers count from 1904, not from 1900. */
  void daysCountFrom1904() {
    from1904 = true;
  }

  List<Column<R>> columns() {
    return columns;
  }

  Location file() {
    return file;
  }

  Schema schema() {
    return schema;
  }

  Suggestions suggestions() {
    return suggestions;
  }

  /** The place of a variable among the columns; null if the text is the path of none. */
  @Nullable Integer index(String path) {
    return indexes.get(path);
  }

  /** How many records have begun. */
  long number() {
    return number;
  }

  /** Where the record lies that is being bound. */
  Location location() {
    return location;
  }

  /** A finding about the file that does not end the reading. */
  void tell(Finding finding) {
    findings.accept(finding);
  }

  /** A schema that the file names; a text that is empty names none. */
  void schema(String found, Location where) {
    Location ofFile = new Location(file.file(), where.line(), 0, null);
    if (!found.isEmpty()) {
      schema.require(found, ofFile);
    } else if (!schemaMissing) {
      schemaMissing = true;
      tell(ReadFault.NO_SCHEMA.at(ofFile, Map.of("expected", schema.toString()), Schema.COLUMN));
    }
  }

  /** An answer that holds for all records to come, as it stands at the top of a document. */
  void head(int index, String text, Location where) {
    Column<R> column = columns.get(index);
    try {
      head[index] = column.parse(List.of(text));
    } catch (MalformedValueException e) {
      throw new FileFault(malformed(column, text, e, where.at(column.path())));
    }
    requireRound(index, head[index], where);
  }

  /**
   * Begins a record.
   *
   * @param line the line that it starts on
   * @param names what the file calls each column, by its index
   */
  void begin(long line, IntFunction<String> names) {
    number++;
    location = new Location(file.file(), line, number, null);
    this.names = names;
    faulty = false;
    System.arraycopy(head, 0, values, 0, values.length);
  }

  /** A cell that is not empty. */
  void cell(int index, String cell) {
    Column<R> column = columns.get(index);
    try {
      values[index] = column.parse(cell);
      inspect(index, column, cell);
      tellIfRewritten(index, column, cell);
    } catch (MalformedValueException e) {
      Optional<CellRepair.Repaired> repaired =
          strict || PersonalIdentityNumber.isIn(cell)
              ? Optional.empty()
              : repairs.get(index).of(cell);
      if (repaired.isPresent()) {
        String text = repaired.get().text();
        values[index] = column.parse(text);
        inspect(index, column, text);
        repairLog.add(repaired.get().fault(), column, location.at(names.apply(index)), cell, text);
      } else {
        malformed(
            index,
            column.type() == ValueType.CODES ? List.of(cell.split("\\|", -1)) : List.of(cell),
            e);
      }
    }
  }

  /** A text may itself have a plain form, in which it is kept. */
  private void tellIfRewritten(int index, Column<R> column, String text) {
    Object value = values[index];
    if (column.type() == ValueType.TEXT && value != null && !column.text(value).equals(text)) {
      repairLog.add(
          ReadFault.REWRITTEN, column, location.at(names.apply(index)), text, column.text(value));
    }
  }

  /** A text with its letters composed, which is told. */
  String composed(String text) {
    String composed = CleanText.composed(text);
    if (!composed.equals(text)) {
      repairLog.add(
          ReadFault.COMPOSED_LETTERS, new Location(file.file(), location.line(), 0, null));
    }
    return composed;
  }

  /** What was repaired, told at the end of the file. */
  void tellOfRepairs() {
    repairLog.tell(findings);
  }

  /** A text and a number can be both an answer and a personal identity number. */
  private void inspect(int index, Column<R> column, String text) {
    boolean digits = column.type() == ValueType.TEXT || column.type() == ValueType.INTEGER;
    if (digits && PersonalIdentityNumber.isIn(text)) {
      personal(index);
    } else if (MissingMarks.isNoAge(column, text)) {
      habit(column, text, location.at(names.apply(index))).ifPresent(this::fault);
    }
  }

  /** A value of one text. */
  void text(int index, String text) {
    texts(index, List.of(text));
  }

  /** Several texts, each a code of its own. */
  void texts(int index, List<String> texts) {
    inArrays = true;
    Column<R> column = columns.get(index);
    String joined = texts.size() == 1 ? texts.get(0) : String.join(", ", texts);
    try {
      values[index] = column.parse(texts);
      inspect(index, column, joined);
      tellIfRewritten(index, column, joined);
    } catch (MalformedValueException e) {
      malformed(index, texts, e);
    }
  }

  /** Something is wrong with the record, and it is rejected. */
  void fault(Finding finding) {
    faulty = true;
    findings.accept(finding);
  }

  /** A personal identity number stands where no variable is: the record is rejected. */
  void personal(Label what, String where) {
    fault(personal(location.at(where), what));
  }

  /** A personal identity number, told without any digit of it. */
  static Finding personal(Location where, Label what, String... variables) {
    ValueFault fault = ValueFault.PERSONAL_IDENTITY_NUMBER;
    return new Finding(
        fault.id(),
        Severity.ERROR,
        where,
        List.of(variables),
        fault.message(),
        fault.hint(),
        Map.of("variable", what));
  }

  /** A value of a column holds a personal identity number. */
  void personal(int index) {
    Column<R> column = columns.get(index);
    if (column.identifying()) {
      throw new FileFault(
          personal(
              new Location(file.file(), location.line(), 0, names.apply(index)),
              column.label(),
              column.path()));
    }
    fault(personal(location.at(names.apply(index)), column.label(), column.path()));
  }

  /** Of several texts the one that is wrong is told, unless any identifies a person. */
  private void malformed(int index, List<String> texts, MalformedValueException e) {
    String joined = String.join("|", texts);
    if (texts.size() > 1
        && columns.get(index).type() == ValueType.CODES
        && !PersonalIdentityNumber.isIn(joined)) {
      for (String part : texts) {
        try {
          columns.get(index).parse(List.of(part));
        } catch (MalformedValueException wrong) {
          if (inArrays || !part.isEmpty()) {
            malformed(index, part, wrong);
            return;
          }
        }
      }
    }
    malformed(index, joined, e);
  }

  private void malformed(int index, String text, MalformedValueException e) {
    if (e.fault() == ValueFault.PERSONAL_IDENTITY_NUMBER || PersonalIdentityNumber.isIn(text)) {
      personal(index);
    } else {
      Column<R> column = columns.get(index);
      Location where = location.at(names.apply(index));
      fault(habit(column, text, where).orElseGet(() -> malformed(column, text, e, where)));
    }
  }

  /** What spreadsheets, systems and people write in place of an answer. */
  private static Optional<Finding> habit(Column<?> column, String text, Location where) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("variable", column.label());
    parameters.put("value", column.identifying() ? "•••" : Shown.of(text));
    if (text.startsWith("=") || text.startsWith("@") || text.startsWith("+")) {
      return Optional.of(ReadFault.FORMULA.at(where, parameters, column.path()));
    }
    if (!column.required() && MissingMarks.isOne(text)) {
      parameters.put("codes", MissingMarks.codes(column));
      return Optional.of(ReadFault.UNDECLARED_MISSING.at(where, parameters, column.path()));
    }
    if (text.indexOf(BrokenLetters.LOST) >= 0) {
      return Optional.of(ReadFault.LOST_LETTERS.at(where, parameters, column.path()));
    }
    return BrokenLetters.mended(text)
        .map(
            mended -> {
              parameters.put("suggested", column.identifying() ? "•••" : Shown.of(mended));
              return ReadFault.BROKEN_LETTERS.at(where, parameters, column.path());
            });
  }

  private Finding malformed(
      Column<R> column, String text, MalformedValueException e, Location where) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("variable", column.label());
    parameters.put("value", column.identifying() ? "•••" : Shown.of(text));
    parameters.put(
        "character",
        column.identifying() ? NO_CHARACTER : Characters.firstNot(RecordBinder::isUsual, text));
    if (e.fault() != ValueFault.NOT_ON_THE_LIST || suggestions.mayGive()) {
      parameters.putAll(e.parameters());
    }
    if (e.fault() == ValueFault.SEVERAL_CODES) {
      parameters.put("wrong", wrong(column, String.valueOf(e.parameters().get("part"))));
      parameters.remove("part");
      if (inArrays) {
        parameters.put("how", IN_AN_ARRAY);
      }
    }
    if (parameters.get("suggested") instanceof LocalDate day) {
      parameters.put("period", DeliveryDays.period(round, column.path(), day));
    }
    if (e.fault() == ValueFault.EXCEL_DAY_NUMBER && from1904) {
      parameters.put("suggested", WorkbookDates.DAY_ZERO_1904.plusDays(Integer.parseInt(text)));
      parameters.put("system", "1904");
    }
    return new Finding(
        e.fault().id(),
        Severity.ERROR,
        where,
        List.of(column.path()),
        e.fault().message(),
        e.fault().hint(),
        parameters);
  }

  /** Letters and signs that a code, a number or a date may at least be meant to be written in. */
  private static boolean isUsual(int character) {
    return character >= ' ' && character <= '~' || Characters.isLatinLetter(character);
  }

  private Label wrong(Column<R> column, String part) {
    if (part.isEmpty() || !suggestions.mayGive()) {
      return NO_CHARACTER;
    }
    Code nearest = column.nearest(Shown.of(part)).get(0);
    return new Label(
        String.format(
            Locale.ROOT,
            " ”%s” finns inte i kodlistan; närmast är %s (%s).",
            Shown.of(part),
            nearest.code(),
            nearest.label().sv()),
        String.format(
            Locale.ROOT,
            " “%s” is not on the code list; the nearest is %s (%s).",
            Shown.of(part),
            nearest.code(),
            nearest.label().en()));
  }

  /** The serial number that the record has, also if it is rejected; empty where none is known. */
  Optional<SerialNumber> serialNumber() {
    Integer index = indexes.get(SERIAL_NUMBER);
    return index != null && values[index] instanceof SerialNumber number
        ? Optional.of(number)
        : Optional.empty();
  }

  /** The participant that the record has, also if it is rejected; null where none is known. */
  @Nullable Participant participant() {
    Integer index = indexes.get(PARTICIPANT);
    return index != null && values[index] instanceof Participant participant ? participant : null;
  }

  /** The record; null if anything was wrong with it. */
  @Nullable R finish() {
    for (String path : Head.VARIABLES) {
      Integer index = indexes.get(path);
      if (index != null && values[index] != null) {
        requireRound(index, values[index], location);
        requireSame(index, values[index]);
      }
    }
    return faulty ? null : codebook.record(values);
  }

  private void requireRound(int index, @Nullable Object value, Location where) {
    if (columns.get(index).path().equals(Head.ROUND)
        && value instanceof Code code
        && code != round) {
      throw ReadFault.OTHER_ROUND.ends(
          new Location(where.file(), where.line(), 0, Head.ROUND),
          Map.of("found", code, "expected", round),
          Head.ROUND);
    }
  }

  /** Told once for each variable: it is the file that is mixed, not the record that is wrong. */
  private void requireSame(int index, Object value) {
    Object expected = first.putIfAbsent(index, value);
    if (expected != null && expected != MIXED && !expected.equals(value)) {
      first.put(index, MIXED);
      Column<R> column = columns.get(index);
      tell(
          ReadFault.MIXED_HEAD.at(
              new Location(file.file(), location.line(), 0, names.apply(index)),
              Map.of(
                  "variable", column.label(), "first", expected, "found", value, "number", number),
              column.path()));
    }
  }
}

package se.nuso.io;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.Column;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.rule.NusoValidator;
import se.nuso.rule.RulePolicy;
import se.nuso.rule.Severity;
import se.nuso.rule.ValidationReport;
import se.nuso.rule.ValidationRun;

/**
 * Writes records to files, in the format that the file's extension tells. There is no official NUSO
 * import: this is a proposed exchange format.
 *
 * <pre>{@code
 * NusoWriter.of(CHILDREN_2024).write(investigations, Path.of("export.csv"));
 * }</pre>
 *
 * <h2>What all formats share</h2>
 *
 * <ul>
 *   <li>A variable is called by its path in the codebook, such as {@code background.age} or {@code
 *       factors.risk.PHYSICAL_VIOLENCE}.
 *   <li>A whole number is written in digits, a date as {@code YYYY-MM-DD}, an answer of a code list
 *       as its code, never as its label.
 *   <li>An answer not given is an empty cell in CSV and a property left out in JSON. "None", "not
 *       documented" and "unknown" are codes.
 *   <li>A file carries its schema ({@code investigation/1}), round, mode and origin ({@code REAL}
 *       or {@code SYNTHETIC}); each of the four is the same for all its records.
 *   <li>Local variables, such as exact dates, are left out unless asked for with {@link
 *       #withLocalVariables()}. With them, what is written is read back the same; without them, the
 *       same but for the local answers.
 * </ul>
 *
 * <h2>CSV: {@code .csv}, {@code .txt}</h2>
 *
 * <p>One line of column names, then one line for each record, each ended by CRLF. The first columns
 * are {@code schema}, {@code round}, {@code mode} and {@code origin}, the same in every row; then
 * come all variables in the order of the codebook, whether or not any record answers them. Several
 * codes in one cell are joined by {@code |}. A cell is quoted with {@code "} only where it must be,
 * as RFC 4180 has it. {@link CsvFormat} decides separator and byte-order mark:
 *
 * <pre>
 * schema;round;mode;origin;serialNumber;participant;background.legalSex;background.age;background.diagnoses;...
 * investigation/1;CHILDREN_2024;HAND_CODED;REAL;K-17;1780;GIRL;11;ADHD|AUTISM;...
 * </pre>
 *
 * <p>No cell can begin with a character that a spreadsheet takes for a formula: a code begins with
 * a letter or a digit, as does a serial number. A spreadsheet may still drop the leading zeros of a
 * serial number when it opens the file.
 *
 * <h2>Excel: {@code .xlsx}</h2>
 *
 * <p>A workbook of one sheet, named after the schema, with the same columns and rows as CSV. Whole
 * numbers are numbers, dates Excel's dates, everything else is text with the format of text, so
 * that zeros stay. No formulas, and at most 1 048 575 records.
 *
 * <h2>JSON: {@code .json}</h2>
 *
 * <p>One document, each record on a line of its own. The dotted paths become objects within
 * objects; an object without answers is left out. Whole numbers are numbers, several codes an array
 * of texts, everything else is a text. {@code notice} says in Swedish and English that the format
 * is a proposal and, for synthetic records, that no real children are meant.
 *
 * <pre>
 * {"schema":"investigation/1","round":"CHILDREN_2024","mode":"HAND_CODED","origin":"REAL","notice":"...","records":[
 * {"serialNumber":"K-17","participant":"1780","background":{"legalSex":"GIRL","age":11,"diagnoses":["ADHD","AUTISM"]}}
 * ]}
 * </pre>
 *
 * <h2>NDJSON: {@code .ndjson}, {@code .jsonl}</h2>
 *
 * <p>One JSON object on each line, ended by LF. Each carries {@code schema}, {@code round}, {@code
 * mode} and {@code origin} beside the record's own properties, so that lines may be split and
 * joined.
 *
 * <p>The same records give the same bytes. A writer is immutable and may serve many threads.
 */
public final class NusoWriter {
  private static final int LISTED = 1_000;
  private static final String PARTICIPANT = "participant";

  private final NusoValidator validator;
  private final CsvFormat csv;
  private final boolean local;
  private final boolean evenWithErrors;

  private NusoWriter(
      NusoValidator validator, CsvFormat csv, boolean local, boolean evenWithErrors) {
    this.validator = validator;
    this.csv = csv;
    this.local = local;
    this.evenWithErrors = evenWithErrors;
  }

  /**
   * A writer of the files of a round: CSV as a Swedish Excel has it, without local variables.
   *
   * @param round the round
   */
  public static NusoWriter of(CollectionRound round) {
    return new NusoWriter(
        NusoValidator.of(Objects.requireNonNull(round, "round")).listing(LISTED),
        CsvFormat.SWEDISH_EXCEL,
        false,
        false);
  }

  /**
   * The same with another form of CSV.
   *
   * @param format the form
   */
  public NusoWriter csv(CsvFormat format) {
    return new NusoWriter(
        validator, Objects.requireNonNull(format, "format"), local, evenWithErrors);
  }

  /**
   * The same with the local variables, such as exact dates: for the municipality's own checks,
   * never for a delivery.
   */
  public NusoWriter withLocalVariables() {
    return new NusoWriter(validator, csv, true, evenWithErrors);
  }

  /**
   * The same with departures from the rules that decide which records may be written.
   *
   * @param policy the departures
   */
  public NusoWriter policy(RulePolicy policy) {
    return new NusoWriter(validator.policy(policy), csv, local, evenWithErrors);
  }

  /**
   * The same also for records that break a rule whose severity is ERROR: for one's own use, such as
   * handing them to whoever is to correct them, never for a delivery. They are in the summary.
   */
  public NusoWriter evenWithErrors() {
    return new NusoWriter(validator, csv, local, true);
  }

  /**
   * Writes records to a file, whole or not at all: beside it, forced to the disk, then moved into
   * its place. What stood there before is replaced at the very end, and stays as it was if anything
   * fails. The records are validated on their way.
   *
   * @param records the records, all of one type, at least one
   * @param path the file; its extension tells the format
   * @param <R> the record type
   * @return how many records were written, from which participants, and what the rules found
   * @throws RecordsWithErrorsException if a record breaks a rule whose severity is ERROR, unless
   *     {@link #evenWithErrors()}
   * @throws IllegalArgumentException if there is no record; if a record is of another round, lacks
   *     the mode, or has another mode or origin than the first; if a text or the file name holds a
   *     personal identity number; if the extension tells no format; if the type names no rules. The
   *     message names the record and the variable, never a value.
   * @throws java.io.UncheckedIOException if the file cannot be written; its message names the file,
   *     and it is the same for all formats. A link to a file is followed and its file replaced; a
   *     link that leads nowhere, a directory, a device and a pipe are refused.
   */
  public <R> WriteSummary write(Iterable<R> records, Path path) {
    FileFormat format =
        FileFormat.of(path)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The extension must be one of " + FileFormat.EXTENSIONS));
    String name = FileFormat.nameOf(path);
    AtomicReference<WriteSummary> summary = new AtomicReference<>();
    List<Finding> remains =
        format == FileFormat.XLSX
            ? AtomicFile.writeBytes(
                path,
                AtomicFile.Readers.AS_OTHER_FILES,
                stream ->
                    summary.set(
                        writeTo(
                            name,
                            type ->
                                new WorkbookOutput<>(
                                    stream, Schema.of(type), columns(Codebook.of(type))),
                            records.iterator())))
            : AtomicFile.write(
                path,
                AtomicFile.Readers.AS_OTHER_FILES,
                writer ->
                    summary.set(
                        writeTo(name, type -> output(writer, format, type), records.iterator())));
    return summary.get().with(remains);
  }

  /** Makes the output when the first record has told its type. */
  @FunctionalInterface
  interface Outputs<R> {
    RecordOutput<R> of(Class<R> type);
  }

  /** Writes records to an output, each guarded and validated. */
  <R> WriteSummary writeTo(String name, Outputs<R> outputs, Iterator<R> records)
      throws IOException {
    if (!records.hasNext()) {
      throw new IllegalArgumentException("There is no record to write");
    }
    R first = Objects.requireNonNull(records.next(), "record 1");
    Class<R> type = typeOf(first);
    WriteGuard<R> guard = new WriteGuard<>(type, validator.round());
    ValidationRun<R> run = validator.start(type);
    @Nullable Column<R> participant = Codebook.of(type).column(PARTICIPANT).orElse(null);
    Set<Code> participants = new LinkedHashSet<>();
    RecordOutput<R> output = outputs.of(type);
    output.begin(guard.pass(first));
    R record = first;
    for (long number = 1; record != null; number++) {
      run.accept(record, Location.ofRecord(number));
      if (participant != null && participant.value(record) instanceof Code code) {
        participants.add(code);
      }
      output.write(record);
      record = records.hasNext() ? guard.pass(records.next()) : null;
    }
    ValidationReport report = run.report();
    if (report.count(Severity.ERROR) > 0 && !evenWithErrors) {
      throw new RecordsWithErrorsException(report);
    }
    output.end();
    return new WriteSummary(name, List.copyOf(participants), report, List.of());
  }

  private <R> RecordOutput<R> output(Writer writer, FileFormat format, Class<R> type) {
    Codebook<R> codebook = Codebook.of(type);
    List<Column<R>> head = WriteGuard.headOf(codebook);
    List<Column<R>> columns = columns(codebook);
    Schema schema = Schema.of(type);
    return switch (format) {
      case JSON -> new JsonOutput<>(writer, true, schema, head, columns);
      case NDJSON -> new JsonOutput<>(writer, false, schema, head, columns);
      default -> new CsvOutput<>(writer, csv, schema, columns);
    };
  }

  private <R> List<Column<R>> columns(Codebook<R> codebook) {
    List<Column<R>> head = WriteGuard.headOf(codebook);
    return Stream.concat(
            head.stream(),
            codebook.columns().stream()
                .filter(column -> !head.contains(column))
                .filter(column -> local || !column.local()))
        .toList();
  }

  @SuppressWarnings("unchecked") // records are final classes: the class of one is R
  private static <R> Class<R> typeOf(R record) {
    return (Class<R>) record.getClass();
  }

  /** The round, and what is written. */
  @Override
  public String toString() {
    return "NusoWriter[round="
        + validator.round()
        + ", localVariables="
        + local
        + ", evenWithErrors="
        + evenWithErrors
        + "]";
  }
}

package se.nuso.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import se.nuso.actualisation.Actualisation;
import se.nuso.codebook.CollectionRound;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.rule.NusoValidator;
import se.nuso.rule.RulePolicy;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.StaffResources;

/**
 * Reads records from files, binds them by the codebook and validates them, all in one pass.
 *
 * <pre>{@code
 * ReadResult<Investigation> read = NusoReader.of(CHILDREN_2024).investigations(Path.of("export.csv"));
 * read.report().findings().forEach(finding -> System.out.println(finding.message(SWEDISH)));
 * }</pre>
 *
 * <h2>What is read</h2>
 *
 * <p>What {@link NusoWriter} writes, and in addition:
 *
 * <ul>
 *   <li>in all formats, a byte-order mark, or none;
 *   <li>in CSV, UTF-8, UTF-16 with its mark, windows-1252, CP850 and Mac Roman, found out and told,
 *       and refused where it cannot be told which; {@code ;}, {@code ,} or tab between the cells,
 *       found from the line of names or from Excel's line {@code sep=;} before it, and told unless
 *       it is {@code ;}; lines ended by CRLF, LF or CR; the columns in any order; names in other
 *       case, which is told; blanks around cells and names, of which others than the ordinary blank
 *       are told; letters with separate accents, which are composed (NFC), which is told; a line
 *       break in a quoted cell, which is told; empty rows, which are told and counted, but not as
 *       records; variables that are not in the file, which is told unless they are local; a yes or
 *       no in {@code factors.risk.X} with the degree in a column {@code factors.severity.X}. Other
 *       names are refused, with the nearest known one;
 *   <li>in CSV and Excel, the published label of a code, Swedish or English, and a municipality
 *       code without its leading zero, a space between the thousands of a number, and full-width
 *       digits; all are told, once for each variable and with their number. {@link #strict()}
 *       repairs nothing;
 *   <li>in CSV and Excel, the line of names among the first twenty, below a title, which is told;
 *       columns and cells without a name and without content, which are told; in CSV, rows whose
 *       last cells Excel left out because they are empty, with a WARNING;
 *   <li>in Excel ({@code .xlsx}, and {@code .xlsm} without its macros), the visible sheet that has
 *       most of the known column names, which is told if there are others, with a WARNING if they
 *       have such names too; {@link #sheet} and {@link #allSheets} choose otherwise. A cell is what
 *       it holds, not how it looks: a whole number stored as 3.0 is 3, a number with a date's
 *       format is that day. Merged cells and hidden rows and columns are told;
 *   <li>in JSON, {@code null} for a property that is not there, {@code []} for no code, properties
 *       in any order as long as {@code records} is the last of the document. Nothing is taken for
 *       something else: {@code "3"}, {@code 3.0} and {@code [3]} are no whole number.
 * </ul>
 *
 * <p>A file that does not say its schema is read, with a warning. The format is told by the
 * extension; the first bytes are looked at, so that a spreadsheet, a picture or a web page with the
 * wrong extension is called what it is.
 *
 * <h2>What is rejected</h2>
 *
 * <p>A row that is no record is rejected and called what it is: a total, a ruling, a note, the
 * names once more. So is one with a cell that is no value: a formula, whatever value is kept with
 * it, an error value, a type or value that cannot be read.
 *
 * <p>A <em>record</em> is rejected only when it cannot be built: a row with too few or too many
 * cells, a value not of its type, a code not on the list, an unknown JSON property, a personal
 * identity number, letters that were read in the wrong encoding before the file was written ({@code
 * MalmÃ¶}), a mark for a missing answer that the variable does not declare ({@code 99}, {@code Vet
 * ej}). Every fault of it is told, and it counts once. A record that breaks a rule is read, and
 * carries the finding. Records are numbered from 1 through the file, rejected ones too.
 *
 * <p>A <em>file</em> is refused when it is no regular file, when it changed while it was read, when
 * something is wrong with all of it, or when what follows cannot be trusted: see {@link ReadFault}.
 * A personal identity number among the serial numbers, in the names or in the file's own name
 * refuses the file. No digit of one is ever shown, and no value of an identifying variable.
 *
 * <p>Whatever the bytes, what is wrong is a finding, never an exception. A reader is immutable and
 * may serve many threads.
 */
public final class NusoReader {
  private static final Progress SILENT = (records, bytes, totalBytes) -> {};

  private final NusoValidator validator;
  private final Mapping mapping;
  private final SheetChoice sheets;
  private final ReadLimits limits;
  private final Progress progress;

  private final boolean strict;

  private NusoReader(
      NusoValidator validator,
      Mapping mapping,
      SheetChoice sheets,
      ReadLimits limits,
      Progress progress,
      boolean strict) {
    this.validator = validator;
    this.mapping = mapping;
    this.sheets = sheets;
    this.limits = limits;
    this.progress = progress;
    this.strict = strict;
  }

  /**
   * A reader of the files of a round.
   *
   * @param round the round, never guessed; it decides which rules are tried
   */
  public static NusoReader of(CollectionRound round) {
    return new NusoReader(
        NusoValidator.of(round),
        Mapping.NONE,
        SheetChoice.BEST,
        ReadLimits.STANDARD,
        SILENT,
        false);
  }

  /**
   * The same with other limits.
   *
   * @param limits the limits
   */
  public NusoReader limits(ReadLimits limits) {
    return new NusoReader(
        validator, mapping, sheets, Objects.requireNonNull(limits, "limits"), progress, strict);
  }

  /**
   * The same with departures from the rules; they never change which records are read.
   *
   * @param policy the departures
   */
  public NusoReader policy(RulePolicy policy) {
    return new NusoReader(validator.policy(policy), mapping, sheets, limits, progress, strict);
  }

  /**
   * The same with another validator, for instance one with rules of your own. How many findings are
   * listed is still decided by the {@link ReadLimits}.
   *
   * @param validator the validator
   * @throws IllegalArgumentException if it is of another round
   */
  public NusoReader validator(NusoValidator validator) {
    if (validator.round() != this.validator.round()) {
      throw new IllegalArgumentException(
          "The validator is of " + validator.round() + ", the reader of " + this.validator.round());
    }
    return new NusoReader(validator, mapping, sheets, limits, progress, strict);
  }

  /**
   * The same for tables with local column names and local codes. Findings keep the file's own names
   * beside ours. A value that no mapping has leaves its question unanswered, or becomes {@code
   * UNMAPPED_LOCAL_CODE} where the list has that code; each such value is told once, as a WARNING,
   * with its count and its share of the records. Columns left out on purpose are counted and told.
   *
   * @param columns what the local columns mean
   * @param codes what the local codes mean; the first that knows a variable counts
   */
  public NusoReader mapping(LocalColumns columns, LocalCodes... codes) {
    return new NusoReader(
        validator,
        new Mapping(Objects.requireNonNull(columns, "columns"), List.of(codes)),
        sheets,
        limits,
        progress,
        strict);
  }

  /**
   * The same with someone to tell, every thousand records and at the end, how far it has come.
   *
   * @param progress is told
   */
  public NusoReader progress(Progress progress) {
    return new NusoReader(
        validator, mapping, sheets, limits, Objects.requireNonNull(progress, "progress"), strict);
  }

  /**
   * The same for one sheet of a workbook. Without it the visible sheet is read that has most of the
   * known column names, and a WARNING names others that have them too.
   *
   * @param name what the sheet is called
   */
  public NusoReader sheet(String name) {
    return new NusoReader(
        validator, mapping, new SheetChoice(name, false), limits, progress, strict);
  }

  /**
   * The same for all visible sheets of a workbook that have the same column names, such as one for
   * each month: they are read one after another as one file, and findings name the sheet.
   */
  public NusoReader allSheets() {
    return new NusoReader(validator, mapping, SheetChoice.ALL, limits, progress, strict);
  }

  /**
   * The same without repairs: a CSV file in another encoding than UTF-8, or with another separator
   * than {@code ;} that no line {@code sep=} names, is refused, and a label or a code without its
   * leading zero rejects its record.
   */
  public NusoReader strict() {
    return new NusoReader(validator, mapping, sheets, limits, progress, true);
  }

  /**
   * Reads the investigations of a file into memory.
   *
   * @param path the file; its extension tells the format
   */
  public ReadResult<Investigation> investigations(Path path) {
    return read(Investigation.class, path);
  }

  /**
   * Reads the follow-ups of interventions and onward referrals of a file into memory.
   *
   * @param path the file; its extension tells the format
   */
  public ReadResult<InterventionFollowUp> followUps(Path path) {
    return read(InterventionFollowUp.class, path);
  }

  /**
   * Reads the services without needs assessment of a file into memory.
   *
   * @param path the file; its extension tells the format
   */
  public ReadResult<NonAssessedService> services(Path path) {
    return read(NonAssessedService.class, path);
  }

  /**
   * Reads the sums of services without needs assessment of a file into memory.
   *
   * @param path the file; its extension tells the format
   */
  public ReadResult<NonAssessedServiceCounts> serviceCounts(Path path) {
    return read(NonAssessedServiceCounts.class, path);
  }

  /**
   * Reads the staff resources of a file into memory.
   *
   * @param path the file; its extension tells the format
   */
  public ReadResult<StaffResources> staffResources(Path path) {
    return read(StaffResources.class, path);
  }

  /**
   * Reads the actualisations of a file into memory.
   *
   * @param path the file; its extension tells the format
   */
  public ReadResult<Actualisation> actualisations(Path path) {
    return read(Actualisation.class, path);
  }

  /**
   * Reads the records of a file into memory.
   *
   * @param type a record type with a codebook and rules
   * @param path the file; its extension tells the format
   * @param <R> the record type
   * @throws IllegalArgumentException if the type has no codebook or no rules
   */
  public <R> ReadResult<R> read(Class<R> type, Path path) {
    List<R> records = new ArrayList<>();
    IntStream.Builder numbers = IntStream.builder();
    LongStream.Builder lines = LongStream.builder();
    Map<Long, Reading.RejectedKey> rejected = new LinkedHashMap<>();
    ReadSummary summary =
        reading(type, path)
            .of(
                path,
                (record, place) -> {
                  records.add(record);
                  numbers.add((int) place.record());
                  lines.add(place.line());
                },
                (key, place) -> rejected.put(place.record(), key));
    return new ReadResult<>(
        records, numbers.build().toArray(), lines.build().toArray(), rejected, summary);
  }

  /**
   * Reads the investigations of a file of any size one by one, and keeps none. They are handed over
   * before the end of the file is seen: if {@link ReadSummary#complete()} turns out false, what was
   * handed over must not be used.
   *
   * @param path the file; its extension tells the format
   * @param taker takes each investigation; what it throws ends the reading and reaches the caller
   */
  public ReadSummary forEach(Path path, Consumer<? super Investigation> taker) {
    return forEach(Investigation.class, path, taker);
  }

  /**
   * Reads the records of a file of any size one by one, as {@link #forEach(Path, Consumer)} does.
   *
   * @param type a record type with a codebook and rules
   * @param path the file; its extension tells the format
   * @param taker takes each record; what it throws ends the reading and reaches the caller
   * @param <R> the record type
   * @throws IllegalArgumentException if the type has no codebook or no rules
   */
  public <R> ReadSummary forEach(Class<R> type, Path path, Consumer<? super R> taker) {
    return reading(type, path)
        .of(path, (record, place) -> taker.accept(record), (rejected, place) -> {});
  }

  /**
   * Validates a file of any size and keeps none of its records: half a million rows need 128 MB of
   * memory. If the file is not read to its end, all records that were met count as rejected.
   *
   * @param type a record type with a codebook and rules
   * @param path the file; its extension tells the format
   * @param <R> the record type
   * @throws IllegalArgumentException if the type has no codebook or no rules
   */
  public <R> ReadSummary check(Class<R> type, Path path) {
    ReadSummary summary = forEach(type, path, record -> {});
    return summary.complete() ? summary : summary.refused();
  }

  private <R> Reading<R> reading(Class<R> type, Path path) {
    return new Reading<>(type, path, validator, mapping, sheets, limits, progress, strict);
  }

  /** The round, the limits, and whether repairs are refused. */
  @Override
  public String toString() {
    return "NusoReader[round=" + validator.round() + ", strict=" + strict + ", " + limits + "]";
  }
}

package se.nuso.io;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.Column;
import se.nuso.text.Language;

/**
 * Writes records as a coded data set for R: a file of codes and the script that reads it, for
 * whoever goes on in R. The codes are not NUSO's official ones, which the script says.
 *
 * <pre>{@code
 * CodedDataSet.of(CHILDREN_2024, ENGLISH).write(investigations, Path.of("cohort"));
 * // in R: source("cohort.R"); table(investigation$assessment.need, useNA = "always")
 * }</pre>
 *
 * <p>{@code NAME.csv} is in UTF-8 with commas, one line of names, then one line for each record
 * (RFC 4180). A variable is called by its path in the codebook and an answer written as {@link
 * NusoWriter} writes it: a code, never its label; an answer not given is an empty cell. A variable
 * that takes several codes has a column for each, {@code background.diagnoses.ADHD}: {@code 1} when
 * the code is given, {@code 0} when it is not, empty when the question is not answered.
 *
 * <p>{@code NAME.R} uses base R alone. It makes a data frame named after the record type, such as
 * {@code investigation} or {@code intervention_follow_up}, with the class of each column stated;
 * answers of a code list become factors with the labels of the language chosen, every code a level
 * whether or not a record has it; what is not answered is {@code NA}. Each column carries its
 * {@code label} and {@code provenance} as attributes; the data frame carries schema, round, mode,
 * origin and a note ({@code nuso_schema}, {@code nuso_round}, {@code nuso_mode}, {@code
 * nuso_origin}, {@code nuso_note}), as far as the record type has them.
 *
 * <p>Local variables and what identifies a case are left out unless asked for. Immutable.
 */
public final class CodedDataSet {
  private final CollectionRound round;
  private final Language language;
  private final boolean local;
  private final boolean identifying;
  private final boolean evenWithErrors;

  private CodedDataSet(
      CollectionRound round,
      Language language,
      boolean local,
      boolean identifying,
      boolean evenWithErrors) {
    this.round = round;
    this.language = language;
    this.local = local;
    this.identifying = identifying;
    this.evenWithErrors = evenWithErrors;
  }

  /**
   * A data set of the records of a round, without local variables and serial numbers.
   *
   * @param round the round
   * @param language the language of the labels
   */
  public static CodedDataSet of(CollectionRound round, Language language) {
    return new CodedDataSet(
        Objects.requireNonNull(round, "round"),
        Objects.requireNonNull(language, "language"),
        false,
        false,
        false);
  }

  /**
   * The same with the local variables, such as exact dates: for the municipality's own analyses,
   * never to be handed on. What identifies a case needs {@link #withSerialNumbers()} as well.
   */
  public CodedDataSet withLocalVariables() {
    return new CodedDataSet(round, language, true, identifying, evenWithErrors);
  }

  /**
   * The same with the serial number, to join data of one's own; with {@link #withLocalVariables()}
   * also with the local case reference. Never to be handed on.
   */
  public CodedDataSet withSerialNumbers() {
    return new CodedDataSet(round, language, local, true, evenWithErrors);
  }

  /** The same also for records that break a rule whose severity is ERROR. */
  public CodedDataSet evenWithErrors() {
    return new CodedDataSet(round, language, local, identifying, true);
  }

  /**
   * Writes {@code NAME.csv} and {@code NAME.R}, each whole or not at all; what stood there before
   * stays as it was if anything is wrong with the records.
   *
   * @param records the records, all of one type, at least one
   * @param base the folder and {@code NAME}; an extension {@code .csv} or {@code .R} is no part of
   *     it
   * @param <R> the record type
   * @throws RecordsWithErrorsException if a record breaks a rule whose severity is ERROR, unless
   *     {@link #evenWithErrors()}
   * @throws IllegalArgumentException if there is no record; if a record is of another round, lacks
   *     the mode, or has another mode or origin than the first; if a text or the file name holds a
   *     personal identity number. The message names the record and the variable, never a value.
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public <R> void write(Iterable<R> records, Path base) {
    Objects.requireNonNull(records, "records");
    String name = FileFormat.nameOf(base).replaceFirst("(?i)\\.(csv|r)$", "");
    if (name.isBlank()) {
      throw new IllegalArgumentException("The files must have a name");
    }
    Path data = base.resolveSibling(name + ".csv");
    NusoWriter writer = NusoWriter.of(round);
    NusoWriter checked = evenWithErrors ? writer.evenWithErrors() : writer;
    // The data are written within the script: if they cannot be, neither file is replaced.
    AtomicFile.write(
        base.resolveSibling(name + ".R"),
        AtomicFile.Readers.AS_OTHER_FILES,
        script ->
            AtomicFile.write(
                data,
                AtomicFile.Readers.AS_OTHER_FILES,
                codes ->
                    checked.writeTo(
                        name, type -> output(type, codes, data, script), records.iterator())));
  }

  private <R> RecordOutput<R> output(Class<R> type, Writer codes, Path data, Writer script) {
    List<CodedColumn<R>> columns =
        Codebook.of(type).columns().stream()
            .filter(this::isWritten)
            .flatMap(column -> CodedColumn.of(column).stream())
            .toList();
    return new CodedOutput<>(
        codes,
        columns,
        first ->
            RScript.write(
                script, language, Schema.of(type), FileFormat.nameOf(data), columns, first));
  }

  private boolean isWritten(Column<?> column) {
    return (local || !column.local()) && (identifying || !column.identifying());
  }

  /** The round, and what is written. */
  @Override
  public String toString() {
    return "CodedDataSet[round="
        + round
        + ", language="
        + language
        + ", localVariables="
        + local
        + ", serialNumbers="
        + identifying
        + ", evenWithErrors="
        + evenWithErrors
        + "]";
  }
}

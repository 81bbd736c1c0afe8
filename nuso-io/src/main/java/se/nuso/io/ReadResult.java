package se.nuso.io;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.identity.SerialNumber;
import se.nuso.municipality.Participant;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.rule.Severity;
import se.nuso.rule.ValidationReport;
import se.nuso.text.Language;

/**
 * The records of a file, and everything that is wrong with it. Immutable.
 *
 * <p>{@code read() + rejected() = total()}, always. When a fault of the whole file ended the
 * reading, {@link #complete()} is false, no record is handed out and all that were met count as
 * rejected.
 *
 * @param <R> the record type
 */
public final class ReadResult<R> implements Result {
  private final List<R> records;
  private final String file;
  private final int[] numbers;
  private final long[] lines;
  private final Map<Long, SerialNumber> rejectedSerialNumbers;
  private final Map<Long, Participant> rejectedParticipants;
  private final ReadSummary summary;

  /**
   * @param numbers the number of each record in the file, where rejected ones count too
   * @param lines the line of each record
   * @param rejected the keys of rejected records by their numbers
   */
  ReadResult(
      List<R> records,
      int[] numbers,
      long[] lines,
      Map<Long, Reading.RejectedKey> rejected,
      ReadSummary summary) {
    this.records = summary.complete() ? List.copyOf(records) : List.of();
    this.file = summary.file();
    this.numbers = numbers;
    this.lines = lines;
    Map<Long, SerialNumber> serialNumbers = new LinkedHashMap<>();
    Map<Long, Participant> participants = new LinkedHashMap<>();
    if (summary.complete()) {
      rejected.forEach(
          (number, key) -> {
            serialNumbers.put(number, key.number());
            if (key.participant() != null) {
              participants.put(number, key.participant());
            }
          });
    }
    this.rejectedSerialNumbers = Collections.unmodifiableMap(serialNumbers);
    this.rejectedParticipants = Collections.unmodifiableMap(participants);
    this.summary = summary.complete() ? summary : summary.refused();
  }

  /** Every record read, in the order of the file, also those that break a rule. */
  public List<R> records() {
    return records;
  }

  /** The records without a finding that is an ERROR. */
  public List<R> withoutErrors() {
    return IntStream.range(0, records.size())
        .filter(i -> !report().hasError(numbers[i]))
        .mapToObj(records::get)
        .toList();
  }

  /**
   * The number of a record in the file, where rejected ones count too; findings carry it.
   *
   * @param index the place of the record in {@link #records()}, from 0
   * @throws IndexOutOfBoundsException if there is no such record
   */
  public long number(int index) {
    return numbers[Objects.checkIndex(index, records.size())];
  }

  /**
   * Where a record stands: the file's name, the line and the number.
   *
   * @param index the place of the record in {@link #records()}, from 0
   * @throws IndexOutOfBoundsException if there is no such record
   */
  public Location location(int index) {
    return new Location(
        file, lines[Objects.checkIndex(index, records.size())], number(index), null);
  }

  /**
   * Why records were rejected: the errors of those that could not be built, in the order of the
   * file, as far as the report lists them.
   */
  public List<Finding> rejections() {
    Set<Long> read = new HashSet<>();
    IntStream.range(0, records.size()).forEach(i -> read.add(number(i)));
    return report().findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> finding.location().record() > 0)
        .filter(finding -> !read.contains(finding.location().record()))
        .toList();
  }

  /**
   * The serial numbers of the records that were rejected, by the record's number in the file: so
   * what belongs to one of them is not taken for lost. A record whose serial number is missing or
   * malformed is not there, nor one whose row has the wrong width, and none if the file was not
   * read to its end. The numbers identify: they belong in no message.
   */
  public Map<Long, SerialNumber> rejectedSerialNumbers() {
    return rejectedSerialNumbers;
  }

  /**
   * The participants of those rejected records, by the record's number in the file; a record whose
   * participant is missing or malformed is not there.
   */
  public Map<Long, Participant> rejectedParticipants() {
    return rejectedParticipants;
  }

  /** How many records were read, with or without findings. */
  public long read() {
    return summary.read();
  }

  /** How many records could not be built. */
  public long rejected() {
    return summary.rejected();
  }

  /** How many records were met: those read and those rejected. */
  public long total() {
    return summary.total();
  }

  /**
   * Whether the file was read to its end. False when a fault of the whole file ended the reading;
   * the report says which.
   */
  public boolean complete() {
    return summary.complete();
  }

  /** Every finding, of the reader and of the rules, by record. */
  public ValidationReport report() {
    return summary.report();
  }

  /** The totals and the report. */
  @Override
  public Document document() {
    return summary.document();
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

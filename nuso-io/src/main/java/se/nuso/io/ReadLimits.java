package se.nuso.io;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.Location;

/**
 * Limits on what a damaged or hostile file can inflate. A file that exceeds one is refused, and the
 * finding names the limit. Immutable; {@code ReadLimits.STANDARD.records(50_000_000)} is the
 * standard with one limit changed.
 */
public final class ReadLimits {
  /** The limits that hold unless others are given. */
  public static final ReadLimits STANDARD =
      new ReadLimits(Arrays.stream(Limit.values()).mapToLong(limit -> limit.standard).toArray());

  private final long[] limits;

  private ReadLimits(long[] limits) {
    this.limits = limits;
  }

  /** The greatest size of a file, in bytes; 4 GiB unless said otherwise. */
  public long fileBytes() {
    return limits[Limit.FILE_BYTES.ordinal()];
  }

  /**
   * The same with another greatest size of a file.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ReadLimits fileBytes(long limit) {
    return with(Limit.FILE_BYTES, limit);
  }

  /** The greatest number of records; 10 000 000 unless said otherwise. */
  public long records() {
    return limits[Limit.RECORDS.ordinal()];
  }

  /**
   * The same with another greatest number of records.
   *
   * @throws IllegalArgumentException if it is less than 1, or more than {@link Integer#MAX_VALUE}
   */
  public ReadLimits records(long limit) {
    return with(Limit.RECORDS, limit);
  }

  /** The greatest number of columns; 2 000 unless said otherwise. */
  public int columns() {
    return (int) limits[Limit.COLUMNS.ordinal()];
  }

  /**
   * The same with another greatest number of columns.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ReadLimits columns(int limit) {
    return with(Limit.COLUMNS, limit);
  }

  /**
   * The greatest length of a cell, a JSON text or a JSON property name; 32 767 unless said
   * otherwise, as in Excel.
   */
  public int cellCharacters() {
    return (int) limits[Limit.CELL_CHARACTERS.ordinal()];
  }

  /**
   * The same with another greatest length of a cell.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ReadLimits cellCharacters(int limit) {
    return with(Limit.CELL_CHARACTERS, limit);
  }

  /** The greatest length of a record, or of a line; 1 000 000 unless said otherwise. */
  public int recordCharacters() {
    return (int) limits[Limit.RECORD_CHARACTERS.ordinal()];
  }

  /**
   * The same with another greatest length of a record.
   *
   * @throws IllegalArgumentException if it is less than 1, or more than 1 000 000 000
   */
  public ReadLimits recordCharacters(int limit) {
    return with(Limit.RECORD_CHARACTERS, limit);
  }

  /** How deep JSON may be nested; 32 unless said otherwise. */
  public int depth() {
    return (int) limits[Limit.DEPTH.ordinal()];
  }

  /**
   * The same with another greatest depth of JSON.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ReadLimits depth(int limit) {
    return with(Limit.DEPTH, limit);
  }

  /** The greatest length of a JSON number; 100 unless said otherwise. */
  public int numberCharacters() {
    return (int) limits[Limit.NUMBER_CHARACTERS.ordinal()];
  }

  /**
   * The same with another greatest length of a number.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ReadLimits numberCharacters(int limit) {
    return with(Limit.NUMBER_CHARACTERS, limit);
  }

  /**
   * The greatest size of a workbook when it is unpacked, in bytes; 4 GiB unless said otherwise. It
   * is never unpacked to the disk.
   */
  public long unpackedBytes() {
    return limits[Limit.UNPACKED_BYTES.ordinal()];
  }

  /**
   * The same with another greatest unpacked size of a workbook.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ReadLimits unpackedBytes(long limit) {
    return with(Limit.UNPACKED_BYTES, limit);
  }

  /**
   * How many times larger than the file a workbook may be when it is unpacked, counted from 10 MB;
   * 200 unless said otherwise.
   */
  public int unpackingRatio() {
    return (int) limits[Limit.UNPACKING_RATIO.ordinal()];
  }

  /**
   * The same with another greatest ratio between a workbook unpacked and the file.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ReadLimits unpackingRatio(int limit) {
    return with(Limit.UNPACKING_RATIO, limit);
  }

  /**
   * The greatest number of characters in the texts that a workbook keeps apart from its cells; 20
   * 000 000 unless said otherwise.
   */
  public int sharedCharacters() {
    return (int) limits[Limit.SHARED_CHARACTERS.ordinal()];
  }

  /**
   * The same with another greatest number of shared characters of a workbook.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ReadLimits sharedCharacters(int limit) {
    return with(Limit.SHARED_CHARACTERS, limit);
  }

  /**
   * How many findings of each severity are listed in the report, which counts them all; 10 000
   * unless said otherwise.
   */
  public int findings() {
    return (int) limits[Limit.FINDINGS.ordinal()];
  }

  /**
   * The same with another number of findings listed.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ReadLimits findings(int limit) {
    return with(Limit.FINDINGS, limit);
  }

  private ReadLimits with(Limit changed, long limit) {
    if (limit < 1
        || changed == Limit.RECORDS && limit > Integer.MAX_VALUE
        || changed == Limit.RECORD_CHARACTERS && limit > 1_000_000_000) {
      throw new IllegalArgumentException(
          "A limit is at least 1, that on records at most 2^31 - 1, that on the characters of a record at most 10^9");
    }
    long[] copy = limits.clone();
    copy[changed.ordinal()] = limit;
    return new ReadLimits(copy);
  }

  /** The fault that a file exceeds the limit. */
  FileFault exceeded(Limit limit, Location location) {
    return ReadFault.LIMIT.ends(
        location,
        Map.of("limit", limit.label, "expected", limits[limit.ordinal()], "name", limit.name));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReadLimits that && Arrays.equals(limits, that.limits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(limits);
  }

  /** Every limit by its name. */
  @Override
  public String toString() {
    return Arrays.stream(Limit.values())
        .map(limit -> limit.name + "=" + limits[limit.ordinal()])
        .collect(Collectors.joining(", ", "ReadLimits[", "]"));
  }
}

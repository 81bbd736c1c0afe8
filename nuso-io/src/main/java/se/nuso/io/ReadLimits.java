package se.nuso.io;

import java.util.Map;
import java.util.stream.LongStream;
import se.nuso.rule.Location;
import se.nuso.text.Label;

/**
 * Limits on what a damaged or hostile file can inflate. A file that exceeds one is refused, and the
 * finding names the limit. Immutable; {@code ReadLimits.STANDARD.records(50_000_000)} is the
 * standard with one limit changed.
 *
 * @param fileBytes the greatest size of a file, in bytes; 4 GiB unless said otherwise
 * @param records the greatest number of records; 10 000 000 unless said otherwise
 * @param columns the greatest number of columns; 2 000 unless said otherwise
 * @param cellCharacters the greatest length of a cell, a JSON text or a JSON property name; 32 767
 *     unless said otherwise, as in Excel
 * @param recordCharacters the greatest length of a record, or of a line; 1 000 000 unless said
 *     otherwise
 * @param depth how deep JSON may be nested; 32 unless said otherwise
 * @param numberCharacters the greatest length of a JSON number; 100 unless said otherwise
 * @param unpackedBytes the greatest size of a workbook when it is unpacked, in bytes; 4 GiB unless
 *     said otherwise. It is never unpacked to the disk
 * @param unpackingRatio how many times larger than the file a workbook may be when it is unpacked,
 *     counted from 10 MB; 200 unless said otherwise
 * @param sharedCharacters the greatest number of characters in the texts that a workbook keeps
 *     apart from its cells; 20 000 000 unless said otherwise
 * @param findings how many findings of each severity are listed in the report, which counts them
 *     all; 10 000 unless said otherwise
 */
public record ReadLimits(
    long fileBytes,
    long records,
    int columns,
    int cellCharacters,
    int recordCharacters,
    int depth,
    int numberCharacters,
    long unpackedBytes,
    int unpackingRatio,
    int sharedCharacters,
    int findings) {
  /** The limits that hold unless others are given. */
  public static final ReadLimits STANDARD =
      new ReadLimits(
          4L << 30,
          10_000_000,
          2_000,
          32_767,
          1_000_000,
          32,
          100,
          4L << 30,
          200,
          20_000_000,
          10_000);

  /**
   * @throws IllegalArgumentException if a limit is less than 1, {@code records} more than {@link
   *     Integer#MAX_VALUE}, or {@code recordCharacters} more than 1 000 000 000
   */
  public ReadLimits {
    boolean tooSmall =
        LongStream.of(
                fileBytes,
                records,
                columns,
                cellCharacters,
                recordCharacters,
                depth,
                numberCharacters,
                unpackedBytes,
                unpackingRatio,
                sharedCharacters,
                findings)
            .anyMatch(limit -> limit < 1);
    if (tooSmall || records > Integer.MAX_VALUE || recordCharacters > 1_000_000_000) {
      throw new IllegalArgumentException(
          "A limit is at least 1, that on records at most 2^31 - 1, that on the characters of a record at most 10^9");
    }
  }

  /** The same with another greatest size of a file. */
  public ReadLimits fileBytes(long limit) {
    return new ReadLimits(
        limit,
        records,
        columns,
        cellCharacters,
        recordCharacters,
        depth,
        numberCharacters,
        unpackedBytes,
        unpackingRatio,
        sharedCharacters,
        findings);
  }

  /** The same with another greatest number of records. */
  public ReadLimits records(long limit) {
    return new ReadLimits(
        fileBytes,
        limit,
        columns,
        cellCharacters,
        recordCharacters,
        depth,
        numberCharacters,
        unpackedBytes,
        unpackingRatio,
        sharedCharacters,
        findings);
  }

  /** The same with another greatest number of columns. */
  public ReadLimits columns(int limit) {
    return new ReadLimits(
        fileBytes,
        records,
        limit,
        cellCharacters,
        recordCharacters,
        depth,
        numberCharacters,
        unpackedBytes,
        unpackingRatio,
        sharedCharacters,
        findings);
  }

  /** The same with another greatest length of a cell. */
  public ReadLimits cellCharacters(int limit) {
    return new ReadLimits(
        fileBytes,
        records,
        columns,
        limit,
        recordCharacters,
        depth,
        numberCharacters,
        unpackedBytes,
        unpackingRatio,
        sharedCharacters,
        findings);
  }

  /** The same with another greatest length of a record. */
  public ReadLimits recordCharacters(int limit) {
    return new ReadLimits(
        fileBytes,
        records,
        columns,
        cellCharacters,
        limit,
        depth,
        numberCharacters,
        unpackedBytes,
        unpackingRatio,
        sharedCharacters,
        findings);
  }

  /** The same with another greatest depth of JSON. */
  public ReadLimits depth(int limit) {
    return new ReadLimits(
        fileBytes,
        records,
        columns,
        cellCharacters,
        recordCharacters,
        limit,
        numberCharacters,
        unpackedBytes,
        unpackingRatio,
        sharedCharacters,
        findings);
  }

  /** The same with another greatest length of a number. */
  public ReadLimits numberCharacters(int limit) {
    return new ReadLimits(
        fileBytes,
        records,
        columns,
        cellCharacters,
        recordCharacters,
        depth,
        limit,
        unpackedBytes,
        unpackingRatio,
        sharedCharacters,
        findings);
  }

  /** The same with another greatest unpacked size of a workbook. */
  public ReadLimits unpackedBytes(long limit) {
    return new ReadLimits(
        fileBytes,
        records,
        columns,
        cellCharacters,
        recordCharacters,
        depth,
        numberCharacters,
        limit,
        unpackingRatio,
        sharedCharacters,
        findings);
  }

  /** The same with another greatest ratio between a workbook unpacked and the file. */
  public ReadLimits unpackingRatio(int limit) {
    return new ReadLimits(
        fileBytes,
        records,
        columns,
        cellCharacters,
        recordCharacters,
        depth,
        numberCharacters,
        unpackedBytes,
        limit,
        sharedCharacters,
        findings);
  }

  /** The same with another greatest number of shared characters of a workbook. */
  public ReadLimits sharedCharacters(int limit) {
    return new ReadLimits(
        fileBytes,
        records,
        columns,
        cellCharacters,
        recordCharacters,
        depth,
        numberCharacters,
        unpackedBytes,
        unpackingRatio,
        limit,
        findings);
  }

  /** The same with another number of findings listed. */
  public ReadLimits findings(int limit) {
    return new ReadLimits(
        fileBytes,
        records,
        columns,
        cellCharacters,
        recordCharacters,
        depth,
        numberCharacters,
        unpackedBytes,
        unpackingRatio,
        sharedCharacters,
        limit);
  }

  FileFault fileBytesExceeded(Location location) {
    return exceeded(
        location, "fileBytes", fileBytes, "filens storlek i byte", "the file's size in bytes");
  }

  FileFault recordsExceeded(Location location) {
    return exceeded(location, "records", records, "antalet poster", "the number of records");
  }

  FileFault columnsExceeded(Location location) {
    return exceeded(location, "columns", columns, "antalet kolumner", "the number of columns");
  }

  FileFault cellExceeded(Location location) {
    return exceeded(
        location,
        "cellCharacters",
        cellCharacters,
        "antalet tecken i en cell",
        "the characters of a cell");
  }

  FileFault recordExceeded(Location location) {
    return exceeded(
        location,
        "recordCharacters",
        recordCharacters,
        "antalet tecken i en post",
        "the characters of a record");
  }

  FileFault depthExceeded(Location location) {
    return exceeded(location, "depth", depth, "nästlingens djup", "the depth of nesting");
  }

  FileFault numberExceeded(Location location) {
    return exceeded(
        location,
        "numberCharacters",
        numberCharacters,
        "antalet tecken i ett tal",
        "the characters of a number");
  }

  FileFault unpackedBytesExceeded(Location location) {
    return exceeded(
        location,
        "unpackedBytes",
        unpackedBytes,
        "den uppackade filens storlek i byte",
        "the unpacked file's size in bytes");
  }

  FileFault unpackingRatioExceeded(Location location) {
    return exceeded(
        location,
        "unpackingRatio",
        unpackingRatio,
        "hur många gånger större filen blir när den packas upp",
        "how many times larger the file is when it is unpacked");
  }

  FileFault sharedCharactersExceeded(Location location) {
    return exceeded(
        location,
        "sharedCharacters",
        sharedCharacters,
        "antalet tecken i arbetsbokens gemensamma texter",
        "the characters of the workbook's shared texts");
  }

  private static FileFault exceeded(
      Location location, String name, long limit, String sv, String en) {
    return ReadFault.LIMIT.ends(
        location, Map.of("limit", new Label(sv, en), "expected", limit, "name", name));
  }
}

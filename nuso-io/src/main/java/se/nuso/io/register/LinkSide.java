package se.nuso.io.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import se.nuso.codebook.Label;
import se.nuso.io.ReadResult;
import se.nuso.rule.Location;

/**
 * One side of a linkage: its records, and how messages name them.
 *
 * @param <T> the record type
 */
public final class LinkSide<T> {
  private final String file;
  private final List<T> records;
  private final IntToLongFunction numbers;
  private final Map<LinkKey, Long> rejected;

  private LinkSide(
      String file, List<T> records, IntToLongFunction numbers, Map<LinkKey, Long> rejected) {
    this.file = file;
    this.records = List.copyOf(records);
    this.numbers = numbers;
    this.rejected = rejected;
  }

  /**
   * Records that come from no file; they are numbered from 1.
   *
   * @param records the records
   * @param <T> the record type
   */
  public static <T> LinkSide<T> of(List<T> records) {
    return of("", records);
  }

  /**
   * Records under a name; they are numbered from 1.
   *
   * @param name how messages call them, as they would a file
   * @param records the records
   * @param <T> the record type
   */
  public static <T> LinkSide<T> of(String name, List<T> records) {
    return new LinkSide<>(name, records, index -> index + 1L, Map.of());
  }

  /**
   * The records that were read from a file, with their numbers in it, and the keys of
   * those that were rejected: what belongs to them is told so, and nothing else is looked for.
   *
   * @param file the file's name, for messages
   * @param read what was read; also records with findings
   * @param <T> the record type
   */
  public static <T> LinkSide<T> of(String file, ReadResult<T> read) {
    Map<LinkKey, Long> rejected = new HashMap<>();
    read.rejectedSerialNumbers()
        .forEach(
            (number, serial) ->
                rejected.putIfAbsent(
                    new LinkKey(read.rejectedParticipants().get(number), serial), number));
    return new LinkSide<>(file, read.records(), read::number, rejected);
  }

  List<T> records() {
    return records;
  }

  Location at(int index) {
    return new Location(
        file.isEmpty() ? null : file, 0, numbers.applyAsLong(index), "serialNumber");
  }

  Label near(int index) {
    return record(numbers.applyAsLong(index));
  }

  /** The first record of a key that was rejected when the file was read, as messages name it. */
  Optional<Label> rejected(LinkKey key) {
    Long number = rejected.get(key);
    return Optional.ofNullable(
            number == null ? rejected.get(new LinkKey(null, key.number())) : number)
        .map(LinkSide::record);
  }

  private static Label record(long number) {
    return new Label("post " + number, "record " + number);
  }

  /** How many records there are; none of them. */
  @Override
  public String toString() {
    return "LinkSide[" + records.size() + " records]";
  }
}

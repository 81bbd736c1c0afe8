package se.nuso.io.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.nuso.io.ReadResult;
import se.nuso.rule.Location;
import se.nuso.text.Label;

/**
 * One side of a linkage: its records, and how messages name them.
 *
 * @param <T> the record type
 */
public final class LinkSide<T> {
  private final List<T> records;
  private final IntFunction<Location> places;
  private final Map<LinkKey, Location> rejected;

  private LinkSide(List<T> records, IntFunction<Location> places, Map<LinkKey, Location> rejected) {
    this.records = List.copyOf(records);
    this.places = places;
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
    String file = name.isEmpty() ? null : name;
    return new LinkSide<>(records, index -> new Location(file, 0, index + 1L, null), Map.of());
  }

  /**
   * The records that were read from a file, with their numbers in it, and the keys of those that
   * were rejected: what belongs to them is told so, and nothing else is looked for.
   *
   * @param file the file's name, for messages
   * @param read what was read; also records with findings
   * @param <T> the record type
   */
  public static <T> LinkSide<T> of(String file, ReadResult<T> read) {
    Map<Long, Long> lines = new HashMap<>();
    read.rejections().forEach(f -> lines.putIfAbsent(f.location().record(), f.location().line()));
    Map<LinkKey, Location> rejected = new HashMap<>();
    read.rejectedSerialNumbers()
        .forEach(
            (number, serial) ->
                rejected.putIfAbsent(
                    new LinkKey(read.rejectedParticipants().get(number), serial),
                    new Location(file, lines.getOrDefault(number, 0L), number, null)));
    return new LinkSide<>(
        read.records(),
        index -> {
          Location place = read.location(index);
          return new Location(file, place.line(), place.record(), null);
        },
        rejected);
  }

  List<T> records() {
    return records;
  }

  Location at(int index) {
    return places.apply(index).at("serialNumber");
  }

  Label near(int index) {
    return record(places.apply(index));
  }

  /** The first record of a key that was rejected when the file was read, as messages name it. */
  Optional<Label> rejected(LinkKey key) {
    Location place = rejected.get(key);
    return Optional.ofNullable(
            place == null ? rejected.get(new LinkKey(null, key.number())) : place)
        .map(LinkSide::record);
  }

  /** A record with its file and line, as far as it has them. */
  private static Label record(Location place) {
    return new Label(record(place, "post ", "rad "), record(place, "record ", "line "));
  }

  private static String record(Location place, String record, String line) {
    String where =
        Stream.of(
                Objects.requireNonNullElse(place.file(), ""),
                place.line() > 0 ? line + place.line() : "")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return record + place.record() + (where.isEmpty() ? "" : " (" + where + ")");
  }

  /** How many records there are; none of them. */
  @Override
  public String toString() {
    return "LinkSide[" + records.size() + " records]";
  }
}

package se.nuso.io.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Characters;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.identity.SerialNumber;
import se.nuso.io.LocalTable;
import se.nuso.rule.Finding;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * A local table with a column of serial numbers, such as school absence, whose other columns are
 * joined to records. A number that occurs on several rows joins nothing, and is counted: which of
 * the rows is right is not ours to guess.
 *
 * <pre>{@code
 * OwnTable own = OwnTable.read(Path.of("skola.csv"), "löpnummer");
 * OwnColumn<Investigation> absence = own.classes("frånvaro", Investigation::serialNumber, 10, 25);
 * Dimension<Investigation> dimension = Dimension.ofLevels(absence.label(),
 *     absence.levels().stream().map(level -> new Level(level, absence.labelOf(level))).toList(),
 *     absence::position);
 * }</pre>
 *
 * <p>The key is in no result, message or {@code toString}. Immutable.
 */
public final class OwnTable {
  /** More values than this are no levels of a table on a screen. */
  private static final int MOST_LEVELS = 50;

  private final LocalTable table;
  private final int key;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Set<String> repeated = new HashSet<>();
  private final long withoutKey;

  private OwnTable(LocalTable table, int key) {
    this.table = table;
    this.key = key;
    long none = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      // In the form that a serial number is kept in, so that what looks the same is the same.
      String number = Characters.plain(table.rows().get(i).cells().get(key));
      if (number.isEmpty()) {
        none++;
      } else if (rows.putIfAbsent(number, i) != null) {
        repeated.add(number);
      }
    }
    withoutKey = none;
  }

  /**
   * Reads a table.
   *
   * @param path the file, with any columns
   * @param serialNumber the column that holds the serial number
   * @throws IllegalArgumentException if there is no such column
   * @throws se.nuso.io.LocalFileException if it is no table, holds a personal identity number, or
   *     has two columns of that name
   */
  public static OwnTable read(Path path, String serialNumber) {
    LocalTable table = LocalTable.read(path, serialNumber);
    int key = position(table, serialNumber);
    RegisterKinds.requireKeys(table, key);
    return new OwnTable(table, key);
  }

  /** What must be said of the file: the sheet that was read, its encoding, hidden rows. */
  public List<Finding> notes() {
    return table.notes();
  }

  /** The key is in no result, and so no column to ask for. */
  private int answers(String column) {
    int position = position(table, column);
    if (position == key) {
      throw new IllegalArgumentException(
          "The column " + LocalTable.shown(column) + " is the key, and is in no result");
    }
    return position;
  }

  private static int position(LocalTable table, String column) {
    return table
        .position(column)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The table has no column called " + LocalTable.shown(column)));
  }

  /**
   * A column whose every value is a level.
   *
   * @param column the column
   * @param key the serial number of a record
   * @param <R> the record type
   * @throws IllegalArgumentException if there is no such column, or it has more than 50 values
   */
  public <R> OwnColumn<R> column(String column, Function<? super R, @Nullable SerialNumber> key) {
    int position = answers(column);
    Set<String> levels = new LinkedHashSet<>();
    table.rows().stream()
        .map(row -> row.cells().get(position))
        .filter(value -> !value.isEmpty())
        .sorted()
        .forEach(levels::add);
    if (levels.size() > MOST_LEVELS) {
      throw new IllegalArgumentException(
          "The column "
              + LocalTable.shown(column)
              + " has "
              + levels.size()
              + " values, more than the "
              + MOST_LEVELS
              + " levels of a table; give classes");
    }
    List<String> order = List.copyOf(levels);
    Map<String, Integer> positions = new HashMap<>();
    order.forEach(level -> positions.put(level, positions.size()));
    return made(
        column,
        order.stream().map(level -> new Label(level, level)).toList(),
        order,
        value -> positions.getOrDefault(value, -1),
        position,
        key);
  }

  /**
   * A column of numbers in classes: below the first bound, from each bound to the next, and from
   * the last on. A decimal comma or point is read.
   *
   * @param column the column
   * @param key the serial number of a record
   * @param bounds the lower bounds, at least one, ascending
   * @param <R> the record type
   * @throws IllegalArgumentException if there is no such column, no bound is given, a bound is not
   *     above the one before it, or a value is no number; the message names the line, never the
   *     value
   */
  public <R> OwnColumn<R> classes(
      String column, Function<? super R, @Nullable SerialNumber> key, int... bounds) {
    if (bounds.length == 0) {
      throw new IllegalArgumentException("Give at least one bound");
    }
    for (int i = 1; i < bounds.length; i++) {
      if (bounds[i] <= bounds[i - 1]) {
        throw new IllegalArgumentException("The bounds must ascend");
      }
    }
    int position = answers(column);
    for (LocalTable.Row row : table.rows()) {
      String value = row.cells().get(position);
      if (!value.isEmpty() && !value.matches("-?[0-9]{1,12}([.,][0-9]{1,12})?")) {
        throw new IllegalArgumentException(
            "Line "
                + row.line()
                + " of the column "
                + LocalTable.shown(column)
                + " is not a number");
      }
    }
    List<String> codes = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i <= bounds.length; i++) {
      String from = i == 0 ? "" : String.valueOf(bounds[i - 1]);
      String below = i == bounds.length ? "" : String.valueOf(bounds[i]);
      codes.add(from + "-" + below);
      labels.add(
          i == 0
              ? new Label("under " + below, "below " + below)
              : i == bounds.length
                  ? new Label(from + " eller mer", from + " or more")
                  : new Label(from + " till under " + below, from + " to below " + below));
    }
    return made(column, labels, codes, value -> classOf(value, bounds), position, key);
  }

  private static int classOf(String value, int[] bounds) {
    double number = Double.parseDouble(value.replace(',', '.'));
    return (int) IntStream.of(bounds).filter(bound -> number >= bound).count();
  }

  private <R> OwnColumn<R> made(
      String column,
      List<Label> labels,
      List<String> levels,
      Function<String, Integer> level,
      int position,
      Function<? super R, @Nullable SerialNumber> key) {
    Map<String, Integer> byKey = new HashMap<>();
    rows.forEach(
        (number, row) -> {
          String value = table.rows().get(row).cells().get(position);
          if (!repeated.contains(number) && !value.isEmpty()) {
            byKey.put(number, level.apply(value));
          }
        });
    String name = LocalTable.shown(column);
    return new OwnColumn<>(new Label(name, name), levels, labels, byKey, key);
  }

  /**
   * How records and rows meet.
   *
   * @param records the records
   * @param key the serial number of a record
   * @param <R> the record type
   */
  public <R> Meeting meeting(
      Collection<R> records, Function<? super R, @Nullable SerialNumber> key) {
    Set<String> met = new HashSet<>();
    long matched = 0;
    long ambiguous = 0;
    for (R record : records) {
      SerialNumber number = key.apply(record);
      if (number != null && repeated.contains(number.value())) {
        ambiguous++;
        met.add(number.value());
      } else if (number != null && rows.containsKey(number.value())) {
        matched++;
        met.add(number.value());
      }
    }
    long unmetRows =
        rows.keySet().stream().filter(n -> !met.contains(n) && !repeated.contains(n)).count();
    return new Meeting(
        records.size(),
        matched,
        ambiguous,
        table.rows().size(),
        unmetRows,
        withoutKey,
        repeated.size());
  }

  /**
   * How records and rows of a table meet.
   *
   * @param records how many records there are
   * @param matched records with one row
   * @param ambiguous records whose number occurs on several rows; nothing is joined
   * @param rows how many rows the table has
   * @param rowsWithoutRecord rows whose number, standing once, no record has
   * @param rowsWithoutNumber rows without a serial number
   * @param repeatedNumbers serial numbers that stand on several rows
   */
  public record Meeting(
      long records,
      long matched,
      long ambiguous,
      long rows,
      long rowsWithoutRecord,
      long rowsWithoutNumber,
      long repeatedNumbers)
      implements Result {
    private static final Label COUNTS =
        new Label(
            "{records} poster: {matched} med en rad, {unmatched} utan rad, {ambiguous} vars löpnummer"
                + " står på flera rader; {rows} rader: {withoutRecord} utan post, {withoutNumber} utan"
                + " löpnummer, {repeated} löpnummer på flera rader",
            "{records} records: {matched} with a row, {unmatched} without, {ambiguous} whose number"
                + " occurs on several rows; {rows} rows: {withoutRecord} without record,"
                + " {withoutNumber} without number, {repeated} numbers on several rows");

    /** Records without a row. */
    public long unmatched() {
      return records - matched - ambiguous;
    }

    /** The counts in one sentence. */
    @Override
    public Document document() {
      return Document.of(
              COUNTS.with(
                  Map.of(
                      "records", records,
                      "matched", matched,
                      "unmatched", unmatched(),
                      "ambiguous", ambiguous,
                      "rows", rows,
                      "withoutRecord", rowsWithoutRecord,
                      "withoutNumber", rowsWithoutNumber,
                      "repeated", repeatedNumbers)))
          .build();
    }

    @Override
    public String toString() {
      return toString(Language.ofHost());
    }
  }

  /** How large the table is; nothing of what it holds. */
  @Override
  public String toString() {
    return "OwnTable[" + table.rows().size() + " rows]";
  }
}

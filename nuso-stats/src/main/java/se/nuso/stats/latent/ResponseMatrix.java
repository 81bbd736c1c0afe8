package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.RecordOrigin;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Categorical answers, one row a record and one column an {@link Item}, for a latent class
 * analysis; with it go, where they are given, frequency weights and covariates of class membership.
 * A missing answer stays missing: nothing is filled in and no row is dropped here. Immutable; holds
 * no serial number and no text of a record.
 */
public final class ResponseMatrix implements Result {
  private static final Label TITLE =
      new Label(
          "{rows} {rows|rad|rader} × {items} {items|variabel|variabler}{weighted}",
          "{rows} {rows|row|rows} × {items} {items|item|items}{weighted}");
  private static final Label WEIGHTED = new Label(", viktade", ", weighted");
  private static final int SHOWN = 10;
  private static final Label ITEM = new Label("Variabel", "Item");
  private static final Label LEVELS = new Label("Nivåer", "Levels");
  private static final Label COVARIATES = new Label("Kovariater: {names}.", "Covariates: {names}.");

  /** Larger numbers a double no longer tells apart. */
  private static final double MOST_RECORDS = 0x1p53;

  /** The position that stands for a missing answer. */
  public static final int MISSING = -1;

  private final List<Item> items;
  private final byte[][] columns;
  private final int rows;
  private final double @Nullable [] weights;
  private final Map<String, double[]> covariates;
  private final @Nullable RecordOrigin origin;

  private ResponseMatrix(
      List<Item> items,
      byte[][] columns,
      int rows,
      double @Nullable [] weights,
      Map<String, double[]> covariates,
      @Nullable RecordOrigin origin) {
    this.items = items;
    this.columns = columns;
    this.rows = rows;
    this.weights = weights;
    this.covariates = covariates;
    this.origin = origin;
  }

  /**
   * Answers given as positions.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param items the items, with different names
   * @param rows by row, then by item: the position of the answer among the item's levels, or {@link
   *     #MISSING}
   * @throws IllegalArgumentException if there is no item or no row, a name occurs twice, a row has
   *     another length than there are items, or a position is no level
   */
  public static ResponseMatrix of(List<Item> items, int[][] rows) {
    byte[][] columns = new byte[items.size()][rows.length];
    for (int row = 0; row < rows.length; row++) {
      if (rows[row] == null) {
        throw new IllegalArgumentException("Row " + (row + 1) + " is null");
      }
      if (rows[row].length != items.size()) {
        throw new IllegalArgumentException(
            "Row "
                + (row + 1)
                + " has "
                + rows[row].length
                + " answers to "
                + items.size()
                + " items");
      }
      for (int item = 0; item < items.size(); item++) {
        columns[item][row] = level(rows[row][item], items.get(item), row);
      }
    }
    return of(items, columns, rows.length);
  }

  /**
   * Answers read from records of any type.
   *
   * <p>Time and memory grow with the number of records.
   *
   * @param records the records, a row each
   * @param answers by item: the position of a record's answer among the item's levels, or {@link
   *     #MISSING}; the items stand in the order of the map and have different names
   * @param <R> the record type
   * @throws IllegalArgumentException if there is no item or no record, a name occurs twice, or a
   *     position is no level
   */
  public static <R> ResponseMatrix ofRecords(
      List<R> records, Map<Item, ? extends ToIntFunction<? super R>> answers) {
    byte[][] columns = new byte[answers.size()][records.size()];
    int item = 0;
    for (Map.Entry<Item, ? extends ToIntFunction<? super R>> asked : answers.entrySet()) {
      for (int row = 0; row < records.size(); row++) {
        columns[item][row] =
            level(asked.getValue().applyAsInt(records.get(row)), asked.getKey(), row);
      }
      item++;
    }
    return of(List.copyOf(answers.keySet()), columns, records.size());
  }

  private static byte level(int level, Item item, int row) {
    if (level < MISSING || level >= item.levels().size()) {
      throw new IllegalArgumentException(
          "Row "
              + (row + 1)
              + ", item "
              + item.name()
              + ": "
              + level
              + " is no position of its "
              + item.levels().size()
              + " levels (0 is the first, -1 is missing)");
    }
    return (byte) level;
  }

  static ResponseMatrix of(List<Item> items, byte[][] columns, int rows) {
    if (items.isEmpty() || rows == 0) {
      throw new IllegalArgumentException(
          "There are " + items.size() + " items and " + rows + " rows: at least one of each");
    }
    Set<String> names = new HashSet<>();
    for (Item item : items) {
      if (!names.add(item.name())) {
        throw new IllegalArgumentException("Item " + item.name() + " occurs twice");
      }
    }
    return new ResponseMatrix(
        List.copyOf(items), columns, rows, null, Collections.emptyMap(), null);
  }

  /**
   * Answers given as texts. The levels of an item are the answers that occur, in numeric order
   * where all are numbers and in the order of the alphabet otherwise.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param columns by name of item: the answer of each row; null or empty is missing
   * @throws IllegalArgumentException if there is no column or no row, the columns differ in length,
   *     or an item has no answer at all or more than 127 different ones
   */
  public static ResponseMatrix ofLabels(Map<String, ? extends List<@Nullable String>> columns) {
    List<Item> items = new ArrayList<>();
    List<byte[]> codes = new ArrayList<>();
    int rows = columns.isEmpty() ? 0 : columns.values().iterator().next().size();
    columns.forEach(
        (name, answers) -> {
          if (answers.size() != rows) {
            throw new IllegalArgumentException(
                "Item " + name + " has " + answers.size() + " rows, the first has " + rows);
          }
          LabelledColumn column = LabelledColumn.of(name, answers);
          items.add(column.item());
          codes.add(column.codes());
        });
    return of(items, codes.toArray(byte[][]::new), rows);
  }

  /**
   * The same answers, each row standing for a number of equal records.
   *
   * @param frequencies one a row: whole numbers, 0 or more
   * @throws IllegalArgumentException if the length differs, a number is negative or no whole
   *     number, or all are 0
   */
  public ResponseMatrix weightedBy(double... frequencies) {
    sameLength("frequencies", frequencies);
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      double frequency = frequencies[row];
      if (!(frequency >= 0) || frequency != Math.rint(frequency) || frequency > MOST_RECORDS) {
        throw new IllegalArgumentException(
            "Row "
                + (row + 1)
                + ": the frequency "
                + frequency
                + " is not a whole number from 0; a weight says how many equal records a row stands"
                + " for");
      }
      sum += frequency;
    }
    if (sum == 0) {
      throw new IllegalArgumentException("All frequencies are 0: there is no record");
    }
    return new ResponseMatrix(items, columns, rows, frequencies.clone(), covariates, origin);
  }

  /**
   * The same answers, with one more covariate that class membership may depend on.
   *
   * @param name its name
   * @param values one a row; NaN is missing, and the row then stays out of a fit
   * @throws IllegalArgumentException if the length differs, the name is taken, a value is infinite
   *     or all are missing or equal
   */
  public ResponseMatrix withCovariate(String name, double... values) {
    sameLength("values of " + name, values);
    if (covariates.containsKey(name)) {
      throw new IllegalArgumentException("The covariate " + name + " occurs twice");
    }
    double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    if (Arrays.stream(known).anyMatch(Double::isInfinite)) {
      throw new IllegalArgumentException("The covariate " + name + " has an infinite value");
    }
    if (Arrays.stream(known).distinct().count() < 2) {
      throw new IllegalArgumentException(
          "The covariate " + name + " does not vary: it can explain nothing");
    }
    Map<String, double[]> more = new LinkedHashMap<>(covariates);
    more.put(name, values.clone());
    return new ResponseMatrix(
        items, columns, rows, weights, Collections.unmodifiableMap(more), origin);
  }

  private void sameLength(String what, double[] values) {
    if (values.length != rows) {
      throw new IllegalArgumentException(
          "There are " + values.length + " " + what + " for " + rows + " rows");
    }
  }

  /**
   * The same answers, with whether their records are real or synthetic: models then say it.
   *
   * @param origin of all the records
   */
  public ResponseMatrix from(RecordOrigin origin) {
    return new ResponseMatrix(
        items, columns, rows, weights, covariates, Objects.requireNonNull(origin, "origin"));
  }

  /** The items, in order. */
  public List<Item> items() {
    return items;
  }

  /** The number of rows. */
  public int rows() {
    return rows;
  }

  /** The names of the covariates, in order; empty where there are none. */
  public List<String> covariates() {
    return List.copyOf(covariates.keySet());
  }

  /** Whether the records are real or synthetic; empty where that is not known. */
  public Optional<RecordOrigin> origin() {
    return Optional.ofNullable(origin);
  }

  /**
   * An answer.
   *
   * @param row from 0
   * @param item from 0
   * @return its position among the item's levels, or {@link #MISSING}
   */
  public int level(int row, int item) {
    return columns[item][row];
  }

  /**
   * How many equal records a row stands for; 1 where no frequencies were given.
   *
   * @param row from 0
   */
  public double frequency(int row) {
    return weights == null ? 1 : weights[row];
  }

  double covariate(String name, int row) {
    return covariates.get(name)[row];
  }

  /** Whether a row has no answer to any item. */
  boolean allMissing(int row) {
    for (byte[] column : columns) {
      if (column[row] != MISSING) {
        return false;
      }
    }
    return true;
  }

  /** These answers with a covariate of other data, whose row each of these rows is. */
  ResponseMatrix withSameCovariate(String name, List<Integer> rowOf, ResponseMatrix other) {
    double[] theirs = other.covariates.get(name);
    Map<String, double[]> more = new LinkedHashMap<>(covariates);
    more.put(name, rowOf.stream().mapToDouble(row -> theirs[row]).toArray());
    return new ResponseMatrix(items, columns, rows, weights, more, origin);
  }

  /** These answers with the frequencies of other data on the same records. */
  ResponseMatrix weightedLike(ResponseMatrix other) {
    return new ResponseMatrix(items, columns, rows, other.weights, covariates, origin);
  }

  /** The size and the names of the items; no answer. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }

  /** How many rows and items there are, and how many levels each item has; no answer. */
  @Override
  public Document document() {
    Table.Builder table = Table.of(Column.words(ITEM), Column.of(LEVELS)).most(SHOWN + 1);
    for (Item item : items) {
      table.row(Cell.words(item.name()), Cell.count(item.levels().size()));
    }
    Document.Builder document =
        Document.of(
                TITLE.with(
                    Map.of(
                        "rows",
                        rows,
                        "items",
                        items.size(),
                        "weighted",
                        weights == null ? Label.same("") : WEIGHTED)))
            .table(table);
    if (!covariates.isEmpty()) {
      document.note(COVARIATES.with("names", covariates()));
    }
    return document.build();
  }
}

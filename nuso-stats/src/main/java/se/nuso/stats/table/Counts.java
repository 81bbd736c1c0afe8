package se.nuso.stats.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.nuso.stats.Axis;
import se.nuso.stats.Crosstab;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.text.Label;

/** A table of rows and columns to test: whole numbers, what is missing beside it, and names. */
final class Counts {
  private final long[][] cells;
  private final long[] rowTotals;
  private final long[] columnTotals;
  private final long n;
  private final long missing;
  private final List<Label> rowNames;
  private final List<Label> columnNames;
  private final List<Label> notes;

  private Counts(
      long[][] cells,
      long missing,
      List<Label> rowNames,
      List<Label> columnNames,
      List<Label> notes) {
    this.cells = cells;
    this.missing = missing;
    this.rowNames = rowNames;
    this.columnNames = columnNames;
    this.notes = notes;
    rowTotals = new long[cells.length];
    columnTotals = new long[columnNames.size()];
    long sum = 0;
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < columnTotals.length; column++) {
        long count = cells[row][column];
        rowTotals[row] = Math.addExact(rowTotals[row], count);
        columnTotals[column] = Math.addExact(columnTotals[column], count);
        sum = Math.addExact(sum, count);
      }
    }
    n = sum;
  }

  static Counts of(long[][] table) {
    int columns = table.length == 0 || table[0] == null ? 0 : table[0].length;
    long[][] cells = new long[table.length][];
    for (int row = 0; row < table.length; row++) {
      if (table[row] == null) {
        throw new IllegalArgumentException("Row " + (row + 1) + " is null");
      }
      if (table[row].length != columns) {
        throw new IllegalArgumentException(
            "Row " + (row + 1) + " has " + table[row].length + " columns, row 1 has " + columns);
      }
      for (long count : table[row]) {
        if (count < 0) {
          throw new IllegalArgumentException("Row " + (row + 1) + " has the count " + count);
        }
      }
      cells[row] = table[row].clone();
    }
    return new Counts(
        cells,
        0,
        numbered("rad", "row", table.length),
        numbered("kolumn", "column", columns),
        List.of());
  }

  private static List<Label> numbered(String sv, String en, int size) {
    return IntStream.rangeClosed(1, size)
        .mapToObj(number -> new Label(sv + " " + number, en + " " + number))
        .toList();
  }

  static Counts of(Crosstab table) {
    requireDimensions(table, 2);
    return part(table, new String[0], table.records(), table.origin().notes());
  }

  /** One table for each level of the first of three dimensions. */
  static List<Counts> strata(Crosstab table) {
    requireDimensions(table, 3);
    return table.axes().get(0).levels().stream()
        .map(level -> part(table, new String[] {level.code()}, 0, List.of()))
        .toList();
  }

  private static void requireDimensions(Crosstab table, int dimensions) {
    if (table.axes().size() != dimensions) {
      throw new IllegalArgumentException(
          "A table of "
              + dimensions
              + " dimensions is needed, not of "
              + table.axes().size()
              + ": "
              + table.axes().stream().map(axis -> axis.label().en()).toList());
    }
    for (Axis axis : table.axes()) {
      if (axis.several()) {
        throw new IllegalArgumentException(
            axis.label().en()
                + ": several answers may be given, so a record stands in several cells and the"
                + " cells are not independent; test one answer at a time");
      }
    }
  }

  // Those without an answer to a dimension are in the records but in no cell: they are missing.
  private static Counts part(
      Crosstab table, String[] stratum, long records, List<Label> sourceNotes) {
    Axis rows = table.axes().get(stratum.length);
    Axis columns = table.axes().get(stratum.length + 1);
    long[][] cells = new long[rows.levels().size()][columns.levels().size()];
    long counted = 0;
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        String[] codes = Arrays.copyOf(stratum, stratum.length + 2);
        codes[stratum.length] = rows.levels().get(row).code();
        codes[stratum.length + 1] = columns.levels().get(column).code();
        cells[row][column] = table.count(codes);
        counted += cells[row][column];
      }
    }
    return new Counts(
        cells, Math.max(0, records - counted), names(rows), names(columns), sourceNotes);
  }

  private static List<Label> names(Axis axis) {
    return axis.levels().stream().map(Level::label).toList();
  }

  /** Two groups, those who answer yes in the first column. */
  static Counts of(Proportion first, Proportion second) {
    return new Counts(
        new long[][] {{first.yes(), first.no()}, {second.yes(), second.no()}},
        Math.addExact(first.missing(), second.missing()),
        numbered("grupp", "group", 2),
        List.of(new Label("ja", "yes"), new Label("nej", "no")),
        List.of());
  }

  /**
   * The same table.
   *
   * @throws IllegalArgumentException unless it has two rows and two columns
   */
  Counts requireTwoByTwo() {
    if (rows() != 2 || columns() != 2) {
      throw new IllegalArgumentException(
          "A table of 2 × 2 is needed, not of " + rows() + " × " + columns());
    }
    return this;
  }

  /** The table without the rows and columns that hold nobody, with a note on each left out. */
  Counts withoutEmpty() {
    int[] keptRows = IntStream.range(0, rows()).filter(row -> rowTotals[row] > 0).toArray();
    int[] keptColumns =
        IntStream.range(0, columns()).filter(column -> columnTotals[column] > 0).toArray();
    if (keptRows.length == rows() && keptColumns.length == columns()) {
      return this;
    }
    long[][] kept = new long[keptRows.length][keptColumns.length];
    for (int row = 0; row < kept.length; row++) {
      for (int column = 0; column < keptColumns.length; column++) {
        kept[row][column] = cells[keptRows[row]][keptColumns[column]];
      }
    }
    List<Label> said = new ArrayList<>(notes);
    IntStream.range(0, rows())
        .filter(row -> rowTotals[row] == 0)
        .forEach(row -> said.add(Note.leftOut(rowNames.get(row))));
    IntStream.range(0, columns())
        .filter(column -> columnTotals[column] == 0)
        .forEach(column -> said.add(Note.leftOut(columnNames.get(column))));
    return new Counts(
        kept,
        missing,
        Arrays.stream(keptRows).mapToObj(rowNames::get).toList(),
        Arrays.stream(keptColumns).mapToObj(columnNames::get).toList(),
        said);
  }

  int rows() {
    return cells.length;
  }

  int columns() {
    return columnTotals.length;
  }

  long at(int row, int column) {
    return cells[row][column];
  }

  long row(int row) {
    return rowTotals[row];
  }

  long column(int column) {
    return columnTotals[column];
  }

  long[] rowTotals() {
    return rowTotals.clone();
  }

  long[] columnTotals() {
    return columnTotals.clone();
  }

  long n() {
    return n;
  }

  long missing() {
    return missing;
  }

  List<Label> notes() {
    return notes;
  }

  /** Whether there is something to compare: two rows and two columns that hold somebody. */
  boolean isComparable() {
    return Arrays.stream(rowTotals).filter(total -> total > 0).count() > 1
        && Arrays.stream(columnTotals).filter(total -> total > 0).count() > 1;
  }

  /** The count to expect if rows and columns were independent; NaN in an empty table. */
  double expected(int row, int column) {
    return (double) rowTotals[row] * columnTotals[column] / n;
  }

  long leastCell() {
    return Arrays.stream(cells).flatMapToLong(Arrays::stream).min().orElse(0);
  }
}

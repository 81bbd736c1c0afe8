package se.nuso.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.nuso.text.Label;

/**
 * Rows as columns of codes, for counting many rows many times: each record is asked once, when the
 * columns are made, and never again.
 *
 * <pre>{@code
 * CodedColumns rows = CodedColumns.of(records, AGE_GROUP, SEX, COUNTY);
 * Crosstab.of(rows);
 * Crosstab.of(rows.only("Legal sex", "County"));
 * }</pre>
 *
 * <p>Immutable.
 */
public final class CodedColumns {
  private final List<CodedColumn> columns;
  private final SourceCounts sources;

  private CodedColumns(List<CodedColumn> columns, SourceCounts sources) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("At least one column is needed");
    }
    this.columns = List.copyOf(columns);
    this.sources = sources;
    for (CodedColumn column : columns) {
      if (column.rows() != rows()) {
        throw new IllegalArgumentException(
            "Columns of one table have as many rows each: "
                + columns.stream().map(c -> name(c) + " " + c.rows()).toList());
      }
    }
  }

  /**
   * Columns of one table.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param columns the columns
   * @throws IllegalArgumentException if there is none, or they have not as many rows each
   */
  public static CodedColumns of(CodedColumn... columns) {
    return new CodedColumns(List.of(columns), new SourceCounts());
  }

  /**
   * Records as columns. Where a dimension tells where its records come from, the tables counted
   * from the columns say when they are not comparable or not real.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param records the records; read once
   * @param dimensions the columns
   * @param <R> the record type
   * @throws IllegalArgumentException if there is no dimension, or a record may have several levels
   *     of one
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <R> CodedColumns of(
      Iterable<? extends R> records, Dimension<? super R>... dimensions) {
    int[][] positions = new int[dimensions.length][1024];
    SourceCounts sources = new SourceCounts();
    int rows = 0;
    for (R record : records) {
      for (int column = 0; column < positions.length; column++) {
        if (rows == positions[column].length) {
          positions[column] = Arrays.copyOf(positions[column], 2 * rows);
        }
        positions[column][rows] = dimensions[column].positions(record)[0];
      }
      sources.add(record);
      rows++;
    }
    List<CodedColumn> columns = new ArrayList<>();
    for (int column = 0; column < positions.length; column++) {
      columns.add(
          CodedColumn.ofPositions(
              dimensions[column].axis(), Arrays.copyOf(positions[column], rows)));
    }
    return new CodedColumns(columns, sources);
  }

  /** The columns, in order. */
  public List<CodedColumn> columns() {
    return columns;
  }

  /** What the columns ask. */
  public List<Axis> axes() {
    return columns.stream().map(CodedColumn::axis).toList();
  }

  /** Number of rows. */
  public int rows() {
    return columns.get(0).rows();
  }

  /**
   * A column.
   *
   * @param name its label, in Swedish or English
   * @throws IllegalArgumentException if there is none of that name
   */
  public CodedColumn column(String name) {
    return columns.stream()
        .filter(column -> is(column.axis().label(), name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No column \""
                        + name
                        + "\"; there are "
                        + columns.stream()
                            .map(CodedColumns::name)
                            .collect(Collectors.joining(", "))));
  }

  /**
   * The same rows with some of the columns.
   *
   * @param names their labels, in Swedish or English, in the order they are to have
   * @throws IllegalArgumentException if there is none of a name, or no name is given
   */
  public CodedColumns only(String... names) {
    return new CodedColumns(Arrays.stream(names).map(this::column).toList(), sources);
  }

  private static boolean is(Label label, String name) {
    return label.en().equals(name) || label.sv().equals(name);
  }

  private static String name(CodedColumn column) {
    return column.axis().label().en();
  }

  CodedColumn at(int column) {
    return columns.get(column);
  }

  SourceCounts sources() {
    return sources;
  }

  int chunks() {
    return (rows() + CodedColumn.CHUNK - 1) / CodedColumn.CHUNK;
  }

  /** Rows of a chunk: the last may have fewer. */
  int rows(int chunk) {
    return Math.min(CodedColumn.CHUNK, rows() - chunk * CodedColumn.CHUNK);
  }

  /** The columns and the number of rows. */
  @Override
  public String toString() {
    return Objects.toString(columns);
  }
}

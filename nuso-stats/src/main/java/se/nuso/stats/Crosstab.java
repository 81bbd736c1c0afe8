package se.nuso.stats;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.nuso.codebook.Code;
import se.nuso.codebook.CollectionMode;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.text.Language;

/**
 * Counts of records by dimensions, with margins. A record without an answer is counted at {@link
 * Level#NOT_ANSWERED} and in {@link Level#ALL}; where several answers may be given, a record counts
 * once in each of its levels and once in all.
 *
 * <pre>{@code
 * Crosstab table = Crosstab.of(records, AGE_GROUP, SEX);
 * table.count(AGE_0_2, GIRL);     // one cell
 * table.share(AGE_0_2, GIRL);     // girls among those aged 0–2 whose sex is known
 * }</pre>
 *
 * <p>Immutable. Tables of parts of the records {@link #merge} to the table of all of them.
 */
public final class Crosstab implements Result {
  private final List<Axis> axes;
  private final Cells cells;
  private final SourceCounts sources;

  Crosstab(List<Axis> axes, Cells cells, SourceCounts sources) {
    this.axes = axes;
    this.cells = cells;
    this.sources = sources;
  }

  /**
   * One cell of the table.
   *
   * @param levels the level of each dimension, {@link Level#NOT_ANSWERED} and {@link Level#ALL}
   *     among them
   * @param count number of records
   */
  public record Cell(List<Level> levels, long count) {
    public Cell {
      levels = List.copyOf(levels);
    }
  }

  /**
   * Counts records by dimensions.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param records the records; read once
   * @param dimensions what to count by; percentages are within the last one
   * @param <R> the record type
   * @throws IllegalArgumentException if the table would have too many cells
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <R> Crosstab of(Iterable<? extends R> records, Dimension<? super R>... dimensions) {
    return Crosstab.<R>tabulation(List.of(dimensions)).of(records);
  }

  /**
   * Counts coded rows, on the processors of this machine.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param rows the columns to count by; percentages are within the last one
   * @throws IllegalArgumentException if there are more combinations of levels than can be numbered
   *     (2^63)
   */
  public static Crosstab of(CodedColumns rows) {
    return of(rows, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Counts coded rows. In 24 bits of cells or fewer they are counted in an array, else only the
   * cells that hold a record are kept; see {@link CodedTally} to count as rows arrive.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param rows the columns to count by; percentages are within the last one
   * @param threads on how many threads at most; it changes the time and nothing else
   * @throws IllegalArgumentException if there are more combinations of levels than can be numbered
   *     (2^63), or there is not at least one thread
   */
  public static Crosstab of(CodedColumns rows, int threads) {
    return CodedTally.table(rows, threads);
  }

  /**
   * A table of counts to give records to; a collector.
   *
   * @param dimensions what to count by; percentages are within the last one
   * @param <R> the record type
   * @throws IllegalArgumentException if the table would have too many cells
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <R> Tabulation<R, Crosstab> by(Dimension<? super R>... dimensions) {
    return Crosstab.<R>tabulation(List.of(dimensions));
  }

  private static <R> Tabulation<R, Crosstab> tabulation(List<Dimension<? super R>> dimensions) {
    List<Axis> axes = Tabulation.axesOf(dimensions);
    return new Tabulation<>(
        dimensions, record -> 0, 1, (cube, sources) -> new Crosstab(axes, cube, sources));
  }

  /** The dimensions, as axes. */
  public List<Axis> axes() {
    return axes;
  }

  /** Number of records counted. */
  public long records() {
    return cells.at(Layout.all(axes));
  }

  /**
   * Number of records in one cell.
   *
   * @param codes the code of each dimension's level, in the order of the dimensions; those left out
   *     at the end are taken over all records
   * @throws IllegalArgumentException if a dimension has no such level, or there are more codes than
   *     dimensions
   */
  public long count(Code... codes) {
    return count(Layout.codes(codes));
  }

  /**
   * Number of records in one cell, by codes as they stand in files.
   *
   * @param codes the code of each dimension's level, in the order of the dimensions; empty for not
   *     answered, {@code *} for all; those left out at the end are taken over all records
   * @throws IllegalArgumentException if a dimension has no such level, or there are more codes than
   *     dimensions
   */
  public long count(String... codes) {
    return cells.at(Layout.positions(axes, codes));
  }

  /**
   * The share of a cell within its row: among the records that have the other levels and answer the
   * last dimension.
   *
   * @param codes one code for each dimension
   * @throws IllegalArgumentException if there is not one code for each dimension, a dimension has
   *     no such level, or the last one is not answered or all
   */
  public Proportion share(Code... codes) {
    return share(Layout.codes(codes));
  }

  /**
   * The share of a cell within its row, by codes as they stand in files.
   *
   * @param codes one code for each dimension; empty for not answered, {@code *} for all, but not
   *     for the last
   * @throws IllegalArgumentException if there is not one code for each dimension, a dimension has
   *     no such level, or the last one is not answered or all
   */
  public Proportion share(String... codes) {
    int[] at = Layout.positions(axes, codes);
    if (axes.isEmpty() || codes.length < axes.size() || !isLevel(at)) {
      throw new IllegalArgumentException("A share is of one level of the last dimension");
    }
    return share(at);
  }

  boolean isLevel(int[] at) {
    int last = axes.size() - 1;
    return at[last] < axes.get(last).notAnswered();
  }

  Proportion share(int[] at) {
    int last = axes.size() - 1;
    int[] within = at.clone();
    within[last] = axes.get(last).notAnswered();
    long missing = cells.at(within);
    within[last] = axes.get(last).all();
    return new Proportion(cells.at(at), cells.at(within) - missing, missing);
  }

  /**
   * Every cell, row by row: the levels of each dimension in order, then not answered, then all. Of
   * a table of coded rows with more than 2^24 cells, only those that hold a record, without the
   * margins.
   */
  public List<Cell> cells() {
    List<int[]> listed =
        cells instanceof SparseCube sparse ? sparse.first(Integer.MAX_VALUE) : Layout.cells(axes);
    return listed.stream().map(at -> new Cell(Layout.levels(axes, at), cells.at(at))).toList();
  }

  /**
   * Number of records by how they were collected; empty when it is not known. More than one are not
   * comparable.
   */
  public Map<CollectionMode, Long> modes() {
    return sources.modes();
  }

  /** Number of records that are known to be synthetic. */
  public long synthetic() {
    return sources.synthetic();
  }

  /** Where the records come from, and what must be said of it wherever their numbers are shown. */
  public DataOrigin origin() {
    return sources.origin(records());
  }

  /**
   * The table of both sets of records taken together.
   *
   * @param other the same table of other records
   * @throws IllegalArgumentException if it is a table of other dimensions
   */
  public Crosstab merge(Crosstab other) {
    if (!axes.equals(other.axes)) {
      throw new IllegalArgumentException("Only tables of the same dimensions can be merged");
    }
    SourceCounts sourcesOfBoth = sources.copy();
    sourcesOfBoth.add(other.sources);
    return new Crosstab(axes, cells.plus(other.cells), sourcesOfBoth);
  }

  /** Whether the other is the same table with the same counts. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Crosstab table
        && axes.equals(table.axes)
        && cells.equals(table.cells)
        && sources.equals(table.sources);
  }

  @Override
  public int hashCode() {
    return Objects.hash(axes, cells);
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }

  /**
   * The table: counts, with the percent of those in the row that answer the last dimension. The
   * last dimension makes the columns where they fit; else each combination has a row.
   */
  @Override
  public Document document() {
    return new CrosstabDocument(this, cells, sources.population()).document();
  }
}

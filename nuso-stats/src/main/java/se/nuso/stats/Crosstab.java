package se.nuso.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.nuso.codebook.Code;
import se.nuso.codebook.CollectionMode;
import se.nuso.stats.text.Text;
import se.nuso.stats.text.TextTable;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

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
public final class Crosstab {
  private static final int FIRST_CELLS = 30;

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
        dimensions,
        record -> 0,
        1,
        Stream.empty(),
        (cube, sources) -> new Crosstab(axes, cube, sources));
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

  private boolean isLevel(int[] at) {
    int last = axes.size() - 1;
    return at[last] < axes.get(last).notAnswered();
  }

  private Proportion share(int[] at) {
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

  /**
   * What must be said wherever numbers from this table are shown: collection modes that are not
   * comparable, records that are synthetic. Empty when nothing must.
   *
   * @param language the language of the words
   */
  public List<String> notes(Language language) {
    return List.copyOf(sources.notes(language, records()));
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
   * The table on one screen: counts, with the percent of those in the row that answer the last
   * dimension. The last dimension makes the columns where they fit; else each combination has a
   * row, and rows beyond the screen are counted.
   *
   * @param language the language of the words and numbers
   */
  public String toString(Language language) {
    boolean swedish = language == Language.SWEDISH;
    if (cells instanceof SparseCube sparse) {
      return firstCells(sparse, language);
    }
    Layout layout = new Layout(axes, cells);
    TextTable columnwise = axes.size() < 2 ? null : columnwise(layout, language);
    TextTable table =
        columnwise != null && columnwise.fits() ? columnwise : rowwise(layout, language);
    StringBuilder text = new StringBuilder(Text.wrapped(title(language))).append('\n');
    text.append(table.toText(1, swedish ? "rader till" : "more rows"));
    String several = layout.severalNote(language);
    if (several != null) {
      text.append(Text.wrapped(several)).append('\n');
    }
    notes(language).forEach(note -> text.append(Text.wrapped(note)).append('\n'));
    return text.toString();
  }

  // Too many cells to look for those worth showing, and a margin takes a pass over all of them.
  private String firstCells(SparseCube sparse, Language language) {
    boolean swedish = language == Language.SWEDISH;
    Layout layout = new Layout(axes, cells);
    List<String> header = layout.heads(axes.size(), language);
    header.add(swedish ? "Antal" : "Count");
    TextTable table = new TextTable(axes.size(), true, header);
    List<int[]> rows = new ArrayList<>(sparse.first(FIRST_CELLS));
    rows.add(Layout.all(axes));
    for (int[] at : rows) {
      List<String> row = layout.labels(at, axes.size(), language);
      row.add(Long.toString(cells.at(at)));
      table.add(row);
    }
    int more = sparse.occupied() - (rows.size() - 1);
    return Text.wrapped(
            names(axes, language) + (swedish ? ": antal poster" : ": number of records"))
        + "\n"
        + table.toText(1, "")
        + (more > 0 ? "… " + more + (swedish ? " celler till\n" : " more cells\n") : "")
        + notes(language).stream()
            .map(note -> Text.wrapped(note) + "\n")
            .collect(Collectors.joining());
  }

  private String title(Language language) {
    boolean swedish = language == Language.SWEDISH;
    if (axes.isEmpty()) {
      return swedish ? "Antal poster" : "Number of records";
    }
    int last = axes.size() - 1;
    String within = names(axes.subList(0, last), language);
    String percent =
        swedish
            ? (last > 0 ? "procent inom " + within + ", " : "procent ") + "av dem med svar"
            : (last > 0 ? "percent within " + within + ", " : "percent ")
                + "of those with an answer";
    return names(axes, language)
        + (swedish ? ": antal poster (" : ": number of records (")
        + percent
        + ")";
  }

  private static String names(List<Axis> axes, Language language) {
    return axes.stream().map(axis -> axis.label().in(language)).collect(Collectors.joining(" × "));
  }

  private TextTable columnwise(Layout layout, Language language) {
    int last = axes.size() - 1;
    int[] columns = layout.shown(last);
    List<String> header = layout.heads(last, language);
    for (int column : columns) {
      header.add(axes.get(last).level(column).label().in(language));
    }
    TextTable table = new TextTable(last, true, header);
    for (int[] at : layout.rows(last)) {
      List<String> row = layout.labels(at, last, language);
      for (int column : columns) {
        at[last] = column;
        String percent = percent(at, language);
        row.add(cells.at(at) + (percent.isEmpty() ? "" : " (" + percent + ")"));
      }
      table.add(row);
    }
    return table;
  }

  private TextTable rowwise(Layout layout, Language language) {
    List<String> header = layout.heads(axes.size(), language);
    header.add(language == Language.SWEDISH ? "Antal" : "Count");
    if (!axes.isEmpty()) {
      header.add(language == Language.SWEDISH ? "Procent" : "Percent");
    }
    TextTable table = new TextTable(axes.size(), true, header);
    for (int[] at : layout.rows(axes.size())) {
      List<String> row = layout.labels(at, axes.size(), language);
      row.add(Long.toString(cells.at(at)));
      if (!axes.isEmpty()) {
        row.add(percent(at, language));
      }
      table.add(row);
    }
    return table;
  }

  // Only levels have a percent: not answered is no answer, and all is not a part.
  private String percent(int[] at, Language language) {
    return !isLevel(at) ? "" : Numbers.percentSign(share(at).share(), language);
  }
}

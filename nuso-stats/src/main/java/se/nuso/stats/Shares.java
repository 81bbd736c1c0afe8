package se.nuso.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.nuso.codebook.Code;
import se.nuso.codebook.CollectionMode;
import se.nuso.stats.distribution.Confidence;
import se.nuso.stats.text.Text;
import se.nuso.stats.text.TextTable;
import se.nuso.text.Label;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/**
 * A table of one {@link Indicator}'s share by dimensions, with margins: each cell with interval, n
 * and missing.
 *
 * <pre>{@code
 * Shares need = NEED.by(AGE_GROUP, SEX).of(records);
 * need;                              // in JShell: the table
 * need.share(AGE_0_2, GIRL);         // one cell
 * need.share(AGE_0_2);               // the margin: all sexes, also those without an answer
 * need.all();                        // all records
 * }</pre>
 *
 * <p>A record without an answer to a dimension is counted at {@link Level#NOT_ANSWERED} and in
 * {@link Level#ALL}.
 *
 * <p>Immutable. Tables of parts of the records {@link #merge} to the table of all of them.
 */
public final class Shares {
  private final Label label;
  private final Explanation explanation;
  private final List<Axis> axes;
  private final Cube cube;
  private final SourceCounts sources;
  private final double confidence;

  Shares(Label label, Explanation explanation, List<Axis> axes, Cube cube, SourceCounts sources) {
    this(label, explanation, axes, cube, sources, Confidence.LEVEL);
  }

  private Shares(
      Label label,
      Explanation explanation,
      List<Axis> axes,
      Cube cube,
      SourceCounts sources,
      double confidence) {
    this.label = label;
    this.explanation = explanation;
    this.axes = axes;
    this.cube = cube;
    this.sources = sources;
    this.confidence = confidence;
  }

  /**
   * One cell of the table.
   *
   * @param levels the level of each dimension, {@link Level#NOT_ANSWERED} and {@link Level#ALL}
   *     among them
   * @param proportion the share, with n and missing
   */
  public record Cell(List<Level> levels, Proportion proportion) {
    public Cell {
      levels = List.copyOf(levels);
      Objects.requireNonNull(proportion, "proportion");
    }
  }

  static Proportion proportion(Cube cube) {
    return proportion(cube, new int[0]);
  }

  private static Proportion proportion(Cube cube, int[] positions) {
    long yes = cube.at(positions, Answer.YES.ordinal());
    return new Proportion(
        yes,
        yes + cube.at(positions, Answer.NO.ordinal()),
        cube.at(positions, Answer.MISSING.ordinal()));
  }

  /** The indicator's name. */
  public Label label() {
    return label;
  }

  /** What the indicator says and does not say. */
  public Explanation explanation() {
    return explanation;
  }

  /** The dimensions, as axes. */
  public List<Axis> axes() {
    return axes;
  }

  /** The share among all records, also those that do not answer the dimensions. */
  public Proportion all() {
    return proportion(cube, Layout.all(axes));
  }

  /**
   * The share in one cell.
   *
   * @param codes the code of each dimension's level, in the order of the dimensions; those left out
   *     at the end are taken over all records
   * @throws IllegalArgumentException if a dimension has no such level, or there are more codes than
   *     dimensions
   */
  public Proportion share(Code... codes) {
    return share(Layout.codes(codes));
  }

  /**
   * The share in one cell, by codes as they stand in files.
   *
   * @param codes the code of each dimension's level, in the order of the dimensions; empty for not
   *     answered, {@code *} for all; those left out at the end are taken over all records
   * @throws IllegalArgumentException if a dimension has no such level, or there are more codes than
   *     dimensions
   */
  public Proportion share(String... codes) {
    return proportion(cube, Layout.positions(axes, codes));
  }

  /** Every cell, row by row: the levels of each dimension in order, then not answered, then all. */
  public List<Cell> cells() {
    return Layout.cells(axes).stream()
        .map(at -> new Cell(Layout.levels(axes, at), proportion(cube, at)))
        .toList();
  }

  /** Number of records counted, also those without an answer and those outside the denominator. */
  public long records() {
    return cube.at(Layout.all(axes));
  }

  /**
   * Number of records that the indicator does not ask about: neither in the denominator nor
   * missing.
   */
  public long outside() {
    return cube.at(Layout.all(axes), Answer.OUTSIDE.ordinal());
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

  /** The confidence level of the intervals printed, between 0 and 1. */
  public double confidence() {
    return confidence;
  }

  /**
   * The same table, printed with intervals at another level.
   *
   * @param confidence the confidence level, between 0 and 1
   * @throws IllegalArgumentException if it is not between 0 and 1
   */
  public Shares withConfidence(double confidence) {
    Confidence.require(confidence);
    return new Shares(label, explanation, axes, cube, sources, confidence);
  }

  /**
   * The table of both sets of records taken together.
   *
   * @param other the same table of other records
   * @throws IllegalArgumentException if it is a table of another indicator or of other dimensions
   */
  public Shares merge(Shares other) {
    if (!label.equals(other.label)
        || !explanation.equals(other.explanation)
        || !axes.equals(other.axes)) {
      throw new IllegalArgumentException(
          "Only tables of the same indicator and dimensions can be merged");
    }
    Cube both = cube.copy();
    both.add(other.cube);
    SourceCounts sourcesOfBoth = sources.copy();
    sourcesOfBoth.add(other.sources);
    return new Shares(label, explanation, axes, both, sourcesOfBoth, confidence);
  }

  /** Whether the other is the same table with the same counts. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Shares shares
        && label.equals(shares.label)
        && explanation.equals(shares.explanation)
        && axes.equals(shares.axes)
        && cube.equals(shares.cube)
        && sources.equals(shares.sources)
        && confidence == shares.confidence;
  }

  @Override
  public int hashCode() {
    return Objects.hash(label, axes, cube);
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }

  /**
   * The table on one screen. The last dimension makes the columns where they fit; else each
   * combination has a row, and rows beyond the screen are counted.
   *
   * @param language the language of the words and numbers
   */
  public String toString(Language language) {
    boolean swedish = language == Language.SWEDISH;
    String level = Numbers.confidence(confidence, language);
    String title =
        label.in(language)
            + (swedish
                ? ", andel med " + level + " % intervall (" + Proportion.WILSON + ")"
                : ", share with " + level + " % interval (" + Proportion.WILSON + ")");
    Layout layout = new Layout(axes, cube);
    String moreRows = swedish ? "rader till" : "more rows";
    StringBuilder text = new StringBuilder(Text.wrapped(title)).append('\n');
    List<String> notes = new ArrayList<>();
    TextTable columnwise = axes.size() < 2 ? null : columnwise(layout, language);
    if (columnwise != null && columnwise.fits()) {
      text.append(columnwise.toText(2, moreRows));
      addNotAnsweredColumn(layout, language, notes);
    } else {
      text.append(rowwise(layout, language).toText(1, moreRows));
    }
    addNotes(layout, language, notes);
    notes.forEach(note -> text.append(Text.wrapped(note)).append('\n'));
    return text.toString();
  }

  private static String missingHead(Language language) {
    return language == Language.SWEDISH ? "Saknas" : "Missing";
  }

  private TextTable columnwise(Layout layout, Language language) {
    int last = axes.size() - 1;
    // Those who do not answer the last dimension are told in a note: a column of them would seldom
    // leave room.
    int[] columns =
        Arrays.stream(layout.shown(last))
            .filter(position -> position != axes.get(last).notAnswered())
            .toArray();
    List<String> header = layout.heads(last, language);
    for (int column : columns) {
      header.add(axes.get(last).level(column).label().in(language));
    }
    header.add(missingHead(language));
    TextTable table = new TextTable(last, false, header);
    for (int[] at : layout.rows(last)) {
      List<String> row = layout.labels(at, last, language);
      long missing = proportion(cube, at).missing();
      for (int column : columns) {
        at[last] = column;
        row.add(proportion(cube, at).inCell(confidence, language));
      }
      row.add(Long.toString(missing));
      table.add(row);
    }
    table.add(missingRow(columns, language));
    return table;
  }

  private List<String> missingRow(int[] columns, Language language) {
    int last = axes.size() - 1;
    List<String> row = new ArrayList<>();
    for (int label = 0; label < last; label++) {
      row.add(label == 0 ? missingHead(language) : "");
    }
    int[] at = Layout.all(axes);
    for (int column : columns) {
      at[last] = column;
      row.add(Long.toString(proportion(cube, at).missing()));
    }
    row.add("");
    return row;
  }

  private void addNotAnsweredColumn(Layout layout, Language language, List<String> notes) {
    int last = axes.size() - 1;
    long notAnswered = layout.margin(last, axes.get(last).notAnswered());
    if (notAnswered > 0) {
      String name = axes.get(last).label().in(language);
      notes.add(
          language == Language.SWEDISH
              ? "Utan svar på " + name + ", räknade under Alla: " + notAnswered + "."
              : "Without an answer to " + name + ", counted under All: " + notAnswered + ".");
    }
  }

  private TextTable rowwise(Layout layout, Language language) {
    boolean swedish = language == Language.SWEDISH;
    List<String> header = layout.heads(axes.size(), language);
    header.add(swedish ? "Andel" : "Share");
    header.add(
        Numbers.confidence(confidence, language) + (swedish ? " % intervall" : " % interval"));
    header.add("n");
    header.add(missingHead(language));
    TextTable table = new TextTable(axes.size(), true, header);
    for (int[] at : layout.rows(axes.size())) {
      Proportion proportion = proportion(cube, at);
      List<String> row = layout.labels(at, axes.size(), language);
      row.add(Numbers.percentSign(proportion.share(), language));
      row.add(proportion.interval(confidence).toString(language));
      row.add(Long.toString(proportion.n()));
      row.add(Long.toString(proportion.missing()));
      table.add(row);
    }
    return table;
  }

  private void addNotes(Layout layout, Language language, List<String> notes) {
    if (outside() > 0) {
      notes.add(
          language == Language.SWEDISH
              ? "Utanför nämnaren: " + outside() + " av " + records() + " poster."
              : "Outside the denominator: " + outside() + " of " + records() + " records.");
    }
    String several = layout.severalNote(language);
    if (several != null) {
      notes.add(several);
    }
    notes.addAll(sources.notes(language, records()));
  }
}

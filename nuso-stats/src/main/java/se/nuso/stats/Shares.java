package se.nuso.stats;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.nuso.codebook.Code;
import se.nuso.codebook.CollectionMode;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.stats.distribution.Confidence;
import se.nuso.text.Label;
import se.nuso.text.Language;

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
public final class Shares implements Result {
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

  /** Where the records come from, and what must be said of it wherever their numbers are shown. */
  public DataOrigin origin() {
    return sources.origin(records());
  }

  static Proportion proportion(Cube cube) {
    return proportion(cube, new int[0]);
  }

  static Proportion proportion(Cube cube, int[] positions) {
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
   * The table: each cell with its share, interval, n and missing. The last dimension makes the
   * columns where they fit; else each combination has a row.
   */
  @Override
  public Document document() {
    return new SharesDocument(this, cube, sources.population()).document();
  }
}

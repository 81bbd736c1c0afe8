package se.nuso.stats.latent;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * The probabilities of the classes for the rows of a matrix, <strong>for the statistics of
 * groups</strong>. What it says of one record is a likeness to other records; it is no decision,
 * and no ground for one, about a child (GDPR article 22; AI Act annex III). Rows are told by their
 * position alone. Immutable.
 */
public final class Classification implements Result {
  private static final Label CAVEAT =
      new Label(
          "En profil av en utredning, för statistik om grupper. Den är inget beslut, och inget underlag"
              + " för beslut, om ett barn (GDPR art. 22; AI-förordningen bilaga III).",
          "A profile of a record, for the statistics of groups. It is no decision, and no ground for"
              + " one, about a child (GDPR art. 22; AI Act annex III).");
  private static final Label TITLE =
      new Label(
          "{rows} {rows|rad|rader}, varav {unclassified} inte kunde klassas",
          "{rows} {rows|row|rows}, of which {unclassified} could not be classified");
  private static final Label CLASS = new Label("Klass", "Class");
  private static final Label EXPECTED = new Label("Väntad andel", "Expected share");
  private static final Label MODAL = new Label("Troligast för", "Most probable for");

  private final double[][] posterior;
  private final int classes;
  private final double logLikelihood;

  private Classification(double[][] posterior, int classes, double logLikelihood) {
    this.posterior = posterior;
    this.classes = classes;
    this.logLikelihood = logLikelihood;
  }

  static Classification of(LatentClassModel model, AppliedModel applied) {
    Patterns patterns = applied.patterns;
    Shape shape = applied.shape;
    double[][] byPattern = new double[patterns.count][shape.classes];
    double logLikelihood =
        new EmStep(patterns, shape, new ChunkLayout(patterns, shape))
            .posterior(applied.parameters, byPattern);
    MembershipModel membership = new MembershipModel(patterns, shape);
    double[][] posterior = new double[applied.data.rows()][];
    for (int row = 0; row < posterior.length; row++) {
      int pattern = patterns.ofRow[row];
      posterior[row] =
          pattern == Patterns.NONE
              ? membership.prior(applied.parameters, applied.predictor(row))
              : byPattern[pattern];
    }
    return new Classification(posterior, model.classes(), logLikelihood);
  }

  /** The number of rows. */
  public int rows() {
    return posterior.length;
  }

  /** The number of classes. */
  public int classes() {
    return classes;
  }

  /**
   * The probabilities of the classes for a row. A row missing on every item has those of its
   * covariates alone; one that lacks a covariate, or whose answers the model holds impossible, has
   * NaN.
   *
   * @param row from 0
   * @return one a class
   */
  public double[] posterior(int row) {
    return posterior[row].clone();
  }

  /**
   * The most probable class of a row; empty where the row cannot be classified.
   *
   * @param row from 0
   * @return from 0
   */
  public OptionalInt modal(int row) {
    return Double.isNaN(posterior[row][0])
        ? OptionalInt.empty()
        : OptionalInt.of(Certainty.modal(posterior[row]));
  }

  /** Rows that cannot be classified. */
  public int unclassified() {
    return (int) Arrays.stream(posterior).filter(row -> Double.isNaN(row[0])).count();
  }

  /** By class: its expected share, the mean of the probabilities, of the rows classified. */
  public List<Double> shares() {
    double[] sums = new double[classes];
    for (double[] row : posterior) {
      for (int k = 0; k < classes && !Double.isNaN(row[0]); k++) {
        sums[k] += row[k];
      }
    }
    int classified = rows() - unclassified();
    return Arrays.stream(sums).map(sum -> sum / classified).boxed().toList();
  }

  /** By class: the rows for which it is the most probable. */
  public List<Integer> modalCounts() {
    Integer[] counts = new Integer[classes];
    Arrays.fill(counts, 0);
    for (int row = 0; row < rows(); row++) {
      modal(row).ifPresent(k -> counts[k]++);
    }
    return List.of(counts);
  }

  /** The log-likelihood of the rows under the model; minus infinity where one is impossible. */
  public double logLikelihood() {
    return logLikelihood;
  }

  /** What a classification is and is not. */
  public static Label caveat() {
    return CAVEAT;
  }

  /** The classes, with what the numbers are not; no row. */
  @Override
  public Document document() {
    Table.Builder table =
        Table.of(Column.words(CLASS), Column.of(EXPECTED), Column.of(MODAL)).note(CAVEAT);
    List<Double> shares = shares();
    List<Integer> counts = modalCounts();
    for (int k = 0; k < classes; k++) {
      table.row(
          Cell.words(LatentClassModel.className(k)),
          Cell.percent(shares.get(k)),
          Cell.count(counts.get(k)));
    }
    return Document.of(TITLE.with(Map.of("rows", rows(), "unclassified", unclassified())))
        .table(table)
        .build();
  }

  /** The classes on a screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import se.nuso.stats.text.Text;
import se.nuso.stats.text.TextTable;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/**
 * The probabilities of the classes for the rows of a matrix, <strong>for the statistics of
 * groups</strong>. What it says of one record is a likeness to other records; it is no decision,
 * and no ground for one, about a child (GDPR article 22; AI Act annex III). Rows are told by their
 * position alone. Immutable.
 */
public final class Classification {
  private static final String CAVEAT_SV =
      "En profil av en utredning, för statistik om grupper. Den är inget beslut, och inget underlag"
          + " för beslut, om ett barn (GDPR art. 22; AI-förordningen bilaga III).";
  private static final String CAVEAT_EN =
      "A profile of a record, for the statistics of groups. It is no decision, and no ground for"
          + " one, about a child (GDPR art. 22; AI Act annex III).";

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

  /**
   * What a classification is and is not.
   *
   * @param language the language
   */
  public static String caveat(Language language) {
    return language == Language.SWEDISH ? CAVEAT_SV : CAVEAT_EN;
  }

  /**
   * The classes on a screen, with what the numbers are not; no row.
   *
   * @param language the language of the words and numbers
   */
  public String toString(Language language) {
    boolean swedish = language == Language.SWEDISH;
    TextTable table =
        new TextTable(
            1,
            true,
            swedish
                ? List.of("Klass", "Väntad andel", "Troligast för")
                : List.of("Class", "Expected share", "Most probable for"));
    List<Double> shares = shares();
    List<Integer> counts = modalCounts();
    for (int k = 0; k < classes; k++) {
      List<String> row = new ArrayList<>();
      row.add(LatentClassModel.className(k));
      row.add(Numbers.percentSign(shares.get(k), language));
      row.add(Integer.toString(counts.get(k)));
      table.add(row);
    }
    return rows()
        + (swedish ? " rader, varav " : " rows, of which ")
        + unclassified()
        + (swedish ? " inte kunde klassas\n" : " could not be classified\n")
        + table.toText(0, "")
        + Text.wrapped(caveat(language));
  }

  /** The classes on a screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

package se.nuso.stats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.stats.Crosstab;
import se.nuso.stats.Proportion;
import se.nuso.stats.distribution.Confidence;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * How many times as large: the odds (oddskvot) or the share (riskkvot) of the first group over that
 * of the second, with an interval. In a table the groups are the rows, and the first column is what
 * is asked for.
 *
 * <pre>{@code
 * Ratio.odds(new Proportion(512, 825, 0), new Proportion(89, 108, 0));   // 0.35 (0.21–0.58)
 * }</pre>
 *
 * @param name what ratio it is
 * @param estimate the ratio; 0 or infinite where a cell is zero, NaN where it has no value
 * @param lower the lower bound; NaN where there is none
 * @param upper the upper bound; NaN where there is none
 * @param confidence the confidence level, between 0 and 1
 * @param n number of records that the ratio rests on
 * @param missing number of records that do not answer
 * @param method the method
 * @param notes what is the matter; empty when nothing is
 */
public record Ratio(
    Label name,
    double estimate,
    double lower,
    double upper,
    double confidence,
    long n,
    long missing,
    Label method,
    List<Label> notes)
    implements Result {
  static final Label ODDS = new Label("oddskvot", "odds ratio");
  static final Label RISK = new Label("riskkvot", "risk ratio");

  private static final Label WOOLF =
      new Label(
          "Oddskvot med logaritmiskt intervall (Woolf 1955)",
          "Odds ratio with logarithmic interval (Woolf 1955)");
  private static final Label HALDANE =
      new Label(
          "Oddskvot med 0,5 lagt till varje cell och logaritmiskt intervall (Haldane 1956,"
              + " Anscombe 1956)",
          "Odds ratio with 0.5 added to every cell and logarithmic interval (Haldane 1956, Anscombe"
              + " 1956)");
  private static final Label KATZ =
      new Label(
          "Riskkvot med logaritmiskt intervall (Katz m.fl. 1978)",
          "Risk ratio with logarithmic interval (Katz et al. 1978)");
  private static final long SMALL = 5;

  public Ratio {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(method, "method");
    notes = List.copyOf(notes);
  }

  /**
   * The odds ratio {@code ad/bc} with a 95 % interval.
   *
   * @param table counts, two groups by yes and no
   * @throws IllegalArgumentException if it is not 2 × 2 or a count is negative
   */
  public static Ratio odds(long[][] table) {
    return odds(table, Confidence.LEVEL);
  }

  /**
   * The odds ratio {@code ad/bc} with the interval {@code exp(ln ad/bc ± z √(1/a+1/b+1/c+1/d))}.
   * Where a cell is zero there is no such interval, and nothing is added to the cells.
   *
   * <p>Source: Woolf B (1955). On estimating the relation between blood group and disease. Annals
   * of Human Genetics 19:251–253.
   *
   * @param table counts, two groups by yes and no
   * @param confidence the confidence level, between 0 and 1
   * @throws IllegalArgumentException if it is not 2 × 2, a count is negative or the confidence is
   *     not between 0 and 1
   */
  public static Ratio odds(long[][] table, double confidence) {
    return odds(Counts.of(table), confidence, 0, WOOLF);
  }

  /**
   * The odds ratio of a table of two dimensions with two levels each, with a 95 % interval.
   *
   * @param table counts by group and answer
   * @throws IllegalArgumentException if it is not 2 × 2, or several answers may be given
   */
  public static Ratio odds(Crosstab table) {
    return odds(Counts.of(table), Confidence.LEVEL, 0, WOOLF);
  }

  /**
   * The odds ratio of two shares, with a 95 % interval.
   *
   * @param first the group whose odds are the numerator
   * @param second the group whose odds are the denominator
   */
  public static Ratio odds(Proportion first, Proportion second) {
    return odds(first, second, Confidence.LEVEL);
  }

  /**
   * The odds ratio of two shares.
   *
   * @param first the group whose odds are the numerator
   * @param second the group whose odds are the denominator
   * @param confidence the confidence level, between 0 and 1
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public static Ratio odds(Proportion first, Proportion second, double confidence) {
    return odds(Counts.of(first, second), confidence, 0, WOOLF);
  }

  /**
   * The odds ratio with 0.5 added to every cell, which has a value and an interval also where a
   * cell is zero. Use it where it is said that this is done.
   *
   * <p>Sources: Haldane JBS (1956). The estimation and significance of the logarithm of a ratio of
   * frequencies. Annals of Human Genetics 20:309–311. Anscombe FJ (1956). On estimating binomial
   * response relations. Biometrika 43:461–464.
   *
   * @param table counts, two groups by yes and no
   * @param confidence the confidence level, between 0 and 1
   * @throws IllegalArgumentException if it is not 2 × 2, a count is negative or the confidence is
   *     not between 0 and 1
   */
  public static Ratio oddsHaldane(long[][] table, double confidence) {
    return odds(Counts.of(table), confidence, 0.5, HALDANE);
  }

  private static Ratio odds(Counts counts, double confidence, double added, Label method) {
    counts.requireTwoByTwo();
    double a = counts.at(0, 0) + added;
    double b = counts.at(0, 1) + added;
    double c = counts.at(1, 0) + added;
    double d = counts.at(1, 1) + added;
    List<Label> notes = new ArrayList<>(counts.notes());
    if (added > 0) {
      notes.add(Note.HALDANE);
    }
    return of(ODDS, a * d, b * c, 1 / a + 1 / b + 1 / c + 1 / d, confidence, counts, method, notes);
  }

  /**
   * The ratio of the shares with a 95 % interval.
   *
   * @param table counts, two groups by yes and no
   * @throws IllegalArgumentException if it is not 2 × 2 or a count is negative
   */
  public static Ratio risk(long[][] table) {
    return risk(table, Confidence.LEVEL);
  }

  /**
   * The ratio of the shares, {@code p₁/p₂}, with the interval {@code exp(ln p₁/p₂ ± z √((1−p₁)/n₁p₁
   * + (1−p₂)/n₂p₂))}.
   *
   * <p>Source: Katz D, Baptista J, Azen SP, Pike MC (1978). Obtaining confidence intervals for the
   * risk ratio in cohort studies. Biometrics 34:469–474.
   *
   * @param table counts, two groups by yes and no
   * @param confidence the confidence level, between 0 and 1
   * @throws IllegalArgumentException if it is not 2 × 2, a count is negative or the confidence is
   *     not between 0 and 1
   */
  public static Ratio risk(long[][] table, double confidence) {
    return risk(Counts.of(table), confidence);
  }

  /**
   * The ratio of the shares of a table of two dimensions with two levels each, with a 95 %
   * interval.
   *
   * @param table counts by group and answer
   * @throws IllegalArgumentException if it is not 2 × 2, or several answers may be given
   */
  public static Ratio risk(Crosstab table) {
    return risk(Counts.of(table), Confidence.LEVEL);
  }

  /**
   * The ratio of two shares, with a 95 % interval.
   *
   * @param first the share that is the numerator
   * @param second the share that is the denominator
   */
  public static Ratio risk(Proportion first, Proportion second) {
    return risk(first, second, Confidence.LEVEL);
  }

  /**
   * The ratio of two shares.
   *
   * @param first the share that is the numerator
   * @param second the share that is the denominator
   * @param confidence the confidence level, between 0 and 1
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public static Ratio risk(Proportion first, Proportion second, double confidence) {
    return risk(Counts.of(first, second), confidence);
  }

  private static Ratio risk(Counts counts, double confidence) {
    counts.requireTwoByTwo();
    double a = counts.at(0, 0);
    double c = counts.at(1, 0);
    double first = counts.row(0);
    double second = counts.row(1);
    double variance = counts.at(0, 1) / (a * first) + counts.at(1, 1) / (c * second);
    return of(
        RISK,
        a * second,
        c * first,
        variance,
        confidence,
        counts,
        KATZ,
        new ArrayList<>(counts.notes()));
  }

  private static Ratio of(
      Label name,
      double numerator,
      double denominator,
      double variance,
      double confidence,
      Counts counts,
      Label method,
      List<Label> notes) {
    if (!counts.isComparable()) {
      notes.add(Note.NOTHING_TO_COMPARE);
    } else if (!isPositive(variance)) {
      notes.add(Note.ZERO_CELL);
    } else if (counts.leastCell() < SMALL) {
      notes.add(Note.SMALL_CELLS);
    }
    return of(
        name,
        // Where only one column holds anybody, the shares are equal but nothing is known of them.
        counts.isComparable() ? numerator / denominator : Double.NaN,
        variance,
        confidence,
        counts.n(),
        counts.missing(),
        method,
        notes);
  }

  /** A ratio whose logarithm has a known variance. */
  static Ratio of(
      Label name,
      double estimate,
      double variance,
      double confidence,
      long n,
      long missing,
      Label method,
      List<Label> notes) {
    double z = Confidence.quantile(confidence);
    double lower = Double.NaN;
    double upper = Double.NaN;
    if (estimate == 0) {
      lower = 0;
    } else if (Double.isInfinite(estimate)) {
      upper = estimate;
    } else if (isPositive(variance)) {
      double half = z * Math.sqrt(variance);
      lower = estimate * Math.exp(-half);
      upper = estimate * Math.exp(half);
    }
    return new Ratio(name, estimate, lower, upper, confidence, n, missing, method, notes);
  }

  private static boolean isPositive(double variance) {
    return variance > 0 && !Double.isInfinite(variance);
  }

  /** The result with its notes. */
  @Override
  public Document document() {
    return new TestDocument(method).with(this).of(n, missing, notes);
  }

  /** The result with its notes, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

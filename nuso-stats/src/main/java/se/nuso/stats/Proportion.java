package se.nuso.stats;

import java.util.List;
import org.apache.commons.math3.distribution.BetaDistribution;
import se.nuso.document.Cell;
import se.nuso.document.Document;
import se.nuso.document.Figure;
import se.nuso.document.Result;
import se.nuso.stats.distribution.Confidence;
import se.nuso.stats.distribution.Poisson;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * A share with what it rests on. Those without an answer are in neither numerator nor denominator;
 * they are told beside.
 *
 * <pre>{@code
 * new Proportion(81, 263, 0).interval();   // 25.5–36.6
 * }</pre>
 *
 * @param yes the numerator: how many answer yes
 * @param n the denominator: how many answer yes or no
 * @param missing how many give no answer
 */
public record Proportion(long yes, long n, long missing) implements Result {
  /** Nothing counted. */
  public static final Proportion EMPTY = new Proportion(0, 0, 0);

  private static final Label MISSING = new Label("saknas", "missing");

  static final String WILSON = "Wilson";

  private static final String CLOPPER_PEARSON = "Clopper–Pearson";
  private static final double ACCURACY = 1e-15;

  /**
   * Below such a share the binomial is the Poisson distribution to as many digits, which keeps
   * them.
   */
  private static final double RARE = 1e-8;

  /**
   * A share.
   *
   * @throws IllegalArgumentException unless {@code 0 <= yes <= n} and {@code 0 <= missing}
   */
  public Proportion {
    if (yes < 0 || yes > n || missing < 0) {
      throw new IllegalArgumentException(
          "Not a proportion: yes=" + yes + ", n=" + n + ", missing=" + missing);
    }
  }

  /** How many answer no. */
  public long no() {
    return n - yes;
  }

  /** The share that answers yes, 0–1; NaN when nobody answers. */
  public double share() {
    return n == 0 ? Double.NaN : (double) yes / n;
  }

  /** The Wilson interval at 95 %; see {@link #interval(double)}. */
  public Interval interval() {
    return interval(Confidence.LEVEL);
  }

  /**
   * The Wilson score interval without continuity correction: with z the normal quantile and p the
   * share, {@code (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)}. It stays within 0–1 and holds
   * for small n and for shares at 0 and 1, where its bound is exactly 0 or 1. It treats the records
   * as independent: investigations of one municipality resemble each other, and then the interval
   * is too narrow.
   *
   * <p>Source: Wilson EB (1927). Probable inference, the law of succession, and statistical
   * inference. Journal of the American Statistical Association 22:209–212.
   *
   * @param confidence the confidence level, between 0 and 1, for example 0.95
   * @return the interval; not defined when nobody answers
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public Interval interval(double confidence) {
    double z = Confidence.quantile(confidence);
    if (n == 0) {
      return new Interval(Double.NaN, Double.NaN, confidence, WILSON);
    }
    double p = share();
    double zz = z * z / n;
    double middle = (p + zz / 2) / (1 + zz);
    double half = Math.sqrt(zz * (p * (1 - p) + zz / 4)) / (1 + zz);
    // At the ends the bound is the share itself; rounding would leave it a hair inside or outside.
    return new Interval(
        yes == 0 ? 0 : middle - half, yes == n ? 1 : middle + half, confidence, WILSON);
  }

  /** The Clopper–Pearson interval at 95 %; see {@link #exactInterval(double)}. */
  public Interval exactInterval() {
    return exactInterval(Confidence.LEVEL);
  }

  /**
   * The exact interval of Clopper and Pearson: all shares that a binomial test at half the
   * remaining level does not reject to either side. It covers the true share at least as often as
   * it says, usually more often, and so is wider than the one of Wilson. Its bound is exactly 0 or
   * 1 where nobody or everybody answers yes.
   *
   * <p>Source: Clopper CJ, Pearson ES (1934). The use of confidence or fiducial limits illustrated
   * in the case of the binomial. Biometrika 26:404–413.
   *
   * @param confidence the confidence level, between 0 and 1, for example 0.95
   * @return the interval; not defined when nobody answers
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public Interval exactInterval(double confidence) {
    Confidence.require(confidence);
    if (n == 0) {
      return new Interval(Double.NaN, Double.NaN, confidence, CLOPPER_PEARSON);
    }
    double tail = (1 - confidence) / 2;
    return new Interval(
        exactLower(yes, n, tail), exactUpper(yes, n, tail), confidence, CLOPPER_PEARSON);
  }

  // The share at which as many yes or more have the probability of the tail.
  private static double exactLower(long yes, long n, double tail) {
    if (yes == 0) {
      return 0;
    }
    double lower =
        new BetaDistribution(null, yes, n - yes + 1.0, ACCURACY).inverseCumulativeProbability(tail);
    return lower > RARE ? lower : Poisson.lower(yes, 1 - 2 * tail) / n;
  }

  private static double exactUpper(long yes, long n, double tail) {
    double upper = 1 - exactLower(n - yes, n, tail);
    return yes == n || upper > RARE ? upper : Poisson.upper(yes, 1 - 2 * tail) / n;
  }

  /**
   * The proportion of both sets of records taken together.
   *
   * @param other the proportion among other records
   */
  public Proportion merge(Proportion other) {
    return new Proportion(
        Math.addExact(yes, other.yes),
        Math.addExact(n, other.n),
        Math.addExact(missing, other.missing));
  }

  /** The share with its 95 % interval, as a cell of a document. */
  public Cell.Share cell() {
    return cell(Confidence.LEVEL);
  }

  /**
   * The share with its interval, as a cell of a document.
   *
   * @param confidence the confidence level, between 0 and 1
   */
  public Cell.Share cell(double confidence) {
    return new Cell.Share(yes, n, missing, interval(confidence).bounds(), null);
  }

  /** The share, its 95 % interval, n and missing, on one line. */
  @Override
  public Document document() {
    return Document.of(Label.same(""))
        .figures(List.of(Figure.of("", cell()), new Figure(MISSING, Cell.count(missing), false)))
        .build();
  }

  /** The share, its 95 % interval, n and missing, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

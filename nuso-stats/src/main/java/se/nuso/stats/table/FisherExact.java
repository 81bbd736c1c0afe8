package se.nuso.stats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.stats.Crosstab;
import se.nuso.stats.Proportion;
import se.nuso.stats.distribution.Confidence;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Fisher's exact test of a 2 × 2 table, of at most 20 million records: time grows nearly as their
 * number, memory not at all. Given the margins the first cell is hypergeometric; the two-sided p
 * sums the probability of every table no more probable than this one. For larger tables see {@link
 * FisherMonteCarlo}.
 *
 * <p>The odds ratio is the conditional maximum-likelihood estimate (not {@code ad/bc}), and its
 * interval the exact one, with half of what is left over in each tail.
 *
 * <p>Sources: Fisher RA (1935). The logic of inductive inference. Journal of the Royal Statistical
 * Society 98:39–82. Cornfield J (1956). A statistical problem arising from retrospective studies.
 * Proceedings of the Third Berkeley Symposium 4:135–148 (the exact interval).
 *
 * @param p two-sided
 * @param less the probability of a first cell as small
 * @param greater the probability of a first cell as large
 * @param oddsRatio the conditional odds ratio with its exact interval
 * @param n number of records in the table
 * @param missing number of records that do not answer a dimension
 * @param method the method
 * @param notes what is the matter; empty when nothing is
 */
public record FisherExact(
    double p,
    double less,
    double greater,
    Ratio oddsRatio,
    long n,
    long missing,
    Label method,
    List<Label> notes)
    implements Result {
  private static final Label METHOD =
      new Label("Fishers exakta test, 2 × 2", "Fisher's exact test, 2 × 2");
  private static final Label CONDITIONAL =
      new Label(
          "Betingad oddskvot med exakt intervall (Cornfield 1956)",
          "Conditional odds ratio with exact interval (Cornfield 1956)");
  private static final double ACCURACY = 1e-13;
  private static final int MOST_STEPS = 1000;

  public FisherExact {
    Objects.requireNonNull(oddsRatio, "oddsRatio");
    Objects.requireNonNull(method, "method");
    notes = List.copyOf(notes);
  }

  /**
   * The test of a table, with a 95 % interval.
   *
   * @param table counts, two rows by two columns
   * @throws IllegalArgumentException if it is not 2 × 2, a count is negative or there are more than
   *     20 million records
   */
  public static FisherExact of(long[][] table) {
    return of(table, Confidence.LEVEL);
  }

  /**
   * The test of a table.
   *
   * @param table counts, two rows by two columns
   * @param confidence the confidence level of the interval, between 0 and 1
   * @throws IllegalArgumentException if it is not 2 × 2, a count is negative or the confidence is
   *     not between 0 and 1
   */
  public static FisherExact of(long[][] table, double confidence) {
    return of(Counts.of(table), confidence);
  }

  /**
   * The test of a table of two dimensions with two levels each, with a 95 % interval.
   *
   * @param table counts by two dimensions
   * @throws IllegalArgumentException if it is not 2 × 2, or several answers may be given
   */
  public static FisherExact of(Crosstab table) {
    return of(Counts.of(table), Confidence.LEVEL);
  }

  /**
   * The test of two shares, with a 95 % interval.
   *
   * @param first a share
   * @param second the share of other records
   */
  public static FisherExact of(Proportion first, Proportion second) {
    return of(Counts.of(first, second), Confidence.LEVEL);
  }

  /** The odds are sums over tables: so many keep each within some seconds. */
  private static final long MOST = 20_000_000;

  private static FisherExact of(Counts counts, double confidence) {
    counts.requireTwoByTwo();
    if (counts.n() > MOST) {
      throw new IllegalArgumentException(
          "The table has "
              + counts.n()
              + " records, more than the "
              + MOST
              + " for which Fisher's exact test is computed. Use ChiSquared, which is as good with so"
              + " many.");
    }
    Confidence.require(confidence);
    Hypergeometric distribution = Hypergeometric.of(counts);
    long cell = counts.at(0, 0);
    List<Label> notes = new ArrayList<>(counts.notes());
    if (!counts.isComparable()) {
      notes.add(Note.NOTHING_TO_COMPARE);
    }
    // The margins allow only this table: certain, and the odds ratio is anything.
    Hypergeometric.Sums sums = distribution.sums(cell, 1);
    double p = counts.n() == 0 ? Double.NaN : distribution.notMoreProbable(cell);
    if (p == 0) {
      notes.add(Note.BELOW_DOUBLE);
    }
    Ratio ratio =
        new Ratio(
            Ratio.ODDS,
            estimate(distribution, cell, counts),
            bound(distribution, cell, counts, (1 - confidence) / 2, false),
            bound(distribution, cell, counts, (1 - confidence) / 2, true),
            confidence,
            counts.n(),
            counts.missing(),
            CONDITIONAL,
            notes);
    return new FisherExact(
        p,
        counts.n() == 0 ? Double.NaN : sums.atMost(),
        counts.n() == 0 ? Double.NaN : sums.atLeast(),
        ratio,
        counts.n(),
        counts.missing(),
        METHOD,
        notes);
  }

  private static double estimate(Hypergeometric distribution, long cell, Counts counts) {
    if (!counts.isComparable()) {
      return Double.NaN;
    }
    if (cell == distribution.lowest()) {
      return 0;
    }
    if (cell == distribution.highest()) {
      return Double.POSITIVE_INFINITY;
    }
    return solve(counts, t -> distribution.sums(cell, Math.exp(t)).meanBeyond());
  }

  private static double bound(
      Hypergeometric distribution, long cell, Counts counts, double tail, boolean isUpper) {
    if (!counts.isComparable()) {
      return Double.NaN;
    }
    if (cell == (isUpper ? distribution.highest() : distribution.lowest())) {
      return isUpper ? Double.POSITIVE_INFINITY : 0;
    }
    return solve(
        counts,
        t -> {
          Hypergeometric.Sums sums = distribution.sums(cell, Math.exp(t));
          return isUpper ? tail - sums.atMost() : sums.atLeast() - tail;
        });
  }

  /** The odds ratio where a function that rises with its logarithm is zero. */
  private static double solve(Counts counts, DoubleUnaryOperator rising) {
    double start =
        Math.log((counts.at(0, 0) + 0.5) / (counts.at(0, 1) + 0.5))
            - Math.log((counts.at(1, 0) + 0.5) / (counts.at(1, 1) + 0.5));
    double low = start;
    double high = start;
    for (double step = 1; rising.applyAsDouble(low) > 0; step *= 2) {
      low -= step;
    }
    for (double step = 1; rising.applyAsDouble(high) < 0; step *= 2) {
      high += step;
    }
    return Math.exp(
        low == high
            ? low
            : new BrentSolver(ACCURACY, ACCURACY, 0)
                .solve(MOST_STEPS, rising::applyAsDouble, low, high));
  }

  /** The result with its notes. */
  @Override
  public Document document() {
    return new TestDocument(method).withP(p).with(oddsRatio).of(n, missing, notes);
  }

  /** The result with its notes, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

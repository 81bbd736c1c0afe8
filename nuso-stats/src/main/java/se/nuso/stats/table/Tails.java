package se.nuso.stats.table;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Gamma;

/** What the distributions give: upper tails computed as such, never as one minus the rest. */
final class Tails {
  /** The confidence level unless another is asked for. */
  static final double CONFIDENCE = 0.95;

  private Tails() {}

  /**
   * The probability of a chi-squared variable beyond the statistic: the upper incomplete gamma
   * function, which keeps its relative precision down to the smallest double.
   */
  static double chiSquared(double statistic, int df) {
    if (Double.isNaN(statistic) || df < 1) {
      return Double.NaN;
    }
    return Double.isInfinite(statistic) ? 0 : Gamma.regularizedGammaQ(df / 2.0, statistic / 2);
  }

  /** How many standard errors an interval reaches to each side. */
  static double quantile(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "The confidence level is between 0 and 1, not " + confidence);
    }
    // No random generator: only the quantile is asked for. The lower one, since 1 + confidence
    // loses digits where the confidence is near 1.
    return -new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 - confidence) / 2);
  }
}

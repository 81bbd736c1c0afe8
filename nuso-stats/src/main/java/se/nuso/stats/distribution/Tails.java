package se.nuso.stats.distribution;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/** Upper tails, computed as such and never as one minus the rest: a p of 1e-60 is 1e-60. */
public final class Tails {
  private Tails() {}

  /**
   * The probability of a chi-squared variable beyond the statistic: the upper incomplete gamma
   * function, which keeps its relative precision down to the smallest double.
   *
   * @param statistic the statistic; what rounding has left below 0 is taken as 0
   * @param df degrees of freedom
   * @return the probability; NaN without a statistic or degrees of freedom
   */
  public static double chiSquared(double statistic, int df) {
    if (Double.isNaN(statistic) || df < 1) {
      return Double.NaN;
    }
    if (Double.isInfinite(statistic)) {
      return 0;
    }
    return statistic <= 0 ? 1 : Gamma.regularizedGammaQ(df / 2.0, statistic / 2);
  }

  /**
   * The probability of a value of Student's t as far from 0 as this one, on either side.
   *
   * @param t the value
   * @param df degrees of freedom, above 0; infinite for the normal distribution
   */
  public static double twoSided(double t, double df) {
    if (Double.isNaN(t) || Double.isInfinite(df)) {
      return twoSided(t);
    }
    return Double.isInfinite(t) ? 0 : Beta.regularizedBeta(df / (df + t * t), df / 2, 0.5);
  }

  /**
   * The probability of a normal value as far from 0 as this one, on either side.
   *
   * @param z the value
   */
  public static double twoSided(double z) {
    return chiSquared(z * z, 1);
  }
}

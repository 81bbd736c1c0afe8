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
   * The probability of a normal value as far from 0 as this one, on either side.
   *
   * @param z the value
   */
  public static double twoSided(double z) {
    return chiSquared(z * z, 1);
  }

  /**
   * The probability of a Wald statistic at least as great where the variance rests on few units: F
   * with the statistic divided by its degrees of freedom; for one coefficient that is Student's t
   * on both sides. Without a limit of units it is χ².
   *
   * @param wald the statistic, a squared z for one coefficient
   * @param df how many coefficients it tests
   * @param units degrees of freedom of the variance; infinite where it is taken as known
   * @return the probability; NaN without a statistic or degrees of freedom
   */
  public static double wald(double wald, int df, double units) {
    if (Double.isInfinite(units)) {
      return chiSquared(wald, df);
    }
    if (Double.isNaN(wald) || df < 1 || !(units > 0)) {
      return Double.NaN;
    }
    return Beta.regularizedBeta(units / (units + Math.max(0, wald)), units / 2, df / 2.0);
  }
}

package se.nuso.stats.regression;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Gamma;

/** Tails of distributions, without the cancellation of one less a number near one. */
final class Tails {
  private Tails() {}

  /** The probability of a normal value as far from 0 as this one, on either side. */
  static double twoSided(double z) {
    return chiSquared(z * z, 1);
  }

  /** The probability of a chi-squared value beyond this one. */
  static double chiSquared(double value, int degreesOfFreedom) {
    if (Double.isNaN(value)) {
      return Double.NaN;
    }
    if (Double.isInfinite(value)) {
      return 0;
    }
    return value <= 0 ? 1 : Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, value / 2);
  }

  /** How many standard errors an interval reaches on each side. */
  static double normalQuantile(double confidence) {
    // No random generator: only the quantile is asked for.
    return new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + confidence) / 2);
  }
}

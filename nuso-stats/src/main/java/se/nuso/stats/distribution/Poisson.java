package se.nuso.stats.distribution;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * The exact interval of a count that arises by chance at a constant rate: with χ² quantiles, {@code
 * χ²(α/2; 2x)/2} to {@code χ²(1 − α/2; 2x + 2)/2}.
 *
 * <p>Source: Garwood F (1936). Fiducial limits for the Poisson distribution. Biometrika 28:437–442.
 */
public final class Poisson {
  private static final double ACCURACY = 1e-12;

  private Poisson() {}

  /**
   * The lower bound of the expected count; 0 where nothing was counted.
   *
   * @param count how many were counted, 0 or more
   * @param level the confidence level, between 0 and 1
   * @throws IllegalArgumentException if the level is not between 0 and 1
   */
  public static double lower(long count, double level) {
    double tail = (1 - Confidence.require(level)) / 2;
    return count == 0 ? 0 : quantile(tail, 2.0 * count) / 2;
  }

  /**
   * The upper bound of the expected count.
   *
   * @param count how many were counted, 0 or more
   * @param level the confidence level, between 0 and 1
   * @throws IllegalArgumentException if the level is not between 0 and 1
   */
  public static double upper(long count, double level) {
    double tail = (1 - Confidence.require(level)) / 2;
    return quantile(1 - tail, 2.0 * count + 2) / 2;
  }

  private static double quantile(double probability, double df) {
    // No random generator: only the quantile is asked for.
    return new ChiSquaredDistribution(null, df, ACCURACY).inverseCumulativeProbability(probability);
  }
}

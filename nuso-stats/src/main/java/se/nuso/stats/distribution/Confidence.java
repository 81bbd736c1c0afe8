package se.nuso.stats.distribution;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** The confidence level of intervals. */
public final class Confidence {
  /** The level unless another is asked for. */
  public static final double LEVEL = 0.95;

  private Confidence() {}

  /**
   * The level, if it is one.
   *
   * @param level the confidence level
   * @throws IllegalArgumentException if it is not between 0 and 1
   */
  public static double require(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("The confidence level is between 0 and 1, not " + level);
    }
    return level;
  }

  /**
   * How many standard errors an interval reaches to each side.
   *
   * @param level the confidence level
   * @throws IllegalArgumentException if it is not between 0 and 1
   */
  public static double quantile(double level) {
    // No random generator: only the quantile is asked for. The lower one, since 1 + level loses
    // digits where the level is near 1.
    return -new NormalDistribution(null, 0, 1)
        .inverseCumulativeProbability((1 - require(level)) / 2);
  }

  /**
   * How many standard errors an interval reaches to each side where they rest on few units:
   * Student's t.
   *
   * @param level the confidence level
   * @param units degrees of freedom; infinite for the normal distribution
   * @return how many; NaN without degrees of freedom
   * @throws IllegalArgumentException if the level is not between 0 and 1
   */
  public static double quantile(double level, double units) {
    if (Double.isInfinite(units)) {
      return quantile(level);
    }
    return units > 0
        ? -new TDistribution(null, units).inverseCumulativeProbability((1 - require(level)) / 2)
        : Double.NaN;
  }
}

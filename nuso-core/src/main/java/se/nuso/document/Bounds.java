package se.nuso.document;

import java.util.Objects;

/**
 * A confidence interval in a document.
 *
 * @param lower the lower bound; NaN when there is none
 * @param upper the upper bound; NaN when there is none
 * @param confidence the confidence level, between 0 and 1
 * @param method the name of the method, for example {@code Wilson}
 */
public record Bounds(double lower, double upper, double confidence, String method) {
  public Bounds {
    Objects.requireNonNull(method, "method");
  }

  /** Whether there was anything to compute the interval from. */
  public boolean isDefined() {
    return !Double.isNaN(lower) && !Double.isNaN(upper);
  }
}

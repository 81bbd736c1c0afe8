package se.nuso.stats;

import java.util.Objects;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/**
 * A confidence interval of a share.
 *
 * @param lower the lower bound, 0–1; NaN when there is nothing to compute it from
 * @param upper the upper bound, 0–1; NaN when there is nothing to compute it from
 * @param confidence the confidence level, between 0 and 1
 * @param method the name of the method, for example {@code Wilson}
 */
public record Interval(double lower, double upper, double confidence, String method) {
  public Interval {
    Objects.requireNonNull(method, "method");
  }

  /** Whether there was anything to compute the interval from. */
  public boolean isDefined() {
    return !Double.isNaN(lower) && !Double.isNaN(upper);
  }

  /**
   * The interval in percent, for example {@code 49.4–54.1}; a dash when it is not defined.
   *
   * @param language the language, which decides the decimal sign
   */
  public String toString(Language language) {
    return isDefined()
        ? Numbers.percent(lower, language) + "–" + Numbers.percent(upper, language)
        : Numbers.NONE;
  }

  /** The interval in percent, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

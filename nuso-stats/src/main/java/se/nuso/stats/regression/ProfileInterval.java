package se.nuso.stats.regression;

import java.util.Objects;
import se.nuso.text.Label;

/**
 * The interval of a coefficient that the likelihood itself gives: the values that a
 * likelihood-ratio test does not reject. With Firth's penalty the likelihood is the penalised one.
 *
 * @param name the name of the column
 * @param label the name for people
 * @param estimate the estimate, on the logit scale
 * @param lower the lower bound; minus infinity where the likelihood has none, NaN where it could
 *     not be computed
 * @param upper the upper bound; infinite where the likelihood has none, NaN where it could not be
 *     computed
 * @param chiSquared the likelihood-ratio statistic of the coefficient being 0, on one degree of
 *     freedom
 * @param p its p value
 * @param confidence the confidence level
 */
public record ProfileInterval(
    String name,
    Label label,
    double estimate,
    double lower,
    double upper,
    double chiSquared,
    double p,
    double confidence) {
  public ProfileInterval {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
  }
}

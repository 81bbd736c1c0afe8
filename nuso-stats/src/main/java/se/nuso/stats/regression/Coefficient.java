package se.nuso.stats.regression;

import java.util.Objects;
import se.nuso.codebook.Label;
import se.nuso.stats.distribution.Confidence;
import se.nuso.stats.distribution.Tails;

/**
 * A coefficient of a logistic regression: a logarithm of an odds ratio. All numbers are NaN where
 * the model has no maximum likelihood estimate.
 *
 * @param name the name of its column
 * @param label the name for people
 * @param estimate the estimate, on the logit scale
 * @param standardError its standard error
 * @param z the estimate divided by its standard error
 * @param p the two-sided p value of Wald's test that it is 0
 * @param lower the lower bound of Wald's interval
 * @param upper the upper bound of Wald's interval
 */
public record Coefficient(
    String name,
    Label label,
    double estimate,
    double standardError,
    double z,
    double p,
    double lower,
    double upper) {
  public Coefficient {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
  }

  static Coefficient of(
      String name, Label label, double estimate, double standardError, double confidence) {
    return of(name, label, estimate, standardError, confidence, Double.POSITIVE_INFINITY);
  }

  /**
   * @param df the degrees of freedom of Student's t; infinite for the normal distribution
   */
  static Coefficient of(
      String name,
      Label label,
      double estimate,
      double standardError,
      double confidence,
      double df) {
    double z = estimate / standardError;
    double half = Confidence.quantile(confidence, df) * standardError;
    return new Coefficient(
        name,
        label,
        estimate,
        standardError,
        z,
        Tails.twoSided(z, df),
        estimate - half,
        estimate + half);
  }

  /** The odds ratio. */
  public double oddsRatio() {
    return Math.exp(estimate);
  }

  /** The lower bound of the odds ratio's Wald interval. */
  public double oddsRatioLower() {
    return Math.exp(lower);
  }

  /** The upper bound of the odds ratio's Wald interval. */
  public double oddsRatioUpper() {
    return Math.exp(upper);
  }
}

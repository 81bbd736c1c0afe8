package se.nuso.stats.regression;

import java.util.Objects;
import se.nuso.stats.distribution.Confidence;
import se.nuso.stats.distribution.Tails;
import se.nuso.text.Label;

/**
 * A coefficient of a logistic regression: a logarithm of an odds ratio. All numbers are NaN where
 * the model has no maximum likelihood estimate.
 *
 * @param name the name of its column
 * @param label the name for people
 * @param estimate the estimate, on the logit scale
 * @param standardError its standard error
 * @param z the estimate divided by its standard error
 * @param p the two-sided p value of Wald's test that it is 0: by the normal distribution, and by
 *     Student's t with one degree of freedom less than clusters where the standard error rests on
 *     clusters; so its interval
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
      String name,
      Label label,
      double estimate,
      double standardError,
      double confidence,
      double units) {
    double z = estimate / standardError;
    double half = Confidence.quantile(confidence, units) * standardError;
    return new Coefficient(
        name,
        label,
        estimate,
        standardError,
        z,
        Tails.wald(z * z, 1, units),
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

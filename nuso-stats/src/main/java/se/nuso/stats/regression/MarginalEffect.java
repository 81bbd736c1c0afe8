package se.nuso.stats.regression;

import java.util.Objects;
import se.nuso.text.Label;

/**
 * An average marginal effect: how much the probability differs, on average over the records as they
 * are. For a level it is the probability with the level less that with the reference; for a number
 * the slope. It describes and shows no cause.
 *
 * @param name the name of the variable, with its level
 * @param label the name for people
 * @param estimate the difference in probability, −1 to 1 for a level
 * @param standardError its standard error by the delta method
 * @param z the estimate divided by its standard error
 * @param p the two-sided p value
 * @param lower the lower bound of the interval
 * @param upper the upper bound of the interval
 */
public record MarginalEffect(
    String name,
    Label label,
    double estimate,
    double standardError,
    double z,
    double p,
    double lower,
    double upper) {
  public MarginalEffect {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
  }
}

package se.nuso.stats.regression;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nuso.text.Label;

/**
 * A fitted logistic regression as plain numbers and texts, to be kept or written to a file.
 *
 * @param outcome what is explained
 * @param method how it was estimated, and what the standard errors rest on
 * @param sample the records that it rests on
 * @param fit how the maximum was sought, and its likelihood
 * @param confidence the confidence level of the intervals
 * @param estimates the coefficients and their covariance
 * @param separation what separates the outcomes; null where nothing does
 * @param notes what must be known to read the numbers
 */
public record LogisticModel(
    Label outcome,
    Label method,
    Sample sample,
    Fit fit,
    double confidence,
    Estimates estimates,
    @Nullable Separation separation,
    List<Label> notes) {
  public LogisticModel {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(sample, "sample");
    Objects.requireNonNull(fit, "fit");
    Objects.requireNonNull(estimates, "estimates");
    notes = List.copyOf(notes);
  }

  /**
   * The records that a model rests on.
   *
   * @param n how many records (or their weight) the model rests on
   * @param events how many of them say yes
   * @param missing how many were left out for want of an answer
   * @param outside how many the outcome does not ask about
   * @param patterns how many different combinations of the terms' values there are
   * @param clusters how many clusters the standard errors rest on; 0 where they rest on none
   */
  public record Sample(
      double n, double events, double missing, double outside, int patterns, int clusters) {}

  /**
   * How the maximum was sought, and its likelihood.
   *
   * @param converged whether the maximum was found; without it all estimates are NaN
   * @param iterations how many Newton steps were taken
   * @param logLikelihood the log-likelihood, with Firth's penalty where it was asked for
   * @param nullLogLikelihood that of the model with the intercept alone (under the same penalty)
   * @param aic Akaike's criterion; NaN with Firth's penalty
   * @param bic Schwarz's criterion, with {@code n} records; NaN with Firth's penalty
   */
  public record Fit(
      boolean converged,
      int iterations,
      double logLikelihood,
      double nullLogLikelihood,
      double aic,
      double bic) {}

  /**
   * The coefficients and their covariance.
   *
   * @param coefficients the coefficients, the intercept first; those of collinear columns are left
   *     out and named in the notes
   * @param covariance the covariance matrix of the coefficients, row by row
   * @param dropped the names of columns left out because others determine them
   */
  public record Estimates(
      List<Coefficient> coefficients, List<List<Double>> covariance, List<String> dropped) {
    public Estimates {
      coefficients = List.copyOf(coefficients);
      covariance = covariance.stream().map(List::copyOf).toList();
      dropped = List.copyOf(dropped);
    }
  }

  /** The coefficients, the intercept first. */
  public List<Coefficient> coefficients() {
    return estimates.coefficients();
  }

  /**
   * A coefficient.
   *
   * @param name the name of its column
   * @throws IllegalArgumentException if there is none of that name
   */
  public Coefficient coefficient(String name) {
    return coefficients().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No column \""
                        + name
                        + "\"; there are "
                        + String.join(
                            ", ", coefficients().stream().map(Coefficient::name).toList())));
  }
}

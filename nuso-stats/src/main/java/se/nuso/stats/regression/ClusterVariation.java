package se.nuso.stats.regression;

import java.util.List;
import java.util.Objects;
import se.nuso.text.Label;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/**
 * How much clusters (municipalities) differ beyond what the terms explain.
 *
 * @param outcome what is explained
 * @param clusteredBy what the clusters are
 * @param method the model and the approximation
 * @param converged whether the maximum was found; without it all estimates are NaN
 * @param n how many records the model rests on
 * @param missing how many were left out for want of an answer
 * @param clusters how many clusters there are
 * @param standardDeviation the standard deviation of the clusters' intercepts, on the logit scale;
 *     0 where the clusters differ no more than chance makes them
 * @param standardDeviationError its standard error; NaN where the estimate is 0
 * @param intraClassCorrelation the share of the variance that lies between clusters, on the latent
 *     scale: {@code σ²/(σ² + π²/3)}
 * @param medianOddsRatio the median odds ratio between two clusters taken at random, the greater to
 *     the smaller: {@code exp(√2·σ·Φ⁻¹(¾))}; 1 where they do not differ
 * @param lower the lower bound of its interval, by the profile likelihood; 1 where {@code p} is at
 *     least the level that the interval leaves out
 * @param upper the upper bound of its interval; infinite where the likelihood sets none
 * @param confidence the confidence level
 * @param chiSquared the likelihood-ratio statistic against no variation between clusters
 * @param p its p value, halved, since a variance cannot be negative
 * @param logLikelihood the marginal log-likelihood
 * @param coefficients the coefficients, which are those within a cluster
 * @param notes what must be known to read the numbers
 */
public record ClusterVariation(
    Label outcome,
    Label clusteredBy,
    Label method,
    boolean converged,
    double n,
    double missing,
    int clusters,
    double standardDeviation,
    double standardDeviationError,
    double intraClassCorrelation,
    double medianOddsRatio,
    double lower,
    double upper,
    double confidence,
    double chiSquared,
    double p,
    double logLikelihood,
    List<Coefficient> coefficients,
    List<Label> notes) {
  public ClusterVariation {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(clusteredBy, "clusteredBy");
    Objects.requireNonNull(method, "method");
    coefficients = List.copyOf(coefficients);
    notes = List.copyOf(notes);
  }

  /**
   * The variation in a few lines.
   *
   * @param language the language
   */
  public String toString(Language language) {
    boolean swedish = language == Language.SWEDISH;
    StringBuilder text = new StringBuilder();
    text.append(outcome.in(language))
        .append(swedish ? ", variation mellan: " : ", variation between: ")
        .append(clusteredBy.in(language))
        .append('\n')
        .append(method.in(language))
        .append("\nn = ")
        .append(Numbers.count(n))
        .append(swedish ? ", saknas " : ", missing ")
        .append(Numbers.count(missing))
        .append(swedish ? ", kluster " : ", clusters ")
        .append(clusters);
    if (converged) {
      text.append(swedish ? "\nMedianoddskvot (MOR) " : "\nMedian odds ratio (MOR) ")
          .append(Numbers.number(medianOddsRatio, 2, language))
          .append(" (")
          .append(Numbers.confidence(confidence, language) + " %")
          .append(": ")
          .append(Numbers.number(lower, 2, language))
          .append("–")
          .append(Numbers.number(upper, 2, language))
          .append(swedish ? "), inomklasskorrelation (ICC) " : "), intra-class correlation (ICC) ")
          .append(Numbers.number(intraClassCorrelation, 3, language))
          .append("\nσ ")
          .append(Numbers.number(standardDeviation, 3, language))
          .append(swedish ? " (medelfel " : " (s.e. ")
          .append(Numbers.number(standardDeviationError, 3, language))
          .append("), χ² ")
          .append(Numbers.number(chiSquared, 2, language))
          .append(", ")
          .append(Numbers.p("p", p, language));
    }
    notes.forEach(note -> text.append('\n').append(note.in(language)));
    return text.toString();
  }

  /** The variation in a few lines, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

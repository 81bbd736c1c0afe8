package se.nuso.stats.regression;

import java.util.Objects;

/**
 * Tests that all coefficients of a term are 0.
 *
 * @param term the name of the term
 * @param degreesOfFreedom how many coefficients it has
 * @param wald Wald's statistic, with the standard errors of the model
 * @param waldP its p value; by F where the standard errors rest on clusters
 * @param likelihoodRatio the likelihood-ratio statistic, which takes the records as independent
 *     whatever the standard errors rest on; NaN if the model without the term has no maximum
 * @param likelihoodRatioP its p value
 */
public record TermTest(
    String term,
    int degreesOfFreedom,
    double wald,
    double waldP,
    double likelihoodRatio,
    double likelihoodRatioP) {
  public TermTest {
    Objects.requireNonNull(term, "term");
  }
}

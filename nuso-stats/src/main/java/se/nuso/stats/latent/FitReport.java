package se.nuso.stats.latent;

import java.util.List;

/**
 * What is known of a fit besides its parameters.
 *
 * @param sample the records that it rests on
 * @param logLikelihood natural logarithm
 * @param parameters estimated: levels that occur, less one per item, in each class, and membership
 * @param degreesOfFreedom the smaller of {@code n} and the number of possible patterns less one,
 *     less the parameters; below 0 the model cannot be identified
 * @param assignment how surely records belong to their classes
 * @param search how the maximum was sought
 */
public record FitReport(
    Sample sample,
    double logLikelihood,
    int parameters,
    long degreesOfFreedom,
    Assignment assignment,
    Search search) {
  /**
   * The records that a fit rests on.
   *
   * @param n records, each as often as its frequency says; also those missing on every item
   * @param allMissing records missing on every item: in {@code n} and not in the likelihood
   * @param lackingCovariate records left out because a covariate is missing; not in {@code n}
   * @param patterns different response patterns, also told apart by covariates
   */
  public record Sample(double n, double allMissing, double lackingCovariate, int patterns) {}

  /**
   * How surely records belong to their classes.
   *
   * @param entropy entropy R²: 1 where each record's class is certain, 0 where nothing is known;
   *     NaN for one class
   * @param averagePosteriors by class: the mean posterior probability of the class among the
   *     records for which it is the most probable; NaN where there is none
   * @param modalCounts by class: the records for which it is the most probable
   */
  public record Assignment(
      double entropy, List<Double> averagePosteriors, List<Double> modalCounts) {
    public Assignment {
      averagePosteriors = List.copyOf(averagePosteriors);
      modalCounts = List.copyOf(modalCounts);
    }
  }

  /**
   * How the maximum was sought.
   *
   * @param starts random starts; 0 where starting values were given
   * @param finalists starts that went on to the end
   * @param startsAtBest finalists that reached the best log-likelihood (within 1e-6, relative) with
   *     the same class sizes (within 0.001)
   * @param startsAtBestLikelihood finalists that reached the best log-likelihood with any class
   *     sizes; many more than {@code startsAtBest} means that the data do not tell which model is
   *     the best
   * @param seed of the starts
   * @param steps EM steps of the last stretch of the best start
   * @param converged whether likelihood and parameters stood still at the end
   */
  public record Search(
      int starts,
      int finalists,
      int startsAtBest,
      int startsAtBestLikelihood,
      long seed,
      int steps,
      boolean converged) {
    /**
     * Whether most starts that reached the best likelihood reached the same class sizes; if not,
     * the data do not tell which model is the best.
     */
    boolean isUnique() {
      return startsAtBestLikelihood <= 2 * startsAtBest;
    }
  }
}

package se.nuso.stats.latent;

/**
 * How probable each class is before a record's answers are seen: the same shares for all, or a
 * multinomial logit of the covariates with the first class as reference.
 */
final class MembershipModel {
  private final Patterns patterns;
  private final Shape shape;
  private final MultinomialLogit logit;

  MembershipModel(Patterns patterns, Shape shape) {
    this.patterns = patterns;
    this.shape = shape;
    logit = new MultinomialLogit(patterns.predictors, shape.classes);
  }

  /** Fills the probabilities of the classes, by combination of covariates. */
  void priors(double[] parameters, double[] priors) {
    for (int g = 0; g < patterns.predictors.length; g++) {
      fill(parameters, patterns.predictors[g], priors, g * shape.width);
    }
  }

  /**
   * The probabilities of the classes for one combination of covariates, of which any may be NaN.
   */
  double[] prior(double[] parameters, double[] predictor) {
    double[] prior = new double[shape.classes];
    fill(parameters, predictor, prior, 0);
    return prior;
  }

  private void fill(double[] parameters, double[] predictor, double[] into, int first) {
    if (shape.hasCovariates()) {
      logit.probabilities(parameters, shape.membership, predictor, into, first);
    } else {
      System.arraycopy(parameters, shape.membership, into, first, shape.classes);
    }
  }

  /** The share of each class among the records in the likelihood. */
  double[] sizes(double[] parameters) {
    double[] priors = new double[patterns.predictors.length * shape.width];
    priors(parameters, priors);
    double[] sizes = new double[shape.classes];
    for (int i = 0; i < patterns.count; i++) {
      for (int k = 0; k < shape.classes; k++) {
        sizes[k] +=
            patterns.weight[i] * priors[patterns.group[i] * shape.width + k] / patterns.answered();
      }
    }
    return sizes;
  }

  /**
   * Fills the membership that fits the expected numbers better: the shares themselves, or one step
   * of the logit, which makes the EM step a generalised one.
   *
   * @param expected by combination of covariates, then by class: the expected number of records
   */
  void maximise(double[] from, double[] to, double[] expected) {
    if (shape.hasCovariates()) {
      double[] start = new double[shape.classes * shape.predictors];
      System.arraycopy(from, shape.membership, start, 0, start.length);
      double[] better = logit.step(start, expected, shape.width);
      System.arraycopy(better, 0, to, shape.membership, better.length);
      return;
    }
    double total = 0;
    for (int k = 0; k < shape.classes; k++) {
      total += expected[k];
    }
    for (int k = 0; k < shape.classes; k++) {
      to[shape.membership + k] = expected[k] / total;
    }
  }
}

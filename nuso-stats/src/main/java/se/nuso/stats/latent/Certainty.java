package se.nuso.stats.latent;

/**
 * How certain it is which class the records belong to.
 *
 * <p>Source of entropy R²: Ramaswamy V, DeSarbo WS, Reibstein DJ, Robinson WT (1993). An empirical
 * pooling approach for estimating marketing mix elasticities with PIMS data. Marketing Science
 * 12:103–124. Records missing on every item are counted, with their prior probabilities.
 *
 * @param entropy entropy R²
 * @param averagePosteriors by class, among the records for which it is the most probable
 * @param modalCounts by class: the records for which it is the most probable
 */
record Certainty(double entropy, double[] averagePosteriors, double[] modalCounts) {
  static Certainty of(Patterns patterns, Shape shape, double[] parameters, double[][] posterior) {
    double[] sums = new double[shape.classes];
    double[] counts = new double[shape.classes];
    double uncertainty = 0;
    for (int i = 0; i < patterns.count; i++) {
      uncertainty += add(posterior[i], patterns.weight[i], sums, counts);
    }
    if (patterns.allMissing > 0) {
      double[] sizes = new MembershipModel(patterns, shape).sizes(parameters);
      uncertainty += add(sizes, patterns.allMissing, sums, counts);
    }
    double[] averages = new double[shape.classes];
    for (int k = 0; k < shape.classes; k++) {
      averages[k] = sums[k] / counts[k];
    }
    double entropy =
        shape.classes == 1 ? Double.NaN : 1 - uncertainty / (patterns.n * Math.log(shape.classes));
    return new Certainty(entropy, averages, counts);
  }

  private static double add(double[] posterior, double weight, double[] sums, double[] counts) {
    int modal = modal(posterior);
    sums[modal] += weight * posterior[modal];
    counts[modal] += weight;
    double uncertainty = 0;
    for (double p : posterior) {
      uncertainty -= p > 0 ? p * Math.log(p) : 0;
    }
    return weight * uncertainty;
  }

  /** The most probable class; the first of equals. */
  static int modal(double[] posterior) {
    int modal = 0;
    for (int k = 1; k < posterior.length; k++) {
      modal = posterior[k] > posterior[modal] ? k : modal;
    }
    return modal;
  }
}

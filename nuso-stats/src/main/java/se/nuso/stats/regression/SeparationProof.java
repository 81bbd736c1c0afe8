package se.nuso.stats.regression;

/**
 * Whether a direction separates the outcomes: along it no yes becomes less likely and no no more
 * likely, and some become more so. Then the likelihood has no maximum at finite coefficients.
 *
 * <p>Source: Albert A, Anderson JA (1984). On the existence of maximum likelihood estimates in
 * logistic regression models. Biometrika 71:1–10.
 */
final class SeparationProof {
  /** Less than this share of the furthest row's way is no way at all. */
  static final double NOTHING = 1e-6;

  private SeparationProof() {}

  static boolean holds(ModelMatrix matrix, double[] direction) {
    double[] ways = ways(matrix, direction);
    double furthest = 0;
    for (double way : ways) {
      furthest = Math.max(furthest, Math.abs(way));
    }
    double least = NOTHING * furthest;
    for (int row = 0; row < ways.length; row++) {
      double trials = matrix.trials()[row];
      double successes = matrix.successes()[row];
      if (successes > 0 && ways[row] < -least || successes < trials && ways[row] > least) {
        return false;
      }
    }
    return furthest > 0;
  }

  /** How far each pattern goes along a direction. */
  static double[] ways(ModelMatrix matrix, double[] direction) {
    double[] row = new double[matrix.columns()];
    double[] ways = new double[matrix.rows()];
    for (int i = 0; i < ways.length; i++) {
      matrix.row(i, row);
      ways[i] = Maximum.dot(row, direction);
    }
    return ways;
  }
}

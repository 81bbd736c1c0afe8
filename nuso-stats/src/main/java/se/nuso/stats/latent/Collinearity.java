package se.nuso.stats.latent;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/** Finds covariates that the intercept and the covariates before them determine. */
final class Collinearity {
  /** A singular value below this part of the largest is lost in rounding. */
  private static final double LOST = 1e-10;

  private Collinearity() {}

  /**
   * Refuses what cannot be estimated.
   *
   * @param covariates the names
   * @param predictors by combination: 1, then the covariates
   * @throws IllegalArgumentException if one is determined by those before it
   */
  static void refuse(List<String> covariates, double[][] predictors) {
    double[][] correlations = correlations(predictors);
    for (int last = 1; last <= covariates.size(); last++) {
      String determining =
          Double.isNaN(correlations[last - 1][last - 1])
              ? "the intercept"
              : rank(correlations, last) < last
                  ? String.join(", ", covariates.subList(0, last - 1))
                  : "";
      if (!determining.isEmpty()) {
        throw new IllegalArgumentException(
            "The covariate "
                + covariates.get(last - 1)
                + " is determined by "
                + determining
                + " (collinearity): leave it out");
      }
    }
  }

  /** Of the covariates; NaN where one does not vary. */
  private static double[][] correlations(double[][] predictors) {
    int columns = predictors[0].length - 1;
    double[] mean = new double[columns];
    for (double[] x : predictors) {
      for (int i = 0; i < columns; i++) {
        mean[i] += x[i + 1] / predictors.length;
      }
    }
    double[][] cross = new double[columns][columns];
    for (double[] x : predictors) {
      for (int i = 0; i < columns; i++) {
        for (int j = 0; j < columns; j++) {
          cross[i][j] += (x[i + 1] - mean[i]) * (x[j + 1] - mean[j]);
        }
      }
    }
    double[][] correlations = new double[columns][columns];
    for (int i = 0; i < columns; i++) {
      for (int j = 0; j < columns; j++) {
        correlations[i][j] = cross[i][j] / Math.sqrt(cross[i][i] * cross[j][j]);
      }
    }
    return correlations;
  }

  private static int rank(double[][] correlations, int columns) {
    double[][] first = new double[columns][];
    Arrays.setAll(first, i -> Arrays.copyOf(correlations[i], columns));
    double[] values =
        new SingularValueDecomposition(new Array2DRowRealMatrix(first, false)).getSingularValues();
    return (int) Arrays.stream(values).filter(value -> value > LOST * values[0]).count();
  }
}

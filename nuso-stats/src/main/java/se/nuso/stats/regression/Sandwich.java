package se.nuso.stats.regression;

import java.util.Arrays;

/**
 * Covariance matrices of the coefficients. The robust ones are {@code V M V} with {@code V} the
 * inverse of the information and {@code M} the sum of squared scores, of records or of clusters
 * (Liang and Zeger 1986; Zeileis A, 2006, Object-oriented computation of sandwich estimators,
 * Journal of Statistical Software 16(9)).
 */
final class Sandwich {
  private final Likelihood likelihood;
  private final ModelMatrix matrix;
  private final Maximum maximum;
  private final Patterns patterns;
  private final int p;
  private int clusters;

  Sandwich(Likelihood likelihood, Maximum maximum, Patterns patterns) {
    this.likelihood = likelihood;
    this.matrix = likelihood.matrix();
    this.maximum = maximum;
    this.patterns = patterns;
    this.p = matrix.columns();
  }

  /** How many clusters there are, once the covariance is computed; 0 without clusters. */
  int clusters() {
    return clusters;
  }

  /** The covariance on the data's scale, row by row. */
  double[] covariance(Fitting.Choices choices, Design<?> design, Sample sample) {
    double[] inverse = Cholesky.of(maximum.at().information(), p).inverse();
    double[] within =
        switch (choices.errors()) {
          case MODEL -> inverse;
          case AUGMENTED ->
              Cholesky.of(likelihood.augmentedInformation(maximum.beta(), inverse), p).inverse();
          case HC0 -> sandwich(inverse, ofRecords(), 1);
          case CLUSTER_HC0, CLUSTER, CLUSTER_HC1 -> {
            double[] meat = ofClusters(choices.clusters(), design, sample);
            yield sandwich(inverse, meat, factor(choices.errors(), sample.n()));
          }
        };
    return transformed(within, matrix.toData());
  }

  private double factor(StandardErrors errors, double n) {
    double g = clusters / (clusters - 1.0);
    return switch (errors) {
      case CLUSTER -> g;
      case CLUSTER_HC1 -> g * (n - 1) / (n - p);
      default -> 1;
    };
  }

  private double[] ofRecords() {
    double[] probability = likelihood.probabilities(maximum.beta());
    double[] meat = new double[p * p];
    double[] x = new double[p];
    for (int pattern = 0; pattern < patterns.count(); pattern++) {
      double yes = patterns.successes()[pattern];
      double no = patterns.trials()[pattern] - yes;
      double up = 1 - probability[pattern];
      double down = probability[pattern];
      matrix.row(pattern, x);
      addSquare(meat, x, 0, yes * up * up + no * down * down);
    }
    return meat;
  }

  private double[] ofClusters(int[] clusterOf, Design<?> design, Sample sample) {
    double[] probability = likelihood.probabilities(maximum.beta());
    int highest = Arrays.stream(clusterOf).max().orElse(-1);
    double[] scores = new double[(highest + 1) * p];
    boolean[] occurs = new boolean[highest + 1];
    double[] x = new double[p];
    for (int i = 0; i < sample.rows().length; i++) {
      int row = sample.rows()[i];
      int pattern = patterns.of()[i];
      int cluster = clusterOf[row];
      double answer = design.answer(row) == Design.YES ? 1 : 0;
      double residual = design.weight(row) * (answer - probability[pattern]);
      matrix.row(pattern, x);
      for (int k = 0; k < p; k++) {
        scores[cluster * p + k] += residual * x[k];
      }
      occurs[cluster] = true;
    }
    double[] meat = new double[p * p];
    for (int cluster = 0; cluster <= highest; cluster++) {
      if (occurs[cluster]) {
        clusters++;
        addSquare(meat, scores, cluster * p, 1);
      }
    }
    return meat;
  }

  private void addSquare(double[] meat, double[] scores, int at, double weight) {
    for (int i = 0; i < p; i++) {
      for (int j = 0; j <= i; j++) {
        meat[i * p + j] += weight * scores[at + i] * scores[at + j];
      }
    }
  }

  private double[] sandwich(double[] inverse, double[] lowerHalf, double factor) {
    double[] meat = new double[p * p];
    for (int i = 0; i < p; i++) {
      for (int j = 0; j <= i; j++) {
        meat[i * p + j] = factor * lowerHalf[i * p + j];
        meat[j * p + i] = meat[i * p + j];
      }
    }
    double[][] bread = new double[p][];
    for (int i = 0; i < p; i++) {
      bread[i] = Arrays.copyOfRange(inverse, i * p, (i + 1) * p);
    }
    return transformed(meat, bread);
  }

  /** {@code B A B'}. */
  static double[] transformed(double[] a, double[][] b) {
    int size = b.length;
    double[] result = new double[size * size];
    for (int i = 0; i < size; i++) {
      double[] left = new double[size];
      for (int k = 0; k < size; k++) {
        for (int l = 0; l < size; l++) {
          left[l] += b[i][k] * a[k * size + l];
        }
      }
      for (int j = 0; j <= i; j++) {
        result[i * size + j] = Maximum.dot(left, b[j]);
        result[j * size + i] = result[i * size + j];
      }
    }
    return result;
  }
}

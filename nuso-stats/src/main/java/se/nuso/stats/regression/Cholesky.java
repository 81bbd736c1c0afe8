package se.nuso.stats.regression;

/**
 * The Cholesky factor {@code L} of a symmetric matrix {@code A = L L'}, kept row by row in one
 * array.
 */
final class Cholesky {
  /** A pivot below this share of its diagonal is lost in rounding. */
  private static final double SINGULAR = 1e-13;

  private final int size;
  private final double[] factor;
  private final boolean positiveDefinite;

  private Cholesky(int size, double[] factor, boolean positiveDefinite) {
    this.size = size;
    this.factor = factor;
    this.positiveDefinite = positiveDefinite;
  }

  /** The factor of a matrix, of which the lower half is read. */
  static Cholesky of(double[] matrix, int size) {
    double[] factor = new double[size * size];
    boolean positiveDefinite = true;
    for (int i = 0; i < size && positiveDefinite; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i * size + j];
        for (int k = 0; k < j; k++) {
          sum -= factor[i * size + k] * factor[j * size + k];
        }
        if (i > j) {
          factor[i * size + j] = sum / factor[j * size + j];
        } else if (sum > SINGULAR * matrix[i * size + i]) {
          factor[i * size + i] = Math.sqrt(sum);
        } else {
          positiveDefinite = false;
        }
      }
    }
    return new Cholesky(size, factor, positiveDefinite);
  }

  /** Whether the factor exists; without it nothing else here has a meaning. */
  boolean positiveDefinite() {
    return positiveDefinite;
  }

  /** The logarithm of the matrix's determinant. */
  double logDeterminant() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += 2 * Math.log(factor[i * size + i]);
    }
    return sum;
  }

  /** The {@code x} of {@code A x = b}. */
  double[] solve(double[] b) {
    double[] x = b.clone();
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= factor[i * size + k] * x[k];
      }
      x[i] /= factor[i * size + i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        x[i] -= factor[k * size + i] * x[k];
      }
      x[i] /= factor[i * size + i];
    }
    return x;
  }

  /** The inverse of the matrix, symmetric to the bit. */
  double[] inverse() {
    double[] inverse = new double[size * size];
    for (int column = 0; column < size; column++) {
      double[] unit = new double[size];
      unit[column] = 1;
      double[] solved = solve(unit);
      for (int row = column; row < size; row++) {
        inverse[row * size + column] = solved[row];
        inverse[column * size + row] = solved[row];
      }
    }
    return inverse;
  }
}

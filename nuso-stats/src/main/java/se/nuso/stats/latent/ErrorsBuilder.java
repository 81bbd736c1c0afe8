package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.NonSymmetricMatrixException;
import org.jspecify.annotations.Nullable;

/**
 * Standard errors by the delta method from the inverse of the information. Of the inverse only what
 * belongs to one item in one class, and to membership, is computed.
 */
final class ErrorsBuilder {
  private static final double SYMMETRIC = 1e-10;

  /** A pivot below this, on a unit diagonal, is lost in rounding. */
  private static final double SINGULAR = 1e-12;

  private final AppliedModel applied;
  private final Shape shape;
  private final FreeParameters free;

  /** The inverse of the lower Cholesky factor, row by row; null where there is none. */
  private final double[] @Nullable [] root;

  private ErrorsBuilder(AppliedModel applied, Information information) {
    this.applied = applied;
    shape = applied.shape;
    free = new FreeParameters(applied);
    root = inverseFactor(InformationMatrix.of(applied, free, information));
  }

  static ModelErrors errors(AppliedModel applied, Information information) {
    ErrorsBuilder builder = new ErrorsBuilder(applied, information);
    return new ModelErrors(
        information,
        builder.classSizes(),
        builder.itemProbabilities(),
        builder.coefficients(),
        builder.free.atBoundary,
        builder.root != null,
        builder.isSeparated());
  }

  private static double[] @Nullable [] inverseFactor(double[][] information) {
    int size = information.length;
    double[] scale = new double[size];
    for (int i = 0; i < size; i++) {
      if (!(information[i][i] > 0)) {
        return null;
      }
      scale[i] = 1 / Math.sqrt(information[i][i]);
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        information[i][j] *= scale[i] * scale[j];
      }
    }
    double[][] factor;
    try {
      factor =
          size == 0
              ? information
              : new CholeskyDecomposition(
                      new Array2DRowRealMatrix(information, false), SYMMETRIC, SINGULAR)
                  .getL()
                  .getData();
    } catch (NonPositiveDefiniteMatrixException | NonSymmetricMatrixException e) {
      return null;
    }
    double[][] inverse = new double[size][size];
    for (int i = 0; i < size; i++) {
      double[] row = inverse[i];
      row[i] = 1;
      for (int k = 0; k < i; k++) {
        double value = factor[i][k];
        double[] above = inverse[k];
        for (int j = 0; j <= k; j++) {
          row[j] -= value * above[j];
        }
      }
      for (int j = 0; j <= i; j++) {
        row[j] /= factor[i][i];
      }
    }
    for (double[] row : inverse) {
      for (int j = 0; j < size; j++) {
        row[j] *= scale[j];
      }
    }
    return inverse;
  }

  private double covariance(int a, int b) {
    double sum = 0;
    for (int row = Math.max(a, b); row < free.count; row++) {
      sum += root[row][a] * root[row][b];
    }
    return sum;
  }

  /** The standard error of a function with these derivatives by the parameters from the first. */
  private double error(int first, double[] derivatives) {
    double variance = 0;
    for (int a = 0; a < derivatives.length; a++) {
      for (int b = 0; b < derivatives.length; b++) {
        variance += derivatives[a] * derivatives[b] * covariance(first + a, first + b);
      }
    }
    return Math.sqrt(variance);
  }

  private List<List<List<Double>>> itemProbabilities() {
    List<List<List<Double>>> errors = new ArrayList<>();
    for (int item = 0; item < shape.items(); item++) {
      List<List<Double>> byClass = new ArrayList<>();
      for (int k = 0; k < shape.classes; k++) {
        byClass.add(levels(item, k));
      }
      errors.add(byClass);
    }
    return errors;
  }

  private List<Double> levels(int item, int k) {
    int first = free.start[k];
    while (first < free.start[k + 1] && free.item[first] < item) {
      first++;
    }
    int end = first;
    while (end < free.start[k + 1] && free.item[end] == item) {
      end++;
    }
    if (root == null || first == end) {
      return Collections.nCopies(shape.levels(item), Double.NaN);
    }
    List<Double> errors = new ArrayList<>();
    for (int level = 0; level < shape.levels(item); level++) {
      double p = applied.parameters[shape.at(item, level, k)];
      double[] derivatives = new double[end - first];
      boolean fixed = p < FreeParameters.BOUNDARY;
      for (int a = 0; a < derivatives.length; a++) {
        int other = free.level[first + a];
        double q = applied.parameters[shape.at(item, other, k)];
        derivatives[a] = p * ((other == level ? 1 : 0) - q);
      }
      errors.add(fixed ? Double.NaN : error(first, derivatives));
    }
    return errors;
  }

  private List<Double> classSizes() {
    Double[] errors = new Double[shape.classes];
    Arrays.fill(errors, root == null ? Double.NaN : 0);
    if (root == null || shape.classes == 1) {
      return List.of(errors);
    }
    Patterns patterns = applied.patterns;
    double[] priors = applied.priors();
    double[][] derivatives = new double[shape.classes][(shape.classes - 1) * shape.predictors];
    for (int i = 0; i < patterns.count; i++) {
      double[] x = patterns.predictors[patterns.group[i]];
      int group = patterns.group[i] * shape.width;
      double share = patterns.weight[i] / patterns.answered();
      for (int k = 0; k < shape.classes; k++) {
        for (int l = 1; l < shape.classes; l++) {
          double change = priors[group + k] * ((k == l ? 1 : 0) - priors[group + l]);
          for (int p = 0; p < x.length; p++) {
            derivatives[k][(l - 1) * x.length + p] += share * change * x[p];
          }
        }
      }
    }
    for (int k = 0; k < shape.classes; k++) {
      errors[k] = error(free.membership(), derivatives[k]);
    }
    return List.of(errors);
  }

  /** Whether the likelihood is flat in a coefficient of the class: it has no maximum there. */
  private boolean isSeparated(int k) {
    for (int p = 0; p < shape.predictors && k > 0 && shape.hasCovariates() && root != null; p++) {
      int at = free.membership() + (k - 1) * shape.predictors + p;
      if (!(Math.sqrt(covariance(at, at)) <= CovariateScale.NO_MAXIMUM)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSeparated() {
    boolean separated = false;
    for (int k = 1; k < shape.classes; k++) {
      separated |= isSeparated(k);
    }
    return separated;
  }

  private List<List<Double>> coefficients() {
    List<List<Double>> errors = new ArrayList<>();
    for (int k = 0; shape.hasCovariates() && k < shape.classes; k++) {
      List<Double> byPredictor = new ArrayList<>();
      for (int p = 0; p < shape.predictors; p++) {
        int at = free.membership() + (k - 1) * shape.predictors;
        byPredictor.add(
            root == null || isSeparated(k)
                ? Double.NaN
                : k == 0 ? 0 : error(at, applied.patterns.scale.derivatives(p)));
      }
      errors.add(byPredictor);
    }
    return errors;
  }
}

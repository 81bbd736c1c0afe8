package se.nuso.stats.latent;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * How probable each class is before a record's answers are seen: the same shares for all, or a
 * multinomial logit of the covariates with the first class as reference.
 */
final class MembershipModel {
  private static final int MOST_HALVINGS = 20;

  private final Patterns patterns;
  private final Shape shape;

  MembershipModel(Patterns patterns, Shape shape) {
    this.patterns = patterns;
    this.shape = shape;
  }

  /** Fills the probabilities of the classes, by combination of covariates. */
  void priors(double[] parameters, double[] priors) {
    if (!shape.hasCovariates()) {
      System.arraycopy(parameters, shape.membership, priors, 0, shape.classes);
      return;
    }
    for (int g = 0; g < patterns.predictors.length; g++) {
      logit(parameters, shape.membership, patterns.predictors[g], priors, g * shape.width);
    }
  }

  /**
   * The probabilities of the classes for one combination of covariates, of which any may be NaN.
   */
  double[] prior(double[] parameters, double[] predictor) {
    double[] prior = new double[shape.classes];
    if (shape.hasCovariates()) {
      logit(parameters, shape.membership, predictor, prior, 0);
    } else {
      System.arraycopy(parameters, shape.membership, prior, 0, prior.length);
    }
    return prior;
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

  private void logit(double[] coefficients, int at, double[] x, double[] into, int first) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < shape.classes; k++) {
      double eta = 0;
      for (int p = 0; p < x.length; p++) {
        eta += coefficients[at + k * x.length + p] * x[p];
      }
      into[first + k] = eta;
      largest = Math.max(largest, eta);
    }
    double sum = 0;
    for (int k = 0; k < shape.classes; k++) {
      into[first + k] = Math.exp(into[first + k] - largest);
      sum += into[first + k];
    }
    for (int k = 0; k < shape.classes; k++) {
      into[first + k] /= sum;
    }
  }

  /**
   * Fills the membership that fits the expected numbers better: the shares themselves, or one step
   * of Newton and Raphson, halved until it does not worsen (a generalised EM step).
   *
   * @param expected by combination of covariates, then by class: the expected number of records
   */
  void maximise(double[] from, double[] to, double[] expected) {
    if (!shape.hasCovariates()) {
      double total = 0;
      for (int k = 0; k < shape.classes; k++) {
        total += expected[k];
      }
      for (int k = 0; k < shape.classes; k++) {
        to[shape.membership + k] = expected[k] / total;
      }
      return;
    }
    double[] start = new double[shape.classes * shape.predictors];
    System.arraycopy(from, shape.membership, start, 0, start.length);
    double before = value(start, expected);
    double[] step = newton(start, expected);
    double length = 1;
    for (int i = 0; i < MOST_HALVINGS; i++) {
      double[] tried = start.clone();
      for (int j = 0; j < step.length; j++) {
        tried[j + shape.predictors] += length * step[j];
      }
      if (value(tried, expected) >= before) {
        System.arraycopy(tried, 0, to, shape.membership, tried.length);
        return;
      }
      length /= 2;
    }
    System.arraycopy(start, 0, to, shape.membership, start.length);
  }

  private double value(double[] coefficients, double[] expected) {
    double[] prior = new double[shape.classes];
    double value = 0;
    for (int g = 0; g < patterns.predictors.length; g++) {
      logit(coefficients, 0, patterns.predictors[g], prior, 0);
      for (int k = 0; k < shape.classes; k++) {
        double number = expected[g * shape.width + k];
        value += number == 0 ? 0 : number * Math.log(prior[k]);
      }
    }
    return value;
  }

  /** The step for all classes but the first; none where the information is singular. */
  private double[] newton(double[] coefficients, double[] expected) {
    int free = (shape.classes - 1) * shape.predictors;
    double[] gradient = new double[free];
    double[][] information = new double[free][free];
    double[] prior = new double[shape.classes];
    for (int g = 0; g < patterns.predictors.length; g++) {
      double[] x = patterns.predictors[g];
      logit(coefficients, 0, x, prior, 0);
      double number = 0;
      for (int k = 0; k < shape.classes; k++) {
        number += expected[g * shape.width + k];
      }
      for (int k = 1; k < shape.classes; k++) {
        double residual = expected[g * shape.width + k] - number * prior[k];
        int row = (k - 1) * x.length;
        for (int p = 0; p < x.length; p++) {
          gradient[row + p] += residual * x[p];
        }
        for (int l = 1; l < shape.classes; l++) {
          double weight = number * prior[k] * ((k == l ? 1 : 0) - prior[l]);
          int column = (l - 1) * x.length;
          for (int p = 0; p < x.length; p++) {
            for (int q = 0; q < x.length; q++) {
              information[row + p][column + q] += weight * x[p] * x[q];
            }
          }
        }
      }
    }
    try {
      RealVector step =
          new QRDecomposition(new Array2DRowRealMatrix(information, false))
              .getSolver()
              .solve(new ArrayRealVector(gradient, false));
      return step.toArray();
    } catch (SingularMatrixException e) {
      return new double[free];
    }
  }
}

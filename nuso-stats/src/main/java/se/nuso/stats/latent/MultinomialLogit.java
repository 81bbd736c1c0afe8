package se.nuso.stats.latent;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * A multinomial logit of classes on predictors, with the first class as reference: coefficients by
 * class and predictor in one array, 0 for the reference. Weights of the classes may be negative, as
 * in a BCH analysis, as long as each row's sum is not: the likelihood then still has one maximum.
 */
final class MultinomialLogit {
  private static final int MOST_HALVINGS = 20;

  /** By row: the predictors. */
  private final double[][] predictors;

  private final int classes;

  MultinomialLogit(double[][] predictors, int classes) {
    this.predictors = predictors;
    this.classes = classes;
  }

  /** Fills the probabilities of the classes from a place on. */
  void probabilities(double[] coefficients, int at, double[] x, double[] into, int first) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < classes; k++) {
      double eta = 0;
      for (int p = 0; p < x.length; p++) {
        eta += coefficients[at + k * x.length + p] * x[p];
      }
      into[first + k] = eta;
      largest = Math.max(largest, eta);
    }
    double sum = 0;
    for (int k = 0; k < classes; k++) {
      into[first + k] = Math.exp(into[first + k] - largest);
      sum += into[first + k];
    }
    for (int k = 0; k < classes; k++) {
      into[first + k] /= sum;
    }
  }

  /**
   * One step of Newton and Raphson, halved until it does not worsen.
   *
   * @param weights by row, then by class, with so many places a row
   */
  double[] step(double[] start, double[] weights, int width) {
    double before = logLikelihood(start, weights, width);
    double[] step = newton(start, weights, width);
    int free = start.length - step.length;
    double length = 1;
    for (int i = 0; i < MOST_HALVINGS; i++) {
      double[] tried = start.clone();
      for (int j = 0; j < step.length; j++) {
        tried[j + free] += length * step[j];
      }
      if (logLikelihood(tried, weights, width) >= before) {
        return tried;
      }
      length /= 2;
    }
    return start;
  }

  /** The steepest slope of the log-likelihood, per record: about 0 at a maximum alone. */
  double slope(double[] coefficients, double[] weights, int width) {
    double steepest = 0;
    double records = 0;
    for (int row = 0; row < predictors.length; row++) {
      records += total(weights, row, width);
    }
    for (double slope : gradient(coefficients, weights, width)) {
      steepest = Math.max(steepest, Math.abs(slope) / records);
    }
    return steepest;
  }

  private double total(double[] weights, int row, int width) {
    double total = 0;
    for (int k = 0; k < classes; k++) {
      total += weights[row * width + k];
    }
    return total;
  }

  private double[] gradient(double[] coefficients, double[] weights, int width) {
    double[] gradient = new double[(classes - 1) * predictors[0].length];
    double[] p = new double[classes];
    for (int row = 0; row < predictors.length; row++) {
      double[] x = predictors[row];
      probabilities(coefficients, 0, x, p, 0);
      double total = total(weights, row, width);
      for (int k = 1; k < classes; k++) {
        double residual = weights[row * width + k] - total * p[k];
        for (int i = 0; i < x.length; i++) {
          gradient[(k - 1) * x.length + i] += residual * x[i];
        }
      }
    }
    return gradient;
  }

  private double logLikelihood(double[] coefficients, double[] weights, int width) {
    double[] p = new double[classes];
    double value = 0;
    for (int row = 0; row < predictors.length; row++) {
      probabilities(coefficients, 0, predictors[row], p, 0);
      for (int k = 0; k < classes; k++) {
        double weight = weights[row * width + k];
        value += weight == 0 ? 0 : weight * Math.log(p[k]);
      }
    }
    return value;
  }

  /** The step for all classes but the first; none where the information is singular. */
  private double[] newton(double[] coefficients, double[] weights, int width) {
    double[] gradient = gradient(coefficients, weights, width);
    if (gradient.length == 0) {
      return gradient;
    }
    double[][] information = new double[gradient.length][gradient.length];
    double[] p = new double[classes];
    for (int row = 0; row < predictors.length; row++) {
      double[] x = predictors[row];
      probabilities(coefficients, 0, x, p, 0);
      addInformation(information, p, x, total(weights, row, width));
    }
    try {
      return new QRDecomposition(new Array2DRowRealMatrix(information, false))
          .getSolver()
          .solve(new ArrayRealVector(gradient, false))
          .toArray();
    } catch (SingularMatrixException e) {
      return new double[gradient.length];
    }
  }

  /** Adds a row's information on the coefficients of all classes but the first. */
  void addInformation(double[][] information, double[] p, double[] x, double weight) {
    for (int k = 1; k < classes; k++) {
      for (int l = 1; l < classes; l++) {
        double factor = weight * p[k] * ((k == l ? 1 : 0) - p[l]);
        for (int i = 0; i < x.length; i++) {
          for (int j = 0; j < x.length; j++) {
            information[(k - 1) * x.length + i][(l - 1) * x.length + j] += factor * x[i] * x[j];
          }
        }
      }
    }
  }
}

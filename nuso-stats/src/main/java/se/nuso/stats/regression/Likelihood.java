package se.nuso.stats.regression;

import static se.nuso.stats.regression.ModelMatrix.ROWS;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The binomial likelihood with logit link, with its first derivatives and its information.
 *
 * <p>With Firth's penalty half the logarithm of the determinant of the information is added, and
 * the score becomes {@code X'(y − mπ + h(½ − π))}, where {@code h} is the diagonal of the hat
 * matrix. Sources: Firth D (1993), Bias reduction of maximum likelihood estimates, Biometrika
 * 80:27–38; Heinze G, Schemper M (2002), A solution to the problem of separation in logistic
 * regression, Statistics in Medicine 21:2409–2419.
 */
final class Likelihood {
  /** Beyond this on the logit scale a row is as good as certain. */
  private static final double CERTAIN = 12;

  private final ModelMatrix matrix;
  private final boolean firth;
  private final int threads;

  Likelihood(ModelMatrix matrix, boolean firth, int threads) {
    this.matrix = matrix;
    this.firth = firth;
    this.threads = threads;
  }

  /**
   * The likelihood at a point, within the model's own scale.
   *
   * @param value the log-likelihood, penalised where asked for
   * @param score its derivatives
   * @param information the expected (and observed) information, row by row
   * @param certain how many patterns are as good as certain
   */
  record Evaluation(double value, double[] score, double[] information, long certain) {}

  ModelMatrix matrix() {
    return matrix;
  }

  boolean isFirth() {
    return firth;
  }

  Evaluation at(double[] beta) {
    int p = matrix.columns();
    int stride = matrix.stride();
    int information = 2 + stride;
    double[] sum =
        Blocks.sum(
            matrix.blocks(),
            information + stride * stride,
            threads,
            () -> {
              Block here = new Block(beta);
              return (block, part) -> here.read(block).add(part);
            });
    double[] score = Arrays.copyOfRange(sum, 2, 2 + p);
    double[] symmetric = new double[p * p];
    for (int i = 0; i < p; i++) {
      for (int j = 0; j <= i; j++) {
        double value = sum[information + i * stride + j];
        symmetric[i * p + j] = value;
        symmetric[j * p + i] = value;
      }
    }
    Evaluation plain = new Evaluation(sum[0], score, symmetric, (long) sum[1]);
    return firth ? penalised(plain, beta) : plain;
  }

  private Evaluation penalised(Evaluation plain, double[] beta) {
    int p = matrix.columns();
    Cholesky cholesky = Cholesky.of(plain.information(), p);
    if (!cholesky.positiveDefinite()) {
      return new Evaluation(
          Double.NEGATIVE_INFINITY, plain.score(), plain.information(), plain.certain());
    }
    double[] inverse = cholesky.inverse();
    double[] extra =
        Blocks.sum(
            matrix.blocks(),
            p,
            threads,
            () -> {
              Block here = new Block(beta);
              return (block, part) -> {
                double[] hat = here.read(block).hat(inverse);
                for (int row = 0; row < ROWS; row++) {
                  hat[row] *= 0.5 - here.probability[row];
                }
                here.addProducts(hat, part, 0);
              };
            });
    double[] score = plain.score().clone();
    for (int i = 0; i < p; i++) {
      score[i] += extra[i];
    }
    double penalty = (cholesky.logDeterminant() + matrix.logDeterminantShift()) / 2;
    return new Evaluation(plain.value() + penalty, score, plain.information(), plain.certain());
  }

  /**
   * The information of the data that Firth's penalty amounts to: each pattern counts {@code m + h}
   * times. Its inverse is the covariance that R's logistf reports.
   */
  double[] augmentedInformation(double[] beta, double[] inverse) {
    int p = matrix.columns();
    return Blocks.sum(
        matrix.blocks(),
        p * p,
        threads,
        () -> {
          Block here = new Block(beta);
          double[] weight = new double[ROWS];
          return (block, part) -> {
            double[] hat = here.read(block).hat(inverse);
            for (int i = 0; i < p; i++) {
              for (int row = 0; row < ROWS; row++) {
                double variance = here.probability[row] * (1 - here.probability[row]);
                weight[row] = (here.m[row] + hat[row]) * variance * here.x[i][row];
              }
              here.addProducts(weight, part, i * p);
            }
          };
        });
  }

  /** The probability of yes for each pattern. */
  double[] probabilities(double[] beta) {
    Block here = new Block(beta);
    return each(block -> here.read(block).probability);
  }

  /** The sum of coefficients times columns for each pattern. */
  double[] linear(double[] beta) {
    Block here = new Block(beta);
    return each(block -> here.read(block).eta);
  }

  private double[] each(IntFunction<double[]> blocks) {
    double[] all = new double[matrix.rows()];
    for (int block = 0; block < matrix.blocks(); block++) {
      int first = block * ROWS;
      System.arraycopy(blocks.apply(block), 0, all, first, Math.min(ROWS, all.length - first));
    }
    return all;
  }

  /** One block after the other at one point; each thread has its own. */
  private final class Block {
    private final double[] beta;
    private final double[][] x = new double[matrix.stride()][ROWS];
    private final double[] m = new double[ROWS];
    private final double[] s = new double[ROWS];
    private final double[] eta = new double[ROWS];
    private final double[] probability = new double[ROWS];
    private final double[] weight = new double[ROWS];
    private final double[] residual = new double[ROWS];
    private final double[][] weighted = new double[3][ROWS];
    private double value;
    private int certain;

    Block(double[] beta) {
      this.beta = beta;
    }

    Block read(int block) {
      matrix.copy(block, x);
      matrix.copy(matrix.trials(), block, m);
      matrix.copy(matrix.successes(), block, s);
      Arrays.fill(eta, 0);
      int column = 0;
      for (; column + 3 < beta.length; column += 4) {
        addFour(column);
      }
      for (; column < beta.length; column++) {
        addTo(eta, beta[column], x[column]);
      }
      likelihood();
      return this;
    }

    private void addFour(int at) {
      double[] b = beta;
      addTo(eta, b[at], x[at], b[at + 1], x[at + 1], b[at + 2], x[at + 2], b[at + 3], x[at + 3]);
    }

    // Neither 1 − π nor the logarithm may be taken from a π that has been rounded to 1. The
    // logarithms of 1 + e, which is at most 2, are taken of their product over the block.
    private void likelihood() {
      value = 0;
      certain = 0;
      double product = 1;
      for (int row = 0; row < ROWS; row++) {
        double size = Math.abs(eta[row]);
        double e = Math.exp(-size);
        double near = 1 / (1 + e);
        double far = e * near;
        boolean positive = eta[row] >= 0;
        double yes = positive ? near : far;
        double no = positive ? far : near;
        double successes = s[row];
        double trials = m[row];
        double failures = trials - successes;
        probability[row] = yes;
        weight[row] = trials * near * far;
        residual[row] = successes * no - failures * yes;
        value -= (positive ? failures : successes) * size;
        if (trials == 1) {
          product *= 1 + e;
        } else {
          value -= trials * Math.log(1 + e);
        }
        if (size > CERTAIN && trials > 0) {
          certain++;
        }
      }
      value -= Math.log(product);
    }

    /** Adds value, certain rows, score, and the lower half of the information by tiles. */
    void add(double[] sum) {
      sum[0] += value;
      sum[1] += certain;
      int stride = matrix.stride();
      for (int i = 0; i < stride; i += 3) {
        for (int k = 0; k < 3; k++) {
          multiply(weight, x[i + k], weighted[k]);
        }
        int at = 2 + stride + i * stride;
        for (int j = 0; j <= i; j += 3) {
          // The last three columns meet all others, and beside them the score costs little.
          if (i + 3 == stride) {
            addTile(weighted, residual, x[j], x[j + 1], x[j + 2], sum, at + j, stride, 2 + j);
          } else {
            addTile(weighted, x[j], x[j + 1], x[j + 2], sum, at + j, stride);
          }
        }
      }
    }

    void addProducts(double[] values, double[] sum, int at) {
      for (int column = 0; column < matrix.columns(); column++) {
        double product = 0;
        for (int row = 0; row < ROWS; row++) {
          product += values[row] * x[column][row];
        }
        sum[at + column] += product;
      }
    }

    /** The diagonal of the hat matrix, {@code w x'Vx}. */
    double[] hat(double[] inverse) {
      int p = matrix.columns();
      double[] hat = new double[ROWS];
      double[] product = new double[ROWS];
      double[] with = new double[ROWS];
      for (int i = 0; i < p; i++) {
        Arrays.fill(product, 0);
        for (int j = 0; j < p; j++) {
          addTo(product, inverse[i * p + j], x[j]);
        }
        multiply(product, x[i], with);
        addTo(hat, 1, with);
      }
      for (int row = 0; row < ROWS; row++) {
        hat[row] *= weight[row];
      }
      return hat;
    }
  }

  // Loops whose arrays have one index, of which the compiler makes vectors.

  private static void addTo(double[] sum, double a, double[] x) {
    for (int row = 0; row < ROWS; row++) {
      sum[row] += a * x[row];
    }
  }

  private static void addTo(
      double[] sum,
      double a,
      double[] x,
      double b,
      double[] y,
      double c,
      double[] z,
      double d,
      double[] u) {
    for (int row = 0; row < ROWS; row++) {
      sum[row] += a * x[row] + b * y[row] + c * z[row] + d * u[row];
    }
  }

  private static void multiply(double[] a, double[] b, double[] into) {
    for (int row = 0; row < ROWS; row++) {
      into[row] = a[row] * b[row];
    }
  }

  // Nine sums at a time: each value read serves three of them, and none waits for another.
  private static void addTile(
      double[][] weighted, double[] x, double[] y, double[] z, double[] sum, int at, int stride) {
    double s00 = 0;
    double s01 = 0;
    double s02 = 0;
    double s10 = 0;
    double s11 = 0;
    double s12 = 0;
    double s20 = 0;
    double s21 = 0;
    double s22 = 0;
    double[] left0 = weighted[0];
    double[] left1 = weighted[1];
    double[] left2 = weighted[2];
    for (int row = 0; row < ROWS; row++) {
      double w0 = left0[row];
      double w1 = left1[row];
      double w2 = left2[row];
      double x0 = x[row];
      double x1 = y[row];
      double x2 = z[row];
      s00 += w0 * x0;
      s01 += w0 * x1;
      s02 += w0 * x2;
      s10 += w1 * x0;
      s11 += w1 * x1;
      s12 += w1 * x2;
      s20 += w2 * x0;
      s21 += w2 * x1;
      s22 += w2 * x2;
    }
    sum[at] += s00;
    sum[at + 1] += s01;
    sum[at + 2] += s02;
    sum[at + stride] += s10;
    sum[at + stride + 1] += s11;
    sum[at + stride + 2] += s12;
    sum[at + 2 * stride] += s20;
    sum[at + 2 * stride + 1] += s21;
    sum[at + 2 * stride + 2] += s22;
  }

  // The same with the score of three columns.
  private static void addTile(
      double[][] weighted,
      double[] residual,
      double[] x,
      double[] y,
      double[] z,
      double[] sum,
      int at,
      int stride,
      int score) {
    double s00 = 0;
    double s01 = 0;
    double s02 = 0;
    double s10 = 0;
    double s11 = 0;
    double s12 = 0;
    double s20 = 0;
    double s21 = 0;
    double s22 = 0;
    double s30 = 0;
    double s31 = 0;
    double s32 = 0;
    double[] left0 = weighted[0];
    double[] left1 = weighted[1];
    double[] left2 = weighted[2];
    for (int row = 0; row < ROWS; row++) {
      double w0 = left0[row];
      double w1 = left1[row];
      double w2 = left2[row];
      double w3 = residual[row];
      double x0 = x[row];
      double x1 = y[row];
      double x2 = z[row];
      s00 += w0 * x0;
      s01 += w0 * x1;
      s02 += w0 * x2;
      s10 += w1 * x0;
      s11 += w1 * x1;
      s12 += w1 * x2;
      s20 += w2 * x0;
      s21 += w2 * x1;
      s22 += w2 * x2;
      s30 += w3 * x0;
      s31 += w3 * x1;
      s32 += w3 * x2;
    }
    sum[at] += s00;
    sum[at + 1] += s01;
    sum[at + 2] += s02;
    sum[at + stride] += s10;
    sum[at + stride + 1] += s11;
    sum[at + stride + 2] += s12;
    sum[at + 2 * stride] += s20;
    sum[at + 2 * stride + 1] += s21;
    sum[at + 2 * stride + 2] += s22;
    sum[score] += s30;
    sum[score + 1] += s31;
    sum[score + 2] += s32;
  }
}

package se.nuso.stats.regression;

import static se.nuso.stats.regression.ModelMatrix.ROWS;

import java.util.Arrays;

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
            (block, part) -> new Block(block, beta).add(part));
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
            (block, part) -> {
              Block here = new Block(block, beta);
              double[] hat = here.hat(inverse);
              for (int row = 0; row < ROWS; row++) {
                hat[row] *= 0.5 - here.probability[row];
              }
              here.addProducts(hat, part, 0);
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
        (block, part) -> {
          Block here = new Block(block, beta);
          double[] hat = here.hat(inverse);
          double[] weight = new double[ROWS];
          for (int i = 0; i < p; i++) {
            for (int row = 0; row < ROWS; row++) {
              double variance = here.probability[row] * (1 - here.probability[row]);
              weight[row] = (here.m[row] + hat[row]) * variance * here.x[i * ROWS + row];
            }
            here.addProducts(weight, part, i * p);
          }
        });
  }

  /** The probability of yes for each pattern. */
  double[] probabilities(double[] beta) {
    double[] all = new double[matrix.rows()];
    for (int block = 0; block < matrix.blocks(); block++) {
      int first = block * ROWS;
      System.arraycopy(
          new Block(block, beta).probability, 0, all, first, Math.min(ROWS, all.length - first));
    }
    return all;
  }

  /** The sum of coefficients times columns for each pattern. */
  double[] linear(double[] beta) {
    double[] all = new double[matrix.rows()];
    for (int block = 0; block < matrix.blocks(); block++) {
      int first = block * ROWS;
      System.arraycopy(
          new Block(block, beta).eta, 0, all, first, Math.min(ROWS, all.length - first));
    }
    return all;
  }

  /** One block at one point. */
  private final class Block {
    private final double[] x;
    private final double[] m;
    private final double[] s;
    private final double[] eta = new double[ROWS];
    private final double[] probability = new double[ROWS];
    private final double[] weight = new double[ROWS];
    private final double[] residual = new double[ROWS];
    private double value;
    private int certain;

    Block(int block, double[] beta) {
      x = matrix.x(block);
      m = matrix.trials(block);
      s = matrix.successes(block);
      for (int column = 0; column < beta.length; column++) {
        double coefficient = beta[column];
        int base = column * ROWS;
        for (int row = 0; row < ROWS; row++) {
          eta[row] += coefficient * x[base + row];
        }
      }
      for (int row = 0; row < ROWS; row++) {
        likelihood(row);
      }
    }

    // Neither 1 − π nor the logarithm may be taken from a π that has been rounded to 1.
    private void likelihood(int row) {
      double size = Math.abs(eta[row]);
      double e = Math.exp(-size);
      double near = 1 / (1 + e);
      double far = e * near;
      boolean positive = eta[row] >= 0;
      double yes = positive ? near : far;
      double no = positive ? far : near;
      double successes = s[row];
      double failures = m[row] - successes;
      probability[row] = yes;
      weight[row] = m[row] * near * far;
      residual[row] = successes * no - failures * yes;
      value -= m[row] * Math.log(1 + e) + (positive ? failures : successes) * size;
      if (size > CERTAIN && m[row] > 0) {
        certain++;
      }
    }

    void add(double[] sum) {
      sum[0] += value;
      sum[1] += certain;
      addProducts(residual, sum, 2);
      int stride = matrix.stride();
      double[] weighted = new double[3 * ROWS];
      for (int i = 0; i < stride; i += 3) {
        for (int k = 0; k < 3; k++) {
          for (int row = 0; row < ROWS; row++) {
            weighted[k * ROWS + row] = weight[row] * x[(i + k) * ROWS + row];
          }
        }
        for (int j = 0; j <= i; j += 3) {
          addTile(weighted, x, j * ROWS, sum, 2 + stride + i * stride + j, stride);
        }
      }
    }

    void addProducts(double[] values, double[] sum, int at) {
      for (int column = 0; column < matrix.columns(); column++) {
        double product = 0;
        int base = column * ROWS;
        for (int row = 0; row < ROWS; row++) {
          product += values[row] * x[base + row];
        }
        sum[at + column] += product;
      }
    }

    /** The diagonal of the hat matrix, {@code w x'Vx}. */
    double[] hat(double[] inverse) {
      int p = matrix.columns();
      double[] hat = new double[ROWS];
      double[] product = new double[ROWS];
      for (int i = 0; i < p; i++) {
        Arrays.fill(product, 0);
        for (int j = 0; j < p; j++) {
          double coefficient = inverse[i * p + j];
          for (int row = 0; row < ROWS; row++) {
            product[row] += coefficient * x[j * ROWS + row];
          }
        }
        for (int row = 0; row < ROWS; row++) {
          hat[row] += product[row] * x[i * ROWS + row];
        }
      }
      for (int row = 0; row < ROWS; row++) {
        hat[row] *= weight[row];
      }
      return hat;
    }
  }

  // Nine sums at a time: each value read serves three of them, and none waits for another.
  private static void addTile(
      double[] weighted, double[] x, int base, double[] sum, int at, int stride) {
    double s00 = 0;
    double s01 = 0;
    double s02 = 0;
    double s10 = 0;
    double s11 = 0;
    double s12 = 0;
    double s20 = 0;
    double s21 = 0;
    double s22 = 0;
    for (int row = 0; row < ROWS; row++) {
      double w0 = weighted[row];
      double w1 = weighted[ROWS + row];
      double w2 = weighted[2 * ROWS + row];
      double x0 = x[base + row];
      double x1 = x[base + ROWS + row];
      double x2 = x[base + 2 * ROWS + row];
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
}

package se.nuso.stats.latent;

import java.util.List;
import se.nuso.stats.parallel.Workers;

/**
 * Sums the information over the records. Most of a record's probability lies on a few classes, and
 * only pairs of those are visited. The records are split in the same parts, summed in the same
 * order, on any number of threads.
 */
final class InformationMatrix {
  private static final int PARTS = 4;

  /** A class with less of a record's probability adds nothing that a double could hold. */
  private static final double NEGLIGIBLE = 1e-13;

  private final AppliedModel applied;
  private final FreeParameters free;
  private final Information information;
  private final Shape shape;
  private final Patterns patterns;
  private final double[][] posterior;
  private final double[] priors;

  private InformationMatrix(AppliedModel applied, FreeParameters free, Information information) {
    this.applied = applied;
    this.free = free;
    this.information = information;
    shape = applied.shape;
    patterns = applied.patterns;
    posterior = new double[patterns.count][shape.classes];
    new EmStep(patterns, shape, new ChunkLayout(patterns, shape))
        .posterior(applied.parameters, posterior);
    priors = applied.priors();
  }

  /** The information, symmetric. */
  static double[][] of(AppliedModel applied, FreeParameters free, Information information) {
    InformationMatrix matrix = new InformationMatrix(applied, free, information);
    List<double[][]> parts =
        Workers.map(PARTS, Runtime.getRuntime().availableProcessors(), matrix::part);
    double[][] sum = parts.get(0);
    for (int row = 0; row < sum.length; row++) {
      for (int column = 0; column < sum.length; column++) {
        for (int part = 1; part < PARTS; part++) {
          sum[row][column] += parts.get(part)[row][column];
        }
      }
    }
    for (int row = 0; row < sum.length; row++) {
      for (int column = 0; column < row; column++) {
        sum[row][column] = sum[column][row];
      }
    }
    return sum;
  }

  private double[][] part(int part) {
    double[][] sum = new double[free.count][free.count];
    double[][] scores = new double[shape.classes][];
    for (int k = 0; k < shape.classes; k++) {
      scores[k] = new double[free.inClass(k)];
    }
    int[] active = new int[shape.classes];
    int first = (int) ((long) patterns.count * part / PARTS);
    int last = (int) ((long) patterns.count * (part + 1) / PARTS);
    for (int i = first; i < last; i++) {
      int number = 0;
      for (int k = 0; k < shape.classes; k++) {
        if (posterior[i][k] > NEGLIGIBLE) {
          score(i, k, scores[k]);
          active[number++] = k;
        }
      }
      add(sum, i, scores, active, number);
    }
    return sum;
  }

  /** The score of a record's answers, were it of the class. */
  private void score(int i, int k, double[] score) {
    for (int a = 0; a < score.length; a++) {
      int item = free.item[free.start[k] + a];
      int answer = patterns.columns[item][i];
      int level = free.level[free.start[k] + a];
      score[a] =
          answer == ResponseMatrix.MISSING
              ? 0
              : (answer == level ? 1 : 0) - applied.parameters[shape.at(item, level, k)];
    }
  }

  private void add(double[][] sum, int i, double[][] scores, int[] active, int number) {
    double weight = patterns.weight[i];
    boolean hessian = information == Information.HESSIAN;
    double[] membership = membershipScore(i, -1);
    for (int one = 0; one < number; one++) {
      int k = active[one];
      double p = posterior[i][k];
      for (int two = one; two < number; two++) {
        int l = active[two];
        double q = posterior[i][l];
        double factor = one == two && hessian ? p * (q - 1) : p * q;
        outer(sum, free.start[k], scores[k], free.start[l], scores[l], weight * factor);
      }
      double[] mixed = membership;
      if (hessian) {
        mixed = membershipScore(i, k);
        for (int m = 0; m < mixed.length; m++) {
          mixed[m] = membership[m] - mixed[m];
        }
        addCurvature(sum, i, k, weight * p);
      }
      outer(sum, free.start[k], scores[k], free.membership(), mixed, weight * p);
    }
    outer(sum, free.membership(), membership, free.membership(), membership, weight);
    if (hessian) {
      addMembershipCurvature(sum, i, weight);
    }
  }

  private static void outer(
      double[][] sum, int row, double[] left, int column, double[] right, double factor) {
    for (int a = 0; a < left.length; a++) {
      double value = factor * left[a];
      double[] into = sum[row + a];
      for (int b = 0; b < right.length; b++) {
        into[column + b] += value * right[b];
      }
    }
  }

  /** The score of membership: of the class given, or of the posterior (-1). */
  private double[] membershipScore(int i, int given) {
    double[] x = patterns.predictors[patterns.group[i]];
    double[] score = new double[(shape.classes - 1) * x.length];
    for (int k = 1; k < shape.classes; k++) {
      double observed = given < 0 ? posterior[i][k] : given == k ? 1 : 0;
      double residual = observed - priors[patterns.group[i] * shape.width + k];
      for (int p = 0; p < x.length; p++) {
        score[(k - 1) * x.length + p] = residual * x[p];
      }
    }
    return score;
  }

  /** Minus the second derivatives of the answers' log-probability, were the record of the class. */
  private void addCurvature(double[][] sum, int i, int k, double factor) {
    int first = free.start[k];
    for (int a = first; a < free.start[k + 1]; a++) {
      if (patterns.columns[free.item[a]][i] == ResponseMatrix.MISSING) {
        continue;
      }
      double p = applied.parameters[shape.at(free.item[a], free.level[a], k)];
      for (int b = a; b < free.start[k + 1] && free.item[b] == free.item[a]; b++) {
        double q = applied.parameters[shape.at(free.item[b], free.level[b], k)];
        sum[a][b] += factor * p * ((a == b ? 1 : 0) - q);
      }
    }
  }

  /** Minus the second derivatives of membership, less the spread of its score over the classes. */
  private void addMembershipCurvature(double[][] sum, int i, double weight) {
    double[] x = patterns.predictors[patterns.group[i]];
    int group = patterns.group[i] * shape.width;
    int first = free.membership();
    for (int k = 1; k < shape.classes; k++) {
      for (int l = 1; l < shape.classes; l++) {
        double prior = priors[group + k] * ((k == l ? 1 : 0) - priors[group + l]);
        double spread = 0;
        for (int c = 0; c < shape.classes; c++) {
          spread +=
              posterior[i][c]
                  * ((c == k ? 1 : 0) - priors[group + k])
                  * ((c == l ? 1 : 0) - priors[group + l]);
        }
        for (int p = 0; p < x.length; p++) {
          for (int q = 0; q < x.length; q++) {
            sum[first + (k - 1) * x.length + p][first + (l - 1) * x.length + q] +=
                weight * (prior - spread) * x[p] * x[q];
          }
        }
      }
    }
  }
}

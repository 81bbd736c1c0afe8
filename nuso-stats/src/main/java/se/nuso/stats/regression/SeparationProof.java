package se.nuso.stats.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the outcomes are separated: a direction exists along which no yes becomes less likely and
 * no no more likely, and some become more so. Then the likelihood has no maximum at finite
 * coefficients (Albert A, Anderson JA, 1984, On the existence of maximum likelihood estimates in
 * logistic regression models, Biometrika 71:1–10).
 *
 * <p>With each answer's row pointing towards what was answered, such a direction is what the cone
 * of the rows lacks to reach the opposite of their sum: the residual of non-negative least squares
 * (Lawson CL, Hanson RJ, 1974, Solving least squares problems, ch. 23). All rows are taken at
 * length 1, so that a record far away is no measure for those close by. One direction may leave
 * rows out that another tells apart; what is left is asked again, at most once a column.
 */
final class SeparationProof {
  /** The sine of an angle less than this is rounding. */
  private static final double NOTHING = 1e-8;

  private final ModelMatrix matrix;
  private final int p;
  private final double[] row;

  /** By pattern: whether it is not told apart yet. */
  private final boolean[] left;

  /** Rows that bear the sum, and the direction they point to. */
  private final List<double[]> bearers = new ArrayList<>();

  private SeparationProof(ModelMatrix matrix) {
    this.matrix = matrix;
    p = matrix.columns();
    row = new double[p];
    left = new boolean[matrix.rows()];
    Arrays.fill(left, true);
  }

  /** What is told apart, by pattern, and a direction along which it is. */
  record Found(double[] direction, boolean[] apart) {}

  /** The direction that tells as many apart as any; null if the likelihood has a maximum. */
  static @Nullable Found of(ModelMatrix matrix) {
    return new SeparationProof(matrix).found();
  }

  private @Nullable Found found() {
    double[] direction = new double[p];
    boolean any = false;
    for (int round = 0; round < p; round++) {
      double[] further = further();
      if (further == null) {
        break;
      }
      any = true;
      direction = Maximum.moved(direction, further, 1);
    }
    boolean[] apart = new boolean[left.length];
    for (int i = 0; i < apart.length; i++) {
      apart[i] = !left[i];
    }
    return any ? new Found(direction, apart) : null;
  }

  /** A direction of length 1 that tells apart some of what is left; null if there is none. */
  private double @Nullable [] further() {
    double[] sum = new double[p];
    double count = 1;
    for (int i = 0; i < left.length; i++) {
      int towards = left[i] ? towards(i) : 0;
      if (towards != 0) {
        unit(i);
        sum = Maximum.moved(sum, row, towards);
        count++;
      }
    }
    bearers.clear();
    double[] shares = new double[0];
    double[] residual = sum;
    // Each step adds a row; a set of rows never comes back, and few are needed.
    for (int step = 0; step < 100 * p; step++) {
      double length = Math.sqrt(Maximum.dot(residual, residual));
      if (length < NOTHING + 1e-13 * count) {
        return null;
      }
      double[] against = mostAgainst(residual, length);
      if (against == null) {
        double[] direction = Maximum.moved(new double[p], residual, 1 / length);
        return takes(direction) ? direction : null;
      }
      bearers.add(against);
      shares = shares(sum, Arrays.copyOf(shares, bearers.size()));
      residual = sum;
      for (int k = 0; k < shares.length; k++) {
        residual = Maximum.moved(residual, bearers.get(k), shares[k]);
      }
    }
    return null;
  }

  /** 1 where all of a pattern say yes, −1 where all say no, 0 where both are said. */
  private int towards(int pattern) {
    double yes = matrix.successes()[pattern];
    return yes == 0 ? -1 : yes == matrix.trials()[pattern] ? 1 : 0;
  }

  private void unit(int pattern) {
    matrix.row(pattern, row);
    double length = Math.sqrt(Maximum.dot(row, row));
    for (int i = 0; i < p; i++) {
      row[i] /= length;
    }
  }

  /** The answer that a direction makes least likely; null if it makes none so. */
  private double @Nullable [] mostAgainst(double[] direction, double length) {
    double worst = -NOTHING / 10 * length;
    double[] against = null;
    for (int i = 0; i < left.length; i++) {
      unit(i);
      double way = Maximum.dot(row, direction);
      int towards = towards(i);
      double fall = towards == 0 ? -Math.abs(way) : towards * way;
      if (fall < worst) {
        worst = fall;
        against = Maximum.moved(new double[p], row, way < 0 ? 1 : -1);
      }
    }
    return against;
  }

  /** How much of each bearer takes most of the sum away, none less than nothing. */
  private double[] shares(double[] sum, double[] from) {
    double[] shares = from;
    while (true) {
      double[] best = unbounded(sum);
      double step = 1;
      for (int k = 0; k < best.length; k++) {
        if (best[k] <= 0 && shares[k] > best[k]) {
          step = Math.min(step, shares[k] / (shares[k] - best[k]));
        }
      }
      double[] next = new double[best.length];
      int kept = 0;
      for (int k = 0; k < best.length; k++) {
        double share = shares[k] + step * (best[k] - shares[k]);
        if (share > 0 && best[k] > 0 || share > 1e-14 && step < 1) {
          bearers.set(kept, bearers.get(k));
          next[kept++] = share;
        }
      }
      boolean settled = kept == best.length;
      while (bearers.size() > kept) {
        bearers.remove(bearers.size() - 1);
      }
      shares = Arrays.copyOf(next, kept);
      if (settled || kept == 0) {
        return shares;
      }
    }
  }

  /** By QR (modified Gram–Schmidt, twice), which loses least of nearly parallel rows. */
  private double[] unbounded(double[] sum) {
    int q = bearers.size();
    double[][] base = new double[q][];
    double[][] r = new double[q][q];
    for (int k = 0; k < q; k++) {
      double[] v = bearers.get(k).clone();
      for (int pass = 0; pass < 2; pass++) {
        for (int j = 0; j < k; j++) {
          double along = Maximum.dot(base[j], v);
          r[j][k] += along;
          v = Maximum.moved(v, base[j], -along);
        }
      }
      r[k][k] = Math.sqrt(Maximum.dot(v, v));
      base[k] = Maximum.moved(new double[p], v, 1 / r[k][k]);
    }
    double[] shares = new double[q];
    for (int k = q - 1; k >= 0; k--) {
      double right = -Maximum.dot(base[k], sum);
      for (int j = k + 1; j < q; j++) {
        right -= r[k][j] * shares[j];
      }
      shares[k] = right / r[k][k];
    }
    return shares;
  }

  /** Takes from what is left whatever a direction tells apart. */
  private boolean takes(double[] direction) {
    boolean some = false;
    for (int i = 0; i < left.length; i++) {
      unit(i);
      if (left[i] && Math.abs(Maximum.dot(row, direction)) > NOTHING) {
        left[i] = false;
        some = true;
      }
    }
    return some;
  }
}

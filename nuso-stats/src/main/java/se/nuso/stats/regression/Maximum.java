package se.nuso.stats.regression;

import org.jspecify.annotations.Nullable;
import se.nuso.stats.regression.Likelihood.Evaluation;

/**
 * Where a likelihood is greatest, found by Newton's method with halved steps where a whole one
 * leads downhill. Converged only where Newton's decrement {@code g' I⁻¹ g} (the square of the
 * distance to the top in standard errors) vanishes; a likelihood that merely stops rising is not
 * enough, because under separation it rises for ever and ever less.
 *
 * @param beta the point reached, within the model's own scale
 * @param at the likelihood there
 * @param converged whether it is the maximum
 * @param separation what separates the outcomes, if anything does; then there is no maximum
 * @param iterations how many steps were taken
 */
record Maximum(
    double[] beta,
    Evaluation at,
    boolean converged,
    SeparationProof.@Nullable Found separation,
    int iterations) {
  private static final int MOST_ITERATIONS = 500;
  private static final int MOST_HALVINGS = 30;
  private static final double VANISHED = 1e-20;

  /** Where rounding keeps the decrement from vanishing, this is as good, if it falls no more. */
  private static final double SMALL = 1e-14;

  private static final int PATIENCE = 4;

  static Maximum of(Likelihood likelihood, double[] start) {
    return of(likelihood, start, likelihood.at(start), new double[0][]);
  }

  /** The maximum, where the likelihood at the start is known already. */
  static Maximum of(Likelihood likelihood, double[] start, Evaluation atStart) {
    return of(likelihood, start, atStart, new double[0][]);
  }

  /**
   * The maximum along the steps that leave given linear combinations as they are at the start.
   *
   * @param fixed the combinations
   */
  static Maximum of(Likelihood likelihood, double[] start, double[][] fixed) {
    return of(likelihood, start, likelihood.at(start), fixed);
  }

  private static Maximum of(
      Likelihood likelihood, double[] start, Evaluation atStart, double[][] fixed) {
    double[] beta = start.clone();
    Evaluation at = atStart;
    // Whether outcomes are separated is asked once, and only where coefficients grow large.
    boolean ask = !likelihood.isFirth() && fixed.length == 0;
    double best = Double.POSITIVE_INFINITY;
    int withoutProgress = 0;
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      if (ask && at.certain() > 0) {
        ask = false;
        SeparationProof.Found separation = SeparationProof.of(likelihood.matrix());
        if (separation != null) {
          return new Maximum(beta, at, false, separation, iteration);
        }
      }
      Cholesky cholesky = curvature(likelihood, at, beta);
      if (!cholesky.positiveDefinite()) {
        return none(likelihood, beta, at, ask, iteration);
      }
      double[] step = step(cholesky, at.score(), fixed);
      double decrement = dot(step, at.score());
      withoutProgress = decrement < best ? 0 : withoutProgress + 1;
      best = Math.min(best, decrement);
      if (Math.abs(decrement) <= VANISHED || best <= SMALL && withoutProgress >= PATIENCE) {
        return new Maximum(beta, at, true, null, iteration);
      }
      double[] next = beta;
      Evaluation there = at;
      double length = 1;
      double tolerance = 1e-13 * Math.abs(at.value());
      for (int halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
        next = moved(beta, step, length);
        there = likelihood.at(next);
        if (there.value() >= at.value() - tolerance) {
          break;
        }
      }
      beta = next;
      at = there;
    }
    return none(likelihood, beta, at, ask, MOST_ITERATIONS);
  }

  private static Maximum none(
      Likelihood likelihood, double[] beta, Evaluation at, boolean ask, int iterations) {
    return new Maximum(
        beta, at, false, ask ? SeparationProof.of(likelihood.matrix()) : null, iterations);
  }

  // Where a single record decides a coefficient, the penalty counts it twice: steps by the plain
  // information are then twice too long, and swing from side to side of the top for ever.
  private static Cholesky curvature(Likelihood likelihood, Evaluation at, double[] beta) {
    Cholesky plain = Cholesky.of(at.information(), beta.length);
    return likelihood.isFirth() && plain.positiveDefinite()
        ? Cholesky.of(likelihood.augmentedInformation(beta, plain.inverse()), beta.length)
        : plain;
  }

  /** The Newton step that leaves the fixed combinations alone (Lagrange's multipliers). */
  private static double[] step(Cholesky cholesky, double[] score, double[][] fixed) {
    double[] step = cholesky.solve(score);
    int q = fixed.length;
    if (q == 0) {
      return step;
    }
    double[][] solved = new double[q][];
    for (int i = 0; i < q; i++) {
      solved[i] = cholesky.solve(fixed[i]);
    }
    double[] small = new double[q * q];
    double[] right = new double[q];
    for (int i = 0; i < q; i++) {
      right[i] = dot(fixed[i], step);
      for (int j = 0; j < q; j++) {
        small[i * q + j] = dot(fixed[i], solved[j]);
      }
    }
    double[] multipliers = Cholesky.of(small, q).solve(right);
    for (int i = 0; i < q; i++) {
      step = moved(step, solved[i], -multipliers[i]);
    }
    return step;
  }

  static double[] moved(double[] from, double[] direction, double length) {
    double[] to = from.clone();
    for (int i = 0; i < to.length; i++) {
      to[i] += length * direction[i];
    }
    return to;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}

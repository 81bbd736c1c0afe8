package se.nuso.stats.latent;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * EM steps with squared extrapolation: two steps show where the parameters are heading, a third
 * starts from where they would come to. The likelihood never falls: an extrapolation that lowers it
 * is thrown away. The first steps are plain ones, and no extrapolation goes far: else it leaps to
 * another maximum than the one that plain steps lead to, and more often to a worse one.
 *
 * <p>Source: Varadhan R, Roland C (2008). Simple and globally convergent methods for accelerating
 * the convergence of any EM algorithm. Scandinavian Journal of Statistics 35:335–353 (scheme S3),
 * with a likelihood check at every cycle and bounded strides.
 */
final class Squarem {
  private static final double GROWTH = 4;

  /** No probability is extrapolated farther than this beyond the second step. */
  private static final double FARTHEST = 0.02;

  /** An extrapolated probability keeps at least this part of what it was. */
  private static final double LEFT = 0.01;

  private final EmStep step;
  private final Shape shape;
  private final BooleanSupplier cancelled;

  Squarem(EmStep step, Shape shape, BooleanSupplier cancelled) {
    this.step = step;
    this.shape = shape;
    this.cancelled = cancelled;
  }

  /**
   * Where the steps came to.
   *
   * @param parameters after the last step
   * @param logLikelihood of the parameters one step before the last
   * @param steps EM steps taken
   * @param converged whether likelihood and parameters stood still
   */
  record Path(double[] parameters, double logLikelihood, int steps, boolean converged) {}

  /**
   * Takes steps until neither likelihood nor any parameter changes more than the tolerances in one
   * EM step.
   *
   * @param settled plain steps are taken until one gains less than this, relative to the
   *     log-likelihood
   * @throws CancellationException if cancelled
   */
  Path run(double[] start, Tolerance tolerance, int mostSteps, double settled) {
    double[] zero = start.clone();
    double[] one = new double[start.length];
    double[] two = new double[start.length];
    double[] tried = new double[start.length];
    boolean plain = true;
    double longest = 1;
    int steps = 0;
    double logLikelihood = Double.NEGATIVE_INFINITY;
    while (steps < mostSteps) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("The fit was cancelled");
      }
      double atZero = step.apply(zero, one);
      if (atZero == Double.NEGATIVE_INFINITY) {
        return new Path(zero, atZero, steps + 1, false);
      }
      if (steps + 1 == mostSteps) {
        return new Path(zero, atZero, mostSteps, false);
      }
      logLikelihood = step.apply(one, two);
      steps += 2;
      if (tolerance.met(atZero, logLikelihood, one, two)) {
        return new Path(two, logLikelihood, steps, true);
      }
      plain &= logLikelihood - atZero >= settled * Math.abs(logLikelihood);
      double stride = plain ? 1 : Math.min(stride(zero, one, two), longest);
      if (stride <= 1 || steps == mostSteps) {
        longest = plain ? 1 : longest * GROWTH;
        copy(two, zero);
        continue;
      }
      if (stride == longest) {
        longest *= GROWTH;
      }
      stride = extrapolate(zero, one, two, tried, stride);
      double reached = step.apply(tried, one);
      steps++;
      if (reached >= logLikelihood) {
        copy(one, zero);
      } else {
        longest = Math.max(1, stride / GROWTH);
        copy(two, zero);
      }
    }
    return new Path(zero, logLikelihood, steps, false);
  }

  /** How far to go: 1 is to the second step. */
  private static double stride(double[] zero, double[] one, double[] two) {
    double first = 0;
    double second = 0;
    for (int i = 0; i < zero.length; i++) {
      double r = one[i] - zero[i];
      double v = two[i] - one[i] - r;
      first += r * r;
      second += v * v;
    }
    return second > 0 ? Math.sqrt(first / second) : 1;
  }

  /** Fills where the parameters are heading, at most so far, and tells how far it went. */
  private double extrapolate(
      double[] zero, double[] one, double[] two, double[] into, double stride) {
    double length = stride;
    while (farthest(zero, one, two, length) > FARTHEST) {
      length = 1 + (length - 1) / 2;
    }
    for (int i = 0; i < zero.length; i++) {
      into[i] = at(zero[i], one[i], two[i], length);
    }
    project(into, two);
    return length;
  }

  private double farthest(double[] zero, double[] one, double[] two, double stride) {
    double farthest = 0;
    for (int i = 0; i < shape.membership; i++) {
      farthest = Math.max(farthest, Math.abs(at(zero[i], one[i], two[i], stride) - two[i]));
    }
    return farthest;
  }

  private static double at(double zero, double one, double two, double stride) {
    double r = one - zero;
    double v = two - one - r;
    return zero + stride * (2 * r + stride * v);
  }

  private static void copy(double[] from, double[] into) {
    System.arraycopy(from, 0, into, 0, into.length);
  }

  /** Brings probabilities that the extrapolation took below zero back, and their sums to 1. */
  private void project(double[] tried, double[] fallback) {
    for (int item = 0; item < shape.items(); item++) {
      for (int k = 0; k < shape.classes; k++) {
        project(tried, fallback, shape.at(item, 0, k), shape.width, shape.levels(item));
      }
    }
    if (!shape.hasCovariates()) {
      project(tried, fallback, shape.membership, 1, shape.classes);
    }
  }

  private static void project(double[] tried, double[] fallback, int at, int stride, int number) {
    double sum = 0;
    for (int i = 0; i < number; i++) {
      int position = at + i * stride;
      tried[position] = Math.max(tried[position], LEFT * fallback[position]);
      sum += tried[position];
    }
    for (int i = 0; i < number; i++) {
      tried[at + i * stride] /= sum;
    }
  }
}

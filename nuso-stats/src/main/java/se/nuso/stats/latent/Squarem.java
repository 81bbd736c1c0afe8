package se.nuso.stats.latent;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * EM steps with squared extrapolation: two steps show where the parameters are heading, a third
 * starts from where they would come to. The likelihood never falls: an extrapolation that lowers it
 * is thrown away.
 *
 * <p>Source: Varadhan R, Roland C (2008). Simple and globally convergent methods for accelerating
 * the convergence of any EM algorithm. Scandinavian Journal of Statistics 35:335–353 (scheme S3),
 * with a likelihood check at every cycle.
 */
final class Squarem {
  private static final double GROWTH = 4;

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
   * @throws CancellationException if cancelled
   */
  Path run(double[] start, Tolerance tolerance, int mostSteps) {
    int length = start.length;
    double[] zero = start.clone();
    double[] one = new double[length];
    double[] two = new double[length];
    double[] tried = new double[length];
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
      logLikelihood = step.apply(one, two);
      steps += 2;
      if (tolerance.met(atZero, logLikelihood, one, two)) {
        return new Path(two, logLikelihood, steps, true);
      }
      double first = 0;
      double second = 0;
      for (int i = 0; i < length; i++) {
        double r = one[i] - zero[i];
        double v = two[i] - one[i] - r;
        first += r * r;
        second += v * v;
      }
      double stride = Math.sqrt(first / second);
      if (!(stride > 1)) {
        swap(zero, two);
        continue;
      }
      stride = Math.min(stride, longest);
      if (stride == longest) {
        longest *= GROWTH;
      }
      if (stride == 1) {
        swap(zero, two);
        continue;
      }
      for (int i = 0; i < length; i++) {
        double r = one[i] - zero[i];
        double v = two[i] - one[i] - r;
        tried[i] = zero[i] + stride * (2 * r + stride * v);
      }
      project(tried, two);
      double reached = step.apply(tried, one);
      steps++;
      if (reached >= logLikelihood) {
        swap(zero, one);
      } else {
        longest = Math.max(1, stride / GROWTH);
        swap(zero, two);
      }
    }
    return new Path(zero, logLikelihood, steps, false);
  }

  private static void swap(double[] into, double[] from) {
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

package se.nuso.stats.regression;

import se.nuso.stats.distribution.Confidence;
import se.nuso.stats.distribution.Tails;

/**
 * The likelihood as a function of one coefficient, all others at their best for it.
 *
 * <p>The signed root of twice the fall from the top is nearly a straight line, so Newton's method
 * finds where it meets the normal quantile in a few steps; a bracket keeps it from leaping away.
 */
final class Profile {
  private static final int MOST_STEPS = 200;
  private static final double CLOSE = 1e-10;

  /** A bound this many standard errors away, with the likelihood still above, is none. */
  private static final double NO_BOUND = 1e3;

  private final Fitting.Base base;
  private final double top;

  Profile(Fitting.Base base) {
    this.base = base;
    this.top = base.maximum().at().value();
  }

  ProfileInterval of(int column) {
    ModelColumn which = base.columns().get(column);
    double confidence = base.choices().confidence();
    double estimate = base.coefficients()[column];
    double[] combination = base.likelihood().matrix().toData()[column];
    Maximum atZero = at(combination, base.maximum(), 0);
    double ratio = atZero.converged() ? fall(atZero) : Double.NaN;
    return new ProfileInterval(
        which.name(),
        which.label(),
        estimate,
        bound(combination, estimate, -1),
        bound(combination, estimate, 1),
        ratio,
        Tails.chiSquared(ratio, 1),
        confidence);
  }

  /** Twice the fall of the likelihood where some coefficients are 0; NaN if it has no maximum. */
  double without(int[] columns) {
    int p = base.columns().size();
    double[][] fixed = new double[columns.length][p];
    double[] start = base.maximum().beta().clone();
    for (int i = 0; i < columns.length; i++) {
      fixed[i][columns[i]] = 1;
      start[columns[i]] = 0;
    }
    Maximum without = Maximum.of(base.likelihood(), start, fixed);
    return without.converged() ? fall(without) : Double.NaN;
  }

  private double fall(Maximum maximum) {
    return Math.max(0, 2 * (top - maximum.at().value()));
  }

  /** The maximum for another value, begun along the way the others move from one nearby. */
  private Maximum at(double[] combination, Maximum from, double value) {
    double[] way = Cholesky.of(from.at().information(), combination.length).solve(combination);
    double length = (value - Maximum.dot(combination, from.beta())) / Maximum.dot(combination, way);
    return Maximum.of(
        base.likelihood(), Maximum.moved(from.beta(), way, length), new double[][] {combination});
  }

  private double bound(double[] combination, double estimate, int side) {
    double target = Confidence.quantile(base.choices().confidence());
    Maximum from = base.maximum();
    double[] way = Cholesky.of(from.at().information(), combination.length).solve(combination);
    double error = Math.sqrt(Maximum.dot(combination, way));
    double inner = 0;
    double outer = Double.POSITIVE_INFINITY;
    double reached = 0;
    double distance = target * error;
    for (int step = 0; step < MOST_STEPS; step++) {
      Maximum there = at(combination, from, estimate + side * distance);
      if (!there.converged()) {
        // Too far from where the others were: a shorter way, from the same place.
        distance = reached + (distance - reached) / 4;
        continue;
      }
      double root = Math.sqrt(fall(there));
      if (Math.abs(root - target) < CLOSE) {
        return estimate + side * distance;
      }
      if (root < target) {
        inner = distance;
      } else {
        outer = distance;
      }
      if (inner > NO_BOUND * error) {
        return side * Double.POSITIVE_INFINITY;
      }
      from = there;
      reached = distance;
      double farthest = 2 * distance + error;
      double newton = distance - (target - root) * root / (side * slope(there, combination));
      if (newton > inner && newton < outer) {
        distance = Math.min(newton, farthest);
      } else {
        distance = Double.isInfinite(outer) ? farthest : (inner + outer) / 2;
      }
    }
    return Double.NaN;
  }

  // At the top for a fixed value the score lies along the combination: how far is the derivative.
  private static double slope(Maximum there, double[] combination) {
    return Maximum.dot(there.at().score(), combination) / Maximum.dot(combination, combination);
  }
}

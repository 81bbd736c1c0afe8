package se.nuso.stats.regression;

/**
 * The likelihood as a function of one coefficient, all others at their best for it.
 *
 * <p>The signed root of twice the fall from the top is nearly a straight line, so Newton's method
 * finds where it meets the normal quantile in a few steps; a bracket keeps it from leaping away.
 */
final class Profile {
  private static final int MOST_STEPS = 100;
  private static final double CLOSE = 1e-10;

  /** A bound this many standard errors away, with the likelihood still above, is none. */
  private static final double NO_BOUND = 1e3;

  private final Fitting.Base base;
  private final double[] inverse;
  private final double top;

  Profile(Fitting.Base base) {
    this.base = base;
    this.inverse = Cholesky.of(base.maximum().at().information(), base.columns().size()).inverse();
    this.top = base.maximum().at().value();
  }

  ProfileInterval of(int column) {
    ModelColumn which = base.columns().get(column);
    double confidence = base.choices().confidence();
    double estimate = base.coefficients()[column];
    double[] combination = base.likelihood().matrix().toData()[column];
    Maximum atZero = at(combination, base.maximum().beta(), 0);
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

  private Maximum at(double[] combination, double[] from, double value) {
    double[] way = times(combination);
    double length = (value - Maximum.dot(combination, from)) / Maximum.dot(combination, way);
    return Maximum.of(
        base.likelihood(), Maximum.moved(from, way, length), new double[][] {combination});
  }

  private double[] times(double[] vector) {
    int p = vector.length;
    double[] product = new double[p];
    for (int i = 0; i < p; i++) {
      for (int j = 0; j < p; j++) {
        product[i] += inverse[i * p + j] * vector[j];
      }
    }
    return product;
  }

  private double bound(double[] combination, double estimate, int side) {
    double target = Tails.normalQuantile(base.choices().confidence());
    double error = Math.sqrt(Maximum.dot(combination, times(combination)));
    double inner = 0;
    double outer = Double.POSITIVE_INFINITY;
    double distance = target * error;
    double[] from = base.maximum().beta();
    for (int step = 0; step < MOST_STEPS; step++) {
      Maximum there = at(combination, from, estimate + side * distance);
      if (!there.converged()) {
        return Double.NaN;
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
      double slope = -side * slope(there, combination) / root;
      double next = distance + (target - root) / slope;
      boolean within = next > inner && next < outer && slope > 0;
      double farthest = 2 * distance + error;
      if (!within) {
        next = Double.isInfinite(outer) ? farthest : (inner + outer) / 2;
      }
      from = there.beta();
      distance = Math.min(next, farthest);
    }
    return Double.NaN;
  }

  // At the top for a fixed value the score lies along the combination: how far is the derivative.
  private static double slope(Maximum there, double[] combination) {
    return Maximum.dot(there.at().score(), combination) / Maximum.dot(combination, combination);
  }
}

package se.nuso.stats.latent;

/**
 * When a fit stands still: in one EM step the log-likelihood changes by no more than its tolerance,
 * relative, <em>and</em> no parameter by more than its own. Either alone is met long before a slow
 * fit has come to its end.
 *
 * @param logLikelihood relative
 * @param parameters absolute
 */
record Tolerance(double logLikelihood, double parameters) {
  static final Tolerance FINE = new Tolerance(1e-12, 1e-10);

  /** Enough to tell which start is best. */
  static final Tolerance COARSE = new Tolerance(1e-10, 1e-7);

  boolean met(double before, double after, double[] from, double[] to) {
    if (Math.abs(after - before) > logLikelihood * (1 + Math.abs(after))) {
      return false;
    }
    for (int i = 0; i < from.length; i++) {
      if (Math.abs(to[i] - from[i]) > parameters) {
        return false;
      }
    }
    return true;
  }
}

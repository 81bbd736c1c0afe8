package se.nuso.analysis.published;

/**
 * What records give for a figure.
 *
 * @param low the value, or the lowest of several
 * @param high the value, or the highest of several
 * @param n the denominator
 */
record Measured(double low, double high, long n) {
  static Measured of(double value, long n) {
    return new Measured(value, value, n);
  }

  double middle() {
    return (low + high) / 2;
  }
}

package se.nuso.stats.table;

/**
 * The natural logarithm of factorials: summed for small numbers, Stirling's series for large ones.
 * {@link StrictMath} gives the same bits on every machine.
 */
final class LogFactorial {
  private static final int TABLE = 1 << 15;
  private static final double HALF_LOG_TWO_PI = 0.5 * StrictMath.log(2 * Math.PI);
  private static final double[] SMALL = new double[TABLE];

  static {
    for (int k = 2; k < TABLE; k++) {
      SMALL[k] = k < 256 ? SMALL[k - 1] + StrictMath.log(k) : stirling(k);
    }
  }

  private LogFactorial() {}

  static double of(long k) {
    return k < TABLE ? SMALL[(int) k] : stirling(k);
  }

  // The first term left out is under 1/(1260 k⁵), below a rounding error from 256 on.
  private static double stirling(double k) {
    double inverse = 1 / k;
    return (k + 0.5) * StrictMath.log(k)
        - k
        + HALF_LOG_TWO_PI
        + inverse / 12
        - inverse * inverse * inverse / 360;
  }
}

package se.nuso.analysis.published;

/**
 * The values that count as meeting a figure, both ends included; in the figure's own unit.
 *
 * @param low the lowest
 * @param high the highest
 */
public record Band(double low, double high) {
  /** What a computed bound may differ from the written one, in the last bits of its arithmetic. */
  private static final double ROUNDING = 1e-9;

  static Band around(double middle, double half) {
    return new Band(middle - half, middle + half);
  }

  Band widened(double by) {
    return new Band(low - by, high + by);
  }

  /** The same without what no value can be. */
  Band within(double lowest, double highest) {
    return new Band(Math.max(low, lowest), Math.min(high, highest));
  }

  /**
   * Whether a value lies within.
   *
   * @param value any value
   */
  public boolean contains(double value) {
    return value >= low - ROUNDING && value <= high + ROUNDING;
  }
}

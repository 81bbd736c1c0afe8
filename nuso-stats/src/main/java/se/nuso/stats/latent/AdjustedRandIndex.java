package se.nuso.stats.latent;

import java.util.HashMap;
import java.util.Map;

/**
 * How far two classifications of the same records agree, whatever their classes are called: 1 when
 * they are the same, about 0 when they agree no more than by chance.
 *
 * <p>Source: Hubert L, Arabie P (1985). Comparing partitions. Journal of Classification 2:193–218.
 */
public final class AdjustedRandIndex {
  private AdjustedRandIndex() {}

  /**
   * The index.
   *
   * <p>Time and memory grow with the number of records.
   *
   * @param one by record: its class
   * @param two by record: its class in the other classification
   * @return NaN where both put all records in one class, or each in its own
   * @throws IllegalArgumentException if the classifications are of different numbers of records
   */
  public static double of(int[] one, int[] two) {
    if (one.length != two.length) {
      throw new IllegalArgumentException(
          "The classifications are of " + one.length + " and " + two.length + " records");
    }
    Map<Long, Long> cells = new HashMap<>();
    Map<Integer, Long> ones = new HashMap<>();
    Map<Integer, Long> twos = new HashMap<>();
    for (int i = 0; i < one.length; i++) {
      cells.merge((long) one[i] << Integer.SIZE | two[i] & 0xffffffffL, 1L, Long::sum);
      ones.merge(one[i], 1L, Long::sum);
      twos.merge(two[i], 1L, Long::sum);
    }
    double together = pairs(cells);
    double inOne = pairs(ones);
    double inTwo = pairs(twos);
    double expected = inOne * inTwo / pairs(one.length);
    return (together - expected) / ((inOne + inTwo) / 2 - expected);
  }

  private static double pairs(Map<?, Long> counts) {
    return counts.values().stream().mapToDouble(AdjustedRandIndex::pairs).sum();
  }

  private static double pairs(long n) {
    return n * (n - 1.0) / 2;
  }
}

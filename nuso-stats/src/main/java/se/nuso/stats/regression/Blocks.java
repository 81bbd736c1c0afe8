package se.nuso.stats.regression;

import java.util.function.Supplier;
import se.nuso.stats.parallel.Workers;

/**
 * Sums over blocks of rows, the same to the bit on any number of threads: which rows are added
 * together first is fixed, and only who adds them is not.
 */
final class Blocks {
  /** Blocks that are summed in one piece of work. */
  private static final int TOGETHER = 32;

  /** What a block adds. */
  interface Summand {
    /**
     * Adds a block to a sum.
     *
     * @param block the number of the block
     * @param sum what to add to
     */
    void add(int block, double[] sum);
  }

  private Blocks() {}

  /**
   * The sum over all blocks.
   *
   * @param summands makes what one thread adds with; it may keep what it works in
   */
  static double[] sum(int blocks, int length, int threads, Supplier<? extends Summand> summands) {
    int pieces = (blocks + TOGETHER - 1) / TOGETHER;
    double[][] parts = new double[pieces][];
    Workers.run(
        pieces,
        threads,
        () -> {
          Summand summand = summands.get();
          return piece -> {
            double[] part = new double[length];
            int end = Math.min(blocks, (piece + 1) * TOGETHER);
            for (int block = piece * TOGETHER; block < end; block++) {
              summand.add(block, part);
            }
            parts[piece] = part;
          };
        });
    double[] sum = new double[length];
    for (double[] part : parts) {
      for (int i = 0; i < length; i++) {
        sum[i] += part[i];
      }
    }
    return sum;
  }
}

package se.nuso.stats.random;

import java.util.random.RandomGenerator;

/**
 * One of many streams of random numbers that belong to one seed. Each task has a stream of its own,
 * so that the order in which tasks run, and on how many threads, changes no number. Only {@code
 * nextLong} is asked of the generator: its bits are specified, while derived draws may change
 * between releases of Java.
 */
public final class RandomStream {
  private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;

  private final RandomGenerator generator;

  private RandomStream(RandomGenerator generator) {
    this.generator = generator;
  }

  /**
   * A stream.
   *
   * @param seed the seed
   * @param number the number of the stream, from 0
   */
  public static RandomStream of(long seed, long number) {
    // Through the finaliser of SplitMix64 (Steele, Lea, Flood 2014), so that near seeds make far
    // streams.
    return new RandomStream(
        new L64X128Mix(L64X128Mix.stafford(seed + GOLDEN_RATIO * (number + 1))));
  }

  /** A seed for streams of a task within this one. */
  public long seed() {
    return generator.nextLong();
  }

  /** A number from 0 to below 1. */
  public double uniform() {
    return (generator.nextLong() >>> 11) * 0x1.0p-53;
  }

  /**
   * A whole number from 0 to below the bound.
   *
   * @param bound the bound, 1 or more
   */
  public int below(int bound) {
    return (int) (uniform() * bound);
  }

  /** What it is; where it stands is not told. */
  @Override
  public String toString() {
    return "RandomStream";
  }
}

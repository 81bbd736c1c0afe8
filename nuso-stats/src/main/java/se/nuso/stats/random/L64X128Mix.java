package se.nuso.stats.random;

import java.util.random.RandomGenerator;

/**
 * The generator that Java calls {@code L64X128MixRandom}, with the same bits. Java's own is a
 * service of the module {@code jdk.random}, which a runtime trimmed to the modules that the classes
 * name does not have.
 *
 * <p>Source: Steele GL, Vigna S (2021). LXM: better splittable pseudorandom number generators (and
 * almost as fast). Proceedings of the ACM on Programming Languages 5 (OOPSLA): 148.
 */
public final class L64X128Mix implements RandomGenerator {
  private static final long SILVER_RATIO = 0x6A09E667F3BCC909L;
  private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;
  private static final long MULTIPLIER = 0xd1342543de82ef95L;

  private final long addend;
  private long congruential;
  private long low;
  private long high;

  /**
   * A generator.
   *
   * @param seed the seed; any number
   */
  public L64X128Mix(long seed) {
    long mixed = seed ^ SILVER_RATIO;
    addend = murmur(mixed) | 1;
    congruential = 1;
    low = stafford(mixed);
    high = stafford(mixed + GOLDEN_RATIO);
  }

  private static long murmur(long bits) {
    long z = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
    z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return z ^ (z >>> 33);
  }

  static long stafford(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private static long lea(long bits) {
    long z = (bits ^ (bits >>> 32)) * 0xdaba0b6eb09322e3L;
    z = (z ^ (z >>> 32)) * 0xdaba0b6eb09322e3L;
    return z ^ (z >>> 32);
  }

  @Override
  public long nextLong() {
    long result = lea(congruential + low);
    congruential = MULTIPLIER * congruential + addend;
    long one = low;
    long other = high ^ one;
    one = Long.rotateLeft(one, 24);
    low = one ^ other ^ (other << 16);
    high = Long.rotateLeft(other, 37);
    return result;
  }
}

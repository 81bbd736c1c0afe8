package se.nuso.stats.synthetic;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The random numbers of one step. Each step has a stream of its own, so that a change in one leaves
 * the numbers of the others alone. Only {@code nextLong} is asked of the generator: its bits are
 * specified, while derived draws may change between releases of Java.
 */
final class Draws {
  private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
      RandomGeneratorFactory.of("L64X128MixRandom");
  private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;

  private final RandomGenerator generator;

  private Draws(RandomGenerator generator) {
    this.generator = generator;
  }

  static Draws of(long seed, Step step) {
    return new Draws(FACTORY.create(mixed(seed + GOLDEN_RATIO * (step.ordinal() + 1))));
  }

  // The finaliser of SplitMix64 (Steele, Lea, Flood 2014), so that near seeds make far streams.
  private static long mixed(long bits) {
    long z = bits;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** A number from 0 to below 1. */
  double uniform() {
    return (generator.nextLong() >>> 11) * 0x1.0p-53;
  }

  boolean happens(double probability) {
    return uniform() < probability;
  }

  /** A whole number from 0 to below the bound. */
  int below(int bound) {
    return (int) (uniform() * bound);
  }

  /** A position, chosen with the weights given. */
  int among(double... weights) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double point = uniform() * total;
    for (int i = 0; i < weights.length - 1; i++) {
      point -= weights[i];
      if (point < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /** The numbers in a random order (Fisher and Yates), as a new array. */
  int[] shuffled(int[] numbers) {
    int[] order = numbers.clone();
    for (int i = order.length - 1; i > 0; i--) {
      int j = below(i + 1);
      int held = order[i];
      order[i] = order[j];
      order[j] = held;
    }
    return order;
  }

  /** About normal with mean 0 and variance 1: twelve uniforms, so no logarithm is needed. */
  double bell() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += uniform();
    }
    return sum;
  }
}

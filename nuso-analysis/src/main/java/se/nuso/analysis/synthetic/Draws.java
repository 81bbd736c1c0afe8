package se.nuso.analysis.synthetic;

import se.nuso.stats.random.RandomStream;

/**
 * The random numbers of one step. Each step has a stream of its own, so that a change in one leaves
 * the numbers of the others alone.
 */
final class Draws {
  private final RandomStream stream;

  private Draws(RandomStream stream) {
    this.stream = stream;
  }

  static Draws of(long seed, Step step) {
    return new Draws(RandomStream.of(seed, step.ordinal()));
  }

  /** A number from 0 to below 1. */
  double uniform() {
    return stream.uniform();
  }

  boolean happens(double probability) {
    return uniform() < probability;
  }

  /** A whole number from 0 to below the bound. */
  int below(int bound) {
    return stream.below(bound);
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

package se.nuso.stats.latent;

import se.nuso.stats.random.RandomStream;

/**
 * Where a fit starts from. Every other start draws all item probabilities from the unit interval,
 * as poLCA does; such starts find small and extreme classes. The others begin near what all records
 * answer and lean each class a little towards one record drawn at random; on data with many items
 * far more of these reach the best maximum. Shares begin equal and covariates without influence.
 */
final class StartingPoints {
  private static final double LEANING = 0.2;

  /** So that two classes that lean towards equal records do not stay equal for ever. */
  private static final double JITTER = 0.05;

  private final Patterns patterns;
  private final Shape shape;
  private final double[] shares;

  StartingPoints(Patterns patterns, Shape shape) {
    this.patterns = patterns;
    this.shape = shape;
    shares = shares();
  }

  /** By level: its share among those who answered the item. */
  private double[] shares() {
    double[] levels = new double[shape.offset[shape.items()]];
    for (int item = 0; item < shape.items(); item++) {
      double answered = 0;
      for (int i = 0; i < patterns.count; i++) {
        int level = patterns.columns[item][i];
        if (level != ResponseMatrix.MISSING) {
          levels[shape.offset[item] + level] += patterns.weight[i];
          answered += patterns.weight[i];
        }
      }
      for (int at = shape.offset[item]; at < shape.offset[item + 1]; at++) {
        levels[at] = answered > 0 ? levels[at] / answered : 1.0 / shape.levels(item);
      }
    }
    return levels;
  }

  double[] draw(long seed, int start) {
    RandomStream random = RandomStream.of(seed, start);
    double[] parameters = new double[shape.length];
    for (int k = 0; k < shape.classes; k++) {
      int leaning = start % 2 == 0 ? random.below(patterns.count) : Patterns.NONE;
      for (int item = 0; item < shape.items(); item++) {
        fill(parameters, item, k, leaning, random);
      }
      if (!shape.hasCovariates()) {
        parameters[shape.membership + k] = 1.0 / shape.classes;
      }
    }
    return parameters;
  }

  private void fill(double[] parameters, int item, int k, int leaning, RandomStream random) {
    double sum = 0;
    for (int level = 0; level < shape.levels(item); level++) {
      double value = random.uniform();
      if (leaning != Patterns.NONE) {
        double share = shares[shape.offset[item] + level];
        int answer = patterns.columns[item][leaning];
        double target = answer == ResponseMatrix.MISSING ? share : answer == level ? 1 : 0;
        value = JITTER * value + (1 - LEANING) * share + LEANING * target;
      }
      parameters[shape.at(item, level, k)] = value;
      sum += value;
    }
    for (int level = 0; level < shape.levels(item); level++) {
      parameters[shape.at(item, level, k)] /= sum;
    }
  }
}

package se.nuso.stats.latent;

import java.util.List;

/**
 * Where each number of a model stands in one flat array, on which extrapolation and tests of
 * convergence work. First the item probabilities, level by level, with the classes side by side and
 * padded to whole {@linkplain Lanes lanes}; then class membership: without covariates the shares of
 * the classes, else by class the coefficients of the predictors.
 */
final class Shape {
  final int classes;

  /** The number of classes, padded. */
  final int width;

  /** By item: the first of its levels; at the end the number of levels. */
  final int[] offset;

  /** The predictors of membership; 1, the intercept, without covariates. */
  final int predictors;

  final int membership;
  final int length;

  Shape(List<Item> items, int classes, int predictors) {
    this.classes = classes;
    this.width = (classes + Lanes.FOUR - 1) / Lanes.FOUR * Lanes.FOUR;
    this.predictors = predictors;
    offset = new int[items.size() + 1];
    for (int item = 0; item < items.size(); item++) {
      offset[item + 1] = offset[item] + items.get(item).levels().size();
    }
    membership = offset[items.size()] * width;
    length = membership + classes * predictors;
  }

  int items() {
    return offset.length - 1;
  }

  int levels(int item) {
    return offset[item + 1] - offset[item];
  }

  boolean hasCovariates() {
    return predictors > 1;
  }

  /** Where the probability of a level stands. */
  int at(int item, int level, int k) {
    return (offset[item] + level) * width + k;
  }
}

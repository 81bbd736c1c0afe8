package se.nuso.stats.latent;

import java.util.List;

/** Whether the parts of a model belong together; a saved one may have been edited. */
final class SoundModel {
  private static final double ROUNDING = 1e-6;

  private SoundModel() {}

  static void require(
      List<Item> items,
      List<Double> classSizes,
      List<List<List<Double>>> itemProbabilities,
      List<String> predictors,
      List<List<Double>> coefficients) {
    if (items.isEmpty() || classSizes.isEmpty()) {
      throw new IllegalArgumentException("A model has at least one item and one class");
    }
    requireOne("classSizes", classSizes);
    requireSize("itemProbabilities", itemProbabilities.size(), items.size());
    for (int item = 0; item < items.size(); item++) {
      String name = "itemProbabilities of " + items.get(item).name();
      requireSize(name, itemProbabilities.get(item).size(), classSizes.size());
      for (List<Double> levels : itemProbabilities.get(item)) {
        requireSize(name, levels.size(), items.get(item).levels().size());
        requireOne(name, levels);
      }
    }
    requireSize("coefficients", coefficients.size(), predictors.isEmpty() ? 0 : classSizes.size());
    for (List<Double> byPredictor : coefficients) {
      requireSize("coefficients", byPredictor.size(), predictors.size());
    }
  }

  private static void requireSize(String what, int actual, int expected) {
    if (actual != expected) {
      throw new IllegalArgumentException(
          "The model's " + what + " are " + actual + " and not " + expected);
    }
  }

  private static void requireOne(String what, List<Double> probabilities) {
    double sum = 0;
    for (double probability : probabilities) {
      if (!(probability >= 0 && probability <= 1 + ROUNDING)) {
        throw new IllegalArgumentException(
            "The model's " + what + " hold " + probability + ", which is no probability");
      }
      sum += probability;
    }
    if (Math.abs(sum - 1) > ROUNDING) {
      throw new IllegalArgumentException(
          "The model's " + what + " sum to " + sum + " and not to 1");
    }
  }
}

package se.nuso.stats.latent;

import java.util.Collections;
import java.util.List;

/**
 * Values of one's own that a fit starts from, as {@code probs.start} in poLCA.
 *
 * @param classSizes by class, summing to 1
 * @param itemProbabilities by item, then by class, then by level; each class's sum to 1
 */
public record StartingValues(List<Double> classSizes, List<List<List<Double>>> itemProbabilities) {
  private static final double SUMS_TO_ONE = 1e-6;

  public StartingValues {
    classSizes = List.copyOf(classSizes);
    itemProbabilities =
        itemProbabilities.stream().map(item -> item.stream().map(List::copyOf).toList()).toList();
    requireProbabilities("class sizes", classSizes);
    for (int item = 0; item < itemProbabilities.size(); item++) {
      List<List<Double>> byClass = itemProbabilities.get(item);
      if (byClass.size() != classSizes.size()) {
        throw new IllegalArgumentException(
            "Item "
                + (item + 1)
                + " has probabilities for "
                + byClass.size()
                + " classes, not "
                + classSizes.size());
      }
      for (List<Double> levels : byClass) {
        requireProbabilities("item " + (item + 1), levels);
      }
    }
    refuseAlike(classSizes.size(), itemProbabilities);
  }

  /** Steps from classes that are alike change them alike, for ever. */
  private static void refuseAlike(int classes, List<List<List<Double>>> itemProbabilities) {
    for (int one = 0; one < classes; one++) {
      for (int two = one + 1; two < classes; two++) {
        int first = one;
        int second = two;
        if (itemProbabilities.stream().allMatch(of -> of.get(first).equals(of.get(second)))) {
          throw new IllegalArgumentException(
              "Starting values: classes "
                  + (one + 1)
                  + " and "
                  + (two + 1)
                  + " have the same probabilities and would never be distinguished; change those of"
                  + " one");
        }
      }
    }
  }

  private static void requireProbabilities(String what, List<Double> values) {
    double sum = 0;
    for (double value : values) {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException(
            "Starting values, " + what + ": " + value + " is no probability");
      }
      sum += value;
    }
    if (Math.abs(sum - 1) > SUMS_TO_ONE) {
      throw new IllegalArgumentException(
          "Starting values, " + what + ": they sum to " + sum + " and not to 1");
    }
  }

  /**
   * Item probabilities with classes of equal size.
   *
   * <p>Time grows with the square of the classes.
   *
   * @param itemProbabilities by item, then by class, then by level
   */
  public static StartingValues of(List<List<List<Double>>> itemProbabilities) {
    if (itemProbabilities.isEmpty() || itemProbabilities.get(0).isEmpty()) {
      throw new IllegalArgumentException("Starting values have at least one item and one class");
    }
    int classes = itemProbabilities.get(0).size();
    return new StartingValues(Collections.nCopies(classes, 1.0 / classes), itemProbabilities);
  }

  double[] parameters(List<Item> items, Shape shape) {
    if (classSizes.size() != shape.classes || itemProbabilities.size() != items.size()) {
      throw new IllegalArgumentException(
          "The starting values are of "
              + classSizes.size()
              + " classes and "
              + itemProbabilities.size()
              + " items, the analysis of "
              + shape.classes
              + " and "
              + items.size());
    }
    double[] parameters = new double[shape.length];
    for (int item = 0; item < items.size(); item++) {
      for (int k = 0; k < shape.classes; k++) {
        List<Double> levels = itemProbabilities.get(item).get(k);
        if (levels.size() != shape.levels(item)) {
          throw new IllegalArgumentException(
              "Item "
                  + items.get(item).name()
                  + " has "
                  + shape.levels(item)
                  + " levels; the"
                  + " starting values have "
                  + levels.size());
        }
        for (int level = 0; level < levels.size(); level++) {
          parameters[shape.at(item, level, k)] = levels.get(level);
        }
      }
    }
    if (!shape.hasCovariates()) {
      for (int k = 0; k < shape.classes; k++) {
        parameters[shape.membership + k] = classSizes.get(k);
      }
    } else {
      for (int k = 0; k < shape.classes; k++) {
        parameters[shape.membership + k * shape.predictors] =
            Math.log(classSizes.get(k) / classSizes.get(0));
      }
    }
    return parameters;
  }
}

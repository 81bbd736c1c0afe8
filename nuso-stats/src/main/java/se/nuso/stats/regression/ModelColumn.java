package se.nuso.stats.regression;

import java.util.List;
import se.nuso.text.Label;

/**
 * A column of a model: the product of its parts, none for the intercept.
 *
 * @param name its name
 * @param label its name for people
 * @param term the term it belongs to
 * @param parts what is multiplied
 */
record ModelColumn(String name, Label label, String term, List<Part> parts) {
  static final String INTERCEPT = "(Intercept)";

  /**
   * A number, or whether a row has a level.
   *
   * @param predictor the position of the predictor in the design
   * @param level the level that counts one; -1 for the number itself
   */
  record Part(int predictor, int level) {
    double of(double value) {
      return level < 0 ? value : value == level ? 1 : 0;
    }
  }

  static ModelColumn intercept() {
    return new ModelColumn(INTERCEPT, new Label("(Konstant)", INTERCEPT), INTERCEPT, List.of());
  }

  /** The value from those of the predictors. */
  double of(double[] values) {
    double product = 1;
    for (Part part : parts) {
      product *= part.of(values[part.predictor()]);
    }
    return product;
  }

  /** How fast the value changes with a predictor that is a number; 0 where it has no part. */
  double derivative(double[] values, int predictor) {
    double product = 1;
    boolean within = false;
    for (Part part : parts) {
      if (part.predictor() == predictor) {
        within = true;
      } else {
        product *= part.of(values[part.predictor()]);
      }
    }
    return within ? product : 0;
  }
}

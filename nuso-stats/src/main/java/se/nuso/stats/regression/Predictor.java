package se.nuso.stats.regression;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nuso.stats.Level;
import se.nuso.text.Label;

/**
 * A variable that explains: numbers (then it has no levels) or levels. A level is a position in the
 * list of levels, negative when missing; a number is NaN when missing.
 *
 * @param term the term it belongs to; several predictors where several answers may be given
 * @param prefix what stands before the level in the name of a column
 * @param label the prefix, for people
 * @param levels the levels, empty for numbers
 * @param reference the position of the reference level; negative for the first that occurs
 * @param codes the level of each row; null for numbers
 * @param numbers the number of each row; null for levels
 * @param missing whether it is missing in any row
 */
record Predictor(
    String term,
    String prefix,
    Label label,
    List<Level> levels,
    int reference,
    int @Nullable [] codes,
    double @Nullable [] numbers,
    boolean missing) {

  static Predictor numeric(String name, double[] numbers) {
    boolean missing = false;
    for (double number : numbers) {
      missing |= Double.isNaN(number);
    }
    return new Predictor(
        name, name, new Label(name, name), List.of(), -1, null, numbers.clone(), missing);
  }

  static Predictor levels(
      String term, String prefix, Label label, List<Level> levels, int reference, int[] codes) {
    boolean missing = false;
    for (int code : codes) {
      missing |= code < 0;
    }
    return new Predictor(term, prefix, label, List.copyOf(levels), reference, codes, null, missing);
  }

  boolean isNumeric() {
    return numbers != null;
  }

  /** Whether it is one of several answers: given or not, with no level to choose. */
  boolean isGivenOrNot() {
    return levels.size() == 2 && levels.get(1).code().isEmpty();
  }

  Predictor withReference(int position) {
    return new Predictor(term, prefix, label, levels, position, codes, numbers, missing);
  }

  /** The level or the number of a row; NaN when missing. */
  double value(int row) {
    if (numbers != null) {
      return numbers[row];
    }
    int code = Objects.requireNonNull(codes)[row];
    return code < 0 ? Double.NaN : code;
  }
}

package se.nuso.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nuso.stats.CodedColumn;
import se.nuso.stats.Level;

/**
 * A column that says yes or no, whatever it calls them.
 *
 * @param name the column
 * @param event what stands for yes
 * @param other what stands for no
 * @param values 1 for yes, 0 for no, NaN for missing
 */
record BinaryOutcome(String name, String event, String other, double[] values) {
  private static final int LISTED = 6;

  /**
   * Reads the outcome. Unless said otherwise the event is 1 of 0 and 1, or the later of two levels
   * in their order.
   */
  static BinaryOutcome of(DataColumns data, String name, Optional<String> asked) {
    @Nullable String[] texts = data.texts(name);
    CodedColumn column = CodedColumn.of(name, texts);
    List<String> levels = column.axis().levels().stream().map(Level::code).toList();
    if (levels.size() != 2) {
      String list =
          String.join(", ", levels.stream().limit(LISTED).map(DataColumns::shown).toList());
      throw data.refusal(
          "Utfallet %s ska ha två värden, men har %d: %s%s."
              .formatted(name, levels.size(), list, levels.size() > LISTED ? " …" : ""),
          "The outcome %s should have two values, but has %d: %s%s."
              .formatted(name, levels.size(), list, levels.size() > LISTED ? " …" : ""));
    }
    String event = asked.orElse(levels.get(1));
    int position = levels.indexOf(event);
    if (position < 0) {
      throw data.refusal(
          "Utfallet %s har inte värdet \"%s\"; det har %s och %s."
              .formatted(name, DataColumns.shown(event), levels.get(0), levels.get(1)),
          "The outcome %s has no value \"%s\"; it has %s and %s."
              .formatted(name, DataColumns.shown(event), levels.get(0), levels.get(1)));
    }
    double[] values = new double[column.rows()];
    Arrays.setAll(
        values, row -> column.code(row) < 0 ? Double.NaN : column.code(row) == position ? 1 : 0);
    return new BinaryOutcome(name, event, levels.get(1 - position), values);
  }
}

package se.nuso.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
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

  private static final Pattern DENIED =
      Pattern.compile(
          "^(no|not|none|nej|ej|inte|ingen|inget|inga|utan|without|false|falskt?|n|f)(\\b|_|$)"
              + "|^(un|o)(?=known|documented|känd|dokumenterad)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Reads the outcome. Unless one is named, the event is what {@link #affirmative affirms}. */
  static BinaryOutcome of(DataColumns data, String name, Optional<String> asked) {
    @Nullable String[] texts = data.categories(name);
    CodedColumn column = CodedColumn.of(name, texts);
    List<String> levels = column.axis().levels().stream().map(Level::code).toList();
    if (levels.size() != 2) {
      String list =
          String.join(", ", levels.stream().limit(LISTED).map(DataColumns::shown).toList());
      throw data.refusal(
          String.format(
              Locale.ROOT,
              "Utfallet %s ska ha två värden, men har %d: %s%s.",
              name,
              levels.size(),
              list,
              levels.size() > LISTED ? " …" : ""),
          String.format(
              Locale.ROOT,
              "The outcome %s should have two values, but has %d: %s%s.",
              name,
              levels.size(),
              list,
              levels.size() > LISTED ? " …" : ""));
    }
    String event = asked.orElse(affirmative(levels));
    int position = levels.indexOf(event);
    if (position < 0) {
      throw data.refusal(
          String.format(
              Locale.ROOT,
              "Utfallet %s har inte värdet \"%s\"; det har %s och %s.",
              name,
              DataColumns.shown(event),
              levels.get(0),
              levels.get(1)),
          String.format(
              Locale.ROOT,
              "The outcome %s has no value \"%s\"; it has %s and %s.",
              name,
              DataColumns.shown(event),
              levels.get(0),
              levels.get(1)));
    }
    double[] values = new double[column.rows()];
    Arrays.setAll(
        values, row -> column.code(row) < 0 ? Double.NaN : column.code(row) == position ? 1 : 0);
    return new BinaryOutcome(name, event, levels.get(1 - position), values);
  }

  /**
   * Which of two values is the event where nobody says: of NUSO's codes the first in their list,
   * which is the affirmative one; else the one that says yes, or that the other denies; else the
   * later of the two in their order (1 of 0 and 1).
   */
  private static String affirmative(List<String> levels) {
    for (Study study : Study.values()) {
      for (Column<?> column : Codebook.of(study.recordType()).columns()) {
        List<String> codes = column.codes().stream().map(Code::code).toList();
        if (codes.containsAll(levels)) {
          return levels.get(codes.indexOf(levels.get(0)) < codes.indexOf(levels.get(1)) ? 0 : 1);
        }
      }
    }
    return isDenied(levels.get(1)) && !isDenied(levels.get(0)) ? levels.get(0) : levels.get(1);
  }

  private static boolean isDenied(String text) {
    return DENIED.matcher(text).find();
  }
}

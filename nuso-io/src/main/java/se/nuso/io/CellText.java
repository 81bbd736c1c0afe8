package se.nuso.io;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet leaves in a text file where it has no value: the formula itself, an error
 * value, or the signs for a column that was too narrow. A sign before a number or a name is no
 * formula.
 */
final class CellText {
  /** The error values of Excel end in ! or ? in every language, but for these few. */
  private static final Pattern ERROR =
      Pattern.compile("#[\\p{Lu}/0_]+[!?]|#N/A|#NV|#N/D|#I/T|#GETTING_DATA|##+");

  private CellText() {}

  /** What is wrong with the text of a cell; null if it is a value. */
  static @Nullable ReadFault fault(String text) {
    if (text.isEmpty()) {
      return null;
    }
    char first = text.charAt(0);
    if (first == '=' && text.chars().anyMatch(c -> c != '=')) {
      return ReadFault.FORMULA;
    }
    return first == '#' && ERROR.matcher(text).matches() ? ReadFault.ERROR_CELL : null;
  }
}

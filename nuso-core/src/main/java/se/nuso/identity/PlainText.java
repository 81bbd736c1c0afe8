package se.nuso.identity;

import java.text.Normalizer;

/**
 * A text as a detector reads it: digits of any script as 0–9, dashes as hyphens, blanks and line
 * breaks as spaces, and every character that is not seen or not known as a gap. A gap may stand
 * among the digits of one number as well as between two, so it is neither dropped nor kept.
 */
final class PlainText {
  static final char FIRST_NOT_ASCII = 0x80;
  static final String GAP = "\u0001";
  static final String UNKNOWN = "\uFFFD";

  /** Letters and symbols by their class, yet nothing that is seen. */
  private static final String UNSEEN = "\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\uFFFC\uFFFD";

  private PlainText() {}

  static String of(CharSequence text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      return text.toString();
    }
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> append(plain, c));
    return plain.toString();
  }

  private static void append(StringBuilder plain, int c) {
    switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER -> plain.append(Character.digit(c, 10));
      case Character.OTHER_NUMBER -> {
        int value = Character.getNumericValue(c);
        if (value >= 0 && value <= 9) {
          plain.append(value);
        } else {
          plain.appendCodePoint(c);
        }
      }
      case Character.DASH_PUNCTUATION -> plain.append('-');
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          plain.append(' ');
      case Character.FORMAT,
          Character.SURROGATE,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          plain.append(GAP);
      case Character.CONTROL -> plain.append(Character.isWhitespace(c) ? " " : GAP);
      default -> {
        if (UNSEEN.indexOf(c) >= 0) {
          plain.append(GAP);
        } else {
          boolean minus = c == '\u2212' || c == '\u2043';
          plain.appendCodePoint(minus ? '-' : c);
        }
      }
    }
  }
}

package se.nuso.io;

import java.text.Normalizer;

/** The text of a cell as it is compared: without blanks around it, its letters composed (NFC). */
final class CleanText {
  private static final char FIRST_NOT_ASCII = 0x80;

  private CleanText() {}

  static String of(char[] buffer, int offset, int length) {
    int from = offset;
    int to = offset + length;
    while (from < to && isBlank(buffer[from])) {
      from++;
    }
    while (to > from && isBlank(buffer[to - 1])) {
      to--;
    }
    return from == to ? "" : composed(new String(buffer, from, to - from));
  }

  static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_NOT_ASCII) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** White space, the no-break space and invisible marks: a spreadsheet leaves any of them. */
  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || Character.isWhitespace(c);
  }
}

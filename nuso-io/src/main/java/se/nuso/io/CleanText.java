package se.nuso.io;

import java.nio.CharBuffer;
import java.text.Normalizer;
import se.nuso.rule.Location;

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

  /** The same, with what was done to the cell told to a log. */
  static String of(char[] buffer, int offset, int length, RepairLog repairs, Location location) {
    String cell = of(buffer, offset, length);
    if (cell.length() == length && cell.contentEquals(CharBuffer.wrap(buffer, offset, length))) {
      return cell;
    }
    int to = offset + length;
    int from = offset;
    boolean unusual = false;
    while (from < to && isBlank(buffer[from])) {
      unusual |= !isUsual(buffer[from++]);
    }
    while (to > from && isBlank(buffer[to - 1])) {
      unusual |= !isUsual(buffer[--to]);
    }
    if (unusual) {
      repairs.add(ReadFault.CLEANED_CELLS, location);
    }
    if (!cell.contentEquals(CharBuffer.wrap(buffer, from, to - from))) {
      repairs.add(ReadFault.COMPOSED_LETTERS, location);
    }
    return cell;
  }

  /** What people and programs put around a cell to see, and nobody misses. */
  private static boolean isUsual(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_NOT_ASCII) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** White space, no-break spaces and invisible marks: a spreadsheet leaves any of them. */
  private static boolean isBlank(char c) {
    return c <= ' '
        || c >= FIRST_NOT_ASCII
            && (c == '\u200B'
                || c == '\uFEFF'
                || Character.isSpaceChar(c)
                || Character.isWhitespace(c));
  }
}

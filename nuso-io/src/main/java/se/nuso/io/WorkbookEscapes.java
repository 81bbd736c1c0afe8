package se.nuso.io;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that XML cannot hold, or would change, as workbooks write them: {@code _x000B_}
 * (ECMA-376 part 1, 22.9.2.19, ST_Xstring). What only looks so has its first mark written so too.
 */
final class WorkbookEscapes {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern LOOKS_SO = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final int HEXADECIMAL = 16;

  private WorkbookEscapes() {}

  /** The text that was meant. */
  static String read(String written) {
    if (!written.contains("_x")) {
      return written;
    }
    return ESCAPE
        .matcher(written)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(escape.group(1), HEXADECIMAL))));
  }

  /** The text with escapes, and with XML's own marks for what would be markup. */
  static String written(String text) {
    StringBuilder written = new StringBuilder(text.length() + HEXADECIMAL);
    String safe = LOOKS_SO.matcher(text).replaceAll("_x005F_");
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      switch (c) {
        case '&' -> written.append("&amp;");
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        default -> {
          if (isWritten(safe, i)) {
            written.append(c);
          } else {
            written.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
          }
        }
      }
    }
    return written.toString();
  }

  /** A carriage return is XML, but every parser reads it as a line feed. */
  private static boolean isWritten(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= ' ' && c < '\uFFFE' || c == '\t' || c == '\n';
  }
}

package se.nuso.codebook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import se.nuso.text.Label;

/**
 * What the single characters of a text are: a copied text may hold some that look like others, or
 * like nothing at all.
 */
public final class Characters {
  /** The full-width forms of ASCII, {@code ！} to {@code ～}, lie so far from it. */
  private static final int FULL_WIDTH = 0xFEE0;

  private static final int FIRST_FULL_WIDTH = 0xFF01;
  private static final int LAST_FULL_WIDTH = 0xFF5E;

  private static final Label NONE = new Label("", "");

  private Characters() {}

  /**
   * A text with its letters composed (NFC) and each digit and full-width character as its plain
   * form: {@code ２３} and {@code 23} are one text.
   *
   * @param text any text
   */
  public static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (composed.chars().allMatch(c -> c < 0x80)) {
      return composed;
    }
    StringBuilder plain = new StringBuilder(composed.length());
    composed.codePoints().map(Characters::plain).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static int plain(int character) {
    int digit = Character.digit(character, 10);
    if (digit >= 0) {
      return '0' + digit;
    }
    return character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH
        ? character - FULL_WIDTH
        : character;
  }

  /** Whether a character is a letter as Swedish and other European names have them. */
  public static boolean isLatinLetter(int character) {
    return Character.isLetter(character)
        && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }

  /**
   * Names the first character of a text that is not allowed, and its place: {@code : character 2 is
   * “–” (U+2013, EN DASH)}. One character identifies nobody.
   *
   * @param text any text
   * @param allowed which characters are
   * @return what may follow the sentence that says what is wrong; empty where all are allowed
   */
  public static Label firstNot(IntPredicate allowed, String text) {
    int place = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      place++;
      if (!allowed.test(character)) {
        return new Label(
            ": tecken " + place + " är " + named(character, "”", "”"),
            ": character " + place + " is " + named(character, "“", "”"));
      }
    }
    return NONE;
  }

  private static String named(int character, String open, String close) {
    String name = Character.getName(character);
    String code =
        "U+"
            + "0".repeat(Math.max(0, 4 - hex(character).length()))
            + hex(character)
            + (name == null ? "" : ", " + name);
    return isVisible(character)
        ? open + Character.toString(character) + close + " (" + code + ")"
        : code;
  }

  private static String hex(int character) {
    return Integer.toHexString(character).toUpperCase(Locale.ROOT);
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> true;
    };
  }
}

package se.nuso.identity;

import java.util.Collection;
import java.util.regex.Pattern;
import se.nuso.codebook.Label;

/**
 * The one place that text from outside (a cell, a name, a key, a path) passes before anybody sees
 * it: without what looks like a personal identity number, without any number of seven or more
 * digits, and without characters that are not seen.
 */
public final class OutsideText {
  private static final int DIGITS_OF_A_PERSON = 7;
  private static final long SMALLEST_HIDDEN = 1_000_000;
  private static final String HIDDEN = "•••••••";

  private static final Pattern DIGITS = Pattern.compile("[0-9]{" + DIGITS_OF_A_PERSON + ",}");

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

  private OutsideText() {}

  /**
   * The text as it may be shown.
   *
   * @param text any text from outside
   */
  public static String shown(String text) {
    if (isPlain(text)) {
      return text;
    }
    String masked = PersonalIdentityNumber.mask(text);
    String digits =
        masked
            .codePoints()
            .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return UNSEEN
        .matcher(DIGITS.matcher(digits).find() ? DIGITS.matcher(digits).replaceAll(HIDDEN) : masked)
        .replaceAll("\uFFFD");
  }

  /** Short ASCII without many digits holds nothing to hide: most texts. */
  private static boolean isPlain(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7F && !Character.isLetter(c)) {
        return false;
      }
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits < DIGITS_OF_A_PERSON;
  }

  /**
   * An answer as it may be shown: a text, a label, or several of them as {@link #shown(String)}
   * says; anything else as it is.
   *
   * @param answer what stands in a message
   */
  public static Object shown(Object answer) {
    if (answer instanceof String text) {
      return shown(text);
    }
    if (answer instanceof Label label) {
      return new Label(shown(label.sv()), shown(label.en()));
    }
    return answer instanceof Collection<?> several
        ? several.stream().map(OutsideText::shown).toList()
        : answer;
  }

  /**
   * A record's number as it may be shown: one of seven or more digits is no age and no count, and
   * may be a person.
   *
   * @param answer the answer to a question of a record
   */
  public static Object ofRecord(Object answer) {
    return answer instanceof Number number && Math.abs(number.doubleValue()) >= SMALLEST_HIDDEN
        ? HIDDEN
        : answer;
  }
}

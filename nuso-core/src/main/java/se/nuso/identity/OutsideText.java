package se.nuso.identity;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.nuso.text.Label;

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

  /** The same but for a day, as files are named after the day they were made. */
  private static final Pattern DIGITS_OF_NO_DAY =
      Pattern.compile(
          "(?<![0-9])(?!(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9]))[0-9]{"
              + DIGITS_OF_A_PERSON
              + ",}");

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

  private OutsideText() {}

  /**
   * The text as it may be shown.
   *
   * @param text any text from outside
   */
  public static String shown(String text) {
    return isPlain(text) ? text : shown(text, DIGITS);
  }

  /**
   * The name of a file, or its path, as it may be shown: the same, but a day in it stays, and so
   * does an identifier made by a machine.
   *
   * @param name a file's name or path
   */
  public static String fileName(String name) {
    return isPlain(name) ? name : shown(name, DIGITS_OF_NO_DAY);
  }

  private static String shown(String text, Pattern hidden) {
    String masked = PersonalIdentityNumber.mask(text);
    String digits =
        masked
            .codePoints()
            .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    Matcher many = hidden.matcher(digits);
    return unseen(many.find() ? withoutDigits(digits, many.reset(), hidden == DIGITS) : masked);
  }

  private static String withoutDigits(String digits, Matcher many, boolean all) {
    return many.replaceAll(
        found ->
            all || !InnocentDigits.hold(digits, found.start(), found.end())
                ? HIDDEN
                : found.group());
  }

  private static String unseen(String text) {
    return UNSEEN.matcher(text).replaceAll("\uFFFD");
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
   * What fills a place of a message, as it may be shown: a text, or several of them, as {@link
   * #shown(String)} says. A label is ours, and may name a line of seven digits; any text from
   * outside within it is shown but for its numbers. Anything else stays as it is.
   *
   * @param part what stands in a message
   */
  public static Object shown(Object part) {
    if (part instanceof String text) {
      return shown(text);
    }
    if (part instanceof Label label) {
      return new Label(
          unseen(PersonalIdentityNumber.mask(label.sv())),
          unseen(PersonalIdentityNumber.mask(label.en())));
    }
    return part instanceof Collection<?> several
        ? several.stream().map(OutsideText::shown).toList()
        : part;
  }

  /**
   * A record's answer as it may be shown: a number of seven or more digits is no age and no count,
   * and may be a person.
   *
   * @param answer the answer to a question of a record
   */
  public static Object ofRecord(Object answer) {
    if (answer instanceof Number number) {
      return Math.abs(number.doubleValue()) >= SMALLEST_HIDDEN ? HIDDEN : answer;
    }
    return answer instanceof Collection<?> several
        ? several.stream().map(OutsideText::ofRecord).toList()
        : shown(answer);
  }
}

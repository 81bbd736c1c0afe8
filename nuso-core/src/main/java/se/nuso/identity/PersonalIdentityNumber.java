package se.nuso.identity;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a Swedish personal identity number (<i>personnummer</i>) in a text: with
 * and without century, coordination numbers (day + 60), interim numbers with a letter, digits of
 * any script, and the same with invisible characters among them or on two lines. The one detector
 * that everything asks.
 *
 * <p>A number counts when its month and day are possible, and
 *
 * <ul>
 *   <li>its check digit is right, whatever stands between date and serial; or
 *   <li>a dash, a plus, a blank or a century marks it. A wrong check digit is no excuse: a mistyped
 *       number still points at a person. Three things that are written in the same way are left
 *       alone when the check digit is wrong: a day and a time ({@code 20240331 1430}), a period
 *       ({@code 240101-1231}) and a telephone number ({@code 070123 4567}).
 * </ul>
 *
 * <p>Organisation numbers, whose third digit is 2 or more, are not found, nor any ten digits within
 * a longer row of digits.
 *
 * <p>Source of the form: Folkbokföringslagen (1991:481) 18 §; Skatteverket, SKV M 2010:3
 * (coordination numbers).
 */
public final class PersonalIdentityNumber {
  private static final String MASK = "••••••-••••";
  private static final int FEWEST_DIGITS = 9;
  private static final int COORDINATION_DAY = 60;
  private static final int FIRST_NOT_ASCII = 0x80;

  /** Between date and serial: blanks with at most one sign among them. */
  private static final String BETWEEN = "(?<between> {0,3}[-+/._:,]{0,3} {0,3})";

  private static final String SERIAL =
      "(?<serial>[0-9TRSUWXJKLMNtrsuwxjklmn][0-9]{2})(?<check>[0-9])(?![0-9])(?=(?<after>[-./][0-9]{2})?)";

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<![0-9])(?<century>18|19|20)?(?<year>[0-9]{2})(?<split>[-./ ]?)(?<month>[0-9]{2})\\k<split>"
              + "(?<day>[0-9]{2})"
              + BETWEEN
              + SERIAL);

  /** Hours and minutes, as a day and a time are written without a colon. */
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3])[0-5][0-9]");

  private PersonalIdentityNumber() {}

  /**
   * Whether a text holds what looks like a personal identity number.
   *
   * @param text any text
   */
  public static boolean isIn(CharSequence text) {
    return mayHold(text) && shapes(text).results().anyMatch(PersonalIdentityNumber::counts);
  }

  /**
   * The text with every such number replaced by a mask that shows no digit of it.
   *
   * @param text any text
   */
  public static String mask(String text) {
    return isIn(text)
        ? shapes(text)
            .replaceAll(found -> counts(found) ? MASK : Matcher.quoteReplacement(found.group()))
        : text;
  }

  /** Most texts have too few digits, and are let through without more ado. */
  private static boolean mayHold(CharSequence text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c >= FIRST_NOT_ASCII && !Character.isLetter(c)) {
        digits++;
      }
    }
    return digits >= FEWEST_DIGITS;
  }

  private static Matcher shapes(CharSequence text) {
    return SHAPE.matcher(plain(text));
  }

  /**
   * The text with digits of any script as 0–9, dashes as hyphens, blanks and line breaks as spaces,
   * and without what is not seen.
   */
  private static String plain(CharSequence text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < FIRST_NOT_ASCII)) {
      return text.toString();
    }
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .forEach(c -> appendPlain(plain, c));
    return plain.toString();
  }

  private static void appendPlain(StringBuilder plain, int c) {
    switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER -> plain.append(Character.digit(c, 10));
      case Character.DASH_PUNCTUATION -> plain.append('-');
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          plain.append(' ');
      case Character.FORMAT,
          Character.SURROGATE,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.PRIVATE_USE,
          Character.UNASSIGNED -> {}
      case Character.CONTROL -> plain.append(Character.isWhitespace(c) ? " " : "");
      default -> {
        boolean minus = c == '\u2212' || c == '\u2043';
        plain.appendCodePoint(minus ? '-' : c);
      }
    }
  }

  private static boolean counts(MatchResult found) {
    int month = Integer.parseInt(found.group(4));
    int day = Integer.parseInt(found.group(5));
    boolean possible =
        month >= 1
            && month <= 12
            && (day >= 1 && day <= 31 || day > COORDINATION_DAY && day <= COORDINATION_DAY + 31);
    return possible && (checkDigitIsRight(found) ? !isDayAndMore(found) : isMarked(found));
  }

  /** A day and a time, or two days: {@code 2024-03-31 1430}, {@code 2023-10-01–2024-03-31}. */
  private static boolean isDayAndMore(MatchResult found) {
    boolean time = isTime(found) && found.group(6).isBlank();
    return !found.group(3).isEmpty() && (time || found.group(9) != null);
  }

  private static boolean isTime(MatchResult found) {
    return TIME.matcher(found.group(7) + found.group(8)).matches();
  }

  /** Whether a number with a wrong check digit is nevertheless written as one of a person. */
  private static boolean isMarked(MatchResult found) {
    String between = found.group(6);
    boolean century = found.group(1) != null;
    if (!found.group(3).isEmpty() || century && isTime(found)) {
      return false;
    }
    if (between.contains("-") || between.contains("+")) {
      return century || !isPeriod(found);
    }
    boolean digits = Character.isDigit(found.group(7).charAt(0));
    if (!digits || !between.isBlank()) {
      return false;
    }
    boolean telephone = found.group(2).matches("0[17]") && found.group(4).startsWith("0");
    return century || !between.isEmpty() && !isTime(found) && !telephone;
  }

  /** A period within a year, as {@code 240101-1231}: the last four are a later day. */
  private static boolean isPeriod(MatchResult found) {
    String first = found.group(4) + found.group(5);
    String last = found.group(7) + found.group(8);
    return last.matches("(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])") && last.compareTo(first) > 0;
  }

  /**
   * The Luhn sum over the ten digits without century; the letter of an interim number counts as 1.
   */
  private static boolean checkDigitIsRight(MatchResult found) {
    String digits =
        found.group(2) + found.group(4) + found.group(5) + found.group(7) + found.group(8);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.isDigit(digits.charAt(i)) ? digits.charAt(i) - '0' : 1;
      int weighted = i % 2 == 0 ? 2 * digit : digit;
      sum += weighted / 10 + weighted % 10;
    }
    return sum % 10 == 0;
  }
}

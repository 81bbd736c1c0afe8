package se.nuso.identity;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a Swedish personal identity number (<i>personnummer</i>) in a text: with
 * and without century, with {@code -}, {@code +}, a space or nothing between, coordination numbers
 * (day + 60), interim numbers with a letter, and digits of any script.
 *
 * <p>A number counts when its month and day are possible and it either has the century, or a
 * separator, or a check digit that is right. A wrong check digit is no excuse: a mistyped number
 * still points at a person. Organisation numbers, whose third digit is 2 or more, are not found.
 *
 * <p>Source of the form: Folkbokföringslagen (1991:481) 18 §; Skatteverket, SKV M 2010:3
 * (coordination numbers).
 */
public final class PersonalIdentityNumber {
  private static final String MASK = "••••••-••••";
  private static final int FEWEST_DIGITS = 9;
  private static final int COORDINATION_DAY = 60;

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<![0-9])(?<century>18|19|20)?(?<year>[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})"
              + "(?<separator> ?[-+\u2010-\u2015\u2212] ?| )?(?<serial>[0-9TRSUWXJKLMN][0-9]{2})(?<check>[0-9])(?![0-9])");

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

  private static boolean mayHold(CharSequence text) {
    return text.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() == FEWEST_DIGITS;
  }

  private static Matcher shapes(CharSequence text) {
    return SHAPE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  private static boolean counts(MatchResult found) {
    int month = Integer.parseInt(found.group(3));
    int day = Integer.parseInt(found.group(4));
    boolean possible =
        month >= 1
            && month <= 12
            && (day >= 1 && day <= 31 || day > COORDINATION_DAY && day <= COORDINATION_DAY + 31);
    return possible
        && (found.group(1) != null || found.group(5) != null || checkDigitIsRight(found));
  }

  /**
   * The Luhn sum over the ten digits without century; the letter of an interim number counts as 1.
   */
  private static boolean checkDigitIsRight(MatchResult found) {
    String digits =
        found.group(2) + found.group(3) + found.group(4) + found.group(6) + found.group(7);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.isDigit(digits.charAt(i)) ? digits.charAt(i) - '0' : 1;
      int weighted = i % 2 == 0 ? 2 * digit : digit;
      sum += weighted / 10 + weighted % 10;
    }
    return sum % 10 == 0;
  }
}

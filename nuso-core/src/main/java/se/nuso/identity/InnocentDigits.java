package se.nuso.identity;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tokens whose digits mean nobody, though some of them may stand as a personal identity number
 * does: UUIDs, hexadecimal digests, and account numbers whose check digits are right. A token of
 * digits alone is none of them.
 */
final class InnocentDigits {
  private static final Pattern HEXADECIMAL =
      Pattern.compile(
          "(?<![0-9A-Za-z])(?:0[xX])?(?=[0-9-]*[A-Fa-f])"
              + "(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{24,})"
              + "(?![0-9A-Za-z])");

  private static final Pattern ACCOUNT =
      Pattern.compile("(?<![0-9A-Za-z])[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}(?![0-9A-Za-z])");

  private InnocentDigits() {}

  /** Whether the place from start to end lies within such a token. */
  static boolean hold(String text, int start, int end) {
    return surrounds(HEXADECIMAL.matcher(text), start, end, false)
        || surrounds(ACCOUNT.matcher(text), start, end, true);
  }

  private static boolean surrounds(Matcher token, int start, int end, boolean account) {
    while (token.find() && token.start() <= start) {
      if (token.end() >= end && (!account || isAccount(token.group()))) {
        return true;
      }
    }
    return false;
  }

  /** The check of ISO 13616: the first four moved to the end, letters as 10–35, modulo 97. */
  private static boolean isAccount(String token) {
    StringBuilder digits = new StringBuilder();
    (token.substring(4) + token.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
  }
}

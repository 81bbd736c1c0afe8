package se.nuso.identity;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tokens whose digits mean nobody, though some of them may stand as a personal identity number
 * does: UUIDs, hexadecimal digests, and account numbers whose check digits are right. A token of
 * digits alone is none of them.
 */
final class InnocentDigits {
  private static final Pattern HEXADECIMAL =
      Pattern.compile(
          "(?<![0-9A-Za-z])(?:0[xX])?(?=[0-9-]*[A-Fa-f])"
              + "(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{20,})"
              + "(?![0-9A-Za-z])");

  /** So short that a name may be glued to a number: innocent if other digits stand beside it. */
  private static final Pattern SHORT_HEXADECIMAL =
      Pattern.compile("(?<![0-9A-Za-z])[0-9A-Fa-f]{16,19}(?![0-9A-Za-z])");

  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?<![0-9A-Za-z])[A-Z]{2}[0-9]{2}(?:[0-9A-Z]{11,30}|(?: [0-9A-Z]{4}){2,7}(?: [0-9A-Z]{1,3})?)"
              + "(?![0-9A-Za-z])",
          Pattern.CASE_INSENSITIVE);

  /** The longest digest at hand, SHA-512, has 128 digits. */
  private static final int LONGEST = 130;

  private InnocentDigits() {}

  /** Whether the place from start to end lies within such a token. */
  static boolean hold(String text, int start, int end) {
    return token(HEXADECIMAL, text, start, end) != null
        || hasDigitsBeside(token(SHORT_HEXADECIMAL, text, start, end), end - start)
        || isAccount(token(ACCOUNT, text, start, end));
  }

  private static boolean hasDigitsBeside(@Nullable String token, int ofNumber) {
    return token != null
        && token.chars().anyMatch(c -> c > '9')
        && token.chars().filter(c -> c <= '9').count() > ofNumber;
  }

  private static @Nullable String token(Pattern kind, String text, int start, int end) {
    Matcher token =
        kind.matcher(text)
            .useTransparentBounds(true)
            .region(Math.max(0, start - LONGEST), Math.min(text.length(), end + LONGEST));
    while (token.find() && token.start() <= start) {
      if (token.end() >= end) {
        return token.group();
      }
    }
    return null;
  }

  /** The check of ISO 13616: the first four moved to the end, letters as 10–35, modulo 97. */
  private static boolean isAccount(@Nullable String written) {
    if (written == null) {
      return false;
    }
    String token = written.replace(" ", "");
    StringBuilder digits = new StringBuilder();
    (token.substring(4) + token.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
  }
}

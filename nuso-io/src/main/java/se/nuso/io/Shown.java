package se.nuso.io;

import java.util.regex.Pattern;
import se.nuso.identity.OutsideText;

/** What a file holds, as a message may show it: {@link OutsideText}, short. */
final class Shown {
  static final int LONGEST = 40;
  private static final int MASKED = 25 * LONGEST;
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{M}\\p{Lm}\\p{Sk}\\p{C}\\p{Z}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC\\uFFFD]{3,}");

  private Shown() {}

  static String of(String text) {
    // Cut twice: masking a long text takes time, but cutting before masking could leave half a
    // number that no longer looks like one, as could a thousand characters that are not seen.
    String seen = text.length() > MASKED ? UNSEEN.matcher(text).replaceAll("\u200B") : text;
    String shown = OutsideText.shown(start(seen, MASKED));
    return shown.length() > LONGEST ? start(shown, LONGEST - 1) + "…" : shown;
  }

  /** Never half a character. */
  private static String start(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, half ? length - 1 : length);
  }
}

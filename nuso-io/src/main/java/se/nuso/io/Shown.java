package se.nuso.io;

import java.util.regex.Pattern;
import se.nuso.identity.PersonalIdentityNumber;

/** A text from a file as it may stand in a message: masked, short and on one line. */
final class Shown {
  static final int LONGEST = 40;

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private Shown() {}

  static String of(String text) {
    // Cut twice: masking a long text takes time, but cutting before masking could leave half a
    // number that no longer looks like one.
    String start = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
    String masked = INVISIBLE.matcher(PersonalIdentityNumber.mask(start)).replaceAll("\uFFFD");
    return masked.length() > LONGEST ? masked.substring(0, LONGEST - 1) + "…" : masked;
  }
}

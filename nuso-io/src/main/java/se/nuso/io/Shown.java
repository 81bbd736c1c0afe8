package se.nuso.io;

import se.nuso.identity.OutsideText;

/** What a file holds, as a message may show it: {@link OutsideText}, short. */
final class Shown {
  static final int LONGEST = 40;

  private Shown() {}

  static String of(String text) {
    // Cut twice: masking a long text takes time, but cutting before masking could leave half a
    // number that no longer looks like one.
    String start = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
    String shown = OutsideText.shown(start);
    return shown.length() > LONGEST ? shown.substring(0, LONGEST - 1) + "…" : shown;
  }
}

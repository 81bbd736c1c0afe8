package se.nuso.io.mapping;

import java.text.Normalizer;
import java.util.Locale;

/** A text as local names and values are compared: composed, without case and needless blanks. */
final class Folded {
  private Folded() {}

  static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return composed
        .replaceAll("[\\s\u00A0]+", " ")
        .strip()
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}

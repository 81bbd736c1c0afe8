package se.nuso.io;

import se.nuso.codebook.Codebook;

/**
 * Names that an unknown name may have meant. Each takes time to find, so a file gets a number of
 * them: one with a hundred thousand unknown names is answered as fast.
 */
final class Suggestions {
  private static final int GREATEST_NUMBER = 300;
  private static final String NONE = "–";

  private final Codebook<?> codebook;
  private int given;

  Suggestions(Codebook<?> codebook) {
    this.codebook = codebook;
  }

  String nearest(String name) {
    return name.indexOf(BrokenLetters.LOST) < 0 && mayGive()
        ? codebook.nearest(Shown.of(name)).path()
        : NONE;
  }

  boolean mayGive() {
    return given++ < GREATEST_NUMBER;
  }
}

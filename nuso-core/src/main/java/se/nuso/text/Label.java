package se.nuso.text;

import java.util.Objects;

/**
 * A text in Swedish and English.
 *
 * @param sv the Swedish text
 * @param en the English text
 */
public record Label(String sv, String en) {
  public Label {
    Objects.requireNonNull(sv, "sv");
    Objects.requireNonNull(en, "en");
  }

  /**
   * The text in one language.
   *
   * @param language the language asked for
   */
  public String in(Language language) {
    return language == Language.SWEDISH ? sv : en;
  }

  /** The text in the language of this machine's user. */
  @Override
  public String toString() {
    return in(Language.ofHost());
  }
}

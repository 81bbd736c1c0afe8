package se.nuso.text;

import java.util.Locale;

/** The two languages that labels, messages and tables are written in. */
public enum Language {
  SWEDISH(Locale.forLanguageTag("sv-SE")),
  ENGLISH(Locale.UK);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /**
   * The locale that numbers are formatted in: decimal comma in Swedish, decimal point in English.
   */
  public Locale locale() {
    return locale;
  }

  /**
   * Swedish for a Swedish locale, English for every other.
   *
   * @param locale any locale
   */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("sv") ? SWEDISH : ENGLISH;
  }

  /**
   * The language of this machine's user, by {@link Locale#getDefault(Locale.Category)}; what {@code
   * toString()} uses.
   */
  public static Language ofHost() {
    return of(Locale.getDefault(Locale.Category.DISPLAY));
  }
}

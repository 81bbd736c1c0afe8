package se.nuso.document;

import se.nuso.text.Language;

/** A value that holds numbers to be shown, and says how by its {@link Document}. */
public interface Result {
  /** What the result shows, without language. */
  Document document();

  /**
   * The result on one screen.
   *
   * @param language the language of the words and numbers
   */
  default String toString(Language language) {
    return document().toString(language);
  }
}

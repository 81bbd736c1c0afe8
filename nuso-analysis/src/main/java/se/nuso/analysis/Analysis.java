package se.nuso.analysis;

import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What every analysis tells beside its numbers: what it is called, which records it rests on, how
 * they were counted, and a table on one screen.
 */
public interface Analysis {
  /** What the analysis is called. */
  Label title();

  /** The records that it rests on. */
  Basis basis();

  /** How it was counted. */
  MethodNote method();

  /**
   * The analysis on one screen.
   *
   * @param language the language of the words and numbers
   */
  String toString(Language language);

  /**
   * What a researcher can cite: the name, the records, what was counted and how, and what the
   * numbers do not say.
   *
   * @param language the language
   */
  default String methodNote(Language language) {
    return method().text(title(), basis(), language);
  }
}

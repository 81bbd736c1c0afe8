package se.nuso.analysis;

import se.nuso.document.DataOrigin;
import se.nuso.document.Result;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What every analysis tells beside its numbers: what it is called, which records it rests on, how
 * they were counted, and what it shows.
 */
public interface Analysis extends Result {
  /** What the analysis is called. */
  Label title();

  /** The records that it rests on. */
  DataOrigin basis();

  /** How it was counted. */
  MethodNote method();

  /**
   * What a researcher can cite: the name, the records, what was counted and how, and what the
   * numbers do not say.
   *
   * @param language the language
   */
  default String methodNote(Language language) {
    return method().document(title(), basis()).toString(language);
  }
}

package se.nuso.rule;

import se.nuso.text.Label;

/**
 * How often one variable is unanswered (<i>internt bortfall</i>).
 *
 * @param path the variable's name in files
 * @param label what it is called
 * @param answered how many records answer it
 * @param missing how many do not
 */
public record ItemNonResponse(String path, Label label, long answered, long missing) {
  /** The share of records without an answer, 0–1; NaN when there are no records. */
  public double share() {
    return (double) missing / (answered + missing);
  }
}

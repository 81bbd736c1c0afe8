package se.nuso.analysis.published;

import se.nuso.text.Label;

/**
 * A difference that NUSO has published in words, with the two shares that show it.
 *
 * @param id the stable identifier, {@code D01} and on
 * @param label the statement
 * @param larger what the larger share is of
 * @param smaller what the smaller share is of
 * @param high the share that should be the larger, in percent; NaN when nobody belongs
 * @param low the share that should be the smaller, in percent; NaN when nobody belongs
 * @param least by how many points they are to differ
 */
public record Direction(
    String id, Label label, Label larger, Label smaller, double high, double low, double least) {

  /** The difference in percentage points. */
  public double difference() {
    return high - low;
  }

  /** Whether the records show it. */
  public boolean holds() {
    return difference() >= least;
  }
}

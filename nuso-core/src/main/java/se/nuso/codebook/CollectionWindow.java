package se.nuso.codebook;

import java.time.LocalDate;
import java.util.List;
import se.nuso.text.Label;

/**
 * What a sub-study collects in a round.
 *
 * @param first the first day of the events that are counted, inclusive
 * @param last the last day, inclusive
 * @param event what must fall inside the window
 * @param exclusions what is left out
 * @param source where this is published
 */
public record CollectionWindow(
    LocalDate first, LocalDate last, Label event, List<Label> exclusions, String source) {
  public CollectionWindow {
    exclusions = List.copyOf(exclusions);
  }

  /**
   * Whether a day falls inside the window, both ends included.
   *
   * @param day any date
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** The first and last day, as {@code 2023-10-01–2024-03-31}. */
  @Override
  public String toString() {
    return first + "–" + last;
  }
}

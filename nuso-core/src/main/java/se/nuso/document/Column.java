package se.nuso.document;

import java.util.Objects;
import se.nuso.text.Label;

/**
 * A column of a table.
 *
 * @param head its head
 * @param look how much of its cells is shown
 */
public record Column(Label head, Look look) {
  public Column {
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(look, "look");
  }

  /**
   * A column of words that lead the rows.
   *
   * @param head its head
   */
  public static Column words(Label head) {
    return new Column(head, Look.WORDS);
  }

  /**
   * A column of numbers.
   *
   * @param head its head
   */
  public static Column of(Label head) {
    return new Column(head, Look.VALUE);
  }
}

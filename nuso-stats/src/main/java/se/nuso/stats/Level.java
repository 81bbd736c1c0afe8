package se.nuso.stats;

import java.util.Objects;
import se.nuso.codebook.Code;
import se.nuso.text.Label;

/**
 * One level of a {@link Dimension}: a code of a code list, a class of counts, a single year of age.
 *
 * @param code the code as it stands in files; unique within the dimension
 * @param label what the level means
 */
public record Level(String code, Label label) {
  /** All records, whether they answer or not; its code is {@code *}. */
  public static final Level ALL = new Level("*", new Label("Alla", "All"));

  /** The records without an answer; its code is empty, as the cell is in a file. */
  public static final Level NOT_ANSWERED = new Level("", new Label("Ej besvarat", "Not answered"));

  public Level {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
  }

  /**
   * The level of a code.
   *
   * @param code a code of any code list
   */
  public static Level of(Code code) {
    return new Level(code.code(), code.label());
  }
}

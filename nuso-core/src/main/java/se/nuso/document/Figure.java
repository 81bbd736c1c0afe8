package se.nuso.document;

import java.util.Objects;
import se.nuso.text.Label;

/**
 * A number with its name, as in {@code df = 1}.
 *
 * @param name its name
 * @param value the number
 * @param sign whether an equals sign stands between the two
 */
public record Figure(Label name, Cell value, boolean sign) {
  public Figure {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }

  /**
   * A number with an equals sign after its name.
   *
   * @param name its name
   * @param value the number
   */
  public static Figure of(Label name, Cell value) {
    return new Figure(name, value, true);
  }

  /**
   * A number with an equals sign after its name, which is the same in both languages.
   *
   * @param name its name
   * @param value the number
   */
  public static Figure of(String name, Cell value) {
    return new Figure(Label.same(name), value, true);
  }
}

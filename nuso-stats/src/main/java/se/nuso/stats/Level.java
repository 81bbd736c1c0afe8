package se.nuso.stats;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import se.nuso.codebook.Code;
import se.nuso.text.Label;
import se.nuso.text.Labelled;

/**
 * One level of a {@link Dimension}: a code of a code list, a class of counts, a single year of age.
 *
 * @param code the code as it stands in files; unique within the dimension
 * @param label what the level means
 * @param leaves the finer answers that it is made of, by which tables of other levels know that
 *     they count the same; itself where it is not made of others
 */
public record Level(String code, Label label, Set<String> leaves) implements Labelled {
  /** All records, whether they answer or not; its code is {@code *}. */
  public static final Level ALL = new Level("*", new Label("Alla", "All"));

  /** The records without an answer; its code is empty, as the cell is in a file. */
  public static final Level NOT_ANSWERED = new Level("", new Label("Ej besvarat", "Not answered"));

  public Level {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
    leaves = Collections.unmodifiableSet(new TreeSet<>(leaves));
  }

  /**
   * A level that is not made of others.
   *
   * @param code the code as it stands in files; unique within the dimension
   * @param label what the level means
   */
  public Level(String code, Label label) {
    this(code, label, Set.of(code));
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

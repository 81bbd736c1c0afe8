package se.nuso.rule;

import java.util.List;
import java.util.stream.Stream;
import se.nuso.text.Label;

/** Names in the texts of rules: the first of many, and a sign that there are more. */
public final class Named {
  private static final int FIRST = 5;

  private Named() {}

  /**
   * The first five, and an ellipsis if there are more.
   *
   * @param labels all
   */
  public static List<Label> firstOf(List<Label> labels) {
    return labels.size() <= FIRST
        ? labels
        : Stream.concat(labels.stream().limit(FIRST), Stream.of(new Label("…", "…"))).toList();
  }
}

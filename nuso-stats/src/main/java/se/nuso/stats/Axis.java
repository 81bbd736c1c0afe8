package se.nuso.stats;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.nuso.text.Label;
import se.nuso.text.Labelled;

/**
 * An axis of a table: the {@link Dimension} without the function that reads it from a record, so
 * that tables counted in different places can be compared and merged.
 *
 * @param name by which tables know that they count by the same, in whatever levels
 * @param label what the dimension asks
 * @param levels its levels, in order; without {@link Level#ALL} and {@link Level#NOT_ANSWERED}
 * @param several whether a record may have several of the levels
 */
public record Axis(String name, Label label, List<Level> levels, boolean several)
    implements Labelled {
  /**
   * An axis.
   *
   * @throws IllegalArgumentException if two levels have the same code, or a level has the code of
   *     {@link Level#ALL} or {@link Level#NOT_ANSWERED}
   */
  public Axis {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
    levels = List.copyOf(levels);
    Set<String> codes = new HashSet<>(Set.of(Level.ALL.code(), Level.NOT_ANSWERED.code()));
    for (Level level : levels) {
      if (!codes.add(level.code())) {
        throw new IllegalArgumentException(
            label.en() + ": the code \"" + level.code() + "\" is reserved or given twice");
      }
    }
  }

  /**
   * An axis that no other is a coarser or finer one of: its name is its English label.
   *
   * @param label what the dimension asks
   * @param levels its levels, in order
   * @param several whether a record may have several of the levels
   */
  public Axis(Label label, List<Level> levels, boolean several) {
    this(label.en(), label, levels, several);
  }

  /** Number of positions in the cube: the levels, then not answered, then all. */
  int size() {
    return levels.size() + 2;
  }

  int notAnswered() {
    return levels.size();
  }

  // Kept as a position of its own, because where several answers may be given the levels do not add
  // up to it.
  int all() {
    return levels.size() + 1;
  }

  Level level(int position) {
    if (position < levels.size()) {
      return levels.get(position);
    }
    return position == all() ? Level.ALL : Level.NOT_ANSWERED;
  }

  int positionOf(String code) {
    for (int position = 0; position < size(); position++) {
      if (level(position).code().equals(code)) {
        return position;
      }
    }
    throw new IllegalArgumentException(
        label.en()
            + " has no level \""
            + code
            + "\"; it has "
            + levels.stream().limit(40).map(Level::code).collect(Collectors.joining(", ")));
  }
}

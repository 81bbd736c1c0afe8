package se.nuso.stats.latent;

import java.util.HashSet;
import java.util.List;

/**
 * A categorical variable that the classes are to explain.
 *
 * @param name its name
 * @param levels its possible answers, in order; missing is none of them
 */
public record Item(String name, List<String> levels) {
  static final int MOST_LEVELS = 127;

  public Item {
    levels = List.copyOf(levels);
    if (name.isBlank()) {
      throw new IllegalArgumentException("An item has a name");
    }
    if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
      throw new IllegalArgumentException(
          "Item " + name + " has 1 to " + MOST_LEVELS + " levels, not " + levels.size());
    }
    if (new HashSet<>(levels).size() != levels.size()) {
      throw new IllegalArgumentException("Item " + name + " has a level twice");
    }
  }
}

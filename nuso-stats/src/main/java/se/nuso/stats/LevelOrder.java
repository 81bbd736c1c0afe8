package se.nuso.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which order the different texts of a column stand. */
final class LevelOrder {
  private LevelOrder() {}

  /** The different texts, in the order of their numbers where all are numbers. */
  static List<String> of(@Nullable String[] values) {
    Set<String> different = new LinkedHashSet<>();
    for (String value : values) {
      if (value != null && !value.isEmpty()) {
        different.add(value);
      }
    }
    List<String> texts = new ArrayList<>(different);
    boolean numbers = texts.stream().allMatch(text -> text.matches("-?\\d{1,15}(\\.\\d{1,15})?"));
    texts.sort(
        numbers ? Comparator.comparingDouble(Double::parseDouble) : Comparator.naturalOrder());
    return texts;
  }
}

package se.nuso.stats.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which order the different texts of a column stand. */
public final class LevelOrder {
  private LevelOrder() {}

  /**
   * The different texts, in the order of their numbers where all are numbers.
   *
   * @param values the texts; null or empty is missing
   */
  public static List<String> of(@Nullable String[] values) {
    Set<String> different = new LinkedHashSet<>();
    for (String value : values) {
      if (value != null && !value.isEmpty()) {
        different.add(value);
      }
    }
    List<String> texts = new ArrayList<>(different);
    texts.sort(comparator(texts));
    return texts;
  }

  /**
   * The order of numbers, with decimal point or comma, where all texts are numbers; else of texts.
   *
   * @param texts the texts to order
   */
  public static Comparator<String> comparator(Collection<String> texts) {
    // Numbers of equal value but other spelling (1 and 1.0) stay apart, in the order of their
    // texts.
    return texts.stream().allMatch(text -> text.matches("[-−]?\\d{1,15}([.,]\\d{1,15})?"))
        ? Comparator.comparingDouble(LevelOrder::number).thenComparing(Comparator.naturalOrder())
        : Comparator.naturalOrder();
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.').replace('−', '-'));
  }
}

package se.nuso.stats.latent;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An item and its answers, made from texts. */
record LabelledColumn(Item item, byte[] codes) {
  static LabelledColumn of(String name, List<@Nullable String> answers) {
    boolean numbers = answers.stream().allMatch(a -> a == null || a.isEmpty() || isNumber(a));
    // Numbers of equal value but other spelling (1 and 1.0) stay two levels, told apart by text.
    Comparator<String> order =
        numbers
            ? Comparator.comparingDouble(Double::parseDouble)
                .thenComparing(Comparator.naturalOrder())
            : Comparator.naturalOrder();
    Map<String, Integer> levels = new TreeMap<>(order);
    for (String answer : answers) {
      if (answer != null && !answer.isEmpty()) {
        levels.put(answer, 0);
      }
    }
    if (levels.isEmpty() || levels.size() > Item.MOST_LEVELS) {
      throw new IllegalArgumentException(
          "Item "
              + name
              + " has "
              + levels.size()
              + " different answers: 1 to "
              + Item.MOST_LEVELS
              + " can be analysed");
    }
    int next = 0;
    for (Map.Entry<String, Integer> level : levels.entrySet()) {
      level.setValue(next++);
    }
    byte[] codes = new byte[answers.size()];
    Arrays.fill(codes, (byte) ResponseMatrix.MISSING);
    int row = 0;
    for (String answer : answers) {
      if (answer != null && !answer.isEmpty()) {
        codes[row] = levels.get(answer).byteValue();
      }
      row++;
    }
    return new LabelledColumn(new Item(name, List.copyOf(levels.keySet())), codes);
  }

  private static boolean isNumber(String text) {
    try {
      return !Double.isNaN(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return false;
    }
  }
}

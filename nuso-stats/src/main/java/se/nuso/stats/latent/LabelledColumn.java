package se.nuso.stats.latent;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.nuso.stats.text.LevelOrder;

/** An item and its answers, made from texts. */
record LabelledColumn(Item item, byte[] codes) {
  static LabelledColumn of(String name, List<@Nullable String> answers) {
    Set<String> different = new HashSet<>();
    for (String answer : answers) {
      if (answer != null && !answer.isEmpty()) {
        different.add(answer);
      }
    }
    Map<String, Integer> levels = new TreeMap<>(LevelOrder.comparator(different));
    different.forEach(answer -> levels.put(answer, 0));
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
}

package se.nuso.io.register;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.identity.SerialNumber;
import se.nuso.text.Label;

/**
 * A column of a local table as levels of records: all that a dimension needs, and nothing of the
 * key. Immutable.
 *
 * @param <R> the record type
 */
public final class OwnColumn<R> {
  private final Label label;
  private final List<String> levels;
  private final List<Label> labels;
  private final Map<String, Integer> byKey;
  private final Function<? super R, @Nullable SerialNumber> key;

  OwnColumn(
      Label label,
      List<String> levels,
      List<Label> labels,
      Map<String, Integer> byKey,
      Function<? super R, @Nullable SerialNumber> key) {
    this.label = label;
    this.levels = List.copyOf(levels);
    this.labels = List.copyOf(labels);
    this.byKey = Map.copyOf(byKey);
    this.key = key;
  }

  /** What the column is called. */
  public Label label() {
    return label;
  }

  /** The codes of the levels, in order. */
  public List<String> levels() {
    return levels;
  }

  /**
   * What a level means.
   *
   * @param level one of {@link #levels()}
   * @throws IllegalArgumentException if it is none of them
   */
  public Label labelOf(String level) {
    int position = levels.indexOf(level);
    if (position < 0) {
      throw new IllegalArgumentException(label.en() + " has no such level");
    }
    return labels.get(position);
  }

  /**
   * The place of a record's level among the levels; negative when the table has none for it.
   *
   * @param record the record
   */
  public int position(R record) {
    SerialNumber number = key.apply(record);
    return number == null ? -1 : byKey.getOrDefault(number.value(), -1);
  }

  /** The label and how many levels; nothing of the key. */
  @Override
  public String toString() {
    return "OwnColumn[" + label + ", " + levels.size() + " levels]";
  }
}

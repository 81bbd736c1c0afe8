package se.nuso.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.nuso.codebook.CollectionMode;
import se.nuso.text.Label;

/**
 * Where the records behind a document come from. What must be said of it wherever their numbers are
 * shown is said here and nowhere else.
 *
 * @param records how many records there are
 * @param synthetic how many of them are known to be synthetic
 * @param modes how many were collected in each way; empty when it is not known
 */
public record DataOrigin(long records, long synthetic, Map<CollectionMode, Long> modes) {
  /** Nothing is known of the records. */
  public static final DataOrigin UNKNOWN = new DataOrigin(0, 0, Map.of());

  private static final Label NOT_COMPARABLE =
      new Label(
          "Obs: olika insamlingssätt är inte jämförbara med varandra: {modes}.",
          "Note: different collection modes are not comparable with each other: {modes}.");

  private static final Label SYNTHETIC =
      new Label(
          "Obs: syntetiska data, inga verkliga barn ({synthetic} av {records} poster).",
          "Note: synthetic data, no real children ({synthetic} of {records} records).");

  public DataOrigin {
    Map<CollectionMode, Long> copy = new EnumMap<>(CollectionMode.class);
    copy.putAll(modes);
    modes = Collections.unmodifiableMap(copy);
  }

  /**
   * What must be said: collection modes that are not comparable, records that are synthetic. Empty
   * when nothing must.
   */
  public List<Label> notes() {
    List<Label> notes = new ArrayList<>();
    if (modes.size() > 1 || modes.containsKey(CollectionMode.MIXED)) {
      List<Label> each =
          modes.entrySet().stream()
              .map(e -> Label.join(e.getKey().label(), Label.same(e.getValue().toString())))
              .collect(Collectors.toList());
      notes.add(NOT_COMPARABLE.with("modes", each));
    }
    if (synthetic > 0) {
      notes.add(SYNTHETIC.with(Map.of("synthetic", synthetic, "records", records)));
    }
    return notes;
  }
}

package se.nuso.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.RecordOrigin;
import se.nuso.text.Language;

/**
 * Where the records of a table come from: how many by each collection mode, and how many are
 * synthetic.
 */
final class SourceCounts {
  private final long[] modes = new long[CollectionMode.values().length];
  private long synthetic;

  void add(@Nullable CollectionMode mode, @Nullable RecordOrigin origin) {
    if (mode != null) {
      modes[mode.ordinal()]++;
    }
    if (origin == RecordOrigin.SYNTHETIC) {
      synthetic++;
    }
  }

  void add(SourceCounts other) {
    for (int mode = 0; mode < modes.length; mode++) {
      modes[mode] += other.modes[mode];
    }
    synthetic += other.synthetic;
  }

  SourceCounts copy() {
    SourceCounts copy = new SourceCounts();
    copy.add(this);
    return copy;
  }

  Map<CollectionMode, Long> modes() {
    Map<CollectionMode, Long> given = new EnumMap<>(CollectionMode.class);
    for (CollectionMode mode : CollectionMode.values()) {
      if (modes[mode.ordinal()] > 0) {
        given.put(mode, modes[mode.ordinal()]);
      }
    }
    return Collections.unmodifiableMap(given);
  }

  long synthetic() {
    return synthetic;
  }

  List<String> notes(Language language, long records) {
    boolean swedish = language == Language.SWEDISH;
    List<String> notes = new ArrayList<>();
    Map<CollectionMode, Long> given = modes();
    if (given.size() > 1 || given.containsKey(CollectionMode.MIXED)) {
      notes.add(
          (swedish
                  ? "Obs: olika insamlingssätt är inte jämförbara med varandra: "
                  : "Note: different collection modes are not comparable with each other: ")
              + given.entrySet().stream()
                  .map(e -> e.getKey().label().in(language) + " " + e.getValue())
                  .collect(Collectors.joining(", "))
              + ".");
    }
    if (synthetic > 0) {
      String share = synthetic + (swedish ? " av " : " of ") + records;
      notes.add(
          swedish
              ? "Obs: syntetiska data, inga verkliga barn (" + share + " poster)."
              : "Note: synthetic data, no real children (" + share + " records).");
    }
    return notes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceCounts counts
        && synthetic == counts.synthetic
        && Arrays.equals(modes, counts.modes);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(modes) + Long.hashCode(synthetic);
  }
}

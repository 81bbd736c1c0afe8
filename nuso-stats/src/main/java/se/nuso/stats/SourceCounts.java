package se.nuso.stats;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.RecordOrigin;
import se.nuso.document.DataOrigin;

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

  /** Whose records are counted. */
  String population() {
    return "records";
  }

  DataOrigin origin(long records) {
    return new DataOrigin(records, synthetic, modes());
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

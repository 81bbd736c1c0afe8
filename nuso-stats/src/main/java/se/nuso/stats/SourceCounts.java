package se.nuso.stats;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.SurveyRecord;
import se.nuso.document.DataOrigin;

/**
 * Where the records of a table come from: how many by each collection mode, and how many are
 * synthetic.
 */
final class SourceCounts {
  private final long[] modes = new long[CollectionMode.values().length];
  private long synthetic;
  private @Nullable Class<?> type;

  /** Counts a record's own word, if it says where it comes from. */
  void add(Object record) {
    if (record.getClass() != type) {
      addType(record.getClass());
    }
    if (record instanceof SurveyRecord survey) {
      CollectionMode mode = survey.mode();
      if (mode != null) {
        modes[mode.ordinal()]++;
      }
      if (survey.origin() == RecordOrigin.SYNTHETIC) {
        synthetic++;
      }
    }
  }

  private void addType(@Nullable Class<?> other) {
    if (other != null) {
      type = type == null || type == other ? other : Object.class;
    }
  }

  void add(SourceCounts other) {
    for (int mode = 0; mode < modes.length; mode++) {
      modes[mode] += other.modes[mode];
    }
    synthetic += other.synthetic;
    addType(other.type);
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
    return type == null || type == Object.class ? "record" : type.getSimpleName();
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

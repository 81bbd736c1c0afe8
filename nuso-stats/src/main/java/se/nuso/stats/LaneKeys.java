package se.nuso.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring narrow columns whose combinations can be numbered in 16 bits, so that a word of
 * eight rows becomes two words of four cells. Columns are first combined within the bytes as they
 * stand, as far as 8 bits reach.
 */
final class LaneKeys {
  private static final int BYTE = 1 << 8;
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  private final int from;
  private final int to;
  private final long stride;
  private final List<Group> groups = new ArrayList<>();

  /** Columns whose combinations can be numbered in a byte. */
  private record Group(int from, int to, long factor) {}

  /**
   * The longest such run of columns.
   *
   * @param from the first column; it is narrow
   */
  LaneKeys(CellKeys keys, CodedColumns columns, int from) {
    this.from = from;
    int end = from;
    long product = 1;
    while (end < columns.columns().size()
        && columns.at(end).isNarrow()
        && product * keys.size(end) <= DenseCounts.LANE) {
      product *= keys.size(end++);
    }
    this.to = end;
    this.stride = keys.stride(to - 1);
    for (int first = from; first < to; first = groups.get(groups.size() - 1).to()) {
      int last = first;
      product = keys.size(first);
      while (last + 1 < to && product * keys.size(last + 1) <= BYTE) {
        product *= keys.size(++last);
      }
      groups.add(new Group(first, last + 1, keys.stride(last) / stride));
    }
  }

  /** The column after the last. */
  int to() {
    return to;
  }

  /** What the numbers in the lanes are to be multiplied with. */
  long stride() {
    return stride;
  }

  /**
   * Numbers the combinations of a chunk.
   *
   * @param offsets what to add to each word
   * @param even the rows of even number, four a word
   * @param odd the rows of odd number
   * @param scratch what may be written over
   * @return how many words there are
   */
  int number(
      CodedColumns columns, int chunk, long offsets, long[] even, long[] odd, long[] scratch) {
    int words = columns.at(from).narrow(chunk).length;
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      long[] bytes = combined(columns, group, chunk, scratch, words);
      if (i == 0) {
        set(bytes, group.factor(), offsets, even, odd, words);
      } else {
        add(bytes, group.factor(), even, odd, words);
      }
    }
    return words;
  }

  /** The columns of a group in one byte a row: themselves where there is one column only. */
  private static long[] combined(
      CodedColumns columns, Group group, int chunk, long[] scratch, int words) {
    long[] bytes = columns.at(group.from()).narrow(chunk);
    int column = group.from() + 1;
    for (; column + 1 < group.to(); column += 2) {
      CodedColumn next = columns.at(column);
      CodedColumn last = columns.at(column + 1);
      combine(
          bytes, next.narrow(chunk), next.size(), last.narrow(chunk), last.size(), scratch, words);
      bytes = scratch;
    }
    if (column < group.to()) {
      CodedColumn last = columns.at(column);
      combine(bytes, last.narrow(chunk), last.size(), scratch, words);
      bytes = scratch;
    }
    return bytes;
  }

  // One multiplication for eight rows: no byte reaches into the next. All arrays have one index,
  // and thus the compiler makes vectors of these loops.
  private static void combine(long[] left, long[] right, long size, long[] into, int words) {
    for (int i = 0; i < words; i++) {
      into[i] = left[i] * size + right[i];
    }
  }

  private static void combine(
      long[] left, long[] next, long nextSize, long[] last, long lastSize, long[] into, int words) {
    for (int i = 0; i < words; i++) {
      into[i] = (left[i] * nextSize + next[i]) * lastSize + last[i];
    }
  }

  private static void set(
      long[] bytes, long factor, long offsets, long[] even, long[] odd, int words) {
    for (int i = 0; i < words; i++) {
      even[i] = offsets + (bytes[i] & EVEN) * factor;
      odd[i] = offsets + (bytes[i] >>> 8 & EVEN) * factor;
    }
  }

  private static void add(long[] bytes, long factor, long[] even, long[] odd, int words) {
    for (int i = 0; i < words; i++) {
      even[i] += (bytes[i] & EVEN) * factor;
      odd[i] += (bytes[i] >>> 8 & EVEN) * factor;
    }
  }
}

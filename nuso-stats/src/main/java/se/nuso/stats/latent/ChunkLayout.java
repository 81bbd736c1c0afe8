package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Packs neighbouring items into chunks, so that a step over the records multiplies one row of a
 * table per chunk instead of one probability per item. A chunk has a row for each combination of
 * answers that occurs in the data, also of its first items alone: a row is another row of the chunk
 * with one answer more. A chunk takes items as long as its combinations stay few.
 */
final class ChunkLayout {
  /** More combinations than this leave the cache for no gain. */
  private static final int MOST_ROWS = 1024;

  private static final int NONE = -1;

  /** So that a row and an answer, from {@code MISSING} up, make one key. */
  private static final long ANSWERS = 256;

  final int chunks;

  /** By pattern, then by chunk: where the row of its answers starts in the table. */
  final int[] index;

  /** The rows of all chunks. */
  final int rows;

  private final int width;

  /** By row: where the row that it extends starts; {@code NONE} for a chunk's first item. */
  private final int[] before;

  /** By row: where the probabilities of its last answer start; {@code NONE} where missing. */
  private final int[] answer;

  ChunkLayout(Patterns patterns, Shape shape) {
    width = shape.width;
    int mostRows = Math.max(8, Math.min(MOST_ROWS, patterns.count / 8));
    List<int[]> complete = new ArrayList<>();
    List<Integer> extended = new ArrayList<>();
    List<Integer> answers = new ArrayList<>();
    int[] current = null;
    for (int item = 0; item < shape.items(); item++) {
      Extension extension = Extension.of(patterns.columns[item], current);
      if (current != null && extension.keys.size() > mostRows) {
        complete.add(current);
        extension = Extension.of(patterns.columns[item], null);
      }
      int first = extended.size();
      current = Arrays.stream(extension.rowOf).map(row -> first + row).toArray();
      for (long key : extension.keys) {
        int level = (int) (key % ANSWERS) + ResponseMatrix.MISSING;
        extended.add((int) (key / ANSWERS) + NONE);
        answers.add(level == ResponseMatrix.MISSING ? NONE : (shape.offset[item] + level) * width);
      }
    }
    complete.add(current);
    chunks = complete.size();
    rows = extended.size();
    before = extended.stream().mapToInt(row -> row == NONE ? NONE : row * width).toArray();
    answer = answers.stream().mapToInt(Integer::intValue).toArray();
    index = new int[patterns.count * chunks];
    for (int chunk = 0; chunk < chunks; chunk++) {
      for (int i = 0; i < patterns.count; i++) {
        index[i * chunks + chunk] = complete.get(chunk)[i] * width;
      }
    }
  }

  /**
   * The rows of a chunk with one item more.
   *
   * @param rowOf by pattern: its row, from 0
   * @param keys by row: the row that it extends, from 1, or 0 for none; times {@code ANSWERS}, plus
   *     the answer, from 0 for missing
   */
  private record Extension(int[] rowOf, List<Long> keys) {
    static Extension of(byte[] levels, int @Nullable [] current) {
      int[] rowOf = new int[levels.length];
      List<Long> keys = new ArrayList<>();
      Map<Long, Integer> seen = new HashMap<>();
      for (int i = 0; i < levels.length; i++) {
        int row = current == null ? NONE : current[i];
        long key = (row - NONE) * ANSWERS + levels[i] - ResponseMatrix.MISSING;
        Integer known = seen.putIfAbsent(key, keys.size());
        if (known == null) {
          keys.add(key);
        }
        rowOf[i] = known == null ? keys.size() - 1 : known;
      }
      return new Extension(rowOf, keys);
    }
  }

  /** Fills the table: each row the product of its answers' probabilities, by class. */
  void multiply(double[] probabilities, double[] table) {
    for (int row = 0; row < rows; row++) {
      int to = row * width;
      int from = before[row];
      int factor = answer[row];
      if (from == NONE && factor == NONE) {
        Arrays.fill(table, to, to + width, 1);
      } else if (from == NONE) {
        System.arraycopy(probabilities, factor, table, to, width);
      } else if (factor == NONE) {
        System.arraycopy(table, from, table, to, width);
      } else {
        for (int k = 0; k < width; k++) {
          table[to + k] = table[from + k] * probabilities[factor + k];
        }
      }
    }
  }

  /** Adds what each row gathered to the row that it extends, and to the level of its answer. */
  void addUp(double[] gathered, double[] counts) {
    for (int row = rows - 1; row >= 0; row--) {
      if (answer[row] != NONE) {
        add(gathered, row * width, counts, answer[row]);
      }
      if (before[row] != NONE) {
        add(gathered, row * width, gathered, before[row]);
      }
    }
  }

  private void add(double[] from, int first, double[] to, int at) {
    for (int k = 0; k < width; k++) {
      to[at + k] += from[first + k];
    }
  }
}

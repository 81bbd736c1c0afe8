package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Packs neighbouring items into chunks, so that a step over the records multiplies one row of a
 * table per chunk instead of one probability per item. A chunk's table has a row for each
 * combination of answers that occurs in the data; a chunk takes items as long as its rows stay few.
 */
final class ChunkLayout {
  /** More rows than this leave the cache for no gain. */
  private static final int MOST_ROWS = 1024;

  final int chunks;

  /** By pattern, then by chunk: where the row of its answers starts in the table. */
  final int[] index;

  /** The rows of all tables. */
  final int rows;

  /** By row: where its factors start; at the end their number. */
  final int[] start;

  /** The answers of each row, as positions of levels (times the width) among the probabilities. */
  final int[] factors;

  ChunkLayout(Patterns patterns, Shape shape) {
    int records = patterns.count;
    int mostRows = Math.max(8, Math.min(MOST_ROWS, records / 8));
    List<int[]> rowOf = new ArrayList<>();
    List<List<Integer>> answers = new ArrayList<>();
    int item = 0;
    while (item < shape.items()) {
      int[] current = new int[records];
      List<List<Integer>> combinations = new ArrayList<>();
      combinations.add(List.of());
      do {
        int[] next = new int[records];
        List<List<Integer>> grown = new ArrayList<>();
        Map<Long, Integer> seen = new HashMap<>();
        for (int i = 0; i < records; i++) {
          int level = patterns.columns[item][i];
          int row = current[i];
          Integer known = seen.get(row * 256L + level);
          if (known == null) {
            known = grown.size();
            seen.put(row * 256L + level, known);
            List<Integer> combination = new ArrayList<>(combinations.get(row));
            if (level != ResponseMatrix.MISSING) {
              combination.add((shape.offset[item] + level) * shape.width);
            }
            grown.add(combination);
          }
          next[i] = known;
        }
        if (grown.size() > mostRows && combinations.size() > 1) {
          break;
        }
        current = next;
        combinations = grown;
        item++;
      } while (item < shape.items());
      int first = answers.size();
      for (int i = 0; i < records; i++) {
        current[i] = (first + current[i]) * shape.width;
      }
      rowOf.add(current);
      answers.addAll(combinations);
    }
    chunks = rowOf.size();
    rows = answers.size();
    index = new int[records * chunks];
    for (int chunk = 0; chunk < chunks; chunk++) {
      for (int i = 0; i < records; i++) {
        index[i * chunks + chunk] = rowOf.get(chunk)[i];
      }
    }
    start = new int[rows + 1];
    for (int row = 0; row < rows; row++) {
      start[row + 1] = start[row] + answers.get(row).size();
    }
    factors = answers.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
  }

  /** Fills the tables: each row the product of its answers' probabilities, by class. */
  void multiply(double[] probabilities, double[] table, int width) {
    for (int row = 0; row < rows; row++) {
      int to = row * width;
      int from = start[row];
      int end = start[row + 1];
      if (from == end) {
        Arrays.fill(table, to, to + width, 1);
        continue;
      }
      System.arraycopy(probabilities, factors[from], table, to, width);
      for (int f = from + 1; f < end; f++) {
        int factor = factors[f];
        for (int k = 0; k < width; k++) {
          table[to + k] *= probabilities[factor + k];
        }
      }
    }
  }

  /** Adds what each row gathered to the levels that it stands for. */
  void addUp(double[] gathered, double[] counts, int width) {
    for (int row = 0; row < rows; row++) {
      int from = row * width;
      for (int f = start[row]; f < start[row + 1]; f++) {
        int factor = factors[f];
        for (int k = 0; k < width; k++) {
          counts[factor + k] += gathered[from + k];
        }
      }
    }
  }
}

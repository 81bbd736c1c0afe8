package se.nuso.stats.regression;

import java.util.Arrays;
import java.util.List;

/**
 * The rows of a design with equal ones taken together: the likelihood of a model depends on a
 * pattern only through how many rows have it and how many of them say yes.
 *
 * @param row a row that has the pattern
 * @param trials the weight of the rows that have it
 * @param successes the weight of those that say yes
 * @param of the pattern of each row used
 */
record Patterns(int[] row, double[] trials, double[] successes, int[] of) {
  /** How many rows to look at before judging whether there is anything to take together. */
  private static final int PROBE = 4096;

  static Patterns of(Design<?> design, int[] rows) {
    Finder finder = new Finder(design.predictors(), rows);
    int[] of = new int[rows.length];
    int probed = Math.min(PROBE, rows.length);
    for (int i = 0; i < probed; i++) {
      of[i] = finder.patternOf(i);
    }
    // Where nearly every row is its own, looking further costs more than it can save.
    boolean worthwhile = probed < PROBE || finder.found < PROBE / 2;
    for (int i = probed; i < rows.length; i++) {
      of[i] = worthwhile ? finder.patternOf(i) : finder.newPattern(i);
    }
    double[] trials = new double[finder.found];
    double[] successes = new double[finder.found];
    for (int i = 0; i < rows.length; i++) {
      double weight = design.weight(rows[i]);
      trials[of[i]] += weight;
      if (design.answer(rows[i]) == Design.YES) {
        successes[of[i]] += weight;
      }
    }
    return new Patterns(Arrays.copyOf(finder.row, finder.found), trials, successes, of);
  }

  int count() {
    return row.length;
  }

  /** Whether the patterns are the rows of the design themselves, in their order. */
  boolean isEveryRow(Design<?> design) {
    if (row.length != design.records().size()) {
      return false;
    }
    for (int i = 0; i < row.length; i++) {
      if (row[i] != i) {
        return false;
      }
    }
    return true;
  }

  /** Open addressing over the values of the predictors. */
  private static final class Finder {
    private final List<Predictor> predictors;
    private final int[] rows;
    private final int[] row;
    private int[] slots = new int[1 << 14];
    private int found;

    Finder(List<Predictor> predictors, int[] rows) {
      this.predictors = predictors;
      this.rows = rows;
      this.row = new int[rows.length];
    }

    int newPattern(int i) {
      row[found] = rows[i];
      return found++;
    }

    int patternOf(int i) {
      if (2 * found > slots.length) {
        grow();
      }
      int slot = slotOf(rows[i]);
      if (slots[slot] == 0) {
        slots[slot] = newPattern(i) + 1;
      }
      return slots[slot] - 1;
    }

    private int slotOf(int which) {
      int slot = hash(which) & (slots.length - 1);
      while (slots[slot] != 0 && !equal(row[slots[slot] - 1], which)) {
        slot = (slot + 1) & (slots.length - 1);
      }
      return slot;
    }

    private void grow() {
      slots = new int[slots.length * 2];
      for (int pattern = 0; pattern < found; pattern++) {
        slots[slotOf(row[pattern])] = pattern + 1;
      }
    }

    private int hash(int which) {
      long hash = 1;
      for (Predictor predictor : predictors) {
        hash = 0x9E3779B97F4A7C15L * (hash ^ Double.doubleToLongBits(predictor.value(which)));
        hash ^= hash >>> 29;
      }
      return (int) (hash ^ hash >>> 32);
    }

    private boolean equal(int one, int other) {
      for (Predictor predictor : predictors) {
        if (Double.compare(predictor.value(one), predictor.value(other)) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}

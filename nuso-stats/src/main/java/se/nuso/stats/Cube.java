package se.nuso.stats;

import java.util.Arrays;
import java.util.List;

/**
 * Counts over axes and categories in one dense array. Adding records and adding cubes are sums of
 * whole numbers, so any split of the records and any order of merging gives the same counts.
 */
final class Cube {
  // 128 MB of counts: a table beyond that is a mistake, and each thread of a parallel stream holds
  // one.
  private static final long MOST_CELLS = 1L << 24;

  private final int[] strides;
  private final int categories;
  private final long[] counts;

  Cube(List<Axis> axes, int categories) {
    this.categories = categories;
    strides = new int[axes.size()];
    long cells = categories;
    for (int axis = strides.length - 1; axis >= 0; axis--) {
      strides[axis] = (int) cells;
      cells *= axes.get(axis).size();
      if (cells > MOST_CELLS) {
        throw new IllegalArgumentException(
            "A table by "
                + axes.stream().map(a -> a.label().en()).toList()
                + " would have more than "
                + MOST_CELLS
                + " cells; use fewer or coarser dimensions");
      }
    }
    counts = new long[(int) cells];
  }

  private Cube(Cube from) {
    strides = from.strides;
    categories = from.categories;
    counts = from.counts.clone();
  }

  Cube copy() {
    return new Cube(this);
  }

  /** Counts one record in every combination of its positions. */
  void add(int[][] positions, int category) {
    add(positions, 0, category);
  }

  private void add(int[][] positions, int axis, int cell) {
    if (axis == positions.length) {
      counts[cell]++;
      return;
    }
    for (int position : positions[axis]) {
      add(positions, axis + 1, cell + position * strides[axis]);
    }
  }

  /** Adds the counts of a cube over the same axes. */
  void add(Cube other) {
    for (int cell = 0; cell < counts.length; cell++) {
      counts[cell] = Math.addExact(counts[cell], other.counts[cell]);
    }
  }

  long at(int[] positions, int category) {
    int cell = category;
    for (int axis = 0; axis < positions.length; axis++) {
      cell += positions[axis] * strides[axis];
    }
    return counts[cell];
  }

  /** The records at the positions, over all categories. */
  long at(int[] positions) {
    long records = 0;
    for (int category = 0; category < categories; category++) {
      records += at(positions, category);
    }
    return records;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cube cube
        && categories == cube.categories
        && Arrays.equals(strides, cube.strides)
        && Arrays.equals(counts, cube.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }
}

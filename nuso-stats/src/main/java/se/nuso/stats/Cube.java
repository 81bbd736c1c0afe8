package se.nuso.stats;

import java.util.Arrays;
import java.util.List;

/**
 * Counts over axes and categories in one dense array. Adding records and adding cubes are sums of
 * whole numbers, so any split of the records and any order of merging gives the same counts.
 */
final class Cube implements Cells {
  // 128 MB of counts: a table beyond that is a mistake, and each thread of a parallel stream holds
  // one.
  private static final long MOST_CELLS = 1L << 24;

  private final int[] strides;
  private final int categories;
  private final long[] counts;

  Cube(List<Axis> axes, int categories) {
    this.categories = categories;
    if (!fits(axes, categories)) {
      throw new IllegalArgumentException(
          "A table by "
              + axes.stream().map(a -> a.label().en()).toList()
              + " would have more than "
              + MOST_CELLS
              + " cells; use fewer or coarser dimensions, or count CodedColumns");
    }
    strides = new int[axes.size()];
    int cells = categories;
    for (int axis = strides.length - 1; axis >= 0; axis--) {
      strides[axis] = cells;
      cells *= axes.get(axis).size();
    }
    counts = new long[cells];
  }

  /** A cube from the counts of its cells without margins, in the order of {@link CellKeys}. */
  Cube(List<Axis> axes, long[] cells) {
    this(axes, 1);
    place(axes, 0, cells, 0, 0);
    int end = counts.length;
    for (int axis = 0; axis < strides.length; axis++) {
      int stride = strides[axis];
      for (int first = 0; first < end; first += stride * axes.get(axis).size()) {
        sumInto(first + stride * axes.get(axis).all(), first, stride);
      }
    }
  }

  private int place(List<Axis> axes, int axis, long[] cells, int from, int to) {
    if (axis == strides.length) {
      counts[to] = cells[from];
      return from + 1;
    }
    int next = from;
    for (int position = 0; position <= axes.get(axis).notAnswered(); position++) {
      next = place(axes, axis + 1, cells, next, to + position * strides[axis]);
    }
    return next;
  }

  // The margin of one axis at all positions of those that run faster.
  private void sumInto(int margin, int first, int stride) {
    for (int from = first; from < margin; from += stride) {
      for (int i = 0; i < stride; i++) {
        counts[margin + i] += counts[from + i];
      }
    }
  }

  /** Whether a cube over the axes keeps within what a table may have. */
  static boolean fits(List<Axis> axes) {
    return fits(axes, 1);
  }

  private static boolean fits(List<Axis> axes, int categories) {
    long cells = categories;
    for (Axis axis : axes) {
      // Checked each time, for the product of all might overflow.
      cells *= axis.size();
      if (cells > MOST_CELLS) {
        return false;
      }
    }
    return true;
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
  @Override
  public long at(int[] positions) {
    long records = 0;
    for (int category = 0; category < categories; category++) {
      records += at(positions, category);
    }
    return records;
  }

  @Override
  public Cells plus(Cells other) {
    Cube both = copy();
    both.add((Cube) other);
    return both;
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

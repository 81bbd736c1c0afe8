package se.nuso.stats;

import java.util.List;

/**
 * The number of each cell of a table without margins: its positions as the digits of one number,
 * the last axis running fastest.
 */
final class CellKeys {
  private final List<Axis> axes;
  private final int[] sizes;
  private final long[] strides;
  private final long cells;

  CellKeys(List<Axis> axes) {
    this.axes = List.copyOf(axes);
    sizes = axes.stream().mapToInt(axis -> axis.notAnswered() + 1).toArray();
    strides = new long[sizes.length];
    long product = 1;
    for (int axis = sizes.length - 1; axis >= 0; axis--) {
      strides[axis] = product;
      // One less than the limit, so that an occupied cell can be told from an empty slot by adding
      // one.
      if (product > (Long.MAX_VALUE - 1) / sizes[axis]) {
        throw new IllegalArgumentException(
            "A table by "
                + axes.stream().map(a -> a.label().en()).toList()
                + " would have more than 2^63 cells, too many to number; use fewer or coarser"
                + " dimensions");
      }
      product *= sizes[axis];
    }
    cells = product;
  }

  List<Axis> axes() {
    return axes;
  }

  int size(int axis) {
    return sizes[axis];
  }

  long stride(int axis) {
    return strides[axis];
  }

  /** How many cells there are. */
  long cells() {
    return cells;
  }

  /** The number of a row's cell. */
  long of(CodedColumns columns, int row) {
    long key = 0;
    for (int axis = 0; axis < sizes.length; axis++) {
      key += columns.at(axis).position(row) * strides[axis];
    }
    return key;
  }

  /** The positions of a cell. */
  int[] positions(long key) {
    int[] positions = new int[sizes.length];
    for (int axis = 0; axis < sizes.length; axis++) {
      positions[axis] = position(key, axis);
    }
    return positions;
  }

  int position(long key, int axis) {
    return (int) (key / strides[axis] % sizes[axis]);
  }
}

package se.nuso.stats;

import java.util.Arrays;
import java.util.List;

/**
 * Counts over axes that have too many cells for a {@link Cube}: only the cells that hold a record
 * are kept, and a margin is summed when it is asked for.
 */
final class SparseCube implements Cells {
  private final CellKeys keys;
  private final HashCounts counts;

  SparseCube(CellKeys keys, HashCounts counts) {
    this.keys = keys;
    this.counts = counts;
  }

  /** How many cells hold a record. */
  int occupied() {
    return counts.occupied();
  }

  @Override
  public long at(int[] positions) {
    long key = 0;
    boolean margin = false;
    for (int axis = 0; axis < positions.length; axis++) {
      key += positions[axis] * keys.stride(axis);
      margin |= isAll(positions, axis);
    }
    if (!margin) {
      return counts.count(key);
    }
    long[] sum = new long[1];
    counts.forEach(
        (cell, count) -> {
          if (matches(cell, positions)) {
            sum[0] += count;
          }
        });
    return sum[0];
  }

  private boolean matches(long cell, int[] positions) {
    for (int axis = 0; axis < positions.length; axis++) {
      if (!isAll(positions, axis) && keys.position(cell, axis) != positions[axis]) {
        return false;
      }
    }
    return true;
  }

  private boolean isAll(int[] positions, int axis) {
    return positions[axis] == keys.axes().get(axis).all();
  }

  @Override
  public Cells plus(Cells other) {
    HashCounts both = counts.copy();
    ((SparseCube) other).counts.forEach(both::add);
    return new SparseCube(keys, both);
  }

  /** The first cells that hold a record, row by row. */
  List<int[]> first(int most) {
    return Arrays.stream(counts.keys()).limit(most).mapToObj(keys::positions).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SparseCube cube && counts.equals(cube.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }
}

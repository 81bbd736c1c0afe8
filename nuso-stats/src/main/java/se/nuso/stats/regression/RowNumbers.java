package se.nuso.stats.regression;

import java.util.AbstractList;
import java.util.Objects;

/** The rows of a table, each its own number from 0; none is kept. */
final class RowNumbers extends AbstractList<Integer> {
  private final int rows;

  RowNumbers(int rows) {
    this.rows = rows;
  }

  @Override
  public Integer get(int row) {
    return Objects.checkIndex(row, rows);
  }

  @Override
  public int size() {
    return rows;
  }
}

package se.nuso.stats.latent;

import java.util.Arrays;

/**
 * The assignment problem: to each row a column of its own, at the smallest sum.
 *
 * <p>Source: Kuhn HW (1955). The Hungarian method for the assignment problem. Naval Research
 * Logistics Quarterly 2:83–97, by shortest augmenting paths (Jonker R, Volgenant A 1987).
 */
final class CheapestPairing {
  private CheapestPairing() {}

  /**
   * The pairing.
   *
   * @param cost by row, then by column; at least as many columns as rows
   * @return by row: its column
   */
  static int[] of(double[][] cost) {
    int rows = cost.length;
    int columns = cost[0].length;
    double[] rowPrice = new double[rows + 1];
    double[] columnPrice = new double[columns + 1];
    // Place 0 stands for the row that seeks a column.
    int[] rowOf = new int[columns + 1];
    int[] before = new int[columns + 1];
    for (int row = 1; row <= rows; row++) {
      rowOf[0] = row;
      double[] shortest = new double[columns + 1];
      Arrays.fill(shortest, Double.POSITIVE_INFINITY);
      boolean[] done = new boolean[columns + 1];
      int column = 0;
      while (rowOf[column] != 0) {
        done[column] = true;
        int from = rowOf[column];
        double step = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= columns; j++) {
          if (done[j]) {
            continue;
          }
          double reduced = cost[from - 1][j - 1] - rowPrice[from] - columnPrice[j];
          if (reduced < shortest[j]) {
            shortest[j] = reduced;
            before[j] = column;
          }
          if (shortest[j] < step) {
            step = shortest[j];
            next = j;
          }
        }
        for (int j = 0; j <= columns; j++) {
          if (done[j]) {
            rowPrice[rowOf[j]] += step;
            columnPrice[j] -= step;
          } else {
            shortest[j] -= step;
          }
        }
        column = next;
      }
      while (column != 0) {
        rowOf[column] = rowOf[before[column]];
        column = before[column];
      }
    }
    int[] columnOf = new int[rows];
    for (int j = 1; j <= columns; j++) {
      if (rowOf[j] != 0) {
        columnOf[rowOf[j] - 1] = j - 1;
      }
    }
    return columnOf;
  }
}

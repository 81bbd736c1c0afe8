package se.nuso.stats;

/**
 * Counts of all cells in one array.
 *
 * <p>Rows are counted in 32 bits and moved to 64 before they can overflow. Where there are few
 * cells, each lane of a word has a table of its own: rows that follow each other then seldom add to
 * the same number, for which a processor would have to wait.
 */
final class DenseCounts implements CellCounts {
  /** What a lane of a word can number. */
  static final int LANE = 1 << 16;

  private final int cells;
  private final long[] totals;
  private final boolean tablePerLane;
  private int[] table = new int[0];
  private long inTable;

  DenseCounts(int cells) {
    this.cells = cells;
    this.totals = new long[cells];
    this.tablePerLane = 4L * cells <= LANE;
  }

  /** What to add to the four lanes of a word before it is counted. */
  long laneOffsets() {
    return tablePerLane ? (long) cells << 16 | 2L * cells << 32 | 3L * cells << 48 : 0;
  }

  /** Counts the cells in the four 16-bit lanes of each word. */
  void addLanes(long[] words, int length) {
    expect(4L * length);
    int[] counts = table;
    for (int i = 0; i < length; i++) {
      long word = words[i];
      counts[(int) (word & 0xFFFF)]++;
      counts[(int) (word >>> 16 & 0xFFFF)]++;
      counts[(int) (word >>> 32 & 0xFFFF)]++;
      counts[(int) (word >>> 48)]++;
    }
  }

  @Override
  public void addEach(long[] keys, int length) {
    expect(length);
    int[] counts = table;
    for (int i = 0; i < length; i++) {
      counts[(int) keys[i]]++;
    }
  }

  @Override
  public void add(long key, long times) {
    totals[(int) key] = Math.addExact(totals[(int) key], times);
  }

  private void expect(long rows) {
    if (table.length == 0) {
      table = new int[tablePerLane ? 4 * cells : cells];
    }
    if (inTable + rows > Integer.MAX_VALUE) {
      empty();
    }
    inTable += rows;
  }

  private void empty() {
    for (int i = 0; i < table.length; i++) {
      totals[i % cells] += table[i];
      table[i] = 0;
    }
    inTable = 0;
  }

  /** The count of every cell. */
  long[] totals() {
    if (inTable > 0) {
      empty();
    }
    return totals;
  }

  @Override
  public void forEach(Visitor visitor) {
    long[] counts = totals();
    for (int cell = 0; cell < cells; cell++) {
      if (counts[cell] > 0) {
        visitor.visit(cell, counts[cell]);
      }
    }
  }
}

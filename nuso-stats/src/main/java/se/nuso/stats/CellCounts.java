package se.nuso.stats;

/** Counts of cells by their {@link CellKeys} numbers. */
interface CellCounts {
  /** What is done with a cell that holds a record. */
  interface Visitor {
    void visit(long key, long count);
  }

  /** Counts a cell so many times more. */
  void add(long key, long times);

  /** Counts each of the first cells of an array once more. */
  void addEach(long[] keys, int length);

  /** Visits the cells that hold a record, in any order. */
  void forEach(Visitor visitor);
}

package se.nuso.stats;

/** The counts of a table with its margins. */
interface Cells {
  /** The records at the positions, of which any may be all. */
  long at(int[] positions);

  /** The counts of both sets of records taken together; the other is over the same axes. */
  Cells plus(Cells other);
}

package se.nuso.stats;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import se.nuso.stats.parallel.Workers;

/**
 * A count of coded rows under way: rows are added one at a time or in blocks, and counts of parts
 * are merged. Any split of the rows, any order and any number of threads give the same table.
 *
 * <pre>{@code
 * CodedTally tally = CodedTally.of(sex.axis(), age.axis());
 * tally.add(1, 3);             // positions of levels; negative is not answered
 * tally.add(block);            // coded columns over the same axes
 * Crosstab table = tally.result();
 * }</pre>
 *
 * <p>A table of at most 2^24 cells is counted in an array; beyond that only the cells that hold a
 * record are kept.
 *
 * <p>Not safe for use by several threads: give each its own and merge them, or let {@link
 * #add(CodedColumns, int)} do so.
 */
public final class CodedTally {
  /** Beyond this an array of all cells is slower than a table of those that hold a record. */
  private static final int MOST_DENSE = 1 << 24;

  /** Chunks that one thread counts before it asks for more. */
  private static final int TOGETHER = 16;

  private final CellKeys keys;
  private final CellCounts counts;
  private final SourceCounts sources = new SourceCounts();

  private CodedTally(List<Axis> axes) {
    for (Axis axis : axes) {
      if (axis.several()) {
        throw new IllegalArgumentException(
            axis.label().en() + ": a record may have several answers and thus no one code");
      }
    }
    keys = new CellKeys(axes);
    counts = empty();
  }

  private CellCounts empty() {
    return keys.cells() <= MOST_DENSE ? new DenseCounts((int) keys.cells()) : new HashCounts();
  }

  /**
   * A count that starts at nothing.
   *
   * <p>Memory grows with the cells that occur.
   *
   * @param axes what to count by
   * @throws IllegalArgumentException if a record may have several levels of an axis, or there are
   *     more combinations of levels than can be numbered (2^63)
   */
  public static CodedTally of(Axis... axes) {
    return new CodedTally(List.of(axes));
  }

  static Crosstab table(CodedColumns columns, int threads) {
    return new CodedTally(columns.axes()).add(columns, threads).finished();
  }

  /**
   * Counts one row.
   *
   * @param codes the position of its level on each axis; negative when not answered
   * @return this tally
   * @throws IllegalArgumentException if there is not one position for each axis, or one is beyond
   *     the levels
   */
  public CodedTally add(int... codes) {
    List<Axis> axes = keys.axes();
    if (codes.length != axes.size()) {
      throw new IllegalArgumentException(codes.length + " codes for " + axes.size() + " axes");
    }
    long key = 0;
    for (int axis = 0; axis < codes.length; axis++) {
      int levels = axes.get(axis).levels().size();
      if (codes[axis] >= levels) {
        throw new IllegalArgumentException(
            axes.get(axis).label().en()
                + ": code "
                + codes[axis]
                + ", but there are "
                + levels
                + " levels, from 0");
      }
      key += (codes[axis] < 0 ? levels : codes[axis]) * keys.stride(axis);
    }
    counts.add(key, 1);
    return this;
  }

  /**
   * Counts rows.
   *
   * @param rows columns over the same axes
   * @return this tally
   * @throws IllegalArgumentException if they are columns of other axes
   */
  public CodedTally add(CodedColumns rows) {
    return add(rows, 1);
  }

  /**
   * Counts rows on several threads.
   *
   * @param rows columns over the same axes
   * @param threads on how many threads at most; it changes the time and nothing else
   * @return this tally
   * @throws IllegalArgumentException if they are columns of other axes, or there is not at least
   *     one thread
   */
  public CodedTally add(CodedColumns rows, int threads) {
    if (!rows.axes().equals(keys.axes())) {
      throw new IllegalArgumentException("Only rows of the same axes can be counted together");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("At least one thread is needed, not " + threads);
    }
    int chunks = rows.chunks();
    int pieces = (chunks + TOGETHER - 1) / TOGETHER;
    ConcurrentLinkedQueue<CellCounts> parts = new ConcurrentLinkedQueue<>();
    Thread here = Thread.currentThread();
    Workers.run(
        pieces,
        threads,
        () -> {
          // This thread goes on with what it has.
          boolean mine = Thread.currentThread() == here;
          CellCounts part = mine ? counts : empty();
          if (!mine) {
            parts.add(part);
          }
          ChunkCounting counting = new ChunkCounting(keys, rows, part);
          return piece -> {
            int end = Math.min(chunks, (piece + 1) * TOGETHER);
            for (int chunk = piece * TOGETHER; chunk < end; chunk++) {
              counting.accept(chunk);
            }
          };
        });
    parts.forEach(part -> part.forEach(counts::add));
    sources.add(rows.sources());
    return this;
  }

  /**
   * Adds what another tally has counted, and leaves that one as it is.
   *
   * @param other a tally of other rows
   * @return this tally
   * @throws IllegalArgumentException if the other is over other axes, or is this one
   */
  public CodedTally merge(CodedTally other) {
    if (other == this || !other.keys.axes().equals(keys.axes())) {
      throw new IllegalArgumentException("Only another tally over the same axes can be merged");
    }
    other.counts.forEach(counts::add);
    sources.add(other.sources);
    return this;
  }

  /** The table of what has been counted so far; later rows do not change it. */
  public Crosstab result() {
    if (counts instanceof HashCounts hash) {
      return table(new SparseCube(keys, hash.copy()));
    }
    return finished();
  }

  // The table may keep the counts themselves: nothing is added after this.
  private Crosstab finished() {
    if (counts instanceof HashCounts hash) {
      return table(new SparseCube(keys, hash));
    }
    if (Cube.fits(keys.axes())) {
      return table(new Cube(keys.axes(), ((DenseCounts) counts).totals()));
    }
    HashCounts occupied = new HashCounts();
    counts.forEach(occupied::add);
    return table(new SparseCube(keys, occupied));
  }

  private Crosstab table(Cells cells) {
    return new Crosstab(keys.axes(), cells, sources.copy());
  }

  /** What is counted by. */
  @Override
  public String toString() {
    return Arrays.toString(keys.axes().stream().map(Axis::label).toArray());
  }
}

package se.nuso.stats;

/**
 * A count under way: records are added one at a time, and counts of parts are merged.
 *
 * <pre>{@code
 * Tally<Investigation, Shares> tally = NEED.by(AGE_GROUP).start();
 * reader.forEach(path, tally::add);
 * Shares table = tally.result();
 * }</pre>
 *
 * <p>Not safe for use by several threads: give each its own and merge them.
 *
 * @param <R> the record type
 * @param <T> the table's type
 */
public final class Tally<R, T> {
  private final Tabulation<R, T> tabulation;
  private final Cube cube;
  private final SourceCounts sources;

  Tally(Tabulation<R, T> tabulation, Cube cube, SourceCounts sources) {
    this.tabulation = tabulation;
    this.cube = cube;
    this.sources = sources;
  }

  /**
   * Counts a record.
   *
   * @param record the record
   */
  public void add(R record) {
    tabulation.add(record, cube, sources);
  }

  /**
   * Adds what another tally has counted, and leaves that one as it is.
   *
   * @param other a tally of other records
   * @return this tally
   * @throws IllegalArgumentException if the other was started from another tabulation, or is this
   *     one
   */
  public Tally<R, T> merge(Tally<R, T> other) {
    if (other == this || other.tabulation != tabulation) {
      throw new IllegalArgumentException("Only another tally of the same tabulation can be merged");
    }
    cube.add(other.cube);
    sources.add(other.sources);
    return this;
  }

  /** The table of what has been counted so far; later records do not change it. */
  public T result() {
    return tabulation.table(cube.copy(), sources.copy());
  }

  /** What is counted, and none of the counts; {@link #result} gives them. */
  @Override
  public String toString() {
    return "Tally of " + tabulation;
  }
}

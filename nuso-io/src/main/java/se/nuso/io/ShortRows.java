package se.nuso.io;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;

/**
 * Tells rows that are short because their last cells are empty from rows that are broken. Excel
 * leaves out the last separators in blocks of sixteen rows whose last columns are empty: all rows
 * of the block are then as short. Other programs leave out all empty cells at the end of each row:
 * then no row ends in an empty cell. A row that is short in neither way lacks something.
 */
final class ShortRows {
  private static final int BLOCK = 16;

  private boolean someEndEmpty;
  private long block = -1;
  private int widthOfBlock;
  private long count;
  private long first;

  /** A row of the full width. */
  void full(RawRow row) {
    someEndEmpty |= !row.blank() && row.endsEmpty();
    block = blockOf(row);
    widthOfBlock = row.width();
  }

  private static long blockOf(RawRow row) {
    return (row.line() - 1) / BLOCK;
  }

  /**
   * Whether a row is short by empty cells at its end only.
   *
   * @param row the row
   * @param width how wide it should be
   * @param next the row after it
   */
  boolean accepts(RawRow row, int width, @Nullable RawRow next) {
    boolean inBlock =
        isLike(row, next)
            || block == blockOf(row) && widthOfBlock == row.width() && row.width() < width;
    boolean trimmed = !someEndEmpty && !row.endsEmpty();
    if (row.width() < 2 || !inBlock && !trimmed) {
      return false;
    }
    block = blockOf(row);
    widthOfBlock = row.width();
    first = count++ == 0 ? row.line() : first;
    return true;
  }

  private boolean isLike(RawRow row, @Nullable RawRow next) {
    return next != null
        && blockOf(next) == blockOf(row)
        && next.width() == row.width()
        && (block != blockOf(row) || widthOfBlock == row.width());
  }

  /** How many rows were short and read, if any were. */
  Optional<Finding> note(Location file) {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            ReadFault.SHORT_ROWS.at(
                new Location(file.file(), first, 0, null), Map.of("n", count, "line", first)));
  }
}

package se.nuso.io;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.Finding;

/** Rows of cells under a line of column names, in whatever format they are written. */
interface Table extends Closeable {
  /** The column names as written; read once, before the first row. */
  Row header();

  /** The next row; null when there are no more. */
  @Nullable Row next();

  /** What stands between two cells, for messages. */
  String separator();

  /** Whether a day written as a number counts from 1904, and not from 1900. */
  default boolean countsFrom1904() {
    return false;
  }

  /** What must be said of the table; asked after the names and at the end, and each told once. */
  List<Finding> notes();

  /**
   * A row.
   *
   * @param line the line that it starts on, from 1
   * @param cells its cells, cleaned of blanks
   * @param brokenCell whether a cell goes on to another line
   */
  record Row(long line, List<String> cells, boolean brokenCell) {
    boolean blank() {
      for (String cell : cells) {
        if (!cell.isEmpty()) {
          return false;
        }
      }
      return true;
    }
  }
}

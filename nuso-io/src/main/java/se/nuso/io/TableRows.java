package se.nuso.io;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.text.Label;

/** The rows of a table in one format, as they stand in it, the names among them. */
interface TableRows extends Closeable {
  /** The next row; null when there are no more. */
  @Nullable RawRow next();

  /** The file, and its sheet where one of several is read. */
  Location file();

  /** Whether the format itself leaves out empty cells at the end of a row. */
  boolean leavesOutEmptyCells();

  /** How a cell that stands beside the table is called, and how one with too many is mended. */
  Label mendOfTooMany();

  /** Whether a day written as a number counts from 1904, and not from 1900. */
  default boolean countsFrom1904() {
    return false;
  }

  /** How many bytes of the file have been read, of so many taken in by its characters. */
  default long bytesTaken(long ofCharacters) {
    return ofCharacters;
  }

  /** What ends the reading where no line has a known name. */
  FileFault noNames(List<String> examples);

  /** What must be said of the columns, when their names are known. */
  default Optional<Finding> ofColumns(List<String> names) {
    return Optional.empty();
  }

  /** What must be said of the table; asked after the names and at the end, and each told once. */
  List<Finding> notes();
}

package se.nuso.io.mapping;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import se.nuso.io.LocalTable;

/**
 * An extract with local names, gone through row by row. A row of the wrong width, of which no cell
 * is known to be of its column, is counted and passed over, as the reader rejects it.
 */
final class Extract {
  private final Path path;
  private final LocalTable head;
  private long ragged;

  Extract(Path path) {
    this.path = path;
    this.head = LocalTable.forEachOfWidth(path, row -> {}, finding -> ragged++);
  }

  String file() {
    return head.file();
  }

  /** The names of the columns, as written. */
  List<String> columns() {
    return head.columns();
  }

  /** How many rows have the wrong width. */
  long ragged() {
    return ragged;
  }

  /**
   * The place of a column that is asked for.
   *
   * @throws IllegalArgumentException if there is none
   * @throws se.nuso.io.LocalFileException if its name stands twice
   */
  int position(String column) {
    return head.position(column)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The file has no column called " + LocalTable.shown(column)));
  }

  /** Takes each row of the right width. */
  void forEach(Consumer<LocalTable.Row> taker) {
    LocalTable.forEachOfWidth(path, taker, finding -> {});
  }
}

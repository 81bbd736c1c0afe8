package se.nuso.io.mapping;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.nuso.io.LocalColumns;
import se.nuso.io.LocalTable;
import se.nuso.rule.Finding;

/**
 * An extract with local names, gone through row by row as the reader does. A row that the reader
 * rejects, of which no value is read, is counted and passed over.
 */
final class Extract {
  private final Path path;
  private final LocalColumns columns;
  private final LocalTable head;
  private long rejected;

  /** An extract whose columns are not known yet. */
  Extract(Path path) {
    this(path, Undecided.COLUMNS);
  }

  /**
   * An extract.
   *
   * @param columns what its columns hold
   */
  Extract(Path path, LocalColumns columns) {
    this.path = path;
    this.columns = columns;
    this.head = LocalTable.forEachRecord(path, columns, row -> {}, finding -> rejected++);
  }

  /** Knows no column. */
  private enum Undecided implements LocalColumns {
    COLUMNS;

    @Override
    public Optional<String> variable(String column) {
      return Optional.empty();
    }

    @Override
    public Set<String> columns() {
      return Set.of();
    }

    @Override
    public Map<String, String> constants() {
      return Map.of();
    }
  }

  String file() {
    return head.file();
  }

  /** What must be said of the file: the sheet that was chosen, a title above the names. */
  List<Finding> notes() {
    return head.notes();
  }

  /** The names of the columns, as written. */
  List<String> columns() {
    return head.columns();
  }

  /** How many rows the reader rejects. */
  long rejected() {
    return rejected;
  }

  /**
   * The place of a column that is asked for.
   *
   * @throws IllegalArgumentException if there is none
   * @throws se.nuso.io.LocalFileException if its name occurs twice
   */
  int position(String column) {
    return head.position(column)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The file has no column called " + LocalTable.shown(column)));
  }

  /** Takes each row that is read. */
  void forEach(Consumer<LocalTable.Row> taker) {
    LocalTable.forEachRecord(path, columns, taker, finding -> {});
  }
}

package se.nuso.io;

import java.util.List;
import se.nuso.codebook.Column;

/**
 * A column as a property within blocks.
 *
 * @param column the column
 * @param blocks the names of the objects around it, from the outermost
 * @param name the property's name
 */
record JsonColumn<R>(Column<R> column, List<String> blocks, String name) {
  JsonColumn(Column<R> column) {
    this(column, List.of(column.path().split("\\.")));
  }

  private JsonColumn(Column<R> column, List<String> names) {
    this(column, names.subList(0, names.size() - 1), names.get(names.size() - 1));
  }
}

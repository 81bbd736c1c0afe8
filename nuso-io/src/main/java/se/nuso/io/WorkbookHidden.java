package se.nuso.io;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.text.Label;

/** Which rows and columns of a sheet nobody sees, though they are read. */
final class WorkbookHidden {
  private static final int MOST_COLUMNS = 1 << 14;

  private final BitSet columns = new BitSet();
  private long rows;
  private long firstRow;

  void row(long line) {
    firstRow = rows++ == 0 ? line : firstRow;
  }

  /** From one column to another, from 1. */
  void columns(int from, int to) {
    if (from >= 1 && from <= to) {
      columns.set(from - 1, Math.min(to, MOST_COLUMNS));
    }
  }

  /** What must be said of rows. */
  Optional<Finding> ofRows(Location file) {
    return rows == 0
        ? Optional.empty()
        : Optional.of(
            ReadFault.HIDDEN_ROWS.at(
                new Location(file.file(), firstRow, 0, null), Map.of("n", rows, "line", firstRow)));
  }

  /** What must be said of columns that have a name. */
  Optional<Finding> ofColumns(List<String> names, Location file) {
    int[] hidden =
        columns.stream().filter(i -> i < names.size() && !names.get(i).isEmpty()).toArray();
    if (hidden.length == 0) {
      return Optional.empty();
    }
    Label first = HeaderBinding.letters(hidden[0]);
    return Optional.of(
        ReadFault.HIDDEN_COLUMNS.at(
            new Location(file.file(), 0, 0, Shown.of(names.get(hidden[0]))),
            Map.of("n", hidden.length, "first", first, "name", Shown.of(names.get(hidden[0])))));
  }
}

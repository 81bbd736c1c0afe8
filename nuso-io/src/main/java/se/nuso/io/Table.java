package se.nuso.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.text.Label;

/**
 * A table, in whatever format it is written: the line of names found, also below a title, and its
 * rows brought to the width of the names. What is passed over on the way is counted and told.
 */
final class Table implements Closeable {
  /** How far down the line of names is looked for. */
  static final int LOOKED_AT = 20;

  /** A title has few words, each in a cell: never more than these, and half of what is below. */
  private static final int TITLE_CELLS = 2;

  private final TableRows rows;
  private final SeparatorGuess known;
  private final Deque<RawRow> ahead = new ArrayDeque<>();
  private final ShortRows shortRows = new ShortRows();
  private final List<Finding> notes = new ArrayList<>();
  private List<String> names = List.of();
  private int writtenWidth;
  private int leastWidth;
  private int widest;
  private int[] unnamed = {};
  private @Nullable FileFault fault;
  private boolean ended;

  Table(TableRows rows, SeparatorGuess known) {
    this.rows = rows;
    this.known = known;
  }

  /**
   * A row whose every cell is a value.
   *
   * @param line the line that it starts on, from 1
   * @param cells its cells, cleaned of blanks
   * @param brokenCell whether a cell goes on to another line
   */
  record Row(long line, List<String> cells, boolean brokenCell) {}

  /** The column names as written; read once, before the first row. */
  Row header() {
    List<RawRow> first = new ArrayList<>();
    while (first.size() < LOOKED_AT && peek() != null) {
      first.add(Objects.requireNonNull(following()));
    }
    int at = lineOfNames(first);
    ahead.addAll(first.subList(at + 1, first.size()));
    tellOfTitle(first.subList(0, at), first.get(at));
    RawRow found = first.get(at);
    writtenWidth = found.width();
    int last = found.width();
    while (last > 0 && found.firstFilled(last - 1) < 0) {
      last--;
    }
    List<Finding> wrong = new ArrayList<>();
    Row header =
        found
            .ofWidth(last)
            .checked(line(found.line()), List.of(), List.of(), position -> true, wrong::add);
    if (!wrong.isEmpty()) {
      throw new FileFault(wrong);
    }
    names = List.copyOf(header.cells());
    shortRows.full(found.ofWidth(last));
    rows.ofColumns(names).ifPresent(notes::add);
    unnamed = IntStream.range(0, last).filter(i -> names.get(i).isEmpty()).toArray();
    return header;
  }

  private int lineOfNames(List<RawRow> first) {
    int best = -1;
    long most = 0;
    for (int i = 0; i < first.size() && !known.names().isEmpty(); i++) {
      long names = first.get(i).known(known);
      if (names > most) {
        most = names;
        best = i;
      }
    }
    if (best < 0 && !known.required()) {
      best = firstBelowTitle(first);
    }
    if (best >= 0) {
      return best;
    }
    if (fault != null) {
      throw fault;
    }
    throw first.stream().allMatch(RawRow::blank)
        ? ReadFault.EMPTY_FILE.ends(rows.file(), Map.of())
        : rows.noNames(known.examples());
  }

  /** Where no name is known, the first line that is not so narrow that it must be a title. */
  private static int firstBelowTitle(List<RawRow> first) {
    int widest = first.stream().mapToInt(RawRow::filled).max().orElse(0);
    for (int i = 0; i < first.size(); i++) {
      int filled = first.get(i).filled();
      if (filled > TITLE_CELLS || filled > 0 && filled * 2 > widest) {
        return i;
      }
    }
    return -1;
  }

  private void tellOfTitle(List<RawRow> above, RawRow names) {
    for (RawRow row : above) {
      for (int position : row.personal()) {
        throw new FileFault(
            RecordBinder.personal(line(row.line()), HeaderBinding.position(position + 1)));
      }
    }
    long titles = above.stream().filter(row -> !row.blank()).count();
    if (titles > 0) {
      notes.add(
          ReadFault.TITLE_ROWS.at(line(names.line()), Map.of("n", titles, "line", names.line())));
    }
  }

  /** The next row, as wide as the names if nothing stands beside them; null when none is left. */
  @Nullable RawRow next() {
    RawRow row = ended ? null : following();
    if (row == null) {
      tellOfWidths();
      return null;
    }
    if (unnamed.length > 0) {
      unnamed = IntStream.of(unnamed).filter(i -> !row.isFilled(i)).toArray();
    }
    int width = names.size();
    if (row.width() > width && row.firstFilled(width) < 0) {
      widest = Math.max(widest, row.width());
      return row.ofWidth(width);
    }
    boolean whole =
        row.width() >= width
            || row.blank()
            || rows.leavesOutEmptyCells()
            || row.width() >= leastWidth && shortRows.accepts(row, width, peek());
    if (row.width() >= width) {
      shortRows.full(row);
    }
    return whole && row.width() < width ? row.ofWidth(width) : row;
  }

  private @Nullable RawRow following() {
    if (ahead.isEmpty() && fault != null) {
      throw fault;
    }
    return ahead.isEmpty() ? rows.next() : ahead.removeFirst();
  }

  /** The row after; what ends the reading there does so when the row is asked for. */
  private @Nullable RawRow peek() {
    try {
      RawRow next = ahead.isEmpty() && fault == null ? rows.next() : null;
      if (next != null) {
        ahead.addLast(next);
      }
    } catch (FileFault atNext) {
      fault = atNext;
    }
    return ahead.peekFirst();
  }

  private void tellOfWidths() {
    if (ended) {
      return;
    }
    ended = true;
    shortRows.note(rows.file()).ifPresent(notes::add);
    int empty = Math.max(widest, writtenWidth) - names.size() + unnamed.length;
    if (empty > 0) {
      notes.add(ReadFault.EMPTY_COLUMNS.at(rows.file(), Map.of("n", empty)));
    }
  }

  /** What is wrong with the width of a row, if anything is. */
  @Nullable Finding wrongWidth(RawRow row, Location where) {
    int expected = names.size();
    int found = row.width();
    if (found < expected) {
      return ReadFault.TOO_FEW_CELLS.at(where, Map.of("expected", expected, "found", found));
    }
    int stray = row.firstFilled(expected);
    if (stray < 0) {
      return null;
    }
    return rows.leavesOutEmptyCells() || stray < writtenWidth
        ? strayCell(stray, where)
        : ReadFault.TOO_MANY_CELLS.at(
            where, Map.of("expected", expected, "found", found, "mend", rows.mendOfTooMany()));
  }

  /** A value that stands under no name. */
  Finding strayCell(int position, Location where) {
    Label column =
        rows.leavesOutEmptyCells()
            ? HeaderBinding.letters(position)
            : HeaderBinding.position(position + 1);
    return ReadFault.STRAY_CELL.at(where, Map.of("column", column));
  }

  /** A row with fewer cells than this is never taken for one whose last cells are empty. */
  void requireCells(int width) {
    leastWidth = width;
  }

  /** Ends the reading at another line of names: what follows is in other columns. */
  void requireSameNames(RawRow row) {
    if (!known.names().isEmpty() && row.isAllKnown(known) && row.filled() > TITLE_CELLS) {
      throw ReadFault.OTHER_NAMES.ends(line(row.line()), Map.of("line", row.line()));
    }
  }

  private Location line(long line) {
    return new Location(rows.file().file(), line, 0, null);
  }

  /** The file, and its sheet where one of several is read. */
  Location file() {
    return rows.file();
  }

  boolean countsFrom1904() {
    return rows.countsFrom1904();
  }

  long bytesTaken(long ofCharacters) {
    return rows.bytesTaken(ofCharacters);
  }

  /** What must be said of the table; asked after the names and at the end, and each told once. */
  List<Finding> notes() {
    List<Finding> told = new ArrayList<>(rows.notes());
    told.addAll(notes);
    notes.clear();
    return told;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}

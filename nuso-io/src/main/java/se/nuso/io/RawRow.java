package se.nuso.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;

/**
 * A row as a file has it, of whatever format. Nobody gets at its cells but by {@link #checked},
 * which tells of each that is a formula, an error value or of a type that cannot be read: so none
 * of these becomes a value on any path.
 */
final class RawRow {
  private static final List<Odd> NONE_ODD = List.of();

  private final long line;
  private final List<String> cells;
  private final List<Odd> odd;
  private final boolean brokenCell;

  /**
   * A cell that is no value.
   *
   * @param position where it stands, from 0
   * @param fault what it is
   * @param found what stands in it
   * @param reference what a spreadsheet calls the cell; empty in CSV
   */
  record Odd(int position, ReadFault fault, String found, String reference) {}

  RawRow(long line, List<String> cells, @Nullable List<Odd> odd, boolean brokenCell) {
    this.line = line;
    this.cells = cells;
    this.odd = odd == null ? NONE_ODD : odd;
    this.brokenCell = brokenCell;
  }

  long line() {
    return line;
  }

  /** How many cells it has, up to the last that the file has. */
  int width() {
    return odd.isEmpty() ? cells.size() : Math.max(cells.size(), last(odd) + 1);
  }

  private static int last(List<Odd> odd) {
    return odd.stream().mapToInt(Odd::position).max().orElse(-1);
  }

  /** How many of its cells have content. */
  int filled() {
    int filled = odd.size();
    for (String cell : cells) {
      filled += cell.isEmpty() ? 0 : 1;
    }
    return filled;
  }

  boolean blank() {
    return filled() == 0;
  }

  /** The first cell from a place on that has content; -1 if there is none. */
  int firstFilled(int from) {
    for (int i = from; i < width(); i++) {
      if (isFilled(i)) {
        return i;
      }
    }
    return -1;
  }

  boolean isFilled(int position) {
    return position < cells.size() && !cells.get(position).isEmpty()
        || odd.stream().anyMatch(cell -> cell.position() == position);
  }

  boolean endsEmpty() {
    return width() > 0 && !isFilled(width() - 1);
  }

  /** The same row with so many cells: what is left out, or added, is empty. */
  RawRow ofWidth(int width) {
    if (cells.size() == width) {
      return this;
    }
    List<String> fitted = new ArrayList<>(cells.size() > width ? cells.subList(0, width) : cells);
    fitted.addAll(Collections.nCopies(width - fitted.size(), ""));
    return new RawRow(line, fitted, odd, brokenCell);
  }

  /** How many of its cells are names that are known. */
  long known(SeparatorGuess names) {
    return cells.stream().filter(cell -> !cell.isEmpty() && names.knows(cell)).count();
  }

  /** Whether every cell with content is a name that is known. */
  boolean isAllKnown(SeparatorGuess names) {
    return odd.isEmpty() && cells.stream().allMatch(cell -> cell.isEmpty() || names.knows(cell));
  }

  /** What it is if it is no record under these names: a total, a ruling, the names once more. */
  Optional<ReadFault> noRecord(List<String> names) {
    return NoRecord.of(cells, odd.size(), names);
  }

  /** Whether a quote that was opened and not closed may have made one cell of several lines. */
  boolean swallowsALine() {
    return brokenCell && cells.size() > 1 && cells.stream().anyMatch(this::holdsALine);
  }

  private boolean holdsALine(String cell) {
    return cell.indexOf('\n') + cell.indexOf('\r') > -2
        && SeparatorGuess.SEPARATORS.stream()
            .anyMatch(
                separator -> cell.chars().filter(c -> c == separator).count() >= cells.size() - 1);
  }

  /** Counts the row among those that may hold numbers split over columns. */
  void addTo(SplitNumbers split) {
    split.add(line, cells);
  }

  /** Where a personal identity number stands, from 0. */
  Iterable<Integer> personal() {
    TreeSet<Integer> positions = new TreeSet<>();
    for (int i = 0; i < cells.size(); i++) {
      if (PersonalIdentityNumber.isIn(cells.get(i))) {
        positions.add(i);
      }
    }
    odd.stream()
        .filter(cell -> PersonalIdentityNumber.isIn(cell.found()))
        .forEach(cell -> positions.add(cell.position()));
    return positions;
  }

  /**
   * The cells, to whoever takes note of those that are no values; they are empty here.
   *
   * @param where the row
   * @param written what the file calls each column
   * @param variables the variables of the columns; the names where there are none
   * @param read which columns are read; what stands in others is of no account
   * @param faults is told of each cell that is no value
   */
  Table.Row checked(
      Location where,
      List<String> written,
      List<String> variables,
      IntPredicate read,
      Consumer<Finding> faults) {
    if (odd.isEmpty()) {
      return new Table.Row(line, cells, brokenCell);
    }
    List<String> values = new ArrayList<>(cells);
    for (Odd cell : odd) {
      int position = cell.position();
      if (PersonalIdentityNumber.isIn(cell.found()) && position < values.size()) {
        values.set(position, cell.found()); // whoever looks for one finds it
      } else if (read.test(position)) {
        boolean named = position < written.size() && !written.get(position).isEmpty();
        String name = named ? written.get(position) : HeaderBinding.position(position + 1).sv();
        faults.accept(
            cell.fault()
                .at(
                    where.at(Shown.of(name)),
                    Map.of(
                        "variable",
                        named ? Shown.of(name) : HeaderBinding.position(position + 1),
                        "value",
                        CellText.fault(cell.found()) == ReadFault.ERROR_CELL
                            ? Shown.of(cell.found())
                            : "•••",
                        "cell",
                        cell.reference().isEmpty()
                            ? HeaderBinding.position(position + 1)
                            : HeaderBinding.cell(cell.reference())),
                    position < variables.size()
                        ? new String[] {variables.get(position)}
                        : new String[0]));
      }
    }
    return new Table.Row(line, values, brokenCell);
  }
}

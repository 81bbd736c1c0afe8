package se.nuso.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.nuso.codebook.Code;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Counted;
import se.nuso.text.Label;

/**
 * Which cells of a cube a table has, by name and in what order, and which of them are worth
 * showing.
 */
final class Layout {
  // Beyond this, levels that no record has are left out: nobody reads 300 empty municipalities.
  private static final int SHOW_EMPTY_LEVELS = 20;

  private static final Label SEVERAL =
      new Label(
          "Flera svar kan ges och en post räknas i varje nivå den har: {axes}.",
          "Several answers may be given, and a record counts in each level it has: {axes}.");

  private final List<Axis> axes;
  private final Cells cells;

  Layout(List<Axis> axes, Cells cells) {
    this.axes = axes;
    this.cells = cells;
  }

  /**
   * The positions of a cell by the codes of its levels; dimensions left out are taken over all
   * records.
   */
  static int[] positions(List<Axis> axes, String... codes) {
    if (codes.length > axes.size()) {
      throw new IllegalArgumentException(
          codes.length + " codes for a table of " + axes.size() + " dimensions");
    }
    int[] positions = all(axes);
    for (int axis = 0; axis < codes.length; axis++) {
      positions[axis] = axes.get(axis).positionOf(codes[axis]);
    }
    return positions;
  }

  static String[] codes(Code... codes) {
    return Arrays.stream(codes).map(Code::code).toArray(String[]::new);
  }

  static int[] all(List<Axis> axes) {
    return axes.stream().mapToInt(Axis::all).toArray();
  }

  /** Every cell, row by row: the levels of each axis, then not answered, then all. */
  static List<int[]> cells(List<Axis> axes) {
    return combinations(
        axes.stream().map(axis -> IntStream.range(0, axis.size()).toArray()).toList());
  }

  static List<Level> levels(List<Axis> axes, int[] positions) {
    return IntStream.range(0, positions.length)
        .mapToObj(axis -> axes.get(axis).level(positions[axis]))
        .toList();
  }

  /** Every combination of one position each. */
  static List<int[]> combinations(List<int[]> positions) {
    List<int[]> combinations = List.of(new int[0]);
    for (int[] axis : positions) {
      List<int[]> longer = new ArrayList<>();
      for (int[] combination : combinations) {
        for (int position : axis) {
          int[] next = Arrays.copyOf(combination, combination.length + 1);
          next[combination.length] = position;
          longer.add(next);
        }
      }
      combinations = longer;
    }
    return combinations;
  }

  /** How many records an axis has at a position, over all the other axes. */
  long margin(int axis, int position) {
    int[] positions = all(axes);
    positions[axis] = position;
    return cells.at(positions);
  }

  /** The positions of an axis that a table shows. */
  int[] shown(int axis) {
    Axis it = axes.get(axis);
    boolean showEmpty = it.levels().size() <= SHOW_EMPTY_LEVELS;
    return IntStream.range(0, it.size())
        .filter(
            position ->
                position == it.all()
                    || (position < it.notAnswered() && showEmpty)
                    || margin(axis, position) > 0)
        .toArray();
  }

  /**
   * The rows of a table that has the first axes to the left and the rest as columns: with two or
   * more to the left, only the combinations that hold a record, and always the total.
   */
  List<int[]> rows(int left) {
    List<int[]> rows = new ArrayList<>();
    for (int[] row : combinations(IntStream.range(0, left).mapToObj(this::shown).toList())) {
      int[] at = all(axes);
      System.arraycopy(row, 0, at, 0, left);
      if (left < 2 || cells.at(at) > 0 || Arrays.equals(at, all(axes))) {
        rows.add(at);
      }
    }
    return rows;
  }

  /** The columns of the first axes, which lead the rows. */
  List<Column> heads(int left) {
    return axes.subList(0, left).stream()
        .map(axis -> Column.words(axis.label()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** The levels of the first axes, as cells. */
  List<Cell> labels(int[] positions, int left) {
    return levels(axes, positions).subList(0, left).stream()
        .map(level -> Cell.words(level.label()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** What a cell counts. */
  Counted counted(int[] positions, String population) {
    Counted counted = Counted.all(population);
    for (int i = 0; i < positions.length; i++) {
      Axis axis = axes.get(i);
      // Two answers of several are both given; two sets of one answer have what is in both.
      String name = axis.several() ? axis.name() + " " + i : axis.name();
      if (positions[i] == axis.notAnswered()) {
        counted = counted.and(name, Set.of(Counted.NOT_ANSWERED));
      } else if (positions[i] != axis.all()) {
        counted = counted.and(name, axis.level(positions[i]).leaves());
      }
    }
    return counted;
  }

  /** What must be said of the axes below a table, if anything. */
  Stream<Label> severalNote() {
    List<Label> several = axes.stream().filter(Axis::several).map(Axis::label).toList();
    return several.isEmpty() ? Stream.empty() : Stream.of(SEVERAL.with("axes", several));
  }
}

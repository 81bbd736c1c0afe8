package se.nuso.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of text in columns: labels to the left, then numbers. Long labels are cut so that the
 * table keeps within a screen, and rows beyond one screen are counted instead of shown; the last
 * rows, the totals, are always shown.
 */
final class TextTable {
  private static final int NARROWEST_LABEL = 16;
  private static final String GAP = "  ";

  private final int labels;
  private final boolean numbersRight;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param labels how many of the first columns are labels
   * @param numbersRight whether the other columns stand to the right
   * @param header the heads of the columns
   */
  TextTable(int labels, boolean numbersRight, List<String> header) {
    this.labels = labels;
    this.numbersRight = numbersRight;
    rows.add(header);
  }

  /**
   * Adds a row.
   *
   * @param row its cells, one for each column
   */
  void add(List<String> row) {
    rows.add(row);
  }

  /** Whether the table keeps within a screen with its labels cut as far as they may be. */
  boolean fits() {
    int width = numbersWidth();
    for (int column = 0; column < labels; column++) {
      width += Math.min(width(column), NARROWEST_LABEL) + (column > 0 ? GAP.length() : 0);
    }
    return width <= Lines.WIDTH;
  }

  private int numbersWidth() {
    int width = 0;
    for (int column = labels; column < rows.get(0).size(); column++) {
      width += width(column) + GAP.length();
    }
    return width;
  }

  private int width(int column) {
    int width = 0;
    for (List<String> row : rows) {
      width = Math.max(width, length(row.get(column)));
    }
    return width;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * The table as text.
   *
   * @param most how many rows are shown at most
   * @param totals how many of the last rows are always shown
   * @param moreRows what to write after the number of rows that are not shown
   */
  String toText(int most, int totals, String moreRows) {
    return text(rows.size() - 1 > most ? most - totals - 1 : rows.size() - 1, totals, moreRows);
  }

  private String text(int shown, int totals, String moreRows) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (int column = 0; column < columns; column++) {
      widths[column] = width(column);
    }
    shareOut(widths);
    StringBuilder text = new StringBuilder();
    int hidden = Math.max(0, rows.size() - 1 - shown - totals);
    for (int row = 0; row < rows.size(); row++) {
      if (row <= shown || row > shown + hidden) {
        append(text, rows.get(row), widths);
      } else if (row == shown + 1) {
        text.append("… ").append(hidden).append(' ').append(moreRows).append('\n');
      }
    }
    return text.toString();
  }

  /** Long labels share the room that numbers and short labels leave, but keep some of their own. */
  private void shareOut(int[] widths) {
    int room = Lines.WIDTH - numbersWidth() - GAP.length() * Math.max(0, labels - 1);
    int[] byWidth =
        IntStream.range(0, labels)
            .boxed()
            .sorted(Comparator.comparingInt(label -> widths[label]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; i < labels; i++) {
      int fair = Math.max(NARROWEST_LABEL, room / (labels - i));
      widths[byWidth[i]] = Math.min(widths[byWidth[i]], fair);
      room -= widths[byWidth[i]];
    }
  }

  private void append(StringBuilder text, List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cut(row.get(column), widths[column]);
      String space = " ".repeat(widths[column] - length(cell));
      line.append(column > 0 ? GAP : "");
      line.append(column >= labels && numbersRight ? space + cell : cell + space);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static String cut(String text, int width) {
    return length(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
  }
}

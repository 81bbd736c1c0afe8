package se.nuso.io.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.nuso.text.Language;

/** A table of text in columns: the first ones to the left, the numbers after them to the right. */
public final class ScreenTable {
  private static final int WIDEST = 40;
  private static final String GAP = "  ";

  private final int labels;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param labels how many of the first columns are texts
   * @param heads the heads of the columns
   */
  public ScreenTable(int labels, List<String> heads) {
    this.labels = labels;
    rows.add(List.copyOf(heads));
  }

  /** Adds a row of as many cells as there are heads. */
  public void add(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** A share in percent, with one decimal. */
  public static String percent(long part, long whole, Language language) {
    return whole == 0 ? "–" : String.format(language.locale(), "%.1f %%", 100.0 * part / whole);
  }

  /** A whole number. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%d", number);
  }

  /** The table, each row ended by a line break. */
  @Override
  public String toString() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(cut(row.get(i))));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = cut(row.get(i));
        String space = " ".repeat(widths[i] - length(cell));
        line.append(i > 0 ? GAP : "").append(i < labels ? cell + space : space + cell);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String cut(String text) {
    return length(text) <= WIDEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }
}

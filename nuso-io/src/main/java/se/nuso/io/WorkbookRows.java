package se.nuso.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;

/** The rows of one sheet, each cell as what it holds. */
final class WorkbookRows implements Closeable {
  private static final int LETTERS = 26;

  private final WorkbookXml xml;
  private final WorkbookParts parts;
  private final List<String> texts;
  private final WorkbookDates dates;
  private final WorkbookHidden hidden = new WorkbookHidden();
  private final RepairLog repairs = new RepairLog();
  private int line;
  private int filled;
  private long merged;

  WorkbookRows(WorkbookXml xml, WorkbookParts parts, List<String> texts, WorkbookDates dates) {
    this.xml = xml;
    this.parts = parts;
    this.texts = texts;
    this.dates = dates;
  }

  /** The next row that the sheet holds; null when there are no more. */
  @Nullable RawRow next() {
    while (xml.nextElement()) {
      switch (xml.element()) {
        case "row" -> {
          return row();
        }
        case "col" -> {
          if (WorkbookXml.isTrue(xml.attribute("hidden"))) {
            hidden.columns(xml.number("min", 1), xml.number("max", xml.number("min", 1)));
          }
        }
        case "mergeCell" -> merged++;
        default -> {}
      }
    }
    return null;
  }

  /** A row that says no line is the one after the row before it. */
  private RawRow row() {
    line = xml.number("r", line + 1);
    boolean isHidden = WorkbookXml.isTrue(xml.attribute("hidden"));
    RawRow row = new Cells().row();
    if (row.blank()) {
      return row;
    }
    if (line <= filled) {
      throw ReadFault.ROWS_OUT_OF_ORDER.ends(location(), Map.of("line", line, "before", filled));
    }
    filled = line;
    if (isHidden) {
      hidden.row(line);
    }
    return row;
  }

  /** How many areas are merged, known when there are no more rows. */
  long merged() {
    return merged;
  }

  /** Which rows and columns are hidden, known when there are no more rows. */
  WorkbookHidden hidden() {
    return hidden;
  }

  private Location location() {
    return new Location(parts.file().file(), line, 0, null);
  }

  /** The cells of one row; the limits are on what has content. */
  private final class Cells {
    private final List<String> cells = new ArrayList<>();
    private final BitSet seen = new BitSet();
    private @Nullable List<RawRow.Odd> odd;
    private long length;

    private RawRow row() {
      int next = 0;
      while (xml.nextElementWithin("row")) {
        if (xml.element().equals("c")) {
          int column = column(xml.attribute("r"), next);
          WorkbookCell cell = cell();
          if (!cell.text().isEmpty()) {
            add(column, cell);
          }
          next = column + 1;
        }
      }
      return new RawRow(line, cells, odd, false);
    }

    private void add(int column, WorkbookCell cell) {
      if (column >= parts.limits().columns()) {
        throw parts.limits().exceeded(Limit.COLUMNS, location());
      }
      length += cell.text().length();
      if (length > parts.limits().recordCharacters()) {
        throw parts.limits().exceeded(Limit.RECORD_CHARACTERS, location());
      }
      while (cells.size() <= column) {
        cells.add("");
      }
      ReadFault fault = seen.get(column) ? ReadFault.CELL_TWICE : cell.fault();
      seen.set(column);
      cells.set(column, fault == null ? cell.text() : "");
      if (fault != null) {
        odd = odd == null ? new ArrayList<>() : odd;
        odd.removeIf(before -> before.position() == column);
        odd.add(new RawRow.Odd(column, fault, cell.text(), letters(column) + line));
      }
    }
  }

  /** The column of a reference such as {@code BC12}, from 0. */
  private int column(String reference, int otherwise) {
    long column = 0;
    for (int i = 0; i < reference.length() && column <= parts.limits().columns(); i++) {
      char c = reference.charAt(i);
      int letter = c >= 'a' && c <= 'z' ? c - 'a' : c - 'A';
      if (letter >= 0 && letter < LETTERS) {
        column = column * LETTERS + letter + 1;
      }
    }
    return column == 0 ? otherwise : (int) (column - 1);
  }

  /** What a spreadsheet calls a column. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }

  private WorkbookCell cell() {
    String type = xml.attribute("t").strip();
    int style = xml.number("s", 0);
    String value = "";
    @Nullable String formula = null;
    @Nullable String inline = null;
    while (xml.nextElementWithin("c")) {
      switch (xml.element()) {
        case "v" -> value = xml.text();
        case "f" -> formula = xml.text();
        case "is" -> inline = WorkbookTexts.of(xml, "is");
        default -> {}
      }
    }
    if (formula != null) {
      return WorkbookCell.formula(formula);
    }
    return inline == null
        ? WorkbookCell.of(type, value, style, texts, dates, repairs, location())
        : WorkbookCell.ofText(inline, repairs, location());
  }

  /** What was repaired, known when there are no more rows. */
  void tellOfRepairs(Consumer<Finding> findings) {
    repairs.tell(findings);
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}

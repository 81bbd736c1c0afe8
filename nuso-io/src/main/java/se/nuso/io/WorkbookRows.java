package se.nuso.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;

/** The rows of one sheet, each cell as the text that stands for its value. */
final class WorkbookRows implements Closeable {
  private static final int LETTERS = 26;

  /** From here on a double no longer holds every whole number: digits have been lost. */
  private static final double FIRST_ROUNDED = 1e15;

  private final WorkbookXml xml;
  private final WorkbookParts parts;
  private final List<String> texts;
  private final WorkbookDates dates;
  private final RepairLog repairs = new RepairLog();
  private int line;
  private long merged;

  WorkbookRows(WorkbookXml xml, WorkbookParts parts, List<String> texts, WorkbookDates dates) {
    this.xml = xml;
    this.parts = parts;
    this.texts = texts;
    this.dates = dates;
  }

  /** The next row that the sheet holds; null when there are no more. */
  Table.@Nullable Row next() {
    while (xml.nextElement()) {
      if (xml.element().equals("row")) {
        line = xml.number("r", line + 1);
        return new Table.Row(line, cells(), false);
      }
      if (xml.element().equals("mergeCell")) {
        merged++;
      }
    }
    return null;
  }

  /** How many areas are merged, known when there are no more rows. */
  long merged() {
    return merged;
  }

  private Location location() {
    return new Location(parts.file().file(), line, 0, null);
  }

  private List<String> cells() {
    List<String> cells = new ArrayList<>();
    long length = 0;
    int next = 0;
    while (xml.nextElementWithin("row")) {
      if (xml.element().equals("c")) {
        int column = column(xml.attribute("r"), next);
        if (column >= parts.limits().columns()) {
          throw parts.limits().columnsExceeded(location());
        }
        String cell = cell();
        length += cell.length();
        if (length > parts.limits().recordCharacters()) {
          throw parts.limits().recordExceeded(location());
        }
        while (cells.size() <= column && !cell.isEmpty()) {
          cells.add("");
        }
        if (!cell.isEmpty()) {
          cells.set(column, cell);
        }
        next = column + 1;
      }
    }
    return cells;
  }

  /** The column of a reference such as {@code BC12}, from 0. */
  private int column(String reference, int otherwise) {
    long column = 0;
    for (int i = 0; i < reference.length() && column <= parts.limits().columns(); i++) {
      char c = reference.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        column = column * LETTERS + c - 'A' + 1;
      }
    }
    return reference.isEmpty() ? otherwise : (int) Math.max(0, column - 1);
  }

  private String cell() {
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    String value = "";
    String formula = "";
    while (xml.nextElementWithin("c")) {
      switch (xml.element()) {
        case "v" -> value = xml.text();
        case "f" -> formula = "=" + xml.text();
        case "is" -> value = WorkbookTexts.of(xml, "is");
        default -> {}
      }
    }
    if (!formula.isEmpty()) {
      return formula;
    }
    return switch (type) {
      case "s" -> shared(value);
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "d" -> WorkbookDates.day(clean(value));
      case "", "n" -> number(value.strip(), style);
      default -> clean(value);
    };
  }

  private String clean(String value) {
    return CleanText.of(value.toCharArray(), 0, value.length(), repairs, location());
  }

  /** What was repaired, known when there are no more rows. */
  void tellOfRepairs(Consumer<Finding> findings) {
    repairs.tell(findings);
  }

  private String shared(String index) {
    if (!index.matches("[0-9]{1,9}") || Integer.parseInt(index) >= texts.size()) {
      throw xml.damaged();
    }
    return clean(texts.get(Integer.parseInt(index)));
  }

  /** Excel keeps every number as a double: 3 may be stored as 3.0 or 3E0. */
  private String number(String value, int style) {
    if (!value.matches("-?[0-9]{1,400}(\\.[0-9]{1,400})?([Ee][-+]?[0-9]{1,4})?")) {
      return clean(value);
    }
    double number = Double.parseDouble(value);
    String day = dates.isOfDays(style) ? dates.text(number) : "";
    if (!day.isEmpty()) {
      return day;
    }
    if (number != Math.rint(number) || Double.isInfinite(number)) {
      return value;
    }
    return Math.abs(number) < FIRST_ROUNDED
        ? Long.toString((long) number)
        : Double.toString(number).replace("E", "E+");
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}

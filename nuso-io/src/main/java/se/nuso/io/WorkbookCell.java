package se.nuso.io;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.Location;

/**
 * What one cell of a workbook holds: a value, or what keeps it from being one. A type and a value
 * are read only in a spelling that is known; a cell without a value is empty, whatever its type.
 *
 * @param text the value; if it is none, what stands in the cell
 * @param fault why it is no value; null if it is one
 */
record WorkbookCell(String text, @Nullable ReadFault fault) {
  static final WorkbookCell EMPTY = new WorkbookCell("", null);

  /** From here on a double no longer holds every whole number: digits have been lost. */
  private static final double FIRST_ROUNDED = 1e15;

  private static final double SMALLEST_PLAIN = 1e-9;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(?:[0-9]{1,400}(?:\\.[0-9]{0,400})?|\\.[0-9]{1,400})(?:[Ee][-+]?[0-9]{1,4})?");
  private static final Pattern DAY =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2})"
              + "(T[0-9]{2}(:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?)?(Z|[-+][0-9]{2}(:?[0-9]{2})?)?)?");

  /** The formula of a cell is not calculated, whatever value is kept with it. */
  static WorkbookCell formula(String written) {
    return new WorkbookCell("=" + written, ReadFault.FORMULA);
  }

  /** A text that stands in the cell itself. */
  static WorkbookCell ofText(String text, RepairLog repairs, Location where) {
    return new WorkbookCell(
        CleanText.of(text.toCharArray(), 0, text.length(), repairs, where), null);
  }

  /**
   * A cell with a value.
   *
   * @param type its type as written; none is a number
   * @param written its value as written
   * @param style its format
   * @param texts the texts that cells share
   * @param dates which formats are of days
   * @param repairs is told what is cleaned away
   * @param where the cell
   */
  static WorkbookCell of(
      String type,
      String written,
      int style,
      List<String> texts,
      WorkbookDates dates,
      RepairLog repairs,
      Location where) {
    String value = clean(written);
    if (value.isEmpty()) {
      return EMPTY;
    }
    return switch (type) {
      case "s" -> shared(value, texts, repairs, where);
      case "b" -> truth(value);
      case "e" -> new WorkbookCell(value, ReadFault.ERROR_CELL);
      case "d" -> day(value);
      case "str", "inlineStr" -> ofText(WorkbookEscapes.read(written), repairs, where);
      case "", "n" -> number(value, style, dates);
      default -> unreadable(value);
    };
  }

  static WorkbookCell unreadable(String value) {
    return new WorkbookCell(value, ReadFault.UNREADABLE_CELL);
  }

  private static String clean(String value) {
    return CleanText.of(value.toCharArray(), 0, value.length());
  }

  private static WorkbookCell shared(
      String index, List<String> texts, RepairLog repairs, Location where) {
    return index.matches("[0-9]{1,9}") && Integer.parseInt(index) < texts.size()
        ? ofText(texts.get(Integer.parseInt(index)), repairs, where)
        : unreadable(index);
  }

  private static WorkbookCell truth(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "1", "true" -> new WorkbookCell("TRUE", null);
      case "0", "false" -> new WorkbookCell("FALSE", null);
      default -> unreadable(value);
    };
  }

  /** A day in letters; midnight is no time of the day. */
  private static WorkbookCell day(String value) {
    Matcher day = DAY.matcher(value);
    if (!day.matches()) {
      return unreadable(value);
    }
    try {
      LocalDate.parse(day.group(1));
    } catch (DateTimeException noSuchDay) {
      return unreadable(value);
    }
    return new WorkbookCell(WorkbookDates.day(value), null);
  }

  /** Excel keeps every number as a double: 3 may be stored as 3.0 or 3E0, 4.35 as 4.3499999999. */
  private static WorkbookCell number(String value, int style, WorkbookDates dates) {
    if (!NUMBER.matcher(value).matches()) {
      return unreadable(value);
    }
    double number = Double.parseDouble(value);
    if (dates.isOfDays(style)) {
      if (dates.isNoDay(number)) {
        return unreadable(value);
      }
      String day = dates.text(number);
      if (!day.isEmpty()) {
        return new WorkbookCell(day, null);
      }
    }
    return new WorkbookCell(plain(number), null);
  }

  private static String plain(double number) {
    double size = Math.abs(number);
    if (number == Math.rint(number) && size < FIRST_ROUNDED) {
      return Long.toString((long) number);
    }
    return size < FIRST_ROUNDED && size > SMALLEST_PLAIN
        ? new BigDecimal(Double.toString(number)).toPlainString()
        : Double.toString(number).replace("E", size < 1 ? "E" : "E+");
  }
}

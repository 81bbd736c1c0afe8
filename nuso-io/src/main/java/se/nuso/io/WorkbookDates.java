package se.nuso.io;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which cell formats of a workbook are of days, and which day a number is. */
final class WorkbookDates {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

  /** Excel's calendar has a 29 February 1900, day 60, which never was. */
  private static final int FIRST_RIGHT_DAY = 61;

  private static final int LAST_DAY = 2_958_465;
  private static final int SECONDS_OF_DAY = 86_400;

  /** What in a number format is no part of the number: quoted, escaped or in brackets. */
  private static final Pattern NO_PART = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

  private static final Pattern ELAPSED =
      Pattern.compile("\\[(h+|m+|s+)\\]", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern PARTS =
      Pattern.compile("(?=[a-z]*[ymdhs])(y+|m+|d+|h+|s+|e+|g+|b+)+");

  /** Hours beyond a day: {@code [h]:mm:ss}. */
  private static final int BUILT_IN_ELAPSED = 46;

  private static final Pattern MIDNIGHT =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})T00:00(:00([.,]0{1,9})?)?Z?");

  private final BitSet formats = new BitSet();
  private final boolean from1904;

  WorkbookDates(WorkbookParts parts, WorkbookSheets sheets) throws IOException {
    this.from1904 = sheets.from1904();
    try (WorkbookXml xml = parts.open(sheets.styles())) {
      if (xml != null) {
        read(xml);
      }
    }
  }

  private void read(WorkbookXml xml) {
    Map<Integer, Boolean> own = new HashMap<>();
    boolean cells = false;
    int index = 0;
    while (xml.nextElement()) {
      switch (xml.element()) {
        case "numFmt" -> own.put(xml.number("numFmtId", 0), isOfDays(xml.attribute("formatCode")));
        case "cellXfs" -> cells = true;
        case "cellStyles", "cellStyleXfs", "dxfs" -> cells = false;
        case "xf" -> {
          if (cells) {
            int format = xml.number("numFmtId", 0);
            formats.set(index++, own.getOrDefault(format, isBuiltIn(format)));
          }
        }
        default -> {}
      }
    }
  }

  /**
   * Whether a format has a part of a day. A word that is more than such parts is none, be it the
   * name of the general format in another language (Standard, Yleinen, Normál) or a unit; neither
   * are hours beyond a day, which count a time and tell no day.
   */
  private static boolean isOfDays(String code) {
    if (ELAPSED.matcher(code).find()) {
      return false;
    }
    String plain = NO_PART.matcher(code).replaceAll(" ").toLowerCase(Locale.ROOT);
    return WORD.matcher(plain).results().anyMatch(word -> PARTS.matcher(word.group()).matches());
  }

  /** The numbers that ECMA-376 part 1, 18.8.30, gives to formats of days and times. */
  private static boolean isBuiltIn(int format) {
    return format >= 14 && format <= 22
        || format >= 27 && format <= 36
        || format >= 45 && format <= 47 && format != BUILT_IN_ELAPSED
        || format >= 50 && format <= 58;
  }

  boolean isOfDays(int style) {
    return formats.get(style);
  }

  /** A day as a workbook may write it in letters: midnight is no time of the day. */
  static String day(String text) {
    Matcher midnight = MIDNIGHT.matcher(text);
    return midnight.matches() ? midnight.group(1) : text;
  }

  /** Whether a number in a format of days is none: 29 February 1900, or beyond the calendar. */
  boolean isNoDay(double number) {
    return number < 0 || number >= LAST_DAY + 1 || !from1904 && (int) number == FIRST_RIGHT_DAY - 1;
  }

  /** The day, or the day and the time if there is one; empty for a number that is no day. */
  String text(double number) {
    if (number < 1 || number >= LAST_DAY + 1) {
      return "";
    }
    int whole = (int) number;
    LocalDate day =
        from1904
            ? DAY_ZERO_1904.plusDays(whole)
            : DAY_ZERO.plusDays(whole < FIRST_RIGHT_DAY ? whole + 1 : whole);
    long seconds = Math.round((number - whole) * SECONDS_OF_DAY);
    return seconds == 0 || seconds == SECONDS_OF_DAY
        ? day.plusDays(seconds / SECONDS_OF_DAY).toString()
        : day + "T" + LocalTime.ofSecondOfDay(seconds);
  }
}

package se.nuso.codebook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the calendar, {@code YYYY-MM-DD}; every other way of writing a date is ambiguous
 * somewhere.
 */
record DateForm() implements ValueForm {
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

  /** Excel's day numbers from 1954 to 2064. */
  private static final Pattern EXCEL = Pattern.compile("[2-5][0-9]{4}");

  private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final Pattern DAY_FIRST =
      Pattern.compile("[0-9]{1,2}[./ -][0-9]{1,2}[./ -][0-9]{4}");
  private static final Pattern SHORT_YEAR = Pattern.compile("[0-9]{2}-[0-9]{2}-[0-9]{2}");

  @Override
  public ValueType type() {
    return ValueType.DATE;
  }

  @Override
  public List<String> format(Object value) {
    return List.of(value.toString());
  }

  @Override
  public Object parse(List<String> texts) {
    Matcher iso = ISO.matcher(texts.size() == 1 ? texts.get(0) : "");
    if (!iso.matches()) {
      throw malformed(texts.size() == 1 ? texts.get(0) : "");
    }
    int month = Integer.parseInt(iso.group(2));
    int day = Integer.parseInt(iso.group(3));
    if (month < 1 || month > 12) {
      throw new MalformedValueException(ValueFault.NOT_A_DATE, Map.of());
    }
    YearMonth inMonth = YearMonth.of(Integer.parseInt(iso.group(1)), month);
    if (!inMonth.isValidDay(day)) {
      throw new MalformedValueException(
          ValueFault.IMPOSSIBLE_DATE,
          Map.of("month", inMonth.toString(), "days", String.valueOf(inMonth.lengthOfMonth())));
    }
    return LocalDate.of(inMonth.getYear(), month, day);
  }

  private static MalformedValueException malformed(String text) {
    Optional<MalformedValueException> time = PointInTime.in(text);
    if (time.isPresent()) {
      return time.get();
    }
    if (EXCEL.matcher(text).matches()) {
      LocalDate suggested = EXCEL_DAY_ZERO.plusDays(Integer.parseInt(text));
      return new MalformedValueException(
          ValueFault.EXCEL_DAY_NUMBER, Map.of("suggested", suggested.toString(), "system", "1900"));
    }
    ValueFault fault =
        DAY_FIRST.matcher(text).matches()
            ? ValueFault.AMBIGUOUS_DATE
            : SHORT_YEAR.matcher(text).matches()
                ? ValueFault.TWO_DIGIT_YEAR
                : ValueFault.NOT_A_DATE;
    return new MalformedValueException(fault, Map.of());
  }
}

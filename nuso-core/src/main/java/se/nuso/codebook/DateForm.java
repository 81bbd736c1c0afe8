package se.nuso.codebook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the calendar, {@code YYYY-MM-DD}; every other way of writing a date is ambiguous
 * somewhere.
 */
record DateForm() implements ValueForm {
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

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
      throw new MalformedValueException(ValueFault.NOT_A_DATE, Map.of());
    }
    int month = Integer.parseInt(iso.group(2));
    int day = Integer.parseInt(iso.group(3));
    if (month < 1 || month > 12) {
      throw new MalformedValueException(ValueFault.NOT_A_DATE, Map.of());
    }
    YearMonth inMonth = YearMonth.of(Integer.parseInt(iso.group(1)), month);
    if (!inMonth.isValidDay(day)) {
      throw new MalformedValueException(
          ValueFault.IMPOSSIBLE_DATE, Map.of("days", String.valueOf(inMonth.lengthOfMonth())));
    }
    return LocalDate.of(inMonth.getYear(), month, day);
  }
}

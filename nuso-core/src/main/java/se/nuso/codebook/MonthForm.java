package se.nuso.codebook;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month of the calendar, {@code YYYY-MM}. */
record MonthForm() implements ValueForm {
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])");

  @Override
  public ValueType type() {
    return ValueType.MONTH;
  }

  @Override
  public List<String> format(Object value) {
    return List.of(value.toString());
  }

  @Override
  public Object parse(List<String> texts) {
    Matcher iso = ISO.matcher(texts.size() == 1 ? texts.get(0) : "");
    if (!iso.matches()) {
      throw new MalformedValueException(ValueFault.NOT_A_MONTH, Map.of());
    }
    return YearMonth.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)));
  }
}

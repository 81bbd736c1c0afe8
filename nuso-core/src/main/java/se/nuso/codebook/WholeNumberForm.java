package se.nuso.codebook;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A whole number of up to nine digits, which no count or age in a survey exceeds. */
record WholeNumberForm() implements ValueForm {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

  @Override
  public ValueType type() {
    return ValueType.INTEGER;
  }

  @Override
  public List<String> format(Object value) {
    return List.of(value.toString());
  }

  @Override
  public Object parse(List<String> texts) {
    if (texts.size() != 1 || !NUMBER.matcher(texts.get(0)).matches()) {
      throw new MalformedValueException(ValueFault.NOT_A_WHOLE_NUMBER, Map.of());
    }
    return Integer.valueOf(texts.get(0));
  }
}

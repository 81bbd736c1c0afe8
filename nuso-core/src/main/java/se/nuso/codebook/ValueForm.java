package se.nuso.codebook;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * How the values of one variable are written and read: one form for each kind of component that a
 * record may have.
 */
interface ValueForm {
  ValueType type();

  /** The codes allowed; empty where the values are no codes. */
  default List<Code> codes() {
    return List.of();
  }

  /** The value as text; for several codes one text each. */
  List<String> format(Object value);

  /**
   * The value of the texts.
   *
   * @throws MalformedValueException if there is none
   */
  Object parse(List<String> texts);

  static ValueForm of(Type type) {
    if (type == Integer.class) {
      return new WholeNumberForm();
    }
    if (type == LocalDate.class) {
      return new DateForm();
    }
    if (type == YearMonth.class) {
      return new MonthForm();
    }
    if (type instanceof Class<?> single && TextValue.class.isAssignableFrom(single)) {
      return new TextForm(single);
    }
    if (type instanceof Class<?> single && Code.class.isAssignableFrom(single)) {
      return new CodeForm(single);
    }
    if (type instanceof ParameterizedType several
        && several.getRawType() == java.util.Set.class
        && several.getActualTypeArguments()[0] instanceof Class<?> list
        && Code.class.isAssignableFrom(list)) {
      return new CodesForm(list);
    }
    throw new IllegalArgumentException(
        "A record component of type " + type + " has no form in files");
  }
}

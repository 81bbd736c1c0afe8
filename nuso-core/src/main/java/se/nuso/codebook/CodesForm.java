package se.nuso.codebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Several codes of a list; a code given twice counts once. */
final class CodesForm implements ValueForm {
  private final CodeList list;

  CodesForm(Class<?> type) {
    list = CodeList.of(type);
  }

  @Override
  public ValueType type() {
    return ValueType.CODES;
  }

  @Override
  public List<Code> codes() {
    return list.codes();
  }

  @Override
  public List<String> format(Object value) {
    return ((Set<?>) value).stream().map(code -> ((Code) code).code()).toList();
  }

  @Override
  public Object parse(List<String> texts) {
    Set<Code> codes = new LinkedHashSet<>();
    texts.forEach(text -> codes.add(list.parse(text, true)));
    return codes;
  }
}

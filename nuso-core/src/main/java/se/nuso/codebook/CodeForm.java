package se.nuso.codebook;

import java.util.List;

/** One code of a list. */
final class CodeForm implements ValueForm {
  private final CodeList list;

  CodeForm(Class<?> type) {
    list = CodeList.of(type);
  }

  @Override
  public ValueType type() {
    return ValueType.CODE;
  }

  @Override
  public List<Code> codes() {
    return list.codes();
  }

  @Override
  public List<String> format(Object value) {
    return List.of(((Code) value).code());
  }

  @Override
  public Object parse(List<String> texts) {
    return list.parse(texts.size() == 1 ? texts.get(0) : String.join("|", texts), false);
  }
}

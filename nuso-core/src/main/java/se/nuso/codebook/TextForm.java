package se.nuso.codebook;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;

/** A {@link TextValue}: its constructor decides what is of the form. */
final class TextForm implements ValueForm {
  private final MethodHandle constructor;

  TextForm(Class<?> type) {
    try {
      constructor =
          MethodHandles.publicLookup()
              .findConstructor(type, MethodType.methodType(void.class, String.class))
              .asType(MethodType.methodType(Object.class, String.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type + " must be a public record of one string in an exported package", e);
    }
  }

  @Override
  public ValueType type() {
    return ValueType.TEXT;
  }

  @Override
  public List<String> format(Object value) {
    return List.of(((TextValue) value).value());
  }

  @Override
  public Object parse(List<String> texts) {
    if (texts.size() != 1) {
      throw new MalformedValueException(ValueFault.NOT_A_TEXT, Map.of());
    }
    return Invocation.of(constructor, texts.get(0));
  }
}

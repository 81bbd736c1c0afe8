package se.nuso.codebook;

import java.util.Map;
import java.util.TreeMap;
import se.nuso.text.Label;

/** What {@link Coded} says of a constant, read once for each code list. */
record CodedConstant(Label label, Provenance provenance, String source) {
  private static final ClassValue<Map<String, CodedConstant>> LISTS =
      new ClassValue<>() {
        @Override
        protected Map<String, CodedConstant> computeValue(Class<?> list) {
          Map<String, CodedConstant> constants = new TreeMap<>();
          for (var field : list.getFields()) {
            Coded coded = field.getAnnotation(Coded.class);
            if (coded != null) {
              constants.put(
                  field.getName(),
                  new CodedConstant(
                      new Label(coded.sv(), coded.en()), coded.from(), coded.source()));
            }
          }
          return constants;
        }
      };

  static CodedConstant of(Code code) {
    CodedConstant constant = LISTS.get(((Enum<?>) code).getDeclaringClass()).get(code.name());
    if (constant == null) {
      throw new IllegalStateException(
          code.getClass().getName() + "." + code.name() + " carries no @Coded");
    }
    return constant;
  }
}

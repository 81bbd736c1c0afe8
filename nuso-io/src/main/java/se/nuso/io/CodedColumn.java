package se.nuso.io;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.codebook.Column;
import se.nuso.codebook.Provenance;
import se.nuso.codebook.ValueType;
import se.nuso.text.Label;

/**
 * One column of a coded data set: a variable, or one code of a variable that takes several.
 *
 * @param variable the variable
 * @param code the code that the column is about; null for the variable itself
 */
record CodedColumn<R>(Column<R> variable, @Nullable Code code) {
  /** The columns of a variable: one, or one for each code where several may be given. */
  static <R> List<CodedColumn<R>> of(Column<R> variable) {
    return variable.type() == ValueType.CODES
        ? variable.codes().stream().map(code -> new CodedColumn<>(variable, code)).toList()
        : List.of(new CodedColumn<>(variable, null));
  }

  String name() {
    return code == null ? variable.path() : variable.path() + "." + code.code();
  }

  Label label() {
    return code == null
        ? variable.label()
        : new Label(
            variable.label().sv() + ": " + code.label().sv(),
            variable.label().en() + ": " + code.label().en());
  }

  Provenance provenance() {
    return code == null ? variable.provenance() : code.provenance();
  }

  /** The answer of a record: a code, a number or a day, {@code 0} or {@code 1}; empty for none. */
  String cell(R record) {
    Object value = variable.value(record);
    if (value == null) {
      return "";
    }
    if (code == null) {
      return variable.text(value);
    }
    return ((Set<?>) value).contains(code) ? "1" : "0";
  }

  /** The codes that the column may hold; none where it holds no codes. */
  List<Code> levels() {
    return code == null ? variable.codes() : List.of();
  }
}

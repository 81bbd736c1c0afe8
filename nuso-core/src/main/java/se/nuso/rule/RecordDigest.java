package se.nuso.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;

/**
 * The content of a record in 64 bits, the same in every run and on every machine; {@code hashCode}
 * has 32 bits, and that of an enum constant differs from run to run.
 *
 * @param columns the variables that make up the content
 * @param <R> the record type
 */
record RecordDigest<R>(List<Column<R>> columns) {
  /** The digests of the names of a code list, by position: nearly all answers are codes. */
  private static final ClassValue<long[]> OF_NAMES =
      new ClassValue<>() {
        @Override
        protected long[] computeValue(Class<?> list) {
          return Arrays.stream(list.getEnumConstants())
              .mapToLong(constant -> digest(((Enum<?>) constant).name()))
              .toArray();
        }
      };

  static <R> RecordDigest<R> of(Class<R> type) {
    return new RecordDigest<>(Codebook.of(type).columns());
  }

  long of(R record) {
    long digest = 0;
    for (int i = 0; i < columns.size(); i++) {
      digest = mixed(digest + i + 1, digest(columns.get(i).value(record)));
    }
    return digest;
  }

  private static long digest(@Nullable Object value) {
    if (value == null) {
      return 0;
    }
    if (value instanceof Code code) {
      Enum<?> constant = (Enum<?>) code;
      return OF_NAMES.get(constant.getDeclaringClass())[constant.ordinal()];
    }
    if (value instanceof Integer number) {
      return mixed(1, number);
    }
    if (value instanceof LocalDate day) {
      return mixed(2, day.toEpochDay());
    }
    if (value instanceof Collection<?> several) {
      long digest = several.size();
      for (Object one : several) {
        digest = mixed(digest, digest(one));
      }
      return digest;
    }
    return digest(
        value instanceof se.nuso.codebook.TextValue text ? text.value() : value.toString());
  }

  /** A text in 64 bits. */
  static long digest(String text) {
    long digest = text.length();
    for (int i = 0; i < text.length(); i++) {
      digest = mixed(digest, text.charAt(i));
    }
    return digest;
  }

  /** Two numbers in one, every bit of which depends on all bits of both. */
  static long mixed(long first, long second) {
    // The finaliser of SplitMix64 (Steele, Lea and Flood 2014): a bijection for each first number.
    long z = first * 0x9E3779B97F4A7C15L + second + 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /** The first variable that two records answer differently; null if there is none. */
  @Nullable String firstDifference(R one, R other) {
    for (Column<R> column : columns) {
      if (!java.util.Objects.equals(column.value(one), column.value(other))) {
        return column.path();
      }
    }
    return null;
  }
}

package se.nuso.analysis.synthetic;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import se.nuso.codebook.Code;

/** The SHA-256 of every value of records, in order: codes, numbers and days, without names. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(Collection<?>... all) {
    StringBuilder text = new StringBuilder();
    for (Collection<?> values : all) {
      append(text, values);
    }
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static void append(StringBuilder text, Object value) {
    if (value instanceof Code code) {
      text.append(code.code());
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        try {
          append(text, component.getAccessor().invoke(record));
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    } else if (value instanceof Collection<?> values) {
      values.forEach(each -> append(text, each));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, each) -> {
            append(text, key);
            append(text, each);
          });
    } else {
      text.append(value);
    }
    text.append(';');
  }
}

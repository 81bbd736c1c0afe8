package se.nuso.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;

/**
 * Reads the examples of rules: {@code background.age=11; decisions.interventions=CONTACT_PERSON} is
 * a record with these answers and no other. A batch has a record a line; {@code 20 x
 * background.age=11} stands for twenty.
 */
public final class RuleExample {
  private static final Pattern REPEATED = Pattern.compile("(\\d+) x (.*)");

  private RuleExample() {}

  /**
   * The records that an example stands for.
   *
   * @param type the record type
   * @param example the example
   * @throws IllegalArgumentException if the example names a variable or a value that does not exist
   */
  public static <R> List<R> records(Class<R> type, String example) {
    List<R> records = new ArrayList<>();
    for (String line : example.split("\n")) {
      Matcher repeated = REPEATED.matcher(line.strip());
      boolean several = repeated.matches();
      R record = record(type, several ? repeated.group(2) : line);
      for (int i = 0; i < (several ? Integer.parseInt(repeated.group(1)) : 1); i++) {
        records.add(record);
      }
    }
    return records;
  }

  private static <R> R record(Class<R> type, String line) {
    Codebook<R> codebook = Codebook.of(type);
    List<Column<R>> columns = codebook.columns();
    @Nullable Object[] values = new Object[columns.size()];
    for (String answer : line.split(";")) {
      String[] pair = answer.strip().split("=", 2);
      Column<R> column =
          codebook
              .column(pair[0])
              .orElseThrow(() -> new IllegalArgumentException("There is no variable " + pair[0]));
      if (pair.length == 2 && !pair[1].isEmpty()) {
        values[columns.indexOf(column)] = column.parse(pair[1]);
      }
    }
    return codebook.record(values);
  }
}

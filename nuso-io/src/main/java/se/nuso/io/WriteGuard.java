package se.nuso.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.Column;
import se.nuso.codebook.TextValue;
import se.nuso.codebook.ValueType;
import se.nuso.identity.PersonalIdentityNumber;

/**
 * What must hold of records before they are written: one file has one round, one mode and one
 * origin, and what is written is read back the same. Its messages name the record and the variable,
 * never a value.
 */
final class WriteGuard<R> {
  private final Class<?> type;
  private final CollectionRound round;
  private final List<Column<R>> head;
  private final List<Column<R>> texts = new ArrayList<>();
  private final List<Object> first = new ArrayList<>();
  private long number;

  WriteGuard(Class<R> type, CollectionRound round) {
    this.type = type;
    this.round = round;
    Codebook<R> codebook = Codebook.of(type);
    this.head = headOf(codebook);
    for (Column<R> column : codebook.columns()) {
      if (column.type() == ValueType.TEXT || column.type() == ValueType.INTEGER) {
        texts.add(column);
      }
    }
  }

  /** The variables that hold for a whole file, in the order of files. */
  static <R> List<Column<R>> headOf(Codebook<R> codebook) {
    return Head.VARIABLES.stream().flatMap(path -> codebook.column(path).stream()).toList();
  }

  /**
   * Lets a record pass.
   *
   * @throws IllegalArgumentException if it may not be written
   */
  R pass(@Nullable R record) {
    number++;
    if (record == null || record.getClass() != type) {
      throw new IllegalArgumentException(
          "Record " + number + " is no " + type.getSimpleName() + ", as the first one is");
    }
    for (int i = 0; i < head.size(); i++) {
      passHead(i, head.get(i), head.get(i).value(record));
    }
    for (Column<R> column : texts) {
      Object answer = column.value(record);
      if (answer instanceof TextValue text) {
        passText(column, text.value());
      } else if (answer != null) {
        passText(column, answer.toString());
      }
    }
    return record;
  }

  private void passHead(int index, Column<R> column, @Nullable Object value) {
    if (value == null) {
      throw refusal(column, "is not answered, and a file must say it");
    }
    if (column.path().equals(Head.ROUND) && value != round) {
      throw refusal(column, "is not " + round + ", which the writer writes");
    }
    if (first.size() == index) {
      first.add(value);
    } else if (!Objects.equals(first.get(index), value)) {
      throw refusal(column, "is another than in record 1; write a file for each");
    }
  }

  private void passText(Column<R> column, String text) {
    if (PersonalIdentityNumber.isIn(text)) {
      throw refusal(column, "holds what looks like a personal identity number");
    }
    if (!CleanText.of(text.toCharArray(), 0, text.length()).equals(text)) {
      throw refusal(
          column,
          "would not be read back the same: blanks around it, or letters not composed (NFC)");
    }
  }

  private IllegalArgumentException refusal(Column<R> column, String reason) {
    return new IllegalArgumentException("Record " + number + ": " + column.path() + " " + reason);
  }
}

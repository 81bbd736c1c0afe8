package se.nuso.rule;

import org.jspecify.annotations.Nullable;
import se.nuso.identity.OutsideText;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Where a finding lies. It names no serial number, which is the key to a person: the number of the
 * record, and of the line in a file, lead to it.
 *
 * @param file the file's name; null for records that come from no file
 * @param line the line in the file, from 1; 0 when there is none
 * @param record the number of the record, from 1; 0 when the finding is not about one record
 * @param column the column or JSON path as the file spells it; null when the finding is not about
 *     one
 */
public record Location(@Nullable String file, long line, long record, @Nullable String column) {
  /** Nowhere in particular: the batch as a whole. */
  public static final Location BATCH = new Location(null, 0, 0, null);

  public Location {
    file = file == null ? null : OutsideText.fileName(file);
    column = column == null ? null : OutsideText.shown(column);
  }

  /**
   * The place of a record that comes from no file.
   *
   * @param record its number, from 1
   */
  public static Location ofRecord(long record) {
    return new Location(null, 0, record, null);
  }

  /**
   * The same place, narrowed to a column.
   *
   * @param column as the file spells it
   */
  public Location at(String column) {
    return new Location(file, line, record, column);
  }

  /** The record's line or number in words, for messages that name another record. */
  public Label label() {
    return line > 0
        ? new Label("rad " + line, "line " + line)
        : new Label("post " + record, "record " + record);
  }

  /** The place in words, in one language. */
  public String toString(Language language) {
    StringBuilder place = new StringBuilder();
    append(place, file == null ? "" : file);
    append(place, line == 0 ? "" : new Label("rad ", "line ").in(language) + line);
    append(place, record == 0 ? "" : new Label("post ", "record ").in(language) + record);
    append(place, column == null ? "" : column);
    return place.toString();
  }

  private static void append(StringBuilder place, String part) {
    if (!part.isEmpty()) {
      place.append(place.length() == 0 ? "" : ", ").append(part);
    }
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

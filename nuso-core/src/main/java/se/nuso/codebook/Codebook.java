package se.nuso.codebook;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Every variable and every code of a record type, read from the record itself: the one place that
 * files, messages and documentation take their names and labels from. Immutable, and made once for
 * each record type.
 *
 * @param <R> the record type
 */
public final class Codebook<R> {
  private static final ClassValue<Codebook<?>> BOOKS =
      new ClassValue<>() {
        @Override
        protected Codebook<?> computeValue(Class<?> type) {
          return new Codebook<>(type);
        }
      };

  /**
   * Longer lists, such as the 290 municipalities, are cut in print; {@link Column#codes()} has them
   * whole.
   */
  private static final int LONGEST_LISTED = 40;

  private final Class<?> type;
  private final RecordShape<R> shape;
  private final List<Column<R>> columns;
  private final Map<String, Column<R>> byPath = new LinkedHashMap<>();

  private Codebook(Class<?> type) {
    this.type = type;
    shape = new RecordShape<>(type);
    columns = shape.columns();
    columns.forEach(column -> byPath.put(column.path(), column));
  }

  /**
   * The codebook of a record type.
   *
   * @param type a public record whose components carry {@link Variable} or {@link Block}
   * @param <R> the record type
   * @throws IllegalArgumentException if the type is no such record; the message names the component
   */
  @SuppressWarnings("unchecked") // the codebook is made of the very class that it is stored under
  public static <R> Codebook<R> of(Class<R> type) {
    return (Codebook<R>) BOOKS.get(type);
  }

  /** All variables, in the order of the survey and of files. */
  public List<Column<R>> columns() {
    return columns;
  }

  /**
   * A variable by its name in files.
   *
   * @param path for example {@code background.age}
   */
  public Optional<Column<R>> column(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /**
   * The variable whose name or label is nearest to a text, as a suggestion where the text is the
   * name of none.
   *
   * @param name any text
   */
  public Column<R> nearest(String name) {
    String written = name.toUpperCase(Locale.ROOT);
    return Collections.min(columns, Comparator.comparingInt(column -> distance(written, column)));
  }

  private static int distance(String written, Column<?> column) {
    String path = column.path();
    return Stream.of(
            path,
            path.substring(path.lastIndexOf('.') + 1),
            column.label().sv(),
            column.label().en())
        .mapToInt(name -> EditDistance.between(written, name.toUpperCase(Locale.ROOT)))
        .min()
        .getAsInt();
  }

  /**
   * A record of answers.
   *
   * @param values one for each of {@link #columns()}, in their order, as {@link Column#parse} gives
   *     them; null for not answered
   * @throws IllegalArgumentException if the number of values is not the number of columns
   */
  @SuppressWarnings("unchecked") // the shape builds records of the type it was made of
  public R record(@Nullable Object[] values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          "Expected " + columns.size() + " values, found " + values.length);
    }
    return (R) shape.build(values);
  }

  /** Every variable with its codes, in one language. */
  public String toString(Language language) {
    StringBuilder book = new StringBuilder(type.getSimpleName()).append('\n');
    Label heading = null;
    for (Column<R> column : columns) {
      Label block = column.block().orElse(null);
      if (block != null && !block.equals(heading)) {
        book.append('\n').append(block.in(language)).append('\n');
      }
      heading = block;
      book.append("  ")
          .append(column.path())
          .append("  ")
          .append(column.label().in(language))
          .append(", ")
          .append(column.type().label().in(language))
          .append(column.unit().isEmpty() ? "" : " (" + column.unit() + ")")
          .append("; ")
          .append(column.provenance().label().in(language))
          .append(column.required() ? new Label("; krävs", "; required").in(language) : "")
          .append(
              column.local()
                  ? new Label("; lokal, exporteras inte", "; local, not exported").in(language)
                  : "")
          .append('\n');
      appendCodes(book, column, language);
    }
    return book.toString();
  }

  private void appendCodes(StringBuilder book, Column<R> column, Language language) {
    List<Code> codes = column.codes();
    codes.stream()
        .limit(LONGEST_LISTED)
        .forEach(
            code ->
                book.append("      ")
                    .append(code.code())
                    .append("  ")
                    .append(code.label().in(language))
                    .append("; ")
                    .append(code.provenance().label().in(language))
                    .append('\n'));
    if (codes.size() > LONGEST_LISTED) {
      book.append("      … ").append(codes.size()).append('\n');
    }
  }

  /** Every variable, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

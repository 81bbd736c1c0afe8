package se.nuso.io;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import se.nuso.codebook.Code;
import se.nuso.codebook.Column;
import se.nuso.rule.Location;
import se.nuso.text.Label;

/** Counts the local values that no mapping has, so that each is told once, with its count. */
final class UnmappedValues {
  /** A column of free text has a value for each record; it must not fill the memory. */
  private static final int MOST_VALUES = 1_000;

  private static final Label NOT_ANSWERED = new Label("obesvarad", "not answered");

  private final Map<Integer, Map<String, Count>> values = new TreeMap<>();
  private final Map<Integer, Long> more = new TreeMap<>();

  private static final class Count {
    private final String value;
    private final long line;
    private long records;

    private Count(String value, long line) {
      this.value = value;
      this.line = line;
    }
  }

  /** A value of a record; a value that occurs twice in its cell is added once. */
  void add(int position, String value, long line) {
    Map<String, Count> ofColumn = values.computeIfAbsent(position, column -> new LinkedHashMap<>());
    String folded = value.toUpperCase(Locale.ROOT);
    Count count = ofColumn.get(folded);
    if (count == null && ofColumn.size() == MOST_VALUES) {
      more.merge(position, 1L, Long::sum);
      return;
    }
    ofColumn.computeIfAbsent(folded, key -> new Count(value, line)).records++;
  }

  void tell(RecordBinder<?> binder, IntFunction<String> names, IntFunction<Column<?>> columns) {
    values.forEach(
        (position, counts) ->
            counts
                .values()
                .forEach(
                    count -> tell(binder, names.apply(position), columns.apply(position), count)));
    more.forEach(
        (position, n) ->
            binder.tell(
                MappingKinds.MORE_UNMAPPED.at(
                    new Location(binder.file().file(), 0, 0, names.apply(position)),
                    Map.of("limit", MOST_VALUES, "n", n),
                    columns.apply(position).path())));
  }

  private static void tell(RecordBinder<?> binder, String name, Column<?> column, Count count) {
    Object read =
        column.codes().stream()
            .filter(code -> code.code().equals(Mapping.UNMAPPED_LOCAL_CODE))
            .map(Object.class::cast)
            .findFirst()
            .orElse(NOT_ANSWERED);
    binder.tell(
        MappingKinds.UNMAPPED_VALUE.at(
            new Location(binder.file().file(), count.line, 0, name),
            Map.of(
                "value",
                Shown.of(count.value),
                "n",
                count.records,
                "records",
                binder.number(),
                "share",
                share(count.records, binder.number()),
                "variable",
                column.label(),
                "read",
                read,
                "nearest",
                column.nearest(Shown.of(count.value)).stream()
                    .map(Code::code)
                    .collect(Collectors.joining(", "))),
            column.path()));
  }

  private static Label share(long n, long of) {
    double percent = 100.0 * n / of;
    return new Label(
        String.format(Locale.forLanguageTag("sv-SE"), "%.1f %%", percent),
        String.format(Locale.UK, "%.1f %%", percent));
  }
}

package se.nuso.io.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.identity.OutsideText;
import se.nuso.io.LocalTable;
import se.nuso.rule.Finding;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * How much of an extract a mapping covers: for each local column with codes, how many values are
 * mapped, have no counterpart, or are not mapped, and how many records that affects. In each,
 * mapped + no counterpart + unmapped = values.
 */
public final class MappingCoverage implements Result {
  private static final Label TITLE =
      new Label(
          "{file}: {records} poster, varav {affected} ({share:percent}) har ett värde som inte är"
              + " översatt",
          "{file}: {records} records, of which {affected} ({share:percent}) have a value that is not"
              + " mapped");
  private static final Label REJECTED =
      new Label(
          "{rejected} av dem avvisas vid läsningen; deras värden räknas inte",
          "{rejected} of them are rejected on reading; their values are not counted");
  private static final Label COLUMN = new Label("Kolumn", "Column");
  private static final Label VARIABLE = new Label("Variabel", "Variable");
  private static final Label VALUES = new Label("Värden", "Values");
  private static final Label MAPPED = new Label("Översatta", "Mapped");
  private static final Label NO_COUNTERPART = new Label("Utan motsvarighet", "No counterpart");
  private static final Label UNMAPPED = new Label("Ej översatta", "Unmapped");
  private static final Label AFFECTED = new Label("Berörda poster", "Records affected");
  private static final Label SHARE = new Label("Andel", "Share");
  private static final Label VALUE = new Label("Ej översatt värde", "Value not mapped");
  private static final Label COUNT = new Label("Antal", "Count");
  private static final Label SHARE_OF_RECORDS = new Label("Andel av posterna", "Share of records");
  private static final Label MORE_VALUES = new Label("till", "more");

  private static final int MOST_VALUES = 1_000;
  private static final int LISTED = 40;
  private static final String MORE = "…";

  private final String file;
  private final long records;
  private final long affected;
  private final long rejected;
  private final List<OfColumn> columns;
  private final List<Finding> notes;

  private MappingCoverage(
      String file,
      long records,
      long affected,
      long rejected,
      List<OfColumn> columns,
      List<Finding> notes) {
    this.file = file;
    this.records = records;
    this.affected = affected;
    this.rejected = rejected;
    this.columns = List.copyOf(columns);
    this.notes = List.copyOf(notes);
  }

  /**
   * The coverage of one local column.
   *
   * @param column its name as the file spells it
   * @param variable the variable that it holds
   * @param label what the variable is called
   * @param records how many records have a value in it
   * @param values how many values that is; a cell may hold several
   * @param mapped how many of the values have a code of ours
   * @param noCounterpart how many have none on purpose
   * @param unmapped how many are not mapped
   * @param affected how many records have a value that is not mapped
   * @param unmappedValues the values that are not mapped with their counts, the most frequent
   *     first; beyond a thousand different ones the rest are counted together as {@code …}
   */
  public record OfColumn(
      String column,
      String variable,
      Label label,
      long records,
      long values,
      long mapped,
      long noCounterpart,
      long unmapped,
      long affected,
      Map<String, Long> unmappedValues) {
    public OfColumn {
      unmappedValues = Collections.unmodifiableMap(new LinkedHashMap<>(unmappedValues));
    }
  }

  /** Counts the values of one column. */
  private static final class Count {
    private final int position;
    private final String variable;
    private final Map<String, Long> unmappedValues = new LinkedHashMap<>();
    private final Map<String, String> spelled = new LinkedHashMap<>();
    private long records;
    private long values;
    private long mapped;
    private long noCounterpart;
    private long unmapped;
    private long affected;

    private Count(int position, String variable) {
      this.position = position;
      this.variable = variable;
    }

    /** Whether a cell holds a value that is not mapped. */
    private boolean add(String cell, CodeMapping codes) {
      records++;
      boolean hit = false;
      Set<String> values = new LinkedHashSet<>(codes.values(variable, cell));
      for (String value : values) {
        this.values++;
        Optional<List<String>> ours = codes.codes(variable, value);
        if (ours.isEmpty()) {
          unmapped++;
          hit = true;
          add(value);
        } else if (ours.get().isEmpty()) {
          noCounterpart++;
        } else {
          mapped++;
        }
      }
      affected += hit ? 1 : 0;
      return hit;
    }

    private void add(String value) {
      String folded = Folded.of(value);
      boolean listed = spelled.containsKey(folded) || spelled.size() < MOST_VALUES;
      String name = listed ? spelled.computeIfAbsent(folded, key -> LocalTable.shown(value)) : MORE;
      unmappedValues.merge(name, 1L, Long::sum);
    }

    private OfColumn of(List<String> names, CodeMapping codes) {
      Map<String, Long> sorted = new LinkedHashMap<>();
      unmappedValues.entrySet().stream()
          .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
          .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
      return new OfColumn(
          LocalTable.shown(names.get(position)),
          variable,
          codes.label(variable),
          records,
          values,
          mapped,
          noCounterpart,
          unmapped,
          affected,
          sorted);
    }
  }

  /**
   * The coverage of an extract.
   *
   * @param columns what its columns hold
   * @param codes what its codes mean
   * @param extract the file
   * @throws se.nuso.io.LocalFileException if the extract is no table, holds a personal identity
   *     number, or has two columns of one name that holds codes
   */
  public static MappingCoverage of(ColumnMapping columns, CodeMapping codes, Path extract) {
    Extract rows = new Extract(extract, columns);
    List<String> names = rows.columns();
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String variable = columns.variable(names.get(i)).orElse(names.get(i));
      if (codes.variables().contains(variable)) {
        counts.add(new Count(rows.position(names.get(i)), variable));
      }
    }
    long[] totals = new long[2];
    rows.forEach(
        row -> {
          totals[0]++;
          boolean hit = false;
          for (Count count : counts) {
            String cell = row.cells().get(count.position);
            hit |= !cell.isEmpty() && count.add(cell, codes);
          }
          totals[1] += hit ? 1 : 0;
        });
    return new MappingCoverage(
        OutsideText.fileName(rows.file()),
        totals[0] + rows.rejected(),
        totals[1],
        rows.rejected(),
        counts.stream().map(count -> count.of(names, codes)).toList(),
        rows.notes());
  }

  /** What must be said of the file: the sheet that was chosen, its encoding, a title. */
  public List<Finding> notes() {
    return notes;
  }

  /** How many records the extract has, also those that the reader rejects. */
  public long records() {
    return records;
  }

  /** How many records have a value that is not mapped, in any column. */
  public long affected() {
    return affected;
  }

  /**
   * How many rows the reader rejects as they stand: too few or too many cells, a formula or an
   * error value, a total or other row that is no record. None of their values counts.
   */
  public long rejected() {
    return rejected;
  }

  /** The columns with codes, in the order of the file. */
  public List<OfColumn> columns() {
    return columns;
  }

  /** How many values are not mapped, in all columns. */
  public long unmapped() {
    return columns.stream().mapToLong(OfColumn::unmapped).sum();
  }

  /** What is mapped of each column, and the values that are not. */
  @Override
  public Document document() {
    Document.Builder document =
        Document.of(
            TITLE.with(
                Map.of(
                    "file", file,
                    "records", records,
                    "affected", affected,
                    "share", records == 0 ? Double.NaN : (double) affected / records)));
    if (rejected > 0) {
      document.line(REJECTED.with("rejected", rejected));
    }
    document.table(byColumn());
    return unmapped() == 0 ? document.build() : document.table(unmappedValues()).build();
  }

  private Table.Builder byColumn() {
    Table.Builder table =
        Table.of(
                Column.words(COLUMN),
                Column.words(VARIABLE),
                Column.of(VALUES),
                Column.of(MAPPED),
                Column.of(NO_COUNTERPART),
                Column.of(UNMAPPED),
                Column.of(AFFECTED),
                Column.of(SHARE))
            .most(Integer.MAX_VALUE);
    for (OfColumn column : columns) {
      table.row(
          Cell.words(column.column()),
          Cell.words(column.variable()),
          Cell.count(column.values()),
          Cell.count(column.mapped()),
          Cell.count(column.noCounterpart()),
          Cell.count(column.unmapped()),
          Cell.count(column.affected()),
          share(column.affected()));
    }
    return table;
  }

  private Table.Builder unmappedValues() {
    Table.Builder table =
        Table.of(
                Column.words(COLUMN),
                Column.words(VALUE),
                Column.of(COUNT),
                Column.of(SHARE_OF_RECORDS))
            .most(LISTED + 1)
            .more(MORE_VALUES);
    for (OfColumn column : columns) {
      column
          .unmappedValues()
          .forEach(
              (value, count) ->
                  table.row(
                      Cell.words(column.column()),
                      Cell.words(value),
                      Cell.count(count),
                      share(count)));
    }
    return table;
  }

  private Cell share(long of) {
    return new Cell.Share(of, records, 0, null, null);
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

package se.nuso.io.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.nuso.identity.OutsideText;
import se.nuso.io.LocalTable;
import se.nuso.io.screen.ScreenTable;
import se.nuso.rule.Finding;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * How much of an extract a mapping covers: for each local column with codes, how many values are
 * mapped, have no counterpart, or are not mapped, and how many records that affects. In each,
 * mapped + no counterpart + unmapped = values.
 */
public final class MappingCoverage {
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

  /**
   * The coverage as a table, and every value that is not mapped with its count.
   *
   * @param language the language of the text
   */
  public String toString(Language language) {
    boolean sv = language == Language.SWEDISH;
    ScreenTable table =
        new ScreenTable(
            2,
            sv
                ? List.of(
                    "Kolumn",
                    "Variabel",
                    "Värden",
                    "Översatta",
                    "Utan motsvarighet",
                    "Ej översatta",
                    "Berörda poster",
                    "Andel")
                : List.of(
                    "Column",
                    "Variable",
                    "Values",
                    "Mapped",
                    "No counterpart",
                    "Unmapped",
                    "Records affected",
                    "Share"));
    for (OfColumn column : columns) {
      table.add(
          List.of(
              column.column(),
              column.variable(),
              ScreenTable.number(column.values()),
              ScreenTable.number(column.mapped()),
              ScreenTable.number(column.noCounterpart()),
              ScreenTable.number(column.unmapped()),
              ScreenTable.number(column.affected()),
              ScreenTable.percent(column.affected(), records, language)));
    }
    return String.format(
            Locale.ROOT,
            sv
                ? "%s: %d poster, varav %d (%s) har ett värde som inte är översatt%n"
                : "%s: %d records, of which %d (%s) have a value that is not mapped%n",
            file,
            records,
            affected,
            ScreenTable.percent(affected, records, language))
        + rejected(sv)
        + table
        + unmappedValues(language);
  }

  private String rejected(boolean sv) {
    return rejected == 0
        ? ""
        : String.format(
            Locale.ROOT,
            sv
                ? "%d av dem avvisas vid läsningen; deras värden räknas inte%n"
                : "%d of them are rejected on reading; their values are not counted%n",
            rejected);
  }

  private String unmappedValues(Language language) {
    if (unmapped() == 0) {
      return "";
    }
    boolean sv = language == Language.SWEDISH;
    ScreenTable table =
        new ScreenTable(
            2,
            sv
                ? List.of("Kolumn", "Ej översatt värde", "Antal", "Andel av posterna")
                : List.of("Column", "Value not mapped", "Count", "Share of records"));
    long more = -LISTED;
    for (OfColumn column : columns) {
      for (Map.Entry<String, Long> value : column.unmappedValues().entrySet()) {
        if (more++ < 0) {
          table.add(
              List.of(
                  column.column(),
                  value.getKey(),
                  ScreenTable.number(value.getValue()),
                  ScreenTable.percent(value.getValue(), records, language)));
        }
      }
    }
    return "\n"
        + table
        + (more > 0
            ? String.format(Locale.ROOT, sv ? "… och %d till%n" : "… and %d more%n", more)
            : "");
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

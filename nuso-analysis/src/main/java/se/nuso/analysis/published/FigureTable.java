package se.nuso.analysis.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nuso.document.Bounds;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Figure;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.document.Unit;
import se.nuso.text.Label;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/**
 * Records beside the published figures: the figures, what the records give, the tolerance and the
 * verdict.
 *
 * @param comparisons the comparisons, by number of figure
 * @param records how many records were compared
 */
public record FigureTable(List<FigureComparison> comparisons, long records) implements Result {
  private static final Label TITLE =
      new Label(
          "Publicerade tal för delstudie 1, n = {records}",
          "Published figures of sub-study 1, n = {records}");
  private static final Label PUBLISHED = new Label("publicerat", "published");
  private static final Label HERE = new Label("här", "here");
  private static final Label DIFFERENCE = new Label("skillnad", "diff.");
  private static final Label TOLERANCE = new Label("tolerans", "tolerance");
  private static final Label VERDICT = new Label("utfall", "verdict");
  private static final Label REMARK = new Label("{ids}: {remark}.", "{ids}: {remark}.");
  private static final Label NOT_COMPARED =
      new Label(
          "uppgifter har inget här att jämföras med",
          "figures have nothing here to be compared with");

  public FigureTable {
    comparisons = List.copyOf(comparisons);
  }

  /**
   * How many figures have a verdict.
   *
   * @param verdict the verdict
   */
  public long count(Verdict verdict) {
    return comparisons.stream().filter(c -> c.verdict() == verdict).count();
  }

  /** The figures that the records do not meet. */
  public List<FigureComparison> outside() {
    return comparisons.stream().filter(c -> c.verdict() == Verdict.OUTSIDE).toList();
  }

  /** Of the figures that are targets, the share that the records meet, 0–1. */
  public double shareWithin() {
    long within = count(Verdict.WITHIN);
    return (double) within / (within + count(Verdict.OUTSIDE));
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }

  /** The figures under NUSO's headings, with how many there are of each verdict. */
  @Override
  public Document document() {
    Document.Builder document = Document.of(TITLE.with("records", records));
    for (FigureGroup group : FigureGroup.values()) {
      List<FigureComparison> rows =
          comparisons.stream().filter(c -> c.figure().group() == group).toList();
      if (!rows.isEmpty()) {
        Table.Builder table = table(group, rows);
        document.table(
            group == FigureGroup.OTHER_STUDIES ? table.most(1).more(NOT_COMPARED) : table);
      }
    }
    return document
        .figures(
            Arrays.stream(Verdict.values())
                .filter(verdict -> count(verdict) > 0)
                .map(verdict -> new Figure(verdict.label(), Cell.count(count(verdict)), false))
                .toList())
        .build();
  }

  private static Table.Builder table(FigureGroup group, List<FigureComparison> rows) {
    Table.Builder table =
        Table.of(
                Column.words(Label.same("")),
                Column.words(group.label()),
                Column.of(PUBLISHED),
                Column.of(HERE),
                Column.of(DIFFERENCE),
                Column.of(TOLERANCE),
                Column.of(Label.same("n")),
                Column.of(VERDICT))
            .most(Integer.MAX_VALUE);
    rows.forEach(row -> table.row(row(row)));
    Map<Label, List<String>> remarks = new LinkedHashMap<>();
    for (FigureComparison row : rows) {
      if (!row.remark().sv().isEmpty()) {
        remarks.computeIfAbsent(row.remark(), remark -> new ArrayList<>()).add(row.figure().id());
      }
    }
    remarks.forEach((remark, ids) -> table.note(REMARK.with(Map.of("ids", ids, "remark", remark))));
    return table;
  }

  private static List<Cell> row(FigureComparison row) {
    int decimals =
        switch (row.figure().kind()) {
          case SHARE -> 1;
          case COUNT -> 0;
          case MEAN, RATIO -> 2;
        };
    Band band = row.band();
    return List.of(
        Cell.words(row.figure().id()),
        Cell.words(row.figure().label()),
        Cell.words(row.figure().text().replace('-', '–')),
        Cell.number(orNone(row.ours()), decimals),
        Cell.number(withoutSignOfNothing(orNone(row.difference()), decimals), decimals),
        band == null
            ? Cell.words(Numbers.NONE)
            : new Cell.Range(
                new Bounds(band.low(), band.high(), Double.NaN, "tolerance"), decimals, Unit.NONE),
        Cell.count(row.n() == 0 ? Double.NaN : row.n()),
        Cell.words(row.verdict().label()));
  }

  private static double orNone(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }

  // A difference that rounds to nothing has no sign.
  private static double withoutSignOfNothing(double value, int decimals) {
    return Math.abs(value) < Math.pow(10, -decimals) / 2 ? 0 : value;
  }
}

package se.nuso.stats;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Counted;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.document.Table;
import se.nuso.text.Label;

/** What a table of shares shows. */
final class SharesDocument {
  private static final Label TITLE =
      new Label(
          "{indicator}, andel med {level:level} % intervall ({method})",
          "{indicator}, share with {level:level} % interval ({method})");
  private static final Label MISSING = new Label("Saknas", "Missing");
  private static final Label SHARE = new Label("Andel", "Share");
  private static final Label NOT_ANSWERED =
      new Label(
          "Utan svar på {axis}, räknade under Alla: {records}.",
          "Without an answer to {axis}, counted under All: {records}.");
  private static final Label OUTSIDE =
      new Label(
          "Utanför nämnaren: {outside} av {records} poster.",
          "Outside the denominator: {outside} of {records} records.");

  private final Shares shares;
  private final List<Axis> axes;
  private final Cube cube;
  private final Layout layout;
  private final String population;

  SharesDocument(Shares shares, Cube cube, String population) {
    this.shares = shares;
    this.axes = shares.axes();
    this.cube = cube;
    this.layout = new Layout(axes, cube);
    this.population = population;
  }

  Document document() {
    Table.Builder table = rowwise();
    if (axes.size() > 1) {
      table.wide(columnwise().build());
    }
    Document.Builder document =
        Document.of(
                TITLE.with(
                    Map.of(
                        "indicator",
                        shares.label(),
                        "level",
                        shares.confidence(),
                        "method",
                        Proportion.WILSON)))
            .table(table);
    if (shares.outside() > 0) {
      document.note(OUTSIDE.with(Map.of("outside", shares.outside(), "records", shares.records())));
    }
    layout.severalNote().forEach(document::note);
    return document.origin(shares.origin()).method(shares.explanation().entries()).build();
  }

  private Table.Builder rowwise() {
    List<Column> columns = layout.heads(axes.size());
    columns.add(new Column(SHARE, Look.SPREAD));
    Table.Builder table = Table.of(columns).totals(1);
    for (int[] at : layout.rows(axes.size())) {
      List<Cell> row = layout.labels(at, axes.size());
      row.add(cell(at));
      table.row(row);
    }
    return table;
  }

  private Table.Builder columnwise() {
    int last = axes.size() - 1;
    // Those who do not answer the last dimension are told in a note: a column of them would seldom
    // leave room.
    int[] across =
        Arrays.stream(layout.shown(last))
            .filter(position -> position != axes.get(last).notAnswered())
            .toArray();
    List<Column> columns = layout.heads(last);
    for (int column : across) {
      columns.add(new Column(axes.get(last).level(column).label(), Look.WITH_INTERVAL_AND_N));
    }
    columns.add(Column.of(MISSING));
    Table.Builder table = Table.of(columns).totals(2);
    for (int[] at : layout.rows(last)) {
      List<Cell> row = layout.labels(at, last);
      Cell missing = missing(at);
      for (int column : across) {
        at[last] = column;
        row.add(cell(at));
      }
      row.add(missing);
      table.row(row);
    }
    table.row(missingRow(across));
    long notAnswered = layout.margin(last, axes.get(last).notAnswered());
    if (notAnswered > 0) {
      table.note(NOT_ANSWERED.with(Map.of("axis", axes.get(last).label(), "records", notAnswered)));
    }
    return table;
  }

  private List<Cell> missingRow(int[] across) {
    int last = axes.size() - 1;
    int[] at = Layout.all(axes);
    List<Cell> row = layout.labels(at, last);
    row.replaceAll(label -> Cell.EMPTY);
    if (last > 0) {
      row.set(0, Cell.words(MISSING));
    }
    for (int column : across) {
      at[last] = column;
      row.add(missing(at));
    }
    row.add(Cell.EMPTY);
    return row;
  }

  private Cell cell(int[] at) {
    return Shares.proportion(cube, at).cell(shares.confidence()).of(counted(at, Answer.YES));
  }

  private Cell missing(int[] at) {
    return new Cell.Count(Shares.proportion(cube, at).missing(), counted(at, Answer.MISSING));
  }

  private Counted counted(int[] at, Answer answer) {
    return layout.counted(at, population).and(shares.label().en(), Set.of(answer.name()));
  }
}

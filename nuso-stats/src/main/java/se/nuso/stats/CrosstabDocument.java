package se.nuso.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.document.Table;
import se.nuso.text.Label;

/** What a table of counts shows. */
final class CrosstabDocument {
  private static final Label RECORDS = new Label("Antal poster", "Number of records");
  private static final Label FIRST = new Label("{axes}: antal poster", "{axes}: number of records");
  private static final Label TITLE =
      new Label("{axes}: antal poster ({percent})", "{axes}: number of records ({percent})");
  private static final Label PERCENT =
      new Label("procent av dem med svar", "percent of those with an answer");
  private static final Label PERCENT_WITHIN =
      new Label(
          "procent inom {within}, av dem med svar",
          "percent within {within}, of those with an answer");
  private static final Label COUNT = new Label("Antal", "Count");
  private static final Label PERCENT_HEAD = new Label("Procent", "Percent");
  private static final Label MORE_CELLS = new Label("… {more} celler till", "… {more} more cells");
  private static final int FIRST_CELLS = 30;

  private final Crosstab table;
  private final List<Axis> axes;
  private final Cells cells;
  private final String population;

  CrosstabDocument(Crosstab table, Cells cells, String population) {
    this.table = table;
    this.axes = table.axes();
    this.cells = cells;
    this.population = population;
  }

  Document document() {
    if (cells instanceof SparseCube sparse) {
      return firstCells(sparse);
    }
    Layout layout = new Layout(axes, cells);
    Table.Builder rows = rowwise(layout);
    if (axes.size() > 1) {
      rows.wide(columnwise(layout).build());
    }
    layout.severalNote().forEach(rows::note);
    return Document.of(title()).table(rows).origin(table.origin()).build();
  }

  // Too many cells to look for those worth showing, and a margin takes a pass over all of them.
  private Document firstCells(SparseCube sparse) {
    Layout layout = new Layout(axes, cells);
    List<Column> columns = layout.heads(axes.size());
    columns.add(Column.of(COUNT));
    Table.Builder rows = Table.of(columns).totals(1);
    List<int[]> first = new ArrayList<>(sparse.first(FIRST_CELLS));
    first.add(Layout.all(axes));
    for (int[] at : first) {
      List<Cell> row = layout.labels(at, axes.size());
      row.add(count(layout, at));
      rows.row(row);
    }
    int more = sparse.occupied() - (first.size() - 1);
    if (more > 0) {
      rows.note(MORE_CELLS.with("more", more));
    }
    return Document.of(FIRST.with("axes", names(axes))).table(rows).origin(table.origin()).build();
  }

  private Label title() {
    int last = axes.size() - 1;
    if (last < 0) {
      return RECORDS;
    }
    Label within =
        last == 0 ? PERCENT : PERCENT_WITHIN.with("within", names(axes.subList(0, last)));
    return TITLE.with(Map.of("axes", names(axes), "percent", within));
  }

  private static Label names(List<Axis> axes) {
    return new Label(
        axes.stream().map(axis -> axis.label().sv()).collect(Collectors.joining(" × ")),
        axes.stream().map(axis -> axis.label().en()).collect(Collectors.joining(" × ")));
  }

  private Table.Builder columnwise(Layout layout) {
    int last = axes.size() - 1;
    int[] across = layout.shown(last);
    List<Column> columns = layout.heads(last);
    for (int column : across) {
      columns.add(new Column(axes.get(last).level(column).label(), Look.COUNT_WITH_SHARE));
    }
    Table.Builder rows = Table.of(columns).totals(1);
    for (int[] at : layout.rows(last)) {
      List<Cell> row = layout.labels(at, last);
      for (int column : across) {
        at[last] = column;
        row.add(cell(layout, at));
      }
      rows.row(row);
    }
    layout.severalNote().forEach(rows::note);
    return rows;
  }

  private Table.Builder rowwise(Layout layout) {
    List<Column> columns = layout.heads(axes.size());
    columns.add(Column.of(COUNT));
    if (!axes.isEmpty()) {
      columns.add(Column.of(PERCENT_HEAD));
    }
    Table.Builder rows = Table.of(columns).totals(1);
    for (int[] at : layout.rows(axes.size())) {
      List<Cell> row = layout.labels(at, axes.size());
      row.add(count(layout, at));
      if (!axes.isEmpty()) {
        row.add(table.isLevel(at) ? cell(layout, at) : Cell.EMPTY);
      }
      rows.row(row);
    }
    return rows;
  }

  // Only levels have a percent: not answered is no answer, and all is not a part.
  private Cell cell(Layout layout, int[] at) {
    if (!table.isLevel(at)) {
      return count(layout, at);
    }
    Proportion share = table.share(at);
    return new Cell.Share(
        share.yes(), share.n(), share.missing(), null, layout.counted(at, population));
  }

  private Cell count(Layout layout, int[] at) {
    return new Cell.Count(cells.at(at), layout.counted(at, population));
  }
}

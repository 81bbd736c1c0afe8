package se.nuso.io;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;

/** The records of a table: one row each, its cells bound by the names above them. */
final class TableSource implements RecordSource {
  private final Table table;
  private final Mapping mapping;
  private @Nullable Translation translation;
  private @Nullable HeaderBinding header;
  private @Nullable SeverityColumns severities;
  private @Nullable SplitNumbers split;
  private long emptyRows;
  private long firstEmptyRow;

  TableSource(Table table, Mapping mapping) {
    this.table = table;
    this.mapping = mapping;
  }

  @Override
  public boolean next(RecordBinder<?> binder) {
    if (translation == null || header == null || severities == null || split == null) {
      Table.Row names = table.header();
      table.notes().forEach(binder::tell);
      if (table.countsFrom1904()) {
        binder.daysCountFrom1904();
      }
      translation = Translation.of(mapping, names, binder);
      severities = SeverityColumns.of(translation.header());
      header = header(names, translation, severities, binder);
      split = new SplitNumbers(names.cells(), translation::isOfCodebook);
    }
    Table.Row row = table.next();
    while (row != null && row.blank()) {
      firstEmptyRow = emptyRows++ == 0 ? row.line() : firstEmptyRow;
      row = table.next();
    }
    if (row == null) {
      refuse(split.findings(binder.file()));
      tellOfEmptyRows(binder);
      table.notes().forEach(binder::tell);
      translation.tellOfValues(binder);
      binder.tellOfRepairs();
      return false;
    }
    split.add(row.line(), row.cells());
    bind(row, translation, header, severities, binder);
    return true;
  }

  private static void refuse(List<Finding> personal) {
    if (!personal.isEmpty()) {
      throw new FileFault(personal);
    }
  }

  private HeaderBinding header(
      Table.Row names,
      Translation translation,
      SeverityColumns severities,
      RecordBinder<?> binder) {
    try {
      return HeaderBinding.of(
          severities.header(translation.header()),
          severities.header(translation.written()),
          binder);
    } catch (FileFault wrongNames) {
      requireSchema(names, binder);
      throw wrongNames;
    }
  }

  /**
   * Names that are not known may be those of another study: its schema says so better than they.
   */
  private void requireSchema(Table.Row names, RecordBinder<?> binder) {
    int schema = names.cells().indexOf(Schema.COLUMN);
    Table.Row first = schema < 0 ? null : table.next();
    if (first != null && schema < first.cells().size() && !first.cells().get(schema).isEmpty()) {
      binder
          .schema()
          .require(
              first.cells().get(schema), new Location(binder.file().file(), first.line(), 0, null));
    }
  }

  private void bind(
      Table.Row row,
      Translation translation,
      HeaderBinding header,
      SeverityColumns severities,
      RecordBinder<?> binder) {
    binder.begin(row.line(), header::name);
    if (row.brokenCell()) {
      binder.fault(ReadFault.LINE_BREAK_IN_CELL.at(binder.location(), Map.of()));
    }
    List<String> cells = row.cells();
    int width = translation.width();
    if (cells.size() != width) {
      ReadFault fault = cells.size() < width ? ReadFault.TOO_FEW_CELLS : ReadFault.TOO_MANY_CELLS;
      binder.fault(
          fault.at(
              binder.location(),
              Map.of("expected", width, "found", cells.size(), "separator", table.separator())));
      tellOfPersonal(cells, binder);
      return;
    }
    List<String> answers = severities.cells(translation.cells(cells, binder), binder);
    for (int i = 0; i < answers.size(); i++) {
      header.bind(i, answers.get(i), binder);
    }
  }

  /** In a ragged row no cell is known to be of its column; what identifies a person is told. */
  private static void tellOfPersonal(List<String> cells, RecordBinder<?> binder) {
    for (int i = 0; i < cells.size(); i++) {
      if (PersonalIdentityNumber.isIn(cells.get(i))) {
        binder.personal(HeaderBinding.position(i + 1), String.valueOf(i + 1));
      }
    }
  }

  private void tellOfEmptyRows(RecordBinder<?> binder) {
    if (emptyRows > 0) {
      binder.tell(
          ReadFault.EMPTY_ROWS.at(
              new Location(binder.file().file(), firstEmptyRow, 0, null),
              Map.of("n", emptyRows, "line", firstEmptyRow)));
      emptyRows = 0;
    }
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}

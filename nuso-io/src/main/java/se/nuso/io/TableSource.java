package se.nuso.io;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private final RepairLog lineBreaks = new RepairLog();
  private long emptyRows;
  private long firstEmptyRow;

  TableSource(Table table, Mapping mapping) {
    this.table = table;
    this.mapping = mapping;
  }

  @Override
  public boolean next(RecordBinder<?> binder) {
    if (translation == null || header == null || severities == null || split == null) {
      binder.in(table.file());
      Table.Row names = table.header();
      table.notes().forEach(binder::tell);
      if (table.countsFrom1904()) {
        binder.daysCountFrom1904();
      }
      mapping.codes().forEach(codes -> codes.findings().forEach(binder::tell));
      translation = Translation.of(mapping, names, binder);
      severities = SeverityColumns.of(translation.header());
      header = header(names, translation, severities, binder);
      split = new SplitNumbers(names.cells(), translation::isOfCodebook);
      table.requireCells(required(translation, binder));
    }
    RawRow row = table.next();
    while (row != null && row.blank()) {
      firstEmptyRow = emptyRows++ == 0 ? row.line() : firstEmptyRow;
      row = table.next();
    }
    if (row == null) {
      refuse(split.findings(binder.file()));
      tellOfEmptyRows(binder);
      table.notes().forEach(binder::tell);
      translation.tellOfValues(binder);
      lineBreaks.tell(binder::tell);
      binder.tellOfRepairs();
      return false;
    }
    row.addTo(split);
    bind(row, translation, header, severities, binder);
    return true;
  }

  private static void refuse(List<Finding> personal) {
    if (!personal.isEmpty()) {
      throw new FileFault(personal);
    }
  }

  /** How many cells hold all that is required: a row with fewer is broken. */
  private static int required(Translation translation, RecordBinder<?> binder) {
    List<String> names = translation.header().cells();
    int required = 0;
    for (int i = 0; i < translation.width(); i++) {
      Integer index = binder.index(names.get(i));
      required = index != null && binder.columns().get(index).required() ? i + 1 : required;
    }
    return required;
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
    RawRow raw = schema < 0 ? null : table.next();
    if (raw == null) {
      return;
    }
    Location line = new Location(binder.file().file(), raw.line(), 0, null);
    List<String> first =
        raw.checked(line, names.cells(), List.of(), i -> false, binder::tell).cells();
    if (schema < first.size() && !first.get(schema).isEmpty()) {
      binder.schema().require(first.get(schema), line);
    }
  }

  private void bind(
      RawRow raw,
      Translation translation,
      HeaderBinding header,
      SeverityColumns severities,
      RecordBinder<?> binder) {
    List<String> written = translation.written().cells().subList(0, translation.width());
    Optional<ReadFault> none = raw.noRecord(written);
    if (none.isEmpty()) {
      table.requireSameNames(raw);
    }
    binder.begin(raw.line(), header::name);
    Finding width = none.isEmpty() ? table.wrongWidth(raw, binder.location()) : null;
    if (none.isPresent() || width != null) {
      binder.fault(width != null ? width : none.get().at(binder.location(), Map.of()));
      tellOfPersonal(raw, binder);
      return;
    }
    List<String> variables = translation.header().cells();
    Table.Row row =
        raw.checked(
            binder.location(),
            written,
            variables,
            i -> !variables.get(i).equals(Translation.LEFT_OUT) || translation.isJoined(i),
            binder::fault);
    if (row.brokenCell()) {
      if (raw.swallowsALine()) {
        binder.fault(ReadFault.LINE_BREAK_IN_CELL.at(binder.location(), Map.of()));
      } else {
        lineBreaks.add(
            ReadFault.LINE_BREAKS, new Location(binder.file().file(), raw.line(), 0, null));
      }
    }
    List<String> answers = severities.cells(translation.cells(row.cells(), binder), binder);
    for (int i = 0; i < answers.size(); i++) {
      header.bind(i, answers.get(i), binder);
    }
  }

  /** In a row that is no record no cell is of its column; what identifies a person is told. */
  private static void tellOfPersonal(RawRow row, RecordBinder<?> binder) {
    for (int position : row.personal()) {
      binder.personal(HeaderBinding.position(position + 1), String.valueOf(position + 1));
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
  public long bytesTaken(long ofCharacters) {
    return table.bytesTaken(ofCharacters);
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}

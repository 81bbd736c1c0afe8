package se.nuso.io;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import se.nuso.codebook.Column;

/** Records as a workbook of one sheet, written as they come. */
final class WorkbookOutput<R> implements RecordOutput<R> {
  private final WorkbookSheet sheet;
  private final Schema schema;
  private final List<Column<R>> columns;

  WorkbookOutput(OutputStream stream, Schema schema, List<Column<R>> columns) {
    this.sheet = new WorkbookSheet(stream, schema.name());
    this.schema = schema;
    this.columns = columns;
  }

  @Override
  public void begin(R first) throws IOException {
    sheet.begin();
    sheet.beginRow();
    sheet.text(0, Schema.COLUMN);
    for (int i = 0; i < columns.size(); i++) {
      sheet.text(i + 1, columns.get(i).path());
    }
    sheet.endRow();
  }

  @Override
  public void write(R record) throws IOException {
    sheet.beginRow();
    sheet.text(0, schema.toString());
    for (int i = 0; i < columns.size(); i++) {
      Object value = columns.get(i).value(record);
      if (value instanceof Integer number) {
        sheet.number(i + 1, number);
      } else if (value instanceof LocalDate day) {
        sheet.day(i + 1, day);
      } else if (value != null) {
        sheet.text(i + 1, columns.get(i).text(value));
      }
    }
    sheet.endRow();
  }

  @Override
  public void end() throws IOException {
    sheet.end();
  }
}

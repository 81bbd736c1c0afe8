package se.nuso.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import se.nuso.codebook.Column;

/** Records as CSV: one line of names, then one line for each record. */
final class CsvOutput<R> implements RecordOutput<R> {
  private final Writer writer;
  private final CsvFormat format;
  private final Schema schema;
  private final List<Column<R>> columns;
  private final CsvWriter csv;

  CsvOutput(Writer writer, CsvFormat format, Schema schema, List<Column<R>> columns) {
    this.writer = writer;
    this.format = format;
    this.schema = schema;
    this.columns = columns;
    this.csv =
        CsvWriter.builder()
            .fieldSeparator(format.separator())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(writer);
  }

  @Override
  public void begin(R first) throws IOException {
    if (format.byteOrderMark()) {
      writer.write('\uFEFF');
    }
    List<String> names = new ArrayList<>();
    names.add(Schema.COLUMN);
    columns.forEach(column -> names.add(column.path()));
    csv.writeRecord(names);
  }

  @Override
  public void write(R record) {
    List<String> cells = new ArrayList<>(columns.size() + 1);
    cells.add(schema.toString());
    for (Column<R> column : columns) {
      Object value = column.value(record);
      cells.add(value == null ? "" : column.text(value));
    }
    csv.writeRecord(cells);
  }

  @Override
  public void end() throws IOException {
    csv.flush();
  }
}

package se.nuso.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Records as a coded data set: one line of names, then one line of codes for each record. */
final class CodedOutput<R> implements RecordOutput<R> {
  private final List<CodedColumn<R>> columns;
  private final Script<R> script;
  private final CsvWriter csv;

  /** Writes the script that reads the data, of which one record says what holds for all. */
  @FunctionalInterface
  interface Script<R> {
    void write(R first) throws IOException;
  }

  CodedOutput(Writer writer, List<CodedColumn<R>> columns, Script<R> script) {
    this.columns = columns;
    this.script = script;
    this.csv =
        CsvWriter.builder()
            .fieldSeparator(CsvFormat.RFC_4180.separator())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(writer);
  }

  @Override
  public void begin(R first) throws IOException {
    script.write(first);
    csv.writeRecord(columns.stream().map(CodedColumn::name).toList());
  }

  @Override
  public void write(R record) {
    csv.writeRecord(columns.stream().map(column -> column.cell(record)).toList());
  }

  @Override
  public void end() throws IOException {
    csv.flush();
  }
}

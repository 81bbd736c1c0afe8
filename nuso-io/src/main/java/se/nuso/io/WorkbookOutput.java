package se.nuso.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.nuso.codebook.Column;

/**
 * Records as a workbook of one sheet (ECMA-376), written as they come. Texts have the format of
 * text, so that a spreadsheet keeps their zeros; there are no formulas, no shared texts and no time
 * of writing: the same records give the same bytes.
 */
final class WorkbookOutput<R> implements RecordOutput<R> {
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int MOST_ROWS = 1_048_576;
  private static final int DAY_STYLE = 1;
  private static final int TEXT_STYLE = 2;
  private static final int LETTERS = 26;

  private final ZipOutputStream zip;
  private final Writer writer;
  private final Schema schema;
  private final List<Column<R>> columns;
  private int row;

  WorkbookOutput(OutputStream stream, Schema schema, List<Column<R>> columns) {
    this.zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
    this.writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    this.schema = schema;
    this.columns = columns;
  }

  @Override
  public void begin(R first) throws IOException {
    part(
        "[Content_Types].xml",
        "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"%sstyles+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%sworksheet+xml\"/></Types>"
            .formatted(PACKAGE, TYPE, TYPE, TYPE));
    part(
        "_rels/.rels",
        "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(PACKAGE, OFFICE));
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            .formatted(MAIN, OFFICE, schema.name()));
    part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"%s/styles\" Target=\"styles.xml\"/></Relationships>"
            .formatted(PACKAGE, OFFICE, OFFICE));
    part(
        "xl/styles.xml",
        "<styleSheet xmlns=\"%s\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"49\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
            .formatted(MAIN));
    entry("xl/worksheets/sheet1.xml");
    writer.write(
        XML
            + "<worksheet xmlns=\"%s\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>"
                .formatted(MAIN));
    beginRow();
    text(0, Schema.COLUMN);
    for (int i = 0; i < columns.size(); i++) {
      text(i + 1, columns.get(i).path());
    }
    writer.write("</row>");
  }

  private void part(String name, String content) throws IOException {
    entry(name);
    writer.write(XML + content);
    writer.flush();
  }

  private void entry(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  private void beginRow() throws IOException {
    if (++row > MOST_ROWS) {
      throw new IllegalArgumentException(
          "A sheet holds at most " + (MOST_ROWS - 1) + " records; write CSV instead");
    }
    writer.write("<row r=\"" + row + "\">");
  }

  @Override
  public void write(R record) throws IOException {
    beginRow();
    text(0, schema.toString());
    for (int i = 0; i < columns.size(); i++) {
      Object value = columns.get(i).value(record);
      if (value instanceof Integer number) {
        cell(i + 1, 0, number);
      } else if (value instanceof LocalDate day && day.getYear() > 1900 && day.getYear() < 9999) {
        cell(i + 1, DAY_STYLE, DAY_ZERO.until(day, ChronoUnit.DAYS));
      } else if (value != null) {
        text(i + 1, columns.get(i).text(value));
      }
    }
    writer.write("</row>");
  }

  private void cell(int column, int style, long number) throws IOException {
    writer.write(
        "<c r=\"" + letters(column) + row + "\" s=\"" + style + "\"><v>" + number + "</v></c>");
  }

  private void text(int column, String text) throws IOException {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    writer.write(
        "<c r=\""
            + letters(column)
            + row
            + "\" s=\""
            + TEXT_STYLE
            + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            + escaped
            + "</t></is></c>");
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }

  @Override
  public void end() throws IOException {
    writer.write("</sheetData></worksheet>");
    writer.flush();
    zip.finish();
  }
}

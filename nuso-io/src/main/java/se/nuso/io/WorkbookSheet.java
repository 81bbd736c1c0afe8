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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of one sheet (ECMA-376), written row by row. Texts have the format of text, so that a
 * spreadsheet keeps their zeros; there are no formulas, no shared texts and no time of writing: the
 * same cells give the same bytes. Not written with a library: the one at hand stamps the time.
 */
final class WorkbookSheet {
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
  private final String name;
  private int row;

  WorkbookSheet(OutputStream stream, String name) {
    this.zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
    this.writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    this.name = name;
  }

  /** Begins the workbook. */
  void begin() throws IOException {
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
            .formatted(MAIN, OFFICE, name));
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

  /** Begins the next row. */
  void beginRow() throws IOException {
    if (++row > MOST_ROWS) {
      throw new IllegalArgumentException(
          "A sheet holds at most " + (MOST_ROWS - 1) + " records; write CSV instead");
    }
    writer.write("<row r=\"" + row + "\">");
  }

  void endRow() throws IOException {
    writer.write("</row>");
  }

  void number(int column, long number) throws IOException {
    cell(column, 0, number);
  }

  /** A day as Excel keeps it, if it can. */
  void day(int column, LocalDate day) throws IOException {
    if (day.getYear() > 1900 && day.getYear() < 9999) {
      cell(column, DAY_STYLE, DAY_ZERO.until(day, ChronoUnit.DAYS));
    } else {
      text(column, day.toString());
    }
  }

  private void cell(int column, int style, long number) throws IOException {
    writer.write(
        "<c r=\"" + letters(column) + row + "\" s=\"" + style + "\"><v>" + number + "</v></c>");
  }

  void text(int column, String text) throws IOException {
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

  /** Ends the workbook. Leaves the stream open. */
  void end() throws IOException {
    writer.write("</sheetData></worksheet>");
    writer.flush();
    zip.finish();
  }
}

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
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook (ECMA-376), written sheet by sheet and row by row. Texts have the format of text, so
 * that a spreadsheet keeps their zeros; there are no formulas, no shared texts and no time of
 * writing: the same cells give the same bytes. Not written with a library: the one at hand stamps
 * the time.
 */
final class WorkbookSheet {
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /**
   * What the schema demands (ECMA-376 part 1, 18.8), no less: some programs open no workbook whose
   * fills have no pattern, or whose first two are not the ones that Excel keeps for itself.
   */
  private static final String STYLES =
      "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
          + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
          + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
          + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
          + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
          + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
          + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
          + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int MOST_ROWS = 1_048_576;
  private static final int DAY_STYLE = 1;
  private static final int TEXT_STYLE = 2;

  private final ZipOutputStream zip;
  private final Writer writer;
  private final List<String> names;
  private int sheet;
  private int row;

  /**
   * @param names what its sheets are called, without characters that XML would take for markup
   */
  WorkbookSheet(OutputStream stream, String... names) {
    this.zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
    this.writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    this.names = List.of(names);
  }

  /** Begins the workbook, with its first sheet. */
  void begin() throws IOException {
    StringBuilder types = new StringBuilder();
    StringBuilder sheets = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (int i = 1; i <= names.size(); i++) {
      types.append(
          String.format(
              Locale.ROOT,
              "<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>",
              i,
              TYPE));
      sheets.append(
          String.format(
              Locale.ROOT,
              "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>",
              names.get(i - 1),
              i,
              i));
      relations.append(
          String.format(
              Locale.ROOT,
              "<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>",
              i,
              OFFICE,
              i));
    }
    part(
        "[Content_Types].xml",
        String.format(
            Locale.ROOT,
            "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"%sstyles+xml\"/>%s</Types>",
            PACKAGE,
            TYPE,
            TYPE,
            types));
    part(
        "_rels/.rels",
        String.format(
            Locale.ROOT,
            "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            PACKAGE,
            OFFICE));
    part(
        "xl/workbook.xml",
        String.format(
            Locale.ROOT,
            "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>",
            MAIN,
            OFFICE,
            sheets));
    part(
        "xl/_rels/workbook.xml.rels",
        String.format(
            Locale.ROOT,
            "<Relationships xmlns=\"%srelationships\">%s<Relationship Id=\"rId%d\" Type=\"%s/styles\" Target=\"styles.xml\"/></Relationships>",
            PACKAGE,
            relations,
            names.size() + 1,
            OFFICE));
    part(
        "xl/styles.xml",
        String.format(Locale.ROOT, "<styleSheet xmlns=\"%s\">%s</styleSheet>", MAIN, STYLES));
    beginSheet();
  }

  private void beginSheet() throws IOException {
    row = 0;
    entry("xl/worksheets/sheet" + ++sheet + ".xml");
    writer.write(
        XML
            + String.format(
                Locale.ROOT,
                "<worksheet xmlns=\"%s\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>",
                MAIN));
  }

  /** Ends a sheet and begins the next of those that were named. */
  void nextSheet() throws IOException {
    endSheet();
    beginSheet();
  }

  private void endSheet() throws IOException {
    writer.write("</sheetData></worksheet>");
    writer.flush();
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
    cell(column, 0, Long.toString(number));
  }

  /** A number with all its digits; a workbook has none that is not finite. */
  void number(int column, double number) throws IOException {
    cell(column, 0, Double.toString(number));
  }

  /** A day as Excel keeps it, if it can. */
  void day(int column, LocalDate day) throws IOException {
    if (day.getYear() > 1900 && day.getYear() < 9999) {
      cell(column, DAY_STYLE, Long.toString(DAY_ZERO.until(day, ChronoUnit.DAYS)));
    } else {
      text(column, day.toString());
    }
  }

  private void cell(int column, int style, String number) throws IOException {
    writer.write(
        "<c r=\""
            + WorkbookRows.letters(column)
            + row
            + "\" s=\""
            + style
            + "\"><v>"
            + number
            + "</v></c>");
  }

  void text(int column, String text) throws IOException {
    writer.write(
        "<c r=\""
            + WorkbookRows.letters(column)
            + row
            + "\" s=\""
            + TEXT_STYLE
            + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            + WorkbookEscapes.written(text)
            + "</t></is></c>");
  }

  /** Ends the workbook. Leaves the stream open. */
  void end() throws IOException {
    endSheet();
    zip.finish();
  }
}

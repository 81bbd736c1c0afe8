package se.nuso.oracles;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The same table as seven programs write it: two by those programs, five in the shape that files of
 * theirs have (their namespaces, types and order of parts), made here part by part.
 */
enum Shapes {
  POI {
    @Override
    void write(Path path) throws IOException {
      try (XSSFWorkbook workbook = new XSSFWorkbook()) {
        Shapes.poi(workbook, path);
      }
    }
  },
  POI_STREAMING {
    @Override
    void write(Path path) throws IOException {
      try (SXSSFWorkbook workbook = new SXSSFWorkbook(10)) {
        Shapes.poi(workbook, path);
      }
    }
  },
  FASTEXCEL {
    @Override
    void write(Path path) throws IOException {
      try (OutputStream stream = Files.newOutputStream(path);
          org.dhatim.fastexcel.Workbook workbook =
              new org.dhatim.fastexcel.Workbook(stream, "Test", "1.0")) {
        Worksheet sheet = workbook.newWorksheet("Blad1");
        String[] names = {"nr", "namn", "datum", "flagga", "antal"};
        for (int i = 0; i < names.length; i++) {
          sheet.value(0, i, names[i]);
        }
        sheet.value(1, 0, "K-1");
        sheet.value(1, 1, "Åsa & <Bo>");
        sheet.value(1, 2, LocalDate.of(2024, 2, 29));
        sheet.style(1, 2).format("yyyy-MM-dd").set();
        sheet.value(1, 3, true);
        sheet.value(1, 4, 17);
        sheet.value(2, 0, "007");
        sheet.value(2, 1, "två\nrader");
        sheet.value(2, 3, false);
        sheet.value(2, 4, 2.5);
        sheet.value(3, 0, "K-3");
        sheet.value(3, 2, LocalDate.of(1999, 12, 31));
        sheet.style(3, 2).format("yyyy-MM-dd").set();
      }
    }
  },
  /** Shared texts, a dimension, spans, and cells that have a style and nothing else. */
  EXCEL {
    @Override
    void write(Path path) throws IOException {
      Map<String, String> parts = parts(true);
      parts.put(
          SHEET,
          """
          <worksheet xmlns="%s" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:E4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="3" max="3" width="10.4" bestFit="1" customWidth="1"/></cols><sheetData>
          <row r="1" spans="1:5" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>
          <row r="2" spans="1:5" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>5</v></c><c r="B2" t="s"><v>6</v></c><c r="C2" s="1"><v>45351</v></c><c r="D2" t="b"><v>1</v></c><c r="E2"><v>17</v></c></row>
          <row r="3" spans="1:5" x14ac:dyDescent="0.25"><c r="A3" s="2" t="s"><v>7</v></c><c r="B3" t="s"><v>8</v></c><c r="C3" s="1"/><c r="D3" t="b"><v>0</v></c><c r="E3"><v>2.5</v></c></row>
          <row r="4" spans="1:5" x14ac:dyDescent="0.25"><c r="A4" t="s"><v>9</v></c><c r="B4" s="2"/><c r="C4" s="1"><v>36525</v></c></row>
          </sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>"""
              .formatted(MAIN));
      zip(path, parts);
    }
  },
  /** Every cell with a style, and empty rows with a format far below. */
  LIBREOFFICE {
    @Override
    void write(Path path) throws IOException {
      Map<String, String> parts = parts(true);
      parts.put(
          SHEET,
          """
          <worksheet xmlns="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:E4"/><sheetFormatPr defaultColWidth="11.53" defaultRowHeight="12.8"/><sheetData>
          <row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c><c r="C1" s="0" t="s"><v>2</v></c><c r="D1" s="0" t="s"><v>3</v></c><c r="E1" s="0" t="s"><v>4</v></c></row>
          <row r="2" hidden="false"><c r="A2" s="0" t="s"><v>5</v></c><c r="B2" s="0" t="s"><v>6</v></c><c r="C2" s="1" t="n"><v>45351</v></c><c r="D2" s="0" t="b"><v>1</v></c><c r="E2" s="0" t="n"><v>17</v></c></row>
          <row r="3" hidden="false"><c r="A3" s="2" t="s"><v>7</v></c><c r="B3" s="0" t="s"><v>8</v></c><c r="D3" s="0" t="b"><v>0</v></c><c r="E3" s="0" t="n"><v>2.5</v></c></row>
          <row r="4" hidden="false"><c r="A4" s="0" t="s"><v>9</v></c><c r="C4" s="1" t="n"><v>36525</v></c></row>
          <row r="1048576" customFormat="false" ht="12.8" hidden="false"/>
          </sheetData></worksheet>"""
              .formatted(MAIN));
      zip(path, parts);
    }
  },
  /** Prefixed namespaces and a run in each shared text. */
  GOOGLE {
    @Override
    void write(Path path) throws IOException {
      Map<String, String> parts = parts(true);
      parts.put(
          SHEET,
          """
          <worksheet xmlns="%s" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main"><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData>
          <row r="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c><c r="C1" s="2" t="s"><v>2</v></c><c r="D1" s="2" t="s"><v>3</v></c><c r="E1" s="2" t="s"><v>4</v></c></row>
          <row r="2"><c r="A2" s="2" t="s"><v>5</v></c><c r="B2" s="2" t="s"><v>6</v></c><c r="C2" s="1"><v>45351.0</v></c><c r="D2" t="b"><v>1</v></c><c r="E2"><v>17.0</v></c></row>
          <row r="3"><c r="A3" s="2" t="s"><v>7</v></c><c r="B3" s="2" t="s"><v>8</v></c><c r="D3" t="b"><v>0</v></c><c r="E3"><v>2.5</v></c></row>
          <row r="4"><c r="A4" s="2" t="s"><v>9</v></c><c r="C4" s="1"><v>36525.0</v></c></row>
          </sheetData></worksheet>"""
              .formatted(MAIN));
      zip(path, parts);
    }
  },
  /** Texts in the cells, a type on each cell. */
  OPENPYXL {
    @Override
    void write(Path path) throws IOException {
      Map<String, String> parts = parts(false);
      parts.put(
          SHEET,
          """
          <worksheet xmlns="%s"><sheetPr><outlinePr summaryBelow="1" summaryRight="1" /><pageSetUpPr /></sheetPr><dimension ref="A1:E4" /><sheetViews><sheetView workbookViewId="0"><selection activeCell="A1" sqref="A1" /></sheetView></sheetViews><sheetFormatPr baseColWidth="8" defaultRowHeight="15" /><sheetData>\
          <row r="1"><c r="A1" t="inlineStr"><is><t>nr</t></is></c><c r="B1" t="inlineStr"><is><t>namn</t></is></c><c r="C1" t="inlineStr"><is><t>datum</t></is></c><c r="D1" t="inlineStr"><is><t>flagga</t></is></c><c r="E1" t="inlineStr"><is><t>antal</t></is></c></row>\
          <row r="2"><c r="A2" t="inlineStr"><is><t>K-1</t></is></c><c r="B2" t="inlineStr"><is><t>Åsa &amp; &lt;Bo&gt;</t></is></c><c r="C2" s="1" t="n"><v>45351</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="n"><v>17</v></c></row>\
          <row r="3"><c r="A3" t="inlineStr"><is><t>007</t></is></c><c r="B3" t="inlineStr"><is><t xml:space="preserve">två\nrader</t></is></c><c r="C3" t="n" /><c r="D3" t="b"><v>0</v></c><c r="E3" t="n"><v>2.5</v></c></row>\
          <row r="4"><c r="A4" t="inlineStr"><is><t>K-3</t></is></c><c r="B4" t="n" /><c r="C4" s="1" t="n"><v>36525</v></c></row>\
          </sheetData></worksheet>"""
              .formatted(MAIN));
      zip(path, parts);
    }
  },
  /** Results of formulas as texts, without a formula: {@code t="str"}. */
  SHEETJS {
    @Override
    void write(Path path) throws IOException {
      Map<String, String> parts = parts(false);
      parts.put(
          SHEET,
          """
          <worksheet xmlns="%s"><dimension ref="A1:E4"/><sheetData>\
          <row r="1"><c r="A1" t="str"><v>nr</v></c><c r="B1" t="str"><v>namn</v></c><c r="C1" t="str"><v>datum</v></c><c r="D1" t="str"><v>flagga</v></c><c r="E1" t="str"><v>antal</v></c></row>\
          <row r="2"><c r="A2" t="str"><v>K-1</v></c><c r="B2" t="str"><v>Åsa &amp; &lt;Bo&gt;</v></c><c r="C2" s="1"><v>45351</v></c><c r="D2" t="b"><v>1</v></c><c r="E2"><v>17</v></c></row>\
          <row r="3"><c r="A3" t="str"><v>007</v></c><c r="B3" t="str"><v>två\nrader</v></c><c r="D3" t="b"><v>0</v></c><c r="E3"><v>2.5</v></c></row>\
          <row r="4"><c r="A4" t="str"><v>K-3</v></c><c r="C4" s="1"><v>36525</v></c></row>\
          </sheetData></worksheet>"""
              .formatted(MAIN));
      zip(path, parts);
    }
  },
  /** Shared texts, no type on numbers, empty cells with a format only. */
  XLSXWRITER {
    @Override
    void write(Path path) throws IOException {
      Map<String, String> parts = parts(true);
      parts.put(
          SHEET,
          """
          <worksheet xmlns="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><dimension ref="A1:E4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>\
          <row r="1" spans="1:5"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>\
          <row r="2" spans="1:5"><c r="A2" t="s"><v>5</v></c><c r="B2" t="s"><v>6</v></c><c r="C2" s="1"><v>45351</v></c><c r="D2" t="b"><v>1</v></c><c r="E2"><v>17</v></c></row>\
          <row r="3" spans="1:5"><c r="A3" t="s"><v>7</v></c><c r="B3" t="s"><v>8</v></c><c r="C3" s="1"/><c r="D3" t="b"><v>0</v></c><c r="E3"><v>2.5</v></c></row>\
          <row r="4" spans="1:5"><c r="A4" t="s"><v>9</v></c><c r="C4" s="1"><v>36525</v></c></row>\
          </sheetData></worksheet>"""
              .formatted(MAIN));
      zip(path, parts);
    }
  };

  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  abstract void write(Path path) throws IOException;

  private static void poi(Workbook workbook, Path path) throws IOException {
    CellStyle day = workbook.createCellStyle();
    day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    Sheet sheet = workbook.createSheet("Blad1");
    row(sheet, 0, day, "nr", "namn", "datum", "flagga", "antal");
    row(sheet, 1, day, "K-1", "Åsa & <Bo>", LocalDate.of(2024, 2, 29), true, 17.0);
    row(sheet, 2, day, "007", "två\nrader", "", false, 2.5);
    row(sheet, 3, day, "K-3", "", LocalDate.of(1999, 12, 31));
    try (OutputStream stream = Files.newOutputStream(path)) {
      workbook.write(stream);
    }
  }

  private static void row(Sheet sheet, int number, CellStyle day, Object... values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      org.apache.poi.ss.usermodel.Cell cell = row.createCell(i);
      if (values[i] instanceof LocalDate date) {
        cell.setCellValue(date);
        cell.setCellStyle(day);
      } else if (values[i] instanceof Boolean flag) {
        cell.setCellValue(flag);
      } else if (values[i] instanceof Double number17) {
        cell.setCellValue(number17);
      } else if (!values[i].equals("")) {
        cell.setCellValue((String) values[i]);
      }
    }
  }

  /** All parts but the sheet. */
  static Map<String, String> parts(boolean shared) {
    Map<String, String> parts = new LinkedHashMap<>();
    String override = "<Override PartName=\"/xl/%s\" ContentType=\"" + TYPE + "%s+xml\"/>";
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override.formatted("workbook.xml", "sheet.main")
            + override.formatted("worksheets/sheet1.xml", "worksheet")
            + override.formatted("styles.xml", "styles")
            + (shared ? override.formatted("sharedStrings.xml", "sharedStrings") : "")
            + "</Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(PACKAGE, OFFICE));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            .formatted(MAIN, OFFICE));
    String relation = "<Relationship Id=\"%s\" Type=\"" + OFFICE + "/%s\" Target=\"%s\"/>";
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\""
            + PACKAGE
            + "relationships\">"
            + relation.formatted("rId1", "worksheet", "worksheets/sheet1.xml")
            + relation.formatted("rId2", "styles", "styles.xml")
            + (shared ? relation.formatted("rId3", "sharedStrings", "sharedStrings.xml") : "")
            + "</Relationships>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet xmlns=\""
            + MAIN
            + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd;@\"/></numFmts><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
    if (shared) {
      parts.put(
          "xl/sharedStrings.xml",
          "<sst xmlns=\""
              + MAIN
              + "\" count=\"10\" uniqueCount=\"10\"><si><t>nr</t></si><si><t>namn</t></si><si><t>datum</t></si><si><t>flagga</t></si><si><t>antal</t></si><si><t>K-1</t></si><si><r><t xml:space=\"preserve\">Åsa &amp; </t></r><r><t>&lt;Bo&gt;</t></r></si><si><t>007</t></si><si><t xml:space=\"preserve\">två\nrader</t></si><si><t>K-3</t></si></sst>");
    }
    return parts;
  }

  static void zip(Path path, Map<String, String> parts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write((XML + part.getValue()).getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}

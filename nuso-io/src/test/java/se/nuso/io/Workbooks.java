package se.nuso.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, part by part, as no writer would make them. */
final class Workbooks {
  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String HEADER =
      row(1, "schema", "round", "mode", "origin", "serialNumber", "participant");

  private Workbooks() {}

  /** A workbook of one sheet whose data are these rows. */
  static byte[] of(String... rows) {
    return of(parts(rows));
  }

  static Map<String, String> parts(String... rows) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd;@\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"0&quot; dagar&quot;\"/></numFmts>"
            + "<cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>");
    parts.put(SHEET, sheet(String.join("", rows)));
    return parts;
  }

  static String sheet(String data) {
    return "<worksheet><sheetData>" + data + "</sheetData></worksheet>";
  }

  /** A row of texts; a text that begins with {@code <} is a cell as it stands. */
  static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (String cell : cells) {
      row.append(
          cell.startsWith("<") ? cell : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  /** A row of an investigation, and what comes after the columns that all have. */
  static String record(int number, String serialNumber, String... more) {
    String[] cells = new String[6 + more.length];
    String[] first = {
      "investigation/1", "CHILDREN_2024", "HAND_CODED", "REAL", serialNumber, "1780"
    };
    System.arraycopy(first, 0, cells, 0, first.length);
    System.arraycopy(more, 0, cells, first.length, more.length);
    return row(number, cells);
  }

  /** The line of names with more columns. */
  static String header(String... more) {
    return HEADER.replace("</row>", row(1, more).replaceFirst("<row r=\"1\">", ""));
  }

  static byte[] of(Map<String, String> parts) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, part) -> bytes.put(name, part.getBytes(StandardCharsets.UTF_8)));
    return ofBytes(bytes);
  }

  static byte[] ofBytes(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] with(String part, UnaryOperator<String> change) {
    Map<String, String> parts = parts(HEADER, record(2, "K1"));
    parts.compute(part, (name, content) -> change.apply(content == null ? "" : content));
    return of(parts);
  }

  /** A workbook whose sheet unpacks to so many bytes of blanks. */
  static byte[] bomb(long unpacked) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        if (part.getKey().equals(SHEET)) {
          zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
          byte[] rows = "<row></row>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
          for (long written = 0; written < unpacked; written += rows.length) {
            zip.write(rows);
          }
        } else {
          zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

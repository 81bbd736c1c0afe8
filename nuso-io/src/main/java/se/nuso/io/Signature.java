package se.nuso.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.nuso.codebook.Label;
import se.nuso.rule.Location;

/**
 * What the first bytes of a file betray: a spreadsheet or a web page is often called .csv by
 * mistake, and deserves a better answer than "unknown column".
 */
record Signature(String hex, ReadFault fault, Label kind) {
  /** Enough to see past blanks to the first word of a web page. */
  static final int LENGTH = 1024;

  static final int BYTE_ORDER_MARK = 3;

  private static final String ZIP = "504b0304";
  private static final String OLD_OR_LOCKED = "d0cf11e0a1b11ae1";
  private static final Label NONE = new Label("", "");
  private static final Label UTF_32 = new Label("text i UTF-32", "text in UTF-32");
  private static final List<Signature> KNOWN =
      List.of(
          new Signature("504b0304", ReadFault.SPREADSHEET, NONE),
          new Signature("504b0506", ReadFault.SPREADSHEET, NONE),
          new Signature("d0cf11e0a1b11ae1", ReadFault.SPREADSHEET, NONE),
          new Signature("fffe0000", ReadFault.OTHER_KIND_OF_FILE, UTF_32),
          new Signature("0000feff", ReadFault.OTHER_KIND_OF_FILE, UTF_32),
          new Signature(
              "53514c697465",
              ReadFault.OTHER_KIND_OF_FILE,
              new Label("en SQLite-databas", "an SQLite database")),
          new Signature(
              "50415231",
              ReadFault.OTHER_KIND_OF_FILE,
              new Label("en Parquet-fil", "a Parquet file")),
          new Signature(
              "24464c32", ReadFault.OTHER_KIND_OF_FILE, new Label("en SPSS-fil", "an SPSS file")),
          new Signature(
              "377abcaf271c",
              ReadFault.OTHER_KIND_OF_FILE,
              new Label("komprimerad (7z)", "compressed (7z)")),
          new Signature(
              "89504e47", ReadFault.OTHER_KIND_OF_FILE, new Label("en bild", "a picture")),
          new Signature("ffd8ff", ReadFault.OTHER_KIND_OF_FILE, new Label("en bild", "a picture")),
          new Signature(
              "47494638", ReadFault.OTHER_KIND_OF_FILE, new Label("en bild", "a picture")),
          new Signature("25504446", ReadFault.OTHER_KIND_OF_FILE, new Label("en PDF", "a PDF")),
          new Signature(
              "1f8b",
              ReadFault.OTHER_KIND_OF_FILE,
              new Label("komprimerad (gzip)", "compressed (gzip)")),
          new Signature(
              "7b5c727466",
              ReadFault.OTHER_KIND_OF_FILE,
              new Label("ett RTF-dokument", "an RTF document")));

  /** Ends the reading if the first bytes are not those of the format. */
  static void require(FileFormat format, byte[] first, Location location) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < Math.min(first.length, 8); i++) {
      hex.append(String.format("%02x", first[i]));
    }
    if (format == FileFormat.XLSX) {
      requireWorkbook(hex.toString(), first.length, location);
      return;
    }
    for (Signature known : KNOWN) {
      if (hex.indexOf(known.hex) == 0) {
        throw known.fault.ends(location, Map.of("expected", format, "kind", known.kind));
      }
    }
    requireText(format, first, location);
  }

  private static void requireWorkbook(String hex, int length, Location location) {
    if (length == 0) {
      throw ReadFault.EMPTY_FILE.ends(location, Map.of());
    }
    if (hex.startsWith(OLD_OR_LOCKED)) {
      throw ReadFault.OLD_OR_LOCKED_WORKBOOK.ends(location, Map.of());
    }
    if (!hex.startsWith(ZIP)) {
      throw ReadFault.NOT_A_WORKBOOK.ends(location, Map.of("part", "zip"));
    }
  }

  private static void requireText(FileFormat format, byte[] first, Location location) {
    int start = startsWithMark(first) ? BYTE_ORDER_MARK : 0;
    String text =
        new String(first, start, first.length - start, StandardCharsets.ISO_8859_1)
            .strip()
            .toLowerCase(Locale.ROOT);
    if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
      throw ReadFault.WEB_PAGE.ends(location, Map.of("expected", format));
    }
    if (text.startsWith("<?xml") || text.startsWith("<!")) {
      throw ReadFault.XML.ends(location, Map.of("expected", format));
    }
    if (format == FileFormat.CSV && (text.startsWith("{") || text.startsWith("["))) {
      throw ReadFault.JSON_IN_CSV.ends(location, Map.of("expected", format));
    }
  }

  static boolean startsWithMark(byte[] first) {
    return first.length >= BYTE_ORDER_MARK
        && first[0] == (byte) 0xEF
        && first[1] == (byte) 0xBB
        && first[2] == (byte) 0xBF;
  }
}

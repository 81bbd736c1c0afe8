package se.nuso.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.nuso.rule.Location;
import se.nuso.text.Label;

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
  private static final Label WORKBOOK = new Label("en Excel-arbetsbok", "an Excel workbook");
  private static final Label BINARY_KIND =
      new Label(
          "en arbetsbok i Excels binära format (.xlsb)",
          "a workbook in Excel's binary format (.xlsb)");
  private static final Label OPEN_DOCUMENT_KIND =
      new Label(
          "ett kalkylblad i formatet OpenDocument (.ods)", "an OpenDocument spreadsheet (.ods)");
  private static final Label SAVE_AS_XLSX =
      new Label(
          "Öppna den i sitt program och spara den som ”Excel-arbetsbok (.xlsx)”",
          "Open it in its program and save it as “Excel Workbook (.xlsx)”");

  /** Where the name of the first part stands in a zip archive, and what it is in OpenDocument. */
  private static final int LOCAL_HEADER = 30;

  private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";
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
      hex.append(String.format(Locale.ROOT, "%02x", first[i]));
    }
    if (format == FileFormat.XLSX) {
      requireWorkbook(hex.toString(), first, location);
      return;
    }
    for (Signature known : KNOWN) {
      if (hex.indexOf(known.hex) == 0) {
        throw known.fault.ends(location, Map.of("expected", format, "kind", known.kind));
      }
    }
    requireText(format, first, location);
  }

  private static void requireWorkbook(String hex, byte[] first, Location location) {
    if (first.length == 0) {
      throw ReadFault.EMPTY_FILE.ends(location, Map.of());
    }
    if (!hex.startsWith(ZIP)) {
      throw noWorkbook(hex, first, location);
    }
    if (ascii(first).startsWith(OPEN_DOCUMENT, LOCAL_HEADER)) {
      throw notThat(OPEN_DOCUMENT_KIND, SAVE_AS_XLSX, location);
    }
  }

  private static String ascii(byte[] first) {
    return new String(first, StandardCharsets.ISO_8859_1);
  }

  private static FileFault notThat(Label kind, Label mend, Location location) {
    return ReadFault.NOT_THAT_WORKBOOK.ends(location, Map.of("kind", kind, "mend", mend));
  }

  /** What a file is that is named as a workbook and is no zip archive. */
  private static FileFault noWorkbook(String hex, byte[] first, Location location) {
    if (hex.startsWith(OLD_OR_LOCKED)) {
      return ReadFault.OLD_OR_LOCKED_WORKBOOK.ends(location, Map.of());
    }
    if (hex.startsWith(ZIP.substring(0, 4))) {
      return ReadFault.NOT_A_WORKBOOK.ends(location, Map.of("part", "zip"));
    }
    for (Signature known : KNOWN) {
      if (hex.startsWith(known.hex)) {
        return known.fault.ends(location, Map.of("expected", WORKBOOK, "kind", known.kind));
      }
    }
    if (hex.matches("(0900|0902|0904)04(00|06).*|0908.*")) {
      return ReadFault.OLD_OR_LOCKED_WORKBOOK.ends(location, Map.of());
    }
    boolean wide = hex.startsWith("fffe") || hex.startsWith("feff");
    String text = start(first).replace("\u0000", wide ? "" : "\u0000");
    if (isWebPage(text)) {
      return notThat(
          new Label("en webbsida (HTML)", "a web page (HTML)"),
          new Label(
              "Öppna den i Excel och spara den som ”Excel-arbetsbok (.xlsx)”, eller hämta filen igen om det är en inloggningssida",
              "Open it in Excel and save it as “Excel Workbook (.xlsx)”, or fetch the file again if it is a login page"),
          location);
    }
    if (text.startsWith("<?xml") || text.startsWith("<!")) {
      return notThat(new Label("XML", "XML"), SAVE_AS_XLSX, location);
    }
    if (text.indexOf(0) >= 0) {
      return ReadFault.NOT_A_WORKBOOK.ends(location, Map.of("part", "zip"));
    }
    boolean json = text.startsWith("{") || text.startsWith("[");
    return notThat(
        json ? new Label("JSON", "JSON") : new Label("text", "text"),
        json
            ? new Label("Ge filen ändelsen .json", "Name the file .json")
            : new Label(
                "Ge filen ändelsen .csv, eller öppna den i Excel och spara den som ”Excel-arbetsbok (.xlsx)”",
                "Name the file .csv, or open it in Excel and save it as “Excel Workbook (.xlsx)”"),
        location);
  }

  /** What a file is that is named as a spreadsheet which is not read. */
  static FileFault otherSpreadsheet(Path path, Location location) throws IOException {
    byte[] first;
    try (InputStream stream = Files.newInputStream(path)) {
      first = stream.readNBytes(LENGTH);
    }
    if (first.length == 0) {
      return ReadFault.EMPTY_FILE.ends(location, Map.of());
    }
    String hex = HexFormat.of().formatHex(first);
    if (!hex.startsWith(ZIP)) {
      return noWorkbook(hex, first, location);
    }
    String extension = FileFormat.extension(path);
    Label kind =
        switch (extension) {
          case ".xls", ".xlt" ->
              new Label(
                  "ett nyare kalkylblad eller ett zip-arkiv",
                  "a newer spreadsheet or a zip archive");
          case ".xlsb" -> BINARY_KIND;
          case ".ods", ".fods" -> OPEN_DOCUMENT_KIND;
          default ->
              new Label(
                  "ett kalkylblad från ett annat program", "a spreadsheet of another program");
        };
    return notThat(
        kind,
        extension.equals(".xls") || extension.equals(".xlt")
            ? new Label(
                "Ge filen ändelsen .xlsx, eller spara den i Excel som ”Excel-arbetsbok (.xlsx)”",
                "Name the file .xlsx, or save it in Excel as “Excel Workbook (.xlsx)”")
            : SAVE_AS_XLSX,
        location);
  }

  /** What a workbook is whose content is in Excel's binary form. */
  static FileFault binaryWorkbook(Location location) {
    return notThat(BINARY_KIND, SAVE_AS_XLSX, location);
  }

  /** The first characters without blanks before them, in lower case. */
  private static String start(byte[] first) {
    int start = startsWithMark(first) ? BYTE_ORDER_MARK : 0;
    String text = new String(first, start, first.length - start, StandardCharsets.ISO_8859_1);
    return (text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF")
            ? text.substring(2)
            : text)
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isWebPage(String text) {
    return text.matches(
        "(?s)(<!--.*?-->\\s*)*<(!doctype html|html|head|body|table|meta|style|div)\\b.*");
  }

  private static void requireText(FileFormat format, byte[] first, Location location) {
    String text = start(first);
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

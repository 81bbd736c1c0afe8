package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.codebook.Language;
import se.nuso.investigation.Investigation;
import se.nuso.rule.Finding;
import se.nuso.rule.Severity;

/**
 * Files as they really come: survey exports, Swedish Excel, lists kept by hand, a vendor's first
 * attempt, an attacker. Each ends as it must, and says why in both languages.
 */
class BadInputCatalogueTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String TEST_NUMBER = "20071104-2390";
  private static final String FIVE = "K1;1780\r\n";

  @TempDir Path folder;

  /** What comes of a file. */
  enum Outcome {
    /** Nothing of it is used. */
    FILE,
    /** One record is rejected, and the rest is read. */
    RECORD,
    /** The record is read, with an ERROR. */
    ERROR,
    /** All is read, with a warning. */
    WARN,
    /** All is read, and what was repaired is said. */
    FIX
  }

  /**
   * @param read how many records are read
   * @param finding the identifier of the finding that must be there
   * @param texts what its Swedish or English text must name
   */
  record Case(
      String id,
      String file,
      byte[] content,
      Outcome outcome,
      int read,
      String finding,
      List<String> texts) {
    @Override
    public String toString() {
      return id;
    }
  }

  private static Case of(
      String id,
      String file,
      byte[] content,
      Outcome outcome,
      int read,
      String finding,
      String... texts) {
    return new Case(id, file, content, outcome, read, finding, List.of(texts));
  }

  private static Case of(
      String id,
      String file,
      String content,
      Outcome outcome,
      int read,
      String finding,
      String... texts) {
    return of(id, file, content.getBytes(StandardCharsets.UTF_8), outcome, read, finding, texts);
  }

  /** A case of one column more, in the second of two records. */
  private static Case cell(
      String id, String column, String cell, Outcome outcome, String finding, String... texts) {
    int read = outcome == Outcome.RECORD ? 1 : 2;
    return of(
        id,
        "a.csv",
        Samples.csv(";" + column, "K1;1780;", "K2;1780;" + cell),
        outcome,
        read,
        finding,
        texts);
  }

  private static final String CSV = Samples.csv("", "K1;1780");

  static Stream<Case> cases() {
    return Stream.of(
        of("B01 empty file", "a.csv", "", Outcome.FILE, 0, "F001", "empty"),
        of("B02 only a header", "a.csv", Samples.csv(""), Outcome.WARN, 0, "F028", "no record"),
        of("B03 only a BOM", "a.csv", "\uFEFF", Outcome.FILE, 0, "F001", "empty"),
        of("B04 BOM before the header", "a.csv", "\uFEFF" + CSV, Outcome.FIX, 1, "F020"),
        of(
            "B05 windows-1252",
            "a.csv",
            Samples.csv("", "Å1;1780").getBytes(WINDOWS_1252),
            Outcome.FIX,
            1,
            "F041",
            "windows-1252"),
        cell("B06 mojibake", "background.legalSex", "MalmÃ¶", Outcome.RECORD, "F110", "Malmö"),
        of(
            "B07 UTF-16LE",
            "a.csv",
            ("\uFEFF" + Samples.csv("", "Å1;1780")).getBytes(StandardCharsets.UTF_16LE),
            Outcome.FIX,
            1,
            "F041",
            "UTF-16LE"),
        of(
            "B07 UTF-16BE",
            "a.csv",
            ("\uFEFF" + Samples.csv("", "Å1;1780")).getBytes(StandardCharsets.UTF_16BE),
            Outcome.FIX,
            1,
            "F041",
            "UTF-16BE"),
        of(
            "B08 NFD letters",
            "a.csv",
            Samples.csv("", "K1;Malmo\u0308"),
            Outcome.FIX,
            1,
            "F043",
            "1",
            "NFC"),
        of(
            "B09 NUL bytes",
            "a.csv",
            Samples.csv("", "K\u00001;1780"),
            Outcome.FILE,
            0,
            "F011",
            "Byte 99",
            "damaged"),
        of(
            "B10 a spreadsheet called .csv",
            "a.csv",
            Workbooks.of(Workbooks.HEADER),
            Outcome.FILE,
            0,
            "F007",
            "zip",
            "CSV UTF-8"),
        of(
            "B11 a web page called .csv",
            "a.csv",
            "<!DOCTYPE html><html>",
            Outcome.FILE,
            0,
            "F008",
            "HTML",
            "download"),
        of(
            "B12 comma instead of semicolon",
            "a.csv",
            CSV.replace(';', ','),
            Outcome.FIX,
            1,
            "F042",
            "comma"),
        of(
            "B12 tab instead of semicolon",
            "a.csv",
            CSV.replace(';', '\t'),
            Outcome.FIX,
            1,
            "F042",
            "tab"),
        of(
            "B12 no separator that helps",
            "a.csv",
            "a:b:c\r\n1:2:3\r\n",
            Outcome.FILE,
            0,
            "F015",
            "“;”, “,” or tab"),
        of("B13 sep=; first line", "a.csv", "sep=;\r\n" + CSV, Outcome.FIX, 1, "F042", "sep="),
        of(
            "B14 unclosed quote",
            "a.csv",
            Samples.csv("", "K1;1780", "\"hej;1780") + FIVE.repeat(10_000),
            Outcome.FILE,
            0,
            "F022",
            "line 3"),
        of(
            "B15 too few fields",
            "a.csv",
            Samples.csv("", "K1;1780", "K2"),
            Outcome.RECORD,
            1,
            "F101",
            "5",
            "6"),
        of(
            "B16 too many fields",
            "a.csv",
            Samples.csv("", "K1;1780", "K;2;1780"),
            Outcome.RECORD,
            1,
            "F102",
            "7",
            "6",
            "quotes"),
        of(
            "B17 duplicated column",
            "a.csv",
            Samples.csv(";mode", "K1;1780;MIXED"),
            Outcome.FILE,
            0,
            "F018",
            "3",
            "7"),
        of(
            "B18 unknown column",
            "a.csv",
            Samples.csv(";background.legalSexx", "K1;1780;"),
            Outcome.FILE,
            0,
            "F016",
            "Nearest: background.legalSex"),
        of(
            "B19 missing required column",
            "a.csv",
            CSV.replace("serialNumber;", "").replace("K1;", ""),
            Outcome.FILE,
            0,
            "F019",
            "serialNumber",
            "participant"),
        of(
            "B20 header with other case and spaces",
            "a.csv",
            CSV.replace("serialNumber", " SERIALNUMBER "),
            Outcome.FIX,
            1,
            "F021",
            "serialNumber"),
        cell("B21 decimal comma", "background.age", "3,0", Outcome.RECORD, "V001", "whole number"),
        cell(
            "B22 date as an Excel serial",
            "process.closed",
            "45380",
            Outcome.RECORD,
            "V007",
            "2024-03-29",
            "1900"),
        cell(
            "B23 day and month",
            "process.closed",
            "01/04/2024",
            Outcome.RECORD,
            "V008",
            "ISO 8601"),
        cell(
            "B24 impossible date",
            "process.closed",
            "2024-02-30",
            Outcome.RECORD,
            "V003",
            "2024-02-30",
            "2024-02 has 29 days"),
        cell(
            "B25 two-digit year",
            "process.closed",
            "24-03-31",
            Outcome.RECORD,
            "V009",
            "YYYY-MM-DD"),
        of(
            "B26 closed before opened",
            "a.csv",
            Samples.csv(";process.opened;process.closed", "K1;1780;2024-03-01;2024-02-01"),
            Outcome.ERROR,
            1,
            "I013",
            "2024-03-01",
            "2024-02-01"),
        cell(
            "B27 closed outside the period",
            "process.closed",
            "2024-04-01",
            Outcome.ERROR,
            "I010",
            "2024-03-31",
            "both days included"),
        cell("B28 age 18", "background.age", "18", Outcome.ERROR, "I011", "0–17"),
        cell("B29 negative age", "background.age", "-1", Outcome.ERROR, "I011", "0–17"),
        cell(
            "B30 code out of the list",
            "background.legalSex",
            "3",
            Outcome.RECORD,
            "V004",
            "3",
            "GIRL (Flicka)",
            "BOY (Pojke)"),
        cell(
            "B31 Swedish label instead of code",
            "background.legalSex",
            "Flicka",
            Outcome.FIX,
            "F044",
            "Flicka",
            "GIRL",
            "1"),
        cell(
            "B31 English label instead of code",
            "background.legalSex",
            "boy",
            Outcome.FIX,
            "F044",
            "BOY"),
        cell(
            "B31 unknown label",
            "background.legalSex",
            "Flicja",
            Outcome.RECORD,
            "V004",
            "Nearest: GIRL"),
        cell(
            "B32 99 for a missing code",
            "background.legalSex",
            "99",
            Outcome.RECORD,
            "F111",
            "99",
            "not declared as missing"),
        cell(
            "B32 -1 for a missing date",
            "process.closed",
            "-1",
            Outcome.RECORD,
            "F111",
            "-1",
            "not declared as missing"),
        cell(
            "B32 words for a missing number",
            "background.age",
            "Vet ej",
            Outcome.RECORD,
            "F111",
            "Vet ej"),
        cell(
            "B32 99 for a missing age",
            "background.age",
            "99",
            Outcome.RECORD,
            "F111",
            "99",
            "not declared as missing"),
        of(
            "B33 severity without the risk factor",
            "a.csv",
            Samples.csv(
                ";factors.risk.FAMILY_CONFLICT;factors.severity.FAMILY_CONFLICT",
                "K1;1780;NO;SEVERE"),
            Outcome.ERROR,
            1,
            "F109",
            "factors.risk.FAMILY_CONFLICT",
            "factors.severity.FAMILY_CONFLICT"),
        cell(
            "B34 no protective factor together with a factor",
            "factors.protective",
            "NONE|SUPPORTIVE_PARENT",
            Outcome.ERROR,
            PROTECTIVE_RULE,
            "NONE"),
        of(
            "B35 duplicate number, same content",
            "a.csv",
            Samples.csv("", "K1;1780", "K1;1780"),
            Outcome.WARN,
            2,
            "I101",
            "line 2"),
        of(
            "B36 duplicate number, other content",
            "a.csv",
            Samples.csv(";background.age", "K1;1780;3", "K1;1780;4"),
            Outcome.ERROR,
            2,
            "I102",
            "line 3",
            "background.age"),
        of(
            "B38 number in scientific form",
            "a.csv",
            Samples.csv("", "K1;1780", "1,23457E+11;1780"),
            Outcome.RECORD,
            1,
            "V010",
            "Excel has rounded",
            "lost"),
        of(
            "B40 municipality that does not exist",
            "a.csv",
            Samples.csv("", "K1;1780", "K2;9999"),
            Outcome.RECORD,
            1,
            "V004",
            "9999",
            "Nearest"),
        of(
            "B41 municipality without its zero",
            "a.csv",
            Samples.csv("", "K1;180"),
            Outcome.FIX,
            1,
            "F045",
            "180",
            "0180"),
        of(
            "B42 personal number as serial number",
            "a.csv",
            Samples.csv("", "K1;1780", TEST_NUMBER + ";1780"),
            Outcome.FILE,
            0,
            "PERSONAL_ID",
            "••••••-••••"),
        cell(
            "B43 personal number inside a text",
            "background.legalSex",
            "flicka (" + TEST_NUMBER + ") bor här",
            Outcome.RECORD,
            "PERSONAL_ID",
            "••••••-••••"),
        cell(
            "B44 formula cell",
            "background.legalSex",
            "\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"",
            Outcome.RECORD,
            "F112",
            "formula"),
        of(
            "B45 JSON nested 100 000 deep",
            "a.json",
            "[".repeat(100_000),
            Outcome.FILE,
            0,
            "F014",
            "depth"),
        of(
            "B45 JSON nested 100 000 deep in a record",
            "a.json",
            Samples.json("{\"background\":" + "[".repeat(100_000) + "}"),
            Outcome.FILE,
            0,
            "F014",
            "depth"),
        of(
            "B46 JSON number with ten million digits",
            "a.json",
            Samples.json("{\"background\":{\"age\":" + "1".repeat(10_000_000) + "}}"),
            Outcome.FILE,
            0,
            "F014",
            "Characters"),
        of(
            "B47 duplicate JSON key",
            "a.json",
            Samples.json("{\"serialNumber\":\"K1\",\"serialNumber\":\"K2\"}"),
            Outcome.FILE,
            0,
            "F035",
            "serialNumber"),
        of(
            "B48 truncated JSON",
            "a.json",
            Samples.json("{\"serialNumber\":\"K1").replace("]}", ""),
            Outcome.FILE,
            0,
            "F034",
            "unexpected end"),
        of(
            "B49 XML with an external entity",
            "a.csv",
            "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><x>&x;</x>",
            Outcome.FILE,
            0,
            "F009",
            "DOCTYPE"),
        of(
            "B50 zip bomb",
            "a.xlsx",
            Workbooks.bomb(300_000_000),
            Outcome.FILE,
            0,
            "F014",
            "unpackingRatio",
            "200"),
        of(
            "B52 schema from the future",
            "a.csv",
            CSV.replace("investigation/1", "investigation/99"),
            Outcome.FILE,
            0,
            "F025",
            "investigation/1"));
  }

  private static final String PROTECTIVE_RULE = "I024";

  /** Others like them. */
  static Stream<Case> more() {
    String wide = ";x".repeat(99_994);
    return Stream.of(
        of("CR-only lines", "a.csv", CSV.replace("\r\n", "\r"), Outcome.FIX, 1, "F020"),
        of(
            "mixed line ends",
            "a.csv",
            Samples.csv("", "K1;1780", "K2;1780", "K3;1780")
                .replaceFirst("\r\n", "\n")
                .replaceFirst("\r\n", "\r"),
            Outcome.FIX,
            3,
            "F020"),
        of(
            "trailing separator on every row but the header",
            "a.csv",
            Samples.csv("", "K1;1780;", "K2;1780;"),
            Outcome.RECORD,
            0,
            "F102",
            "7"),
        of(
            "trailing separator on every row",
            "a.csv",
            CSV.replace("\r\n", ";\r\n"),
            Outcome.FILE,
            0,
            "F017",
            "7"),
        of("two header lines", "a.csv", Samples.csv("").repeat(1) + CSV, Outcome.FILE, 0, "F026"),
        of(
            "a title above the names",
            "a.csv",
            "Utdrag ur systemet\r\n" + CSV,
            Outcome.FILE,
            0,
            "F015"),
        of(
            "a quote in the middle of a cell",
            "a.csv",
            Samples.csv("", "K\"1;1780", "K2;1780"),
            Outcome.RECORD,
            1,
            "V005"),
        of(
            "text after a closing quote",
            "a.csv",
            Samples.csv("", "\"K1\"x;1780"),
            Outcome.FILE,
            0,
            "F023",
            "line 2"),
        of(
            "UTF-32LE",
            "a.csv",
            ("\uFEFF" + CSV).getBytes(Charset.forName("UTF-32LE")),
            Outcome.FILE,
            0,
            "F010",
            "UTF-32"),
        of(
            "UTF-32BE",
            "a.csv",
            ("\uFEFF" + CSV).getBytes(Charset.forName("UTF-32BE")),
            Outcome.FILE,
            0,
            "F010",
            "UTF-32"),
        of(
            "UTF-16 without a mark",
            "a.csv",
            CSV.getBytes(StandardCharsets.UTF_16LE),
            Outcome.FILE,
            0,
            "F011",
            "binary"),
        of(
            "UTF-16 cut in half a character",
            "a.csv",
            java.util.Arrays.copyOf(("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_16LE), 101),
            Outcome.FILE,
            0,
            "F013",
            "UTF-16LE"),
        of(
            "a BOM in the middle",
            "a.csv",
            Samples.csv("", "K1;1780", "\uFEFFK2;1780"),
            Outcome.FIX,
            2,
            "F020"),
        of(
            "UTF-8 and windows-1252 in one file",
            "a.csv",
            mixed(),
            Outcome.FILE,
            0,
            "F013",
            "UTF-8"),
        of("a TSV named csv", "a.csv", CSV.replace(';', '\t'), Outcome.FIX, 1, "F042", "tab"),
        of("gzip", "a.csv", new byte[] {0x1F, (byte) 0x8B, 8, 0}, Outcome.FILE, 0, "F010", "gzip"),
        of("PDF", "a.csv", "%PDF-1.7\n", Outcome.FILE, 0, "F010", "PDF"),
        of("SQLite", "a.csv", "SQLite format 3\u0000", Outcome.FILE, 0, "F010", "SQLite"),
        of("SPSS", "a.csv", "$FL2@(#) SPSS", Outcome.FILE, 0, "F010", "SPSS"),
        of("RTF", "a.csv", "{\\rtf1", Outcome.FILE, 0, "F010", "RTF"),
        of(
            "a very long name in the header",
            "a.csv",
            Samples.csv(";" + "x".repeat(40_000), "K1;1780;"),
            Outcome.FILE,
            0,
            "F014",
            "cellCharacters"),
        of(
            "100 000 columns",
            "a.csv",
            Samples.csv(wide, "K1;1780"),
            Outcome.FILE,
            0,
            "F014",
            "columns"),
        of("one line without end", "a.csv", CSV + "x".repeat(3_000_000), Outcome.FILE, 0, "F014"),
        of(
            "NaN in JSON",
            "a.json",
            Samples.json("{\"background\":{\"age\":NaN}}"),
            Outcome.FILE,
            0,
            "F033"),
        of(
            "1e400 in JSON",
            "a.json",
            Samples.json("{\"background\":{\"age\":1e400}}"),
            Outcome.RECORD,
            0,
            "F104",
            "out of range"),
        of(
            "1e400 in NDJSON",
            "a.ndjson",
            Samples.ndjson("\"background\":{\"age\":-1e9999999999}"),
            Outcome.RECORD,
            0,
            "F104",
            "out of range"),
        cell("1e400 in CSV", "background.age", "1e400", Outcome.RECORD, "V001"),
        cell("NaN in CSV", "background.age", "NaN", Outcome.RECORD, "F111", "NaN"),
        cell(
            "a number longer than any",
            "background.age",
            "9".repeat(3_000),
            Outcome.RECORD,
            "V001"),
        of(
            "a lone surrogate in JSON",
            "a.json",
            Samples.json("{\"serialNumber\":\"K\\ud8001\"}"),
            Outcome.RECORD,
            0,
            "V005"),
        of(
            "a key twice in a nested object",
            "a.json",
            Samples.json("{\"background\":{\"age\":1,\"age\":2}}"),
            Outcome.FILE,
            0,
            "F035",
            "background.age"),
        of(
            "JSON in UTF-16",
            "a.json",
            ("\uFEFF" + Samples.json()).getBytes(StandardCharsets.UTF_16LE),
            Outcome.FILE,
            0,
            "F012"),
        of("JSON named csv", "a.csv", Samples.json("{}"), Outcome.FILE, 0, "F032"),
        of(
            "records outside the array",
            "a.json",
            Samples.json("{}") + "{}",
            Outcome.FILE,
            0,
            "F036"),
        of("an old .xls", "a.xls", ole(), Outcome.FILE, 0, "F006", ".xlsx"),
        of(
            "an old workbook or one with a password",
            "a.xlsx",
            ole(),
            Outcome.FILE,
            0,
            "F047",
            "password"),
        of("text named xlsx", "a.xlsx", CSV, Outcome.FILE, 0, "F046"),
        of("an empty file named xlsx", "a.xlsx", "", Outcome.FILE, 0, "F001"),
        of(
            "a zip archive that is no workbook",
            "a.xlsx",
            Workbooks.of(java.util.Map.of("a.txt", "x")),
            Outcome.FILE,
            0,
            "F046",
            "workbook.xml"),
        of(
            "a workbook cut off",
            "a.xlsx",
            java.util.Arrays.copyOf(Workbooks.of(Workbooks.HEADER), 400),
            Outcome.FILE,
            0,
            "F046",
            "zip"),
        of(
            "a workbook without a sheet with names",
            "a.xlsx",
            Workbooks.of(Workbooks.row(1, "x", "y")),
            Outcome.FILE,
            0,
            "F015",
            "schema;round"),
        of("an empty sheet", "a.xlsx", Workbooks.of(), Outcome.FILE, 0, "F001"),
        of(
            "a workbook with only names",
            "a.xlsx",
            Workbooks.of(Workbooks.HEADER),
            Outcome.WARN,
            0,
            "F028"),
        of(
            "a sheet with a DOCTYPE",
            "a.xlsx",
            Workbooks.with(
                Workbooks.SHEET,
                xml ->
                    "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + xml.replace("K1", "&x;")),
            Outcome.FILE,
            0,
            "F048",
            "sheet1.xml"),
        of(
            "a billion laughs",
            "a.xlsx",
            Workbooks.with("xl/sharedStrings.xml", xml -> laughs()),
            Outcome.FILE,
            0,
            "F048",
            "sharedStrings.xml"),
        of(
            "broken XML in a sheet",
            "a.xlsx",
            Workbooks.with(Workbooks.SHEET, xml -> xml.replace("</row>", "")),
            Outcome.FILE,
            0,
            "F046",
            "sheet1.xml"),
        of(
            "a cell far to the right",
            "a.xlsx",
            Workbooks.of(
                Workbooks.HEADER, Workbooks.record(2, "K1", "<c r=\"ZZZZZZZ2\"><v>1</v></c>")),
            Outcome.FILE,
            0,
            "F014",
            "columns"),
        of(
            "a shared text that is not there",
            "a.xlsx",
            Workbooks.of(Workbooks.HEADER, Workbooks.record(2, "<c t=\"s\"><v>7</v></c>")),
            Outcome.FILE,
            0,
            "F046"),
        of(
            "XML nested deep",
            "a.xlsx",
            Workbooks.with(
                Workbooks.SHEET, xml -> xml.replace("<sheetData>", "<a>".repeat(100_000))),
            Outcome.FILE,
            0,
            "F014",
            "depth"),
        of(
            "a formula in a workbook",
            "a.xlsx",
            Workbooks.of(
                Workbooks.header("background.age"),
                Workbooks.record(2, "K1", "<c><f>1+2</f><v>3</v></c>")),
            Outcome.RECORD,
            0,
            "F112",
            "formula"),
        of(
            "merged cells",
            "a.xlsx",
            Workbooks.with(
                Workbooks.SHEET,
                xml ->
                    xml.replace(
                        "</sheetData>",
                        "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>")),
            Outcome.WARN,
            1,
            "F050",
            "1"),
        of(
            "an error value in a workbook",
            "a.xlsx",
            Workbooks.of(
                Workbooks.header("background.age"),
                Workbooks.record(2, "K1", "<c t=\"e\"><v>#N/A</v></c>")),
            Outcome.RECORD,
            0,
            "F111",
            "#N/A"));
  }

  private static byte[] mixed() {
    byte[] utf8 = Samples.csv("", "Å1;1780", "Ö2;1780").getBytes(StandardCharsets.UTF_8);
    utf8[utf8.length - 9] = (byte) 0xD6;
    utf8[utf8.length - 8] = 'x';
    return utf8;
  }

  private static byte[] ole() {
    return new byte[] {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
  }

  private static String laughs() {
    return "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><sst><si><t>&c;</t></si></sst>";
  }

  @ParameterizedTest
  @MethodSource({"cases", "more"})
  @Timeout(30)
  void endsAsItMustAndSaysWhy(Case bad) {
    ReadResult<Investigation> result =
        Samples.reader().investigations(Samples.file(folder, bad.file(), bad.content()));

    String all = Samples.everything(result);
    assertThat(result.read() + result.rejected()).isEqualTo(result.total());
    assertThat(result.records()).as(all).hasSize(bad.read()).hasSize((int) result.read());
    assertThat(result.complete()).as(all).isEqualTo(bad.outcome() != Outcome.FILE);
    Finding finding = named(result, bad.finding());
    String told =
        finding.toString(Language.SWEDISH)
            + finding.toString(Language.ENGLISH)
            + finding.variables();
    bad.texts().forEach(text -> assertThat(told).contains(text));
    assertThat(told).doesNotContain("{", "2390", "1104");
    assertThat(all).doesNotContain("2390");
    boolean error = finding.severity() == Severity.ERROR;
    switch (bad.outcome()) {
      case FILE -> assertThat(error).isTrue();
      case RECORD -> {
        assertThat(error).isTrue();
        assertThat(result.rejected()).isPositive();
        assertThat(finding.location().line()).isPositive();
      }
      case ERROR -> {
        assertThat(error).isTrue();
        assertThat(result.rejected()).isZero();
        assertThat(result.withoutErrors().size()).isLessThan(bad.read());
      }
      case WARN, FIX -> {
        assertThat(error).isFalse();
        assertThat(result.report().count(Severity.ERROR)).as(all).isZero();
        assertThat(result.rejected()).isZero();
      }
    }
  }

  private static Finding named(ReadResult<?> result, String id) {
    return result.report().findings().stream()
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " not told: " + Samples.everything(result)));
  }

  @Test
  void aDuplicateWithTheSameContentIsAWarningAndWithAnotherAnErrorOnBoth() {
    ReadResult<Investigation> conflict =
        Samples.reader()
            .investigations(
                Samples.file(
                    folder, "a.csv", Samples.csv(";background.age", "K1;1780;3", "K1;1780;4")));
    assertThat(conflict.withoutErrors()).isEmpty();
    assertThat(conflict.report().findings().stream().filter(f -> f.id().equals("I102")))
        .extracting(finding -> finding.location().line())
        .containsExactly(2L, 3L);
  }

  @Test
  void whatIsRepairedIsWhatWasMeant() {
    Path path =
        Samples.file(
            folder,
            "a.csv",
            Samples.csv(
                ";background.legalSex;background.diagnoses",
                "K1;180;Flicka;ADHD",
                "K2;Malmo\u0308;Girl;"));
    ReadResult<Investigation> result = Samples.reader().investigations(path);
    assertThat(result.records())
        .extracting(r -> r.participant().code() + " " + r.background().legalSex())
        .containsExactly("0180 GIRL", "1280 GIRL");
    assertThat(result.report().findings().stream().filter(f -> f.id().equals("F044")))
        .extracting(finding -> finding.variables() + " " + finding.parameters().get("n"))
        .containsExactlyInAnyOrder("[participant] 1", "[background.legalSex] 2");
  }

  @Test
  void encodingsAreReadToTheSameRecords() {
    String content = Samples.csv("", "Å-äö1;1780");
    Stream.of(
            content.getBytes(StandardCharsets.UTF_8),
            content.getBytes(WINDOWS_1252),
            ("\uFEFF" + content).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + content).getBytes(StandardCharsets.UTF_16BE))
        .forEach(
            bytes ->
                assertThat(
                        Samples.reader()
                            .investigations(Samples.file(folder, "a.csv", bytes))
                            .records())
                    .extracting(record -> record.serialNumber().value())
                    .containsExactly("Å-äö1"));
  }

  @Test
  void aStrictReaderRepairsNothing() {
    assertStrictly(Samples.csv("", "Å1;1780").getBytes(WINDOWS_1252), "F013");
    assertStrictly(("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_16LE), "F012");
    assertStrictly(CSV.replace(';', ',').getBytes(StandardCharsets.UTF_8), "F042");
    ReadResult<Investigation> labels =
        Samples.reader()
            .strict()
            .investigations(
                Samples.file(
                    folder,
                    "a.csv",
                    Samples.csv(";background.legalSex", "K1;1780;Flicka", "K2;180;GIRL")));
    assertThat(labels.rejected()).isEqualTo(2);
    assertThat(Samples.ids(labels)).containsExactly("F020", "V004", "V004");
  }

  private void assertStrictly(byte[] content, String id) {
    ReadResult<Investigation> result =
        Samples.reader().strict().investigations(Samples.file(folder, "a.csv", content));
    assertThat(result.complete()).isFalse();
    assertThat(named(result, id).severity()).isEqualTo(Severity.ERROR);
  }

  /** B51. */
  @Test
  void aDirectoryAMissingFileAndAFileThatMayNotBeReadAreToldApart() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("d.csv"));
    assertThat(Samples.ids(Samples.reader().investigations(directory))).containsExactly("F003");
    assertThat(Samples.ids(Samples.reader().investigations(folder.resolve("no.csv"))))
        .containsExactly("F002");
    assertThat(
            InputFile.fault(
                    new java.nio.file.AccessDeniedException("x"), se.nuso.rule.Location.BATCH)
                .findings()
                .get(0)
                .id())
        .isEqualTo("F004");
  }

  /** B49, B50. */
  @Test
  void noFileIsOpenedAndNothingIsWrittenForAHostileWorkbook() throws IOException {
    Path canary = Files.writeString(folder.resolve("canary.txt"), "canary-7");
    byte[] hostile =
        Workbooks.with(
            Workbooks.SHEET,
            xml ->
                "<!DOCTYPE x [<!ENTITY x SYSTEM \""
                    + canary.toUri()
                    + "\">]>"
                    + xml.replace("K1", "&x;"));
    Path path = Samples.file(folder, "a.xlsx", hostile);
    assertThat(Samples.everything(Samples.reader().investigations(path)))
        .doesNotContain("canary-7");
    Samples.reader().investigations(Samples.file(folder, "b.xlsx", Workbooks.bomb(50_000_000)));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("canary.txt", "a.xlsx", "b.xlsx");
    }
  }
}

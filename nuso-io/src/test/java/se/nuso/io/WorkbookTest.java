package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.investigation.Investigation;
import se.nuso.text.Language;

class WorkbookTest {
  @TempDir Path folder;

  @Test
  void theSameRecordsGiveTheSameBytes() throws IOException {
    List<Investigation> records = Samples.investigations(20, 3);
    Samples.writer().write(records, folder.resolve("a.xlsx"));
    Samples.writer().write(records, folder.resolve("b.xlsx"));
    assertThat(Files.readAllBytes(folder.resolve("a.xlsx")))
        .isEqualTo(Files.readAllBytes(folder.resolve("b.xlsx")));
  }

  @Test
  void numbersDatesAndSharedTextsAreReadAsWhatTheyStandFor() {
    Map<String, String> parts =
        Workbooks.parts(
            Workbooks.header("background.age", "process.opened", "process.closed"),
            Workbooks.record(
                2,
                "<c t=\"s\"><v>0</v></c>",
                "<c><v>3.0</v></c>",
                "<c s=\"1\"><v>45300</v></c>",
                "<c s=\"2\"><v>45380</v></c>"),
            Workbooks.record(
                3, "K2", "<c s=\"3\"><v>1.1E1</v></c>", "", "<c s=\"1\"><v>45380.5</v></c>"),
            Workbooks.record(4, "<c><v>12345678901234567890</v></c>"),
            Workbooks.record(5, "<c><v>17</v></c>"));
    parts.put(
        "xl/sharedStrings.xml",
        "<sst><si><r><t>K</t></r><r><t>-1</t></r><rPh><t>ka</t></rPh></si></sst>");
    ReadResult<Investigation> result = read(parts);

    assertThat(result.records())
        .extracting(r -> r.serialNumber().value() + " " + r.background().age())
        .containsExactly("K-1 3", "17 null");
    assertThat(result.records().get(0).process().opened()).hasToString("2024-01-09");
    assertThat(result.records().get(0).process().closed()).hasToString("2024-03-29");
    assertThat(Samples.ids(result)).contains("V018", "V010");
    assertThat(result.rejected()).isEqualTo(2);
    assertThat(Samples.everything(result)).contains("2024-03-29T12:00");
  }

  @Test
  void daysMayBeCountedFrom1904() {
    Map<String, String> parts =
        Workbooks.parts(
            Workbooks.header("process.closed"),
            Workbooks.record(2, "K1", "<c s=\"1\"><v>43918</v></c>"));
    parts.computeIfPresent(
        "xl/workbook.xml",
        (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
    assertThat(read(parts).records().get(0).process().closed()).hasToString("2024-03-29");
  }

  @Test
  void theFirstVisibleSheetWithNamesIsReadAndSaid() {
    Map<String, String> parts = Workbooks.parts(Workbooks.row(1, "Anvisningar"));
    parts.put("xl/worksheets/hidden.xml", parts.get(Workbooks.SHEET));
    parts.put(
        "xl/worksheets/data.xml",
        Workbooks.sheet("<row r=\"1\"/>" + Workbooks.HEADER + Workbooks.record(2, "K1")));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Info\" r:id=\"rId1\"/>"
            + "<sheet name=\"Dold\" state=\"hidden\" r:id=\"rId2\"/>"
            + "<sheet name=\"Data\" r:id=\"rId3\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"x/worksheet\" Target=\"worksheets/hidden.xml\"/>"
            + "<Relationship Id=\"rId3\" Type=\"x/worksheet\" Target=\"/xl/worksheets/data.xml\"/></Relationships>");
    ReadResult<Investigation> result = read(parts);
    assertThat(result.records()).hasSize(1);
    assertThat(Samples.finding(result, "F049").message(Language.SWEDISH))
        .isEqualTo("Bladet ”Data” lästes; 2 andra blad lästes inte (”Info”).");
  }

  @Test
  void aPersonalIdentityNumberAsTheNameOfASheetRefusesTheWorkbook() {
    Map<String, String> parts = Workbooks.parts(Workbooks.HEADER, Workbooks.record(2, "K1"));
    parts.computeIfPresent(
        "xl/workbook.xml", (name, xml) -> xml.replace("Blad1", "Barn 071104-2390"));
    ReadResult<Investigation> result = read(parts);
    assertThat(Samples.ids(result)).containsExactly("PERSONAL_ID");
    assertThat(Samples.everything(result)).doesNotContain("2390");
  }

  @Test
  void eachLimitOnAWorkbookIsNamed() {
    Map<String, String> parts = Workbooks.parts(Workbooks.HEADER, Workbooks.record(2, "K1"));
    parts.put("xl/sharedStrings.xml", "<sst><si><t>hej</t></si></sst>");
    Path path = Samples.file(folder, "a.xlsx", Workbooks.of(parts));
    assertLimit(ReadLimits.STANDARD.unpackedBytes(500), path, "unpackedBytes");
    assertLimit(ReadLimits.STANDARD.sharedCharacters(5), path, "sharedCharacters");
    assertLimit(ReadLimits.STANDARD.cellCharacters(3), path, "cellCharacters");
    assertLimit(ReadLimits.STANDARD.recordCharacters(20), path, "recordCharacters");
    assertLimit(
        ReadLimits.STANDARD.unpackingRatio(10),
        Samples.file(folder, "b.xlsx", Workbooks.bomb(20_000_000)),
        "unpackingRatio");
  }

  @Test
  void aPartIsFoundByWhatItIsAndNotByItsName() {
    Map<String, String> parts =
        Workbooks.parts(
            Workbooks.header("process.closed"),
            Workbooks.record(2, "<c t=\"s\"><v>0</v></c>", "<c s=\"1\"><v>45380</v></c>"));
    parts.put("_rels/.rels", relations("officeDocument", "bok/Bok1.xml"));
    parts.put("bok/bok1.xml", parts.remove("xl/workbook.xml"));
    parts.put(
        "bok/_rels/Bok1.xml.rels",
        relations(
            "worksheet", "/xl/worksheets/sheet1.xml",
            "sharedStrings", "../delat/./texter.xml",
            "styles", "format.xml"));
    parts.put("delat/texter.xml", "<sst><si><t>K-1</t></si></sst>");
    parts.put("bok/format.xml", parts.remove("xl/styles.xml"));
    parts.remove("xl/_rels/workbook.xml.rels");
    ReadResult<Investigation> result = read(parts);

    assertThat(result.records()).hasSize(1);
    assertThat(result.records().get(0).serialNumber().value()).isEqualTo("K-1");
    assertThat(result.records().get(0).process().closed()).hasToString("2024-03-29");
  }

  private static String relations(String... typesAndTargets) {
    StringBuilder relations = new StringBuilder("<Relationships>");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      relations.append(
          "<Relationship Id=\"rId%d\" Type=\"x/%s\" Target=\"%s\"/>"
              .formatted(1 + i / 2, typesAndTargets[i], typesAndTargets[i + 1]));
    }
    return relations
        .append(
            "<Relationship Id=\"e\" Type=\"x/worksheet\" Target=\"u\" TargetMode=\"External\"/>")
        .append("</Relationships>")
        .toString();
  }

  @Test
  void aDayWrittenInLettersIsThatDayAtMidnightToo() {
    ReadResult<Investigation> result =
        read(
            Workbooks.parts(
                Workbooks.header("process.closed"),
                Workbooks.record(2, "K-1", "<c t=\"d\"><v>2024-03-29T00:00:00</v></c>"),
                Workbooks.record(3, "K-2", "<c t=\"d\"><v>2024-03-29T00:00:00.000Z</v></c>"),
                Workbooks.record(4, "K-3", "<c t=\"d\"><v>2024-03-29</v></c>"),
                Workbooks.record(5, "K-4", "<c t=\"d\"><v>2024-03-29T00:00:01</v></c>")));
    assertThat(result.records())
        .extracting(record -> String.valueOf(record.process().closed()))
        .containsExactly("2024-03-29", "2024-03-29", "2024-03-29");
    assertThat(Samples.finding(result, "V018").location().line()).isEqualTo(5);
  }

  @Test
  void aNumberThatIsNoDayIsExplainedByTheCalendarOfTheWorkbook() {
    Map<String, String> parts =
        Workbooks.parts(
            Workbooks.header("process.closed"), Workbooks.record(2, "K1", "<c><v>43918</v></c>"));
    assertThat(Samples.finding(read(parts), "V007").hint(Language.ENGLISH))
        .contains("the day is 2020-03-28 (1900 system)");
    parts.computeIfPresent(
        "xl/workbook.xml",
        (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
    assertThat(Samples.finding(read(parts), "V007").hint(Language.SWEDISH))
        .contains("är dagen 2024-03-29 (1904-systemet)");
  }

  @Test
  void ofADamagedPartNothingIsPrintedBesideTheFinding() {
    PrintStream console = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      for (String damage :
          List.of(
              "\u00C3(",
              "\u00F6",
              "<a",
              "\u0001",
              "<!DOCTYPE x [<!ENTITY y 'z>]>",
              "<!DOCTYPE x")) {
        for (String part : List.of(Workbooks.SHEET, "xl/workbook.xml", "xl/styles.xml")) {
          for (boolean first : List.of(true, false)) {
            Map<String, byte[]> parts =
                bytes(Workbooks.parts(Workbooks.HEADER, Workbooks.record(2, "K1")));
            parts.compute(
                part, (name, old) -> damaged(damage, old == null ? new byte[0] : old, first));
            ReadResult<Investigation> result =
                Samples.reader()
                    .investigations(Samples.file(folder, "d.xlsx", Workbooks.ofBytes(parts)));
            assertThat(result.complete()).as(part + damage).isFalse();
            assertThat(Samples.ids(result)).as(part + damage).containsAnyOf("F046", "F048");
          }
        }
      }
    } finally {
      System.setErr(console);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static Map<String, byte[]> bytes(Map<String, String> parts) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, part) -> bytes.put(name, part.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  /** Puts something before a part or into its end, byte for byte. */
  private static byte[] damaged(String damage, byte[] part, boolean first) {
    String text = new String(part, StandardCharsets.ISO_8859_1);
    int at = first ? 0 : text.lastIndexOf("</");
    return (text.substring(0, at) + damage + text.substring(at))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aPartInAnotherEncodingIsReadAsItSays() {
    String sheet =
        Workbooks.parts(Workbooks.HEADER, Workbooks.record(2, "Kå-1")).get(Workbooks.SHEET);
    Map<Charset, String> declarations =
        Map.of(
            StandardCharsets.UTF_8, "\uFEFF<?xml version=\"1.0\" encoding='UTF-8'?>",
            StandardCharsets.UTF_16, "",
            StandardCharsets.UTF_16LE, "<?xml version=\"1.0\"?>",
            StandardCharsets.UTF_16BE, "",
            StandardCharsets.ISO_8859_1, "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>");
    declarations.forEach(
        (charset, declaration) -> {
          Map<String, byte[]> parts = bytes(Workbooks.parts());
          parts.put(Workbooks.SHEET, (declaration + sheet).getBytes(charset));
          ReadResult<Investigation> result =
              Samples.reader()
                  .investigations(Samples.file(folder, "e.xlsx", Workbooks.ofBytes(parts)));
          assertThat(result.records()).as(charset.name()).hasSize(1);
          assertThat(result.records().get(0).serialNumber().value()).isEqualTo("Kå-1");
        });
    Map<String, String> unknown = Workbooks.parts(Workbooks.HEADER);
    unknown.compute(Workbooks.SHEET, (n, xml) -> "<?xml version='1.0' encoding='ebbe'?>" + xml);
    assertThat(Samples.ids(read(unknown))).containsExactly("F046");
    unknown.put(Workbooks.SHEET, "<??>".repeat(5_000) + "<!--" + " ".repeat(9_000) + "--><a/>");
    assertThat(Samples.ids(read(unknown))).containsExactly("F046");
    unknown.put(
        Workbooks.SHEET, "<!--" + " ".repeat(9_000) + "--><!DOCTYPE x [<!ENTITY y 'z>]><a/>");
    assertThat(Samples.ids(read(unknown))).containsAnyOf("F046", "F048");
  }

  private static void assertLimit(ReadLimits limits, Path path, String name) {
    ReadResult<Investigation> result = Samples.reader().limits(limits).investigations(path);
    assertThat(Samples.finding(result, "F014").parameters()).containsEntry("name", name);
  }

  private ReadResult<Investigation> read(Map<String, String> parts) {
    return Samples.reader().investigations(Samples.file(folder, "a.xlsx", Workbooks.of(parts)));
  }
}

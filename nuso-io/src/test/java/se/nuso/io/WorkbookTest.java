package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.codebook.Language;
import se.nuso.investigation.Investigation;

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
    assertThat(Samples.ids(result)).contains("V002", "V010");
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
        .isEqualTo("Bladet ”Data” lästes; 2 andra blad lästes inte.");
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

  private static void assertLimit(ReadLimits limits, Path path, String name) {
    ReadResult<Investigation> result = Samples.reader().limits(limits).investigations(path);
    assertThat(Samples.finding(result, "F014").parameters()).containsEntry("name", name);
  }

  private ReadResult<Investigation> read(Map<String, String> parts) {
    return Samples.reader().investigations(Samples.file(folder, "a.xlsx", Workbooks.of(parts)));
  }
}

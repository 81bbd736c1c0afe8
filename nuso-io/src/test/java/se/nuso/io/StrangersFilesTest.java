package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.actualisation.Actualisation;
import se.nuso.io.mapping.CodeMapping;
import se.nuso.io.mapping.ColumnMapping;
import se.nuso.io.mapping.MappingCoverage;
import se.nuso.io.register.NumberingScheme;
import se.nuso.io.register.SerialNumberRegister;
import se.nuso.rule.Finding;
import se.nuso.rule.Severity;

/**
 * Files that strangers made: programs with habits of their own, and people with titles, sums and
 * formulas in their sheets. Each ends with the right value or with what is wrong, never with
 * another value.
 */
class StrangersFilesTest {
  @TempDir Path folder;

  private static Path file(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(StrangersFilesTest.class.getResource("strangers/" + name), name)
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ReadResult<Actualisation> read(String name) {
    return NusoReader.of(CHILDREN_2024).actualisations(file(name));
  }

  private static ColumnMapping columns() {
    return ColumnMapping.read(Actualisation.class, file("kolumner.csv"));
  }

  private static CodeMapping codes() {
    return CodeMapping.read(Actualisation.class, file("koder.csv"));
  }

  private static ReadResult<Actualisation> mapped(String name) {
    return NusoReader.of(CHILDREN_2024).mapping(columns(), codes()).actualisations(file(name));
  }

  @Test
  void aTruthIsReadInEitherSpellingAndNoValueIsNoAnswer() {
    ReadResult<Actualisation> read = mapped("bool.xlsx");
    assertThat(read.records())
        .extracting(record -> String.valueOf(record.decision()))
        .containsExactly("INVESTIGATION_OPENED", "INVESTIGATION_OPENED", "null");
    assertThat(Samples.ids(read)).doesNotContain("M001");
  }

  @Test
  void noNumberIsGivenOverARegisterWhoseNumbersAreFormulas() {
    LocalFileException refused =
        catchThrowableOfType(
            LocalFileException.class,
            () ->
                SerialNumberRegister.read(
                    file("register-formula.xlsx"), new NumberingScheme("K-", 6)));
    assertThat(refused.findings()).extracting(Finding::id).containsExactly("F112", "F112");
    assertThat(refused.findings())
        .extracting(finding -> finding.location().line() + " " + finding.location().column())
        .containsExactly("2 löpnummer", "3 löpnummer");
  }

  @ParameterizedTest
  @CsvSource({"mapping-formula-formula.xlsx,F112,2", "mapping-formula-ref.xlsx,F160,1"})
  void aFormulaOrAnErrorValueIsNoLocalValueInReadingCoverageOrTemplate(
      String name, String id, int rows) {
    ReadResult<Actualisation> read = mapped(name);
    assertThat(read.rejected()).isEqualTo(rows);
    assertThat(Samples.ids(read)).contains(id).doesNotContain("M001");
    MappingCoverage coverage = MappingCoverage.of(columns(), codes(), file(name));
    assertThat(coverage.rejected()).isEqualTo(rows);
    assertThat(coverage.unmapped()).isZero();
    assertThat(CodeMapping.templateFrom(Actualisation.class, file(name), columns(), SWEDISH).rows())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shared-empty.xlsx",
        "empty-cell-far-right.xlsx",
        "backslash.xlsx",
        "hidden-row.xlsx",
        "title-row.xlsx",
        "standard-format.xlsx",
        "sheetjs.xlsm",
        "trail-both.csv",
        "trail-rows.csv",
        "sheetjs-x000d.xlsx"
      })
  void isReadWhole(String name) {
    ReadResult<Actualisation> read = read(name);
    assertThat(read.complete()).as(Samples.everything(read)).isTrue();
    assertThat(read.read()).isPositive();
    assertThat(read.rejected()).as(Samples.everything(read)).isZero();
  }

  @Test
  void escapesAreReadInNamesAndCells() {
    ReadResult<Actualisation> read = mapped("x000d.xlsx");
    assertThat(read.records())
        .extracting(record -> record.reasons().toString())
        .containsExactly("[NEGLECT]");
  }

  @Test
  void theGeneralFormatInAnotherLanguageIsNoDay() {
    assertThat(read("standard-format.xlsx").records())
        .extracting(Actualisation::age)
        .containsExactly(14);
  }

  @Test
  void hiddenRowsAreToldOnce() {
    Finding hidden = Samples.finding(read("hidden-row.xlsx"), "F075");
    assertThat(hidden.message(ENGLISH)).isEqualTo("Hidden rows were read: 1, the first on line 3.");
    assertThat(hidden.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aTitleIsToldWithTheLineOfTheNames() {
    ReadResult<Actualisation> read = read("title-row.xlsx");
    assertThat(Samples.finding(read, "F073").location().line()).isEqualTo(3);
    assertThat(Samples.finding(read, "F073").message(SWEDISH)).contains("står på rad 3");
  }

  @Test
  void aValueBesideTheTableIsToldByItsColumnAndNotByQuotes() {
    ReadResult<Actualisation> read = read("stray-cell.xlsx");
    Finding stray = Samples.finding(read, "F163");
    assertThat(stray.message(ENGLISH)).isEqualTo("Column N holds a value but has no name.");
    assertThat(Samples.everything(read)).doesNotContain("eparator", "kiljetecken", "quote");
  }

  @Test
  void emptyCellsAtTheEndAreToldOnce() {
    for (String name : List.of("trail-both.csv", "trail-rows.csv")) {
      assertThat(Samples.ids(read(name))).as(name).containsOnlyOnce("F071");
    }
  }

  @Test
  void aRulingIsRejectedAndCalledWhatItIs() {
    ReadResult<Actualisation> read = read("ssms.csv");
    assertThat(read.read()).isEqualTo(1);
    assertThat(read.rejected()).isEqualTo(1);
    assertThat(Samples.finding(read, "F166").location().line()).isEqualTo(2);
  }

  @Test
  void templateCoverageAndReadingTakeTheSameSheetAndSayWhich() {
    Path extract = file("readme-first.xlsx");
    LocalTable template = ColumnMapping.templateFrom(Actualisation.class, extract, SWEDISH);
    assertThat(template.rows())
        .extracting(row -> row.cells().get(0))
        .startsWith("Nr", "Orsak", "Beslut", "Ålder");
    MappingCoverage coverage = MappingCoverage.of(columns(), codes(), extract);
    ReadResult<Actualisation> read = mapped("readme-first.xlsx");
    assertThat(coverage.records()).isEqualTo(2).isEqualTo(read.total());
    assertThat(coverage.unmapped()).isEqualTo(1);
    for (List<Finding> told :
        List.of(template.notes(), coverage.notes(), read.report().findings())) {
      assertThat(told)
          .filteredOn(finding -> finding.id().equals("F049"))
          .extracting(finding -> finding.message(SWEDISH))
          .containsExactly("Bladet ”Uttag” lästes; 1 andra blad lästes inte (”Läs mig”).");
    }
  }

  @Test
  void sheetsWithTheSameColumnsAreNamedInAWarningAndCanAllBeRead() {
    ReadResult<Actualisation> first = read("months.xlsx");
    assertThat(first.read()).isEqualTo(1);
    Finding warning = Samples.finding(first, "F074");
    assertThat(warning.severity()).isEqualTo(Severity.WARNING);
    assertThat(warning.message(SWEDISH)).contains("”jan”", "”feb”, ”mars”");

    NusoReader reader = NusoReader.of(CHILDREN_2024);
    ReadResult<Actualisation> all = reader.allSheets().actualisations(file("months.xlsx"));
    assertThat(all.read()).isEqualTo(3);
    assertThat(all.total()).isEqualTo(3);
    assertThat(Samples.ids(all)).doesNotContain("F074", "F049");
    assertThat(reader.sheet("MARS").actualisations(file("months.xlsx")).read()).isEqualTo(1);
    ReadResult<Actualisation> none = reader.sheet("april").actualisations(file("months.xlsx"));
    assertThat(none.complete()).isFalse();
    assertThat(Samples.finding(none, "F078").hint(SWEDISH))
        .isEqualTo("Bladen heter ”jan”, ”feb”, ”mars”.");
  }

  @ParameterizedTest
  @CsvSource({"csv-named.xlsx,F077,text", "sheetjs.xls,F047,.xls"})
  void aFileWithTheWrongNameIsCalledWhatItIs(String name, String id, String text) {
    Finding told = Samples.finding(read(name), id);
    assertThat(told.message(SWEDISH)).contains(text);
    assertThat(told.hint(SWEDISH)).contains(".xlsx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html><table><tr><td>schema</td></tr></table></html>|a.xlsx|F077|webbsida",
        "<table><tr><td>schema</td></tr></table>|a.xls|F077|webbsida",
        "<?xml version=\"1.0\"?><Workbook/>|a.xls|F077|XML",
        "schema;round|a.xls|F077|.csv",
        "{\"schema\":1}|a.xlsx|F077|.json",
        "%PDF-1.7|a.xlsx|F010|PDF",
        "PK\u0003\u0004rest of it|a.xls|F077|.xlsx",
        "PK\u0003\u0004rest of it|a.xlsb|F077|.xlsb",
        "PK\u0003\u0004rest of it|a.ods|F077|OpenDocument"
      })
  void aSpreadsheetInNameOnlyIsCalledWhatItIs(
      String content, String name, String id, String swedish) {
    Path path = Samples.file(folder, name, content);
    ReadResult<Actualisation> read = NusoReader.of(CHILDREN_2024).actualisations(path);
    Finding told = Samples.finding(read, id);
    assertThat(told.message(SWEDISH) + told.hint(SWEDISH)).contains(swedish);
    LocalFileException refused =
        catchThrowableOfType(LocalFileException.class, () -> LocalTable.read(path));
    assertThat(refused.findings()).extracting(Finding::id).containsExactly(id);
  }

  @Test
  void anOpenDocumentOrBinaryWorkbookNamedXlsxIsCalledWhatItIs() throws IOException {
    byte[] ods =
        Workbooks.of(
            java.util.Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
    Path real = Samples.file(folder, "b.xlsx", ods);
    assertThat(Samples.ids(NusoReader.of(CHILDREN_2024).actualisations(real)))
        .containsAnyOf("F077", "F046");
    byte[] binary =
        Workbooks.of(
            java.util.Map.of(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>",
                "xl/workbook.bin",
                "x"));
    Path xlsb = Samples.file(folder, "c.xlsx", binary);
    assertThat(
            Samples.finding(NusoReader.of(CHILDREN_2024).actualisations(xlsb), "F077")
                .message(ENGLISH))
        .contains(".xlsb");
    assertThat(Files.exists(real)).isTrue();
  }
}

package se.nuso.oracles;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.codebook.CollectionMode;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.io.LocalTable;
import se.nuso.io.NusoWriter;
import se.nuso.io.mapping.AllowedValues;
import se.nuso.municipality.Municipality;
import se.nuso.text.Language;

/** Others open what we write, and read in it what we wrote. */
class WrittenWorkbookTest {
  @TempDir Path folder;

  private static Investigation investigation(String number, int age) {
    return Investigation.builder(CHILDREN_2024)
        .mode(CollectionMode.STRUCTURED_EXTRACT)
        .serialNumber(number)
        .participant(Municipality.KARLSTAD)
        .background(b -> b.legalSex(LegalSex.GIRL).age(age).diagnosis(Diagnosis.ADHD))
        .build();
  }

  @Test
  void recordsAreReadByBothInTheSameCells() {
    Path path = folder.resolve("r.xlsx");
    NusoWriter.of(CHILDREN_2024)
        .write(List.of(investigation("K-17", 11), investigation("018", 3)), path);
    List<List<String>> poi = Oracles.poi(path);
    assertThat(poi).hasSize(3).isEqualTo(Oracles.fastexcel(path));
    List<String> names = poi.get(0);
    assertThat(poi.get(2).get(names.indexOf("serialNumber"))).isEqualTo("018");
    assertThat(poi.get(1).get(names.indexOf("background.age"))).isEqualTo("11");
    assertThat(poi.get(1).get(names.indexOf("participant"))).isEqualTo("1780");
  }

  @Test
  void theFirstFillsAreThoseThatExcelKeepsForItself() throws IOException, InvalidFormatException {
    Path path = folder.resolve("f.xlsx");
    NusoWriter.of(CHILDREN_2024).write(List.of(investigation("K-17", 11)), path);
    try (XSSFWorkbook workbook = new XSSFWorkbook(path.toFile())) {
      assertThat(workbook.getStylesSource().getFills()).hasSize(2);
      assertThat(workbook.getStylesSource().getFills())
          .allMatch(fill -> fill.getCTFill().isSetPatternFill());
      assertThat(workbook.getCellStyleAt(1).getDataFormatString()).contains("/");
      assertThat(workbook.getCellStyleAt(2).getDataFormatString()).isEqualTo("@");
    }
  }

  @Test
  void textsWithMarksAndControlCharactersAreReadAsTheyWereMeant() {
    Path path = folder.resolve("t.xlsx");
    List<String> row =
        List.of("a\u000Bb", "x_x000D_y", "_x005F_", "a\r\nb", "<&>\"'", "=1+1", "å😀", "01");
    List<String> names = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    LocalTable.of(names, List.of(row)).write(path);
    assertThat(Oracles.poi(path)).containsExactly(names, row);
    assertThat(LocalTable.read(path).rows().get(0).cells()).isEqualTo(row);
  }

  @Test
  void aTemplateHasItsListOnASecondSheet() throws IOException, InvalidFormatException {
    Path path = folder.resolve("m.xlsx");
    LocalTable.of(List.of("variabel", "kod"), List.of(List.of("round", "")))
        .write(
            path,
            AllowedValues.name(Language.SWEDISH),
            AllowedValues.of(Investigation.class, Language.SWEDISH));
    try (XSSFWorkbook workbook = new XSSFWorkbook(path.toFile())) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("tillåtna");
      assertThat(workbook.getSheetAt(1).getLastRowNum()).isGreaterThan(400);
    }
  }
}

package se.nuso.oracles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.nuso.io.LocalFileException;
import se.nuso.io.LocalTable;

/** Of workbooks that programs write, three readers read the same rows; where not, ours says why. */
class CorpusTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("nr", "namn", "datum", "flagga", "antal"),
          List.of("K-1", "Åsa & <Bo>", "2024-02-29", "TRUE", "17"),
          List.of("007", "två\nrader", "", "FALSE", "2.5"),
          List.of("K-3", "", "1999-12-31"));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void threeReadersReadTheSameRows(Shapes shape) throws IOException {
    Path path = folder.resolve("a.xlsx");
    shape.write(path);
    assertThat(ours(path)).as("ours").isEqualTo(ROWS);
    assertThat(Oracles.poi(path)).as("POI").isEqualTo(ROWS);
    assertThat(Oracles.fastexcel(path)).as("fastexcel").isEqualTo(ROWS);
  }

  /** As the oracles give them: without the empty cells at the end. */
  private static List<List<String>> ours(Path path) {
    LocalTable table = LocalTable.read(path);
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.columns());
    for (LocalTable.Row row : table.rows()) {
      List<String> cells = new ArrayList<>(row.cells());
      while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
        cells.remove(cells.size() - 1);
      }
      rows.add(cells);
    }
    return rows;
  }

  /** Where another reader takes a value from a cell that is none, ours tells of the cell. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c r=\"B2\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c>|F112",
        "<c r=\"B2\"><f>1+1</f><v>2</v></c>|F112",
        "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>|F160",
        "<c r=\"B2\" s=\"1\"><v>60</v></c>|F161",
        "<c r=\"A2\" t=\"str\"><v>igen</v></c>|F162"
      })
  void whatIsNoValueIsTold(String cell, String id) throws IOException {
    Path path = folder.resolve("n.xlsx");
    Map<String, String> parts = Shapes.parts(false);
    parts.put(
        Shapes.SHEET,
        "<worksheet xmlns=\"%s\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"B1\" t=\"str\"><v>b</v></c></row><row r=\"2\"><c r=\"A2\" t=\"str\"><v>x</v></c>%s</row></sheetData></worksheet>"
            .formatted(Shapes.MAIN, cell));
    Shapes.zip(path, parts);
    LocalFileException refused =
        catchThrowableOfType(LocalFileException.class, () -> LocalTable.read(path));
    assertThat(refused.findings()).extracting(finding -> finding.id()).containsExactly(id);
    assertThat(Oracles.poi(path)).as("POI opens it").hasSize(2);
  }

  @Test
  void aBooleanInAnySpellingIsReadAsPoiReadsIt() throws IOException {
    for (String value : List.of("1", "0", "true", "false")) {
      Path path = folder.resolve(value + ".xlsx");
      Map<String, String> parts = Shapes.parts(false);
      parts.put(
          Shapes.SHEET,
          "<worksheet xmlns=\"%s\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c></row><row r=\"2\"><c r=\"A2\" t=\"b\"><v>%s</v></c></row></sheetData></worksheet>"
              .formatted(Shapes.MAIN, value));
      Shapes.zip(path, parts);
      String ours = ours(path).get(1).get(0);
      assertThat(ours).isEqualTo(value.matches("1|true") ? "TRUE" : "FALSE");
      if (value.length() == 1) {
        assertThat(Oracles.poi(path).get(1)).containsExactly(ours);
      }
    }
  }
}

package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.codebook.Column;
import se.nuso.investigation.Investigation;
import se.nuso.io.register.NumberingScheme;
import se.nuso.io.register.OwnTable;
import se.nuso.io.register.SerialNumberRegister;
import se.nuso.rule.Finding;
import se.nuso.rule.Severity;

class DoubtfulTextsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "R008, anna.andersson@example.se",
    "R008, mejla Anna <åsa@skola.karlstad.se>",
    "R009, 070-123 45 67",
    "R009, 0701234567",
    "R009, 701234567",
    "R009, +46 70 123 45 67",
    "R009, 0046(0)701234567",
    "R009, 054-540 10 20",
    "R009, (08) 123 456 78",
    "R009, +45 12 34 56 78",
    "R010, Storgatan 12 B",
    "R010, Norra Kyrkvägen 3",
    "R010, c/o Andersson",
    "R010, Box 123",
    "R010, 652 24 Karlstad",
    "R011, MalmÃ¶",
    "R012, Malm\uFFFD",
    "R013, abc\u202Edef",
    "R013, a\u00ADb",
    "R013, a\uE000b"
  })
  void isToldByKindAndColumnWithItsCountAndNeverShown(String id, String text) {
    Path path =
        Samples.file(
            folder, "x.csv", "löpnummer;not\nK-1;inget\nK-2;" + text + "\nK-3;" + text + "\n");

    OwnTable table = OwnTable.read(path, "löpnummer");

    assertThat(table.notes()).extracting(Finding::id).containsExactly(id);
    Finding finding = table.notes().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.parameters()).containsEntry("n", 2L).containsEntry("position", 2);
    assertThat(finding.location().line()).isEqualTo(3);
    assertThat(Spellings.everything(table.notes())).doesNotContain(text);
    assertThat(LocalTable.read(path).notes()).isEqualTo(table.notes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-31",
        "20240331",
        "K-000123",
        "1780",
        "12,5",
        "5a510788-8237-cb32-b924-cdb45be207d4",
        "2024/118",
        "SN-2024-001234",
        "Malmö",
        "mellan 10 och 20 dagar",
        "årskurs 3",
        "plan 2",
        "åtgärd 12",
        "-3"
      })
  void whatAnybodyMayWriteIsLeftAlone(String text) {
    Path path = Samples.file(folder, "x.csv", "löpnummer;not\nK-1;" + text + "\n");
    assertThat(OwnTable.read(path, "löpnummer").notes()).isEmpty();
  }

  @Test
  void aRegisterTellsOfItsOwnColumnsToo() {
    Path path =
        Samples.file(
            folder, "r.csv", "löpnummer;ärende;serie;nästa;not\nK-1;2024/1;K-##;2;a@b.se\n");
    assertThat(SerialNumberRegister.read(path).notes())
        .extracting(Finding::id)
        .containsExactly("R008");
    assertThat(
            SerialNumberRegister.read(path, new NumberingScheme("K-", 2))
                .extend(List.of("2024/2"))
                .notes())
        .extracting(Finding::id)
        .containsExactly("R008");
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aLongCellCostsNoMoreThanItsLength() throws IOException {
    for (String unit : List.of("x", "1", "a1", "1 ", ".", "a.", "@", "å ", "07 ")) {
      Path path = folder.resolve("long.csv");
      Files.writeString(path, "löpnummer;text\nK-1;" + unit.repeat(20_000) + "\n");
      assertThatCode(() -> readOrRefuse(path)).doesNotThrowAnyException();
    }
  }

  /** So it is in every variable of a study, whatever form the variable's answers have. */
  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "\t ", " och", " and ", ", ", "|", "x", "1", "-", "_", "å "})
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void norDoesALongAnswer(String unit) {
    List<Column<Investigation>> columns = Samples.CODEBOOK.columns();
    String answer = "\"a" + unit.repeat(20_000 / unit.length()) + "b\"";
    String names = columns.stream().map(Column::path).collect(Collectors.joining(";"));
    String answers = columns.stream().map(column -> answer).collect(Collectors.joining(";"));
    Path path = Samples.file(folder, "long.csv", names + "\n" + answers + "\n");

    ReadSummary summary = Samples.reader().check(Investigation.class, path);

    assertThat(summary.read() + summary.rejected()).isEqualTo(summary.total());
    assertThat(summary.report().findings()).isNotEmpty();
  }

  private static void readOrRefuse(Path path) {
    try {
      LocalTable.read(path);
    } catch (LocalFileException refused) {
      assertThat(refused.findings()).isNotEmpty();
    }
  }
}

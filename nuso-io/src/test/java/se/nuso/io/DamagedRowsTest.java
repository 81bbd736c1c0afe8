package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.investigation.Investigation;
import se.nuso.rule.Finding;
import se.nuso.text.Language;

/** A file with every row damaged in a different way. */
class DamagedRowsTest {
  private static final String COLUMNS =
      ";background.age;background.legalSex;background.diagnoses;process.opened;process.closed";

  @TempDir Path folder;

  @Test
  void everyRowIsCountedAndEveryDamageIsFound() {
    ReadResult<Investigation> result =
        read(
            "K1;1780;11;GIRL;ADHD|AUTISM;2023-10-01;2023-11-01",
            "K2;1780;3,0;GIRL;;;",
            "K3;1780;45380;GIRL;;45380;",
            "K4;1780;;;;01/04/2024;",
            "K5;1780;;;;2024-02-30;",
            "K6;1780;;;;24-03-31;",
            "K7;1780;;3;;;",
            "K8;1780;;Flicka;;;",
            "K9;9999;;;;;",
            "K10;180;;;;;",
            "1,23457E+11;1780;;;;;",
            "K12;1780;;;ADHD|;;",
            "K13;1780;11;GIRL;;",
            "K14;1780;11;GIRL;;;;",
            "K15;1780;99999999999;girl;NONE,ADHD;2024-13-01;x",
            "=HYPERLINK(\"\"http://x\"\");1780;;;;;",
            "K17;1780;11;GIRL;ADHD;;");

    assertThat(result.complete()).isTrue();
    assertThat(result.total()).isEqualTo(17);
    assertThat(result.read()).isEqualTo(5);
    assertThat(result.rejected()).isEqualTo(12);
    assertThat(result.records())
        .extracting(r -> r.background().age())
        .containsExactly(11, null, null, 11, 11);
    assertThat(found(result, 2)).containsExactly("V001 background.age");
    assertThat(found(result, 3)).containsExactly("V007 process.opened");
    assertThat(found(result, 4)).containsExactly("V008 process.opened");
    assertThat(found(result, 5)).containsExactly("V003 process.opened");
    assertThat(found(result, 6)).containsExactly("V009 process.opened");
    assertThat(found(result, 7)).containsExactly("V004 background.legalSex");
    assertThat(found(result, 8)).isEmpty();
    assertThat(found(result, 9)).containsExactly("V004 participant");
    assertThat(found(result, 10)).isEmpty();
    assertThat(found(result, 11)).containsExactly("V010 serialNumber");
    assertThat(found(result, 12)).containsExactly("V016 background.diagnoses");
    assertThat(found(result, 13)).containsExactly("F101 null");
    assertThat(found(result, 14)).as("an empty cell too many").isEmpty();
    assertThat(found(result, 15))
        .containsExactly(
            "V001 background.age",
            "V015 background.diagnoses",
            "V002 process.opened",
            "F111 process.closed");
    assertThat(found(result, 16)).containsExactly("F112 serialNumber");
    assertThat(result.number(4)).isEqualTo(17);
  }

  @Test
  void aFindingNamesFileLineColumnReasonAndMend() {
    ReadResult<Investigation> result = read("K1;1780;;;;;", "K2;1780;;Flick;;;");

    Finding finding = Samples.finding(result, "V004");
    assertThat(finding.toString(Language.SWEDISH))
        .isEqualTo(
            "FEL V004  x.csv, rad 3, post 2, background.legalSex  [background.legalSex]: Juridiskt kön:"
                + " ”Flick” finns inte i kodlistan. Närmast: GIRL (Flicka), BOY (Pojke)."
                + " Tillåtna koder: GIRL (Flicka), BOY (Pojke).");
    assertThat(finding.toString(Language.ENGLISH))
        .contains("Legal sex: “Flick” is not on the code list.");
  }

  @Test
  void theValueOfAnIdentifyingVariableIsNotShown() {
    ReadResult<Investigation> result = read("Anna Andersson;1780;;;;;");

    assertThat(result.rejected()).isEqualTo(1);
    assertThat(Samples.everything(result)).doesNotContain("Anna").doesNotContain("Andersson");
  }

  @Test
  void aLongValueIsCutAndControlCharactersAreReplaced() {
    ReadResult<Investigation> result =
        read("K1;1780;;" + "x".repeat(100) + ";;;", "K2;1780;;a\u001B[31m\u202Eb;;;");

    assertThat(Samples.everything(result))
        .contains("x".repeat(39) + "…")
        .doesNotContain("x".repeat(40))
        .doesNotContain("\u001B")
        .doesNotContain("\u202E")
        .contains("a\uFFFD[31m\uFFFDb");
  }

  @Test
  void blanksAroundACellAndDecomposedLettersAreNoFault() {
    ReadResult<Investigation> result =
        read(" Ko\u0308 1;1780;;;;;", "o\u0308;\u00A01780\t; 11 ;\uFEFFGIRL ; ADHD ;;");

    assertThat(result.rejected()).as("a blank inside a serial number").isEqualTo(1);
    assertThat(result.records()).hasSize(1);
    assertThat(result.records().get(0).serialNumber().value()).isEqualTo("ö");
    assertThat(result.records().get(0).background().age()).isEqualTo(11);
  }

  private ReadResult<Investigation> read(String... rows) {
    String[] quoted = rows.clone();
    for (int i = 0; i < quoted.length; i++) {
      quoted[i] =
          quoted[i].startsWith("=") ? quoted[i].replaceFirst("^([^;]*)", "\"$1\"") : quoted[i];
    }
    return Samples.reader()
        .investigations(Samples.file(folder, "x.csv", Samples.csv(COLUMNS, quoted)));
  }

  private static List<String> found(ReadResult<?> result, long record) {
    return result.report().findings().stream()
        .filter(finding -> finding.location().record() == record && !finding.id().startsWith("I"))
        .map(finding -> finding.id() + " " + finding.location().column())
        .toList();
  }
}

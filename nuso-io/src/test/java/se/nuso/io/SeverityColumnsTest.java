package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.bbic.RiskFactor.FAMILY_CONFLICT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nuso.bbic.RiskFinding;
import se.nuso.codebook.CollectionRound;
import se.nuso.investigation.Investigation;
import se.nuso.rule.Finding;
import se.nuso.text.Language;

/** A yes or no with the degree of severity in a column of its own. */
class SeverityColumnsTest {
  private static final String HEADER =
      "schema;round;mode;origin;serialNumber;participant;"
          + "factors.severity.FAMILY_CONFLICT;factors.risk.FAMILY_CONFLICT;background.age";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "SEVERE,      YES, SEVERE",
    "LESS_SEVERE, ja,  LESS_SEVERE",
    ",            YES, SEVERITY_NOT_DOCUMENTED",
    "NOT_DOCUMENTED, YES, SEVERITY_NOT_DOCUMENTED",
    ",            NO,  NOT_DOCUMENTED",
    "NOT_DOCUMENTED, Nej, NOT_DOCUMENTED",
    ",            ,    "
  })
  void theDegreeIsReadWithItsFactor(
      @Nullable String severity, @Nullable String risk, @Nullable RiskFinding expected)
      throws IOException {
    ReadResult<Investigation> read = read(row(severity, risk));
    assertThat(read.records()).hasSize(1);
    assertThat(read.records().get(0).factors().risk().get(FAMILY_CONFLICT)).isEqualTo(expected);
    assertThat(read.records().get(0).background().age()).isEqualTo(11);
    assertThat(read.report().findings()).extracting(Finding::id).doesNotContain("F109");
  }

  @ParameterizedTest
  @CsvSource({"SEVERE, NO", "SEVERE, ", "LESS_SEVERE, nej", "SEVERE, NOT_DOCUMENTED"})
  void aDegreeWithoutItsFactorIsToldOnARecordThatIsRead(
      @Nullable String severity, @Nullable String risk) throws IOException {
    ReadResult<Investigation> read = read(row(severity, risk));
    assertThat(read.rejected()).isZero();
    assertThat(read.records().get(0).factors().risk()).doesNotContainKey(FAMILY_CONFLICT);
    assertThat(read.withoutErrors()).isEmpty();
    Finding finding =
        read.report().findings().stream()
            .filter(told -> told.id().equals("F109"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.variables())
        .containsExactly("factors.risk.FAMILY_CONFLICT", "factors.severity.FAMILY_CONFLICT");
    assertThat(finding.toString(Language.SWEDISH)).contains("rad 2", "som inte är dokumenterad");
    assertThat(finding.toString(Language.ENGLISH)).contains("line 2", "which is not documented");
  }

  @Test
  void whatIsNeitherYesNorNoIsRejectedAsAnyOtherValue() throws IOException {
    ReadResult<Investigation> read = read(row("SEVERE", "perhaps"));
    assertThat(read.rejected()).isEqualTo(1);
    assertThat(read.report().findings()).extracting(Finding::id).contains("V004");
  }

  @Test
  void twoDegreesThatDifferRejectTheRecordAndTheSameTwiceDoesNot() throws IOException {
    ReadResult<Investigation> differ = read(row("LESS_SEVERE", "SEVERE"));
    assertThat(differ.rejected()).isEqualTo(1);
    assertThat(differ.report().findings()).extracting(Finding::id).contains("V017");
    assertThat(read(row("SEVERE", "SEVERE")).records().get(0).factors().risk())
        .containsEntry(FAMILY_CONFLICT, RiskFinding.SEVERE);
  }

  @Test
  void aPersonalIdentityNumberInThePlaceOfADegreeRejectsTheRecord() throws IOException {
    ReadResult<Investigation> read = read(row("20071104-2390", "NO"));
    assertThat(read.rejected()).isEqualTo(1);
    assertThat(read.report().findings())
        .anySatisfy(finding -> assertThat(finding.id()).isEqualTo("PERSONAL_ID"))
        .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("2390"));
  }

  @Test
  void aColumnOfDegreesGivenTwiceRefusesTheFile() throws IOException {
    Path file =
        Files.write(
            folder.resolve("twice.csv"),
            List.of(
                HEADER + ";factors.severity.FAMILY_CONFLICT",
                row("SEVERE", "YES") + ";LESS_SEVERE"));
    assertThat(NusoReader.of(CollectionRound.CHILDREN_2024).investigations(file).complete())
        .isFalse();
  }

  @Test
  void theNamesMayBeInAnyCase() throws IOException {
    Path file =
        Files.write(
            folder.resolve("wide.csv"),
            List.of(HEADER.toUpperCase(java.util.Locale.ROOT), row("SEVERE", "YES")));
    assertThat(
            NusoReader.of(CollectionRound.CHILDREN_2024)
                .investigations(file)
                .records()
                .get(0)
                .factors()
                .risk())
        .containsEntry(FAMILY_CONFLICT, RiskFinding.SEVERE);
  }

  @Test
  void aRowOfTheWrongLengthIsCountedInTheFilesOwnColumns() throws IOException {
    ReadResult<Investigation> read = read("investigation/1;CHILDREN_2024");
    assertThat(read.report().findings())
        .anySatisfy(
            finding ->
                assertThat(finding.message(Language.ENGLISH))
                    .isEqualTo("The row has 2 cells, but 9 were expected."));
  }

  private static String row(@Nullable String severity, @Nullable String risk) {
    return "investigation/1;CHILDREN_2024;HAND_CODED;REAL;K1;1780;%s;%s;11"
        .formatted(severity == null ? "" : severity, risk == null ? "" : risk);
  }

  private ReadResult<Investigation> read(String row) throws IOException {
    Path file = Files.write(folder.resolve("wide.csv"), List.of(HEADER, row));
    return NusoReader.of(CollectionRound.CHILDREN_2024).investigations(file);
  }
}

package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.codebook.CollectionMode;
import se.nuso.investigation.Investigation;
import se.nuso.municipality.Municipality;
import se.nuso.rule.NusoValidator;
import se.nuso.rule.RulePolicy;
import se.nuso.rule.Severity;
import se.nuso.text.Language;

/** What a writer refuses, and what it says of what it wrote. */
class WriteSummaryTest {
  @TempDir Path folder;

  private static Investigation investigation(String number, Municipality participant, int age) {
    return Investigation.builder(CHILDREN_2024)
        .mode(CollectionMode.HAND_CODED)
        .serialNumber(number)
        .participant(participant)
        .background(b -> b.age(age))
        .build();
  }

  private static final List<Investigation> WRONG =
      List.of(
          investigation("K-1", Municipality.KARLSTAD, 11),
          investigation("K-2", Municipality.KARLSTAD, 18));

  @ParameterizedTest
  @ValueSource(strings = {"x.csv", "x.json", "x.ndjson", "x.xlsx"})
  void recordsWithErrorsAreNotWrittenAndWhatStoodThereStays(String name) throws Exception {
    Path path = Files.writeString(folder.resolve(name), "before");

    RecordsWithErrorsException refused =
        catchThrowableOfType(
            RecordsWithErrorsException.class,
            () -> NusoWriter.of(CHILDREN_2024).write(WRONG, path));

    assertThat(refused.findings()).extracting(finding -> finding.id()).containsExactly("I011");
    assertThat(refused.findings().get(0).location().record()).isEqualTo(2);
    assertThat(refused.message(Language.SWEDISH))
        .startsWith("1 fel i 1 av 2 poster: inget skrevs.")
        .contains("post 2");
    assertThat(refused.message(Language.ENGLISH))
        .startsWith("1 errors in 1 of 2 records: nothing was written.")
        .doesNotContain("K-2");
    assertThat(path).hasContent("before");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void theyAreWrittenOnDemandAndToldOf() {
    Path path = folder.resolve("x.csv");
    WriteSummary written = NusoWriter.of(CHILDREN_2024).evenWithErrors().write(WRONG, path);
    assertThat(written.records()).isEqualTo(2);
    assertThat(written.report().count(Severity.ERROR)).isEqualTo(1);
    assertThat(Samples.reader().investigations(path).records()).hasSize(2);
  }

  @Test
  void aPolicyDecidesWhatIsAnError() {
    WriteSummary written =
        NusoWriter.of(CHILDREN_2024)
            .policy(RulePolicy.STANDARD.severity("I011", Severity.WARNING))
            .write(WRONG, folder.resolve("x.csv"));
    assertThat(written.report().count(Severity.ERROR)).isZero();
  }

  @Test
  void severalParticipantsAreWrittenAndNamed() {
    WriteSummary written =
        NusoWriter.of(CHILDREN_2024)
            .write(
                List.of(
                    investigation("K-1", Municipality.KARLSTAD, 11),
                    investigation("K-2", Municipality.MALMÖ, 11)),
                folder.resolve("x.csv"));
    assertThat(written.participants()).containsExactly(Municipality.KARLSTAD, Municipality.MALMÖ);
    assertThat(written.findings().get(0).id()).isEqualTo("F069");
    assertThat(written.toString(Language.SWEDISH))
        .contains("2 poster skrivna", "2 deltagare: 1780 (Karlstad), 1280 (Malmö)");
    assertThat(written.toString(Language.ENGLISH)).contains("2 records written", "2 participants");
  }

  @Test
  void aNullAmongTheRecordsIsNamedByItsPlace() {
    List<Investigation> records = new ArrayList<>(WRONG);
    records.add(null);
    assertThatThrownBy(() -> NusoValidator.of(CHILDREN_2024).validate(records))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("record 3 is null (index 2)");
  }
}

package se.nuso.actualisation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.nuso.actualisation.ActualisationReason.CHILD_OFFENDING;
import static se.nuso.actualisation.ActualisationReason.NEGLECT;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.text.Language.ENGLISH;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.MalformedValueException;
import se.nuso.codebook.RecordOrigin;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.LegalSex;
import se.nuso.municipality.Municipality;
import se.nuso.rule.Finding;
import se.nuso.rule.NusoValidator;

class ActualisationTest {
  private static final LocalDate RECEIVED = LocalDate.of(2023, 5, 2);

  @Test
  void aRecordWithEveryAnswerHasNothingToMend() {
    assertThat(findings(answered().build())).isEmpty();
  }

  @Test
  void aBuilderOfARecordGivesTheSameRecordAndLeavesItAsItWas() {
    Actualisation record = answered().build();
    assertThat(record.toBuilder().build()).isEqualTo(record);
    assertThat(record.toBuilder().reason(CHILD_OFFENDING).build().reasons())
        .containsExactly(NEGLECT, CHILD_OFFENDING);
    assertThat(record.reasons()).containsExactly(NEGLECT);
    assertThatThrownBy(() -> record.reasons().add(CHILD_OFFENDING))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(record.toBuilder().reasons(Set.of()).build().reasons()).isEmpty();
  }

  @Test
  void aNumberThatIsAPersonsIsRefusedAndNotRepeated() {
    assertThatThrownBy(() -> answered().serialNumber("20121212-1212"))
        .isInstanceOf(MalformedValueException.class)
        .hasMessageNotContaining("1212");
    assertThatThrownBy(() -> answered().caseReference("121212-1212"))
        .isInstanceOf(MalformedValueException.class)
        .hasMessageNotContaining("1212");
  }

  @Test
  void inPrintNothingIsSaidOfTheChild() {
    assertThat(answered().serialNumber("K-17").build().toString())
        .contains("CHILDREN_2024", "answers hidden")
        .doesNotContain("K-17", "KARLSTAD", "NEGLECT", "2023");
  }

  @Test
  void whatFailsIsSaidWithTheVariableTheReasonAndTheMend() {
    Finding finding =
        findings(answered().received(RECEIVED.minusYears(1)).decided(null).build()).get(0);
    assertThat(finding.id()).isEqualTo("A010");
    assertThat(finding.variables()).contains("received");
    assertThat(finding.toString(ENGLISH)).contains("2022-05-02", "2023-01-01");
    assertThat(finding.toString(ENGLISH)).contains("Correct the date");
  }

  @Test
  void aRepeatIsToldOnceAndAConflictAtBothRecords() {
    Actualisation record = answered().serialNumber("K-17").build();
    assertThat(ids(record, record)).containsExactly("A101");
    assertThat(ids(record, record.toBuilder().age(9).build())).containsExactly("A102", "A102");
    assertThat(ids(record, record.toBuilder().participant(Municipality.FILIPSTAD).build()))
        .isEmpty();
  }

  @Test
  void everyGroupHoldsAReasonAndEveryGroupOfReportersAReporter() {
    assertThat(
            Arrays.stream(ActualisationReason.values())
                .map(ActualisationReason::group)
                .collect(toSet()))
        .containsExactlyInAnyOrder(ActualisationReasonGroup.values());
    assertThat(Arrays.stream(ReporterType.values()).map(ReporterType::group).collect(toSet()))
        .containsExactlyInAnyOrder(ReporterGroup.values());
    assertThat(ActualisationReason.UNMAPPED_LOCAL_CODE.group())
        .isEqualTo(ActualisationReasonGroup.OTHER);
  }

  private static Actualisation.Builder answered() {
    return Actualisation.builder(CHILDREN_2024)
        .mode(CollectionMode.STRUCTURED_EXTRACT)
        .origin(RecordOrigin.REAL)
        .participant(Municipality.KARLSTAD)
        .legalSex(LegalSex.GIRL)
        .age(8)
        .type(ActualisationType.REPORT_OF_CONCERN)
        .reason(NEGLECT)
        .decision(ActualisationDecision.INVESTIGATION_OPENED)
        .received(RECEIVED)
        .decided(RECEIVED.plusDays(14));
  }

  private static List<String> ids(Actualisation... records) {
    return findings(records).stream().map(Finding::id).toList();
  }

  private static List<Finding> findings(Actualisation... records) {
    return NusoValidator.of(CHILDREN_2024).validate(List.of(records)).findings();
  }
}

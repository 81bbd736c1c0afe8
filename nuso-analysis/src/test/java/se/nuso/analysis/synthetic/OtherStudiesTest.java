package se.nuso.analysis.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.nuso.actualisation.Actualisation;
import se.nuso.codebook.RecordOrigin;
import se.nuso.identity.SerialNumber;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.OnwardReferral;
import se.nuso.investigation.Investigation;
import se.nuso.rule.NusoValidator;
import se.nuso.rule.Severity;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.StaffResources;

/** The synthetic records of the follow-up, delstudie 2 and delstudie 3. */
class OtherStudiesTest {
  private static final SyntheticCohort COHORT = SyntheticCohort.of(5, 2_000);
  private static final List<InterventionFollowUp> FOLLOW_UPS = SyntheticFollowUps.of(COHORT);
  private static final List<NonAssessedService> SERVICES = SyntheticServices.of(5, 3_000);
  private static final List<Actualisation> ACTUALISATIONS = SyntheticActualisations.of(5, 3_000);

  @Test
  void everyParticipantTellsItsStaffForEachCategoryAndBreaksNoRule() {
    List<StaffResources> staff = SyntheticStaffResources.of(5);

    assertThat(staff).hasSize(116 * 4).isEqualTo(SyntheticStaffResources.of(5));
    assertThat(staff).extracting(StaffResources::origin).containsOnly(RecordOrigin.SYNTHETIC);
    assertThat(NusoValidator.of(CHILDREN_2024).validate(staff).count(Severity.ERROR)).isZero();
  }

  @Test
  void everyFollowUpIsOfAMeasureThatItsInvestigationHas() {
    Map<SerialNumber, Investigation> bySerial = new HashMap<>();
    COHORT.records().forEach(record -> bySerial.put(record.serialNumber(), record));

    assertThat(FOLLOW_UPS)
        .isNotEmpty()
        .allSatisfy(
            followUp -> {
              Investigation investigation = bySerial.get(followUp.serialNumber());
              assertThat(followUp.participant()).isEqualTo(investigation.participant());
              assertThat(
                      followUp.intervention() != null
                          ? investigation
                              .decisions()
                              .interventions()
                              .contains(followUp.intervention())
                          : investigation
                              .decisions()
                              .onwardReferrals()
                              .contains(followUp.onwardReferral()))
                  .isTrue();
            });
  }

  @Test
  void everyDecidedInterventionIsFollowedUpOnce() {
    long decided =
        COHORT.records().stream()
            .flatMap(record -> record.decisions().interventions().stream())
            .filter(intervention -> intervention != Intervention.NONE)
            .count();
    assertThat(FOLLOW_UPS.stream().filter(each -> each.intervention() != null))
        .hasSize((int) decided);
    assertThat(FOLLOW_UPS.stream().filter(each -> each.onwardReferral() == OnwardReferral.NONE))
        .isEmpty();
  }

  @Test
  void noRecordBreaksARuleOfSeverityError() {
    NusoValidator validator = NusoValidator.of(CHILDREN_2024);
    for (List<?> records :
        List.of(FOLLOW_UPS, SERVICES, SyntheticServices.counts(SERVICES), ACTUALISATIONS)) {
      assertThat(validator.validate(records).count(Severity.ERROR)).isZero();
    }
  }

  @Test
  void theOnlyWarningsAreOfWhatIsMeantToBeSeen() {
    NusoValidator validator = NusoValidator.of(CHILDREN_2024);
    assertThat(warned(validator, FOLLOW_UPS))
        .as("monitoring of over six months")
        .containsExactly("U028");
    assertThat(warned(validator, SERVICES)).isEmpty();
    assertThat(warned(validator, ACTUALISATIONS))
        .as("decisions after 14 days")
        .containsExactly("A012");
  }

  private static List<String> warned(NusoValidator validator, List<?> records) {
    return validator.validate(records).rules().stream()
        .filter(rule -> rule.failed() > 0)
        .map(rule -> rule.rule())
        .toList();
  }

  @Test
  void thePublishedNumbersOfParticipantsAreMet() {
    assertThat(SERVICES.stream().map(NonAssessedService::participant).distinct()).hasSize(116);
    assertThat(ACTUALISATIONS.stream().map(Actualisation::participant).distinct()).hasSize(91);
  }

  @Test
  void theSumsHoldEveryServiceOnce() {
    assertThat(
            SyntheticServices.counts(SERVICES).stream()
                .mapToInt(NonAssessedServiceCounts::services)
                .sum())
        .isEqualTo(SERVICES.size());
  }

  @Test
  void noRecordCanBeTakenForARealChild() {
    assertThat(FOLLOW_UPS)
        .allMatch(each -> each.origin() == RecordOrigin.SYNTHETIC)
        .allMatch(each -> each.serialNumber().value().startsWith("SYN-"));
    assertThat(SERVICES).allMatch(each -> each.origin() == RecordOrigin.SYNTHETIC);
    assertThat(SyntheticServices.counts(SERVICES))
        .allMatch(each -> each.origin() == RecordOrigin.SYNTHETIC);
    assertThat(ACTUALISATIONS)
        .allMatch(each -> each.origin() == RecordOrigin.SYNTHETIC)
        .allMatch(each -> each.serialNumber().value().startsWith("SYN-"));
  }

  @Test
  void theSameSeedGivesTheSameBitsEverywhere() {
    assertThat(
            List.of(
                Fingerprint.of(FOLLOW_UPS),
                Fingerprint.of(SERVICES),
                Fingerprint.of(ACTUALISATIONS)))
        .containsExactly(
            "b75a30df7b83f05f19fef5cf48b5f87b4574db01f1e3afea6beacdd74df9ad75",
            "7245a8f2f02acfa49ea47674221734ede55efeefea4fd27c40e978b3003dab04",
            "5f44d2711e3cf4f65901c8d4890aa236b0ba33c30f6ed7c6d1b8e43120863626");
    assertThat(SyntheticActualisations.of(6, 100)).isNotEqualTo(SyntheticActualisations.of(5, 100));
  }
}

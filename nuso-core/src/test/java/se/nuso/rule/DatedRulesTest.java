package se.nuso.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import org.junit.jupiter.api.Test;
import se.nuso.actualisation.Actualisation;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.service.NonAssessedService;

/** The law in force in the window of a sub-study decides which rules are tried. */
class DatedRulesTest {
  @Test
  void servicesAndActualisationsOfTheFirstRoundFallUnderTheOldAct() {
    RuleCatalogue<NonAssessedService> services =
        RuleCatalogue.of(NonAssessedService.class, CHILDREN_2024);
    assertThat(services.rule("S020")).isPresent();
    assertThat(services.rule("S021")).isEmpty();
    RuleCatalogue<Actualisation> actualisations =
        RuleCatalogue.of(Actualisation.class, CHILDREN_2024);
    assertThat(actualisations.rule("A012")).isPresent();
    assertThat(actualisations.rule("A013")).isEmpty();
  }

  @Test
  void theFollowUpHasNoWindowSoARuleOfTheNewActLooksAtTheDaysOfTheRecord() {
    Rule<InterventionFollowUp> monitoring =
        RuleCatalogue.of(InterventionFollowUp.class, CHILDREN_2024).rule("U020").orElseThrow();
    String late =
        "intervention=MONITORING_OF_CHILD_SITUATION; investigationClosed=2024-03-31; endedOn=";
    assertThat(check(InterventionFollowUp.class, monitoring, late + "2025-06-30"))
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(InterventionFollowUp.class, monitoring, late + "2025-07-01"))
        .isEqualTo(Outcome.FAILED);
  }

  @Test
  void theFourteenDaysRunFromAReportAndNotWhereAnInvestigationIsOngoing() {
    Rule<Actualisation> fourteenDays =
        RuleCatalogue.of(Actualisation.class, CHILDREN_2024).rule("A012").orElseThrow();
    String late = "received=2023-02-01; decided=2023-03-01; type=";
    assertThat(
            check(
                Actualisation.class,
                fourteenDays,
                late + "REPORT_OF_CONCERN; decision=INVESTIGATION_OPENED"))
        .isEqualTo(Outcome.FAILED);
    assertThat(
            check(
                Actualisation.class,
                fourteenDays,
                late + "REPORT_OF_CONCERN; decision=JOINED_TO_ONGOING_INVESTIGATION"))
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(
            check(
                Actualisation.class,
                fourteenDays,
                late + "APPLICATION; decision=INVESTIGATION_OPENED"))
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static <R> Outcome check(Class<R> type, Rule<R> rule, String example) {
    return rule.check(RuleExample.records(type, example).get(0));
  }
}

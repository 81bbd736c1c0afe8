package se.nuso.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.util.List;
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

  /** Both Acts have the limit, and the day of the event says which is cited. */
  @Test
  void aFollowUpOfFebruary2024CitesTheOldActAndOneOfAugust2025TheNew() {
    assertThat(failed("endedOn=2025-06-30")).containsExactly("U028");
    assertThat(failed("endedOn=2025-07-01")).containsExactly("U020");
    String contact = "intervention=QUALIFIED_CONTACT_PERSON; age=21; startedOn=%s";
    assertThat(fails(contact.formatted("2024-02-01"))).containsExactly("U030");
    assertThat(fails(contact.formatted("2025-07-01"))).containsExactly("U027");
    assertThat(fails("intervention=QUALIFIED_CONTACT_PERSON; age=21")).isEmpty();
  }

  private static List<String> failed(String ended) {
    return fails(
        "intervention=MONITORING_OF_CHILD_SITUATION; investigationClosed=2024-03-31; " + ended);
  }

  private static List<String> fails(String followUp) {
    String head = "round=CHILDREN_2024; mode=HAND_CODED; serialNumber=K-1; participant=1780; ";
    return NusoValidator.of(CHILDREN_2024)
        .validate(RuleExample.records(InterventionFollowUp.class, head + followUp))
        .findings()
        .stream()
        .map(Finding::id)
        .toList();
  }

  @Test
  void theFourteenDaysRunFromAReportAndNotWhereAnInvestigationIsOngoing() {
    String late = "received=2023-02-01; decided=2023-03-01; type=";
    assertThat(late(late + "REPORT_OF_CONCERN; decision=INVESTIGATION_OPENED")).isEqualTo(1);
    assertThat(late(late + "REPORT_OF_CONCERN; decision=JOINED_TO_ONGOING_INVESTIGATION")).isZero();
    assertThat(late(late + "APPLICATION; decision=INVESTIGATION_OPENED")).isZero();
  }

  private static long late(String example) {
    return NusoValidator.of(CHILDREN_2024)
        .validate(RuleExample.records(Actualisation.class, example))
        .rules()
        .stream()
        .filter(rule -> rule.rule().equals("A012"))
        .mapToLong(RuleResult::failed)
        .sum();
  }
}

package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.analysis.Fixture.RECORDS;
import static se.nuso.analysis.Fixture.investigation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nuso.analysis.ConsentFlow.Branch;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.OnwardReferral;
import se.nuso.investigation.ConsentAttitude;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.NeedAssessment;
import se.nuso.stats.Proportion;
import se.nuso.stats.Shares;

class ConsentFlowTest {
  private static Investigation of(
      NeedAssessment need,
      Intervention decided,
      ConsentAttitude guardian1,
      ConsentAttitude guardian2,
      ConsentAttitude child) {
    return investigation()
        .assessment(a -> a.need(need))
        .consent(c -> c.guardian1(guardian1).guardian2(guardian2).child(child))
        .decisions(
            d -> {
              if (decided != null) {
                d.intervention(decided);
              }
              d.onwardReferral(OnwardReferral.HEALTH_CARE);
            })
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "NEED_ASSESSED, FAMILY_TREATMENT, DECLINES, , , DECIDED_WITH_NEED",
    "NO_NEED_ASSESSED, MONITORING_OF_CHILD_SITUATION, , , , DECIDED_WITHOUT_NEED",
    ", FAMILY_TREATMENT, CONSENTS, , , DECIDED_NEED_NOT_ANSWERED",
    "NO_NEED_ASSESSED, NONE, DECLINES, , , NO_NEED",
    "NEED_ASSESSED, NONE, DECLINES, NOT_ASKED, , NEED_DECLINED",
    "NEED_ASSESSED, NONE, , , DECLINES, NEED_DECLINED",
    "NEED_ASSESSED, NONE, CONSENTS, NOT_DOCUMENTED, , NEED_CONSENT_NO_DECISION",
    "NEED_ASSESSED, NONE, , PARTLY_CONSENTS, , NEED_CONSENT_NO_DECISION",
    "NEED_ASSESSED, NONE, , , CONSENTS, NEED_CONSENT_NO_DECISION",
    "NEED_ASSESSED, NONE, CONSENTS, DECLINES, , NEED_DIVIDED",
    "NEED_ASSESSED, NONE, CONSENTS, , DECLINES, NEED_DIVIDED",
    "NEED_ASSESSED, NONE, NOT_ASKED, NOT_APPLICABLE, , NEED_NOT_ASKED",
    "NEED_ASSESSED, NONE, NOT_ASKED, NOT_DOCUMENTED, , NEED_NOT_DOCUMENTED",
    "NEED_ASSESSED, NONE, , , , NEED_CONSENT_NOT_ANSWERED",
    ", NONE, DECLINES, , , NEED_NOT_ANSWERED",
    "NEED_ASSESSED, , CONSENTS, , , DECISION_NOT_ANSWERED"
  })
  void everyInvestigationIsInOneBranch(
      NeedAssessment need,
      Intervention decided,
      ConsentAttitude guardian1,
      ConsentAttitude guardian2,
      ConsentAttitude child,
      Branch branch) {
    Investigation investigation = of(need, decided, guardian1, guardian2, child);

    assertThat(Branch.of(investigation)).isEqualTo(branch);
    ConsentFlow flow = ConsentFlow.of(List.of(investigation));
    assertThat(flow.count(branch)).isEqualTo(1);
    assertThat(flow.referred().get(branch)).isEqualTo(new Proportion(1, 1, 0));
    assertThat(flow.withoutIntervention())
        .isEqualTo(decided == Intervention.NONE ? 1 : 0)
        .isEqualTo(branch.withoutIntervention() ? 1 : 0);
  }

  @Test
  void amongNeedTheDecisionIsToldByTheAttitudeOfEach() {
    ConsentFlow flow =
        ConsentFlow.of(
            List.of(
                of(
                    NeedAssessment.NEED_ASSESSED,
                    Intervention.FAMILY_TREATMENT,
                    ConsentAttitude.CONSENTS,
                    ConsentAttitude.DECLINES,
                    null),
                of(
                    NeedAssessment.NEED_ASSESSED,
                    Intervention.NONE,
                    ConsentAttitude.CONSENTS,
                    ConsentAttitude.CONSENTS,
                    null),
                of(
                    NeedAssessment.NO_NEED_ASSESSED,
                    Intervention.NONE,
                    ConsentAttitude.CONSENTS,
                    null,
                    null)));

    Shares guardian1 = flow.byPerson().get(Dimensions.GUARDIAN_1_CONSENT.label());
    Shares guardian2 = flow.byPerson().get(Dimensions.GUARDIAN_2_CONSENT.label());
    assertThat(guardian1.share(ConsentAttitude.CONSENTS)).isEqualTo(new Proportion(1, 2, 0));
    assertThat(guardian2.share(ConsentAttitude.DECLINES)).isEqualTo(new Proportion(1, 1, 0));
    assertThat(flow.byPerson()).hasSize(3);
  }

  @Test
  void theBranchesOfTheCohortSumToAllAndToTheIndicators() {
    ConsentFlow flow = ConsentFlow.of(RECORDS);

    assertThat(flow.branches().values().stream().mapToLong(count -> count).sum())
        .isEqualTo(RECORDS.size());
    assertThat(flow.withoutIntervention())
        .isEqualTo(Indicators.INTERVENTION_DECIDED.of(RECORDS).no());
    assertThat(flow.count(Branch.DECISION_NOT_ANSWERED))
        .isEqualTo(Indicators.INTERVENTION_DECIDED.of(RECORDS).missing());
  }
}

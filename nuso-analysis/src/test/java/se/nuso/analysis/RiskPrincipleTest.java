package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.analysis.Fixture.RECORDS;
import static se.nuso.analysis.Fixture.UNANSWERED;
import static se.nuso.analysis.Fixture.investigation;
import static se.nuso.bbic.RiskFinding.NOT_DOCUMENTED;
import static se.nuso.bbic.RiskFinding.SEVERE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.NeedAssessment;
import se.nuso.stats.Proportion;
import se.nuso.text.Language;

class RiskPrincipleTest {
  private static Investigation of(int risks, boolean need) {
    return investigation()
        .factors(
            f -> {
              for (int i = 0; i < risks; i++) {
                f.risk(RiskFactor.values()[i], SEVERE);
              }
              f.otherRisks(NOT_DOCUMENTED).protective(ProtectiveFactor.SUPPORTIVE_PARENT);
            })
        .assessment(
            a -> a.need(need ? NeedAssessment.NEED_ASSESSED : NeedAssessment.NO_NEED_ASSESSED))
        .build();
  }

  private static List<Investigation> rising() {
    List<Investigation> records = new ArrayList<>();
    records.addAll(Collections.nCopies(2, of(0, true)));
    records.addAll(Collections.nCopies(8, of(0, false)));
    records.addAll(Collections.nCopies(5, of(1, true)));
    records.addAll(Collections.nCopies(5, of(1, false)));
    records.addAll(Collections.nCopies(8, of(2, true)));
    records.addAll(Collections.nCopies(2, of(2, false)));
    records.add(UNANSWERED);
    return records;
  }

  @Test
  void needIsToldByRiskTimesProtectionWithMargins() {
    RiskPrinciple principle = RiskPrinciple.of(rising());

    assertThat(principle.need().share("1", "1")).isEqualTo(new Proportion(5, 10, 0));
    assertThat(principle.need().share("2")).isEqualTo(new Proportion(8, 10, 0));
    assertThat(principle.need().share("*", "1")).isEqualTo(new Proportion(15, 30, 0));
    assertThat(principle.need().all()).isEqualTo(new Proportion(15, 30, 1));
    assertThat(principle.intervention().all()).isEqualTo(new Proportion(0, 0, 31));
  }

  @Test
  void theTrendAlongTheMarginIsTested() {
    RiskPrinciple principle = RiskPrinciple.of(rising());

    // By hand: Σ s(x − np) = −1·(2 − 5) + 1·(8 − 5) = 6; p(1 − p) Σ n s² = 0.25 · 20 = 5.
    assertThat(principle.needByRisk().z()).isEqualTo(6 / Math.sqrt(5), within(1e-12));
    assertThat(principle.needByRisk().n()).isEqualTo(30);
    assertThat(principle.needByProtection().z()).isNaN();
    assertThat(principle.interventionByRisk().n()).isZero();
    assertThat(principle.toString(Language.ENGLISH))
        .contains("Without an answer to Number of risk factors, counted under All: 1.")
        .contains("there is no order to follow");
  }

  @Test
  void anInvestigationWithQuestionsUnansweredIsInARowOfItsOwn() {
    List<Investigation> records = rising();
    records.addAll(
        Collections.nCopies(
            9,
            investigation()
                .factors(
                    f ->
                        f.risk(RiskFactor.FAMILY_CONFLICT, NOT_DOCUMENTED)
                            .protective(ProtectiveFactor.SUPPORTIVE_PARENT))
                .assessment(a -> a.need(NeedAssessment.NEED_ASSESSED))
                .build()));
    RiskPrinciple principle = RiskPrinciple.of(records);

    assertThat(principle.need().share("0")).isEqualTo(new Proportion(2, 10, 0));
    assertThat(principle.needByRisk().n()).isEqualTo(30);
    assertThat(principle.need().share("", "1")).isEqualTo(new Proportion(9, 9, 0));
    assertThat(principle.toString(Language.ENGLISH)).containsPattern("Not known .*n=9");
  }

  @Test
  void supportFollowsRiskInTheCohort() {
    RiskPrinciple principle = RiskPrinciple.of(RECORDS);

    assertThat(principle.needByRisk().z()).isGreaterThan(20);
    assertThat(principle.interventionByRisk().z()).isGreaterThan(20);
    assertThat(principle.need().all()).isEqualTo(Indicators.NEED.of(RECORDS));
  }
}

package se.nuso.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.bbic.RiskFinding.NOT_DOCUMENTED;
import static se.nuso.bbic.RiskFinding.SEVERE;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import org.junit.jupiter.api.Test;
import se.nuso.bbic.RiskFactor;

class ConcernTest {
  @Test
  void severalParentingDeficitsNeedTwoOfTheInadequateFactors() {
    Investigation.Builder builder =
        Investigation.builder(CHILDREN_2024)
            .reason(r -> r.reason(InvestigationReason.INADEQUATE_PARENTING))
            .factors(f -> f.risk(RiskFactor.INADEQUATE_SAFETY, SEVERE).otherRisks(NOT_DOCUMENTED));
    assertThat(Concern.PARENTING_DEFICITS.isRaisedIn(builder.build())).isTrue();
    assertThat(Concern.PARENTING_DEFICITS.isConfirmedIn(builder.build())).contains(false);
    builder.factors(f -> f.risk(RiskFactor.INADEQUATE_GUIDANCE, SEVERE));
    assertThat(Concern.PARENTING_DEFICITS.isConfirmedIn(builder.build())).contains(true);
    assertThat(Concern.PARENTING_DEFICITS.atLeast()).isEqualTo(2);
  }

  @Test
  void tooFewAnswersLeaveTheConfirmationOpen() {
    Investigation unanswered = Investigation.builder(CHILDREN_2024).build();
    assertThat(Concern.CARER_OWN_PROBLEMS.isRaisedIn(unanswered)).isFalse();
    assertThat(Concern.CARER_OWN_PROBLEMS.isConfirmedIn(unanswered)).isEmpty();
    Investigation one =
        unanswered.toBuilder().factors(f -> f.risk(RiskFactor.CARER_OFFENDING, SEVERE)).build();
    assertThat(Concern.CARER_OWN_PROBLEMS.isConfirmedIn(one)).contains(true);
  }

  @Test
  void aConcernOfOneReasonIsConfirmedByTheFactorOfTheSameName() {
    assertThat(Concern.VIOLENCE_EXPOSURE.reasons())
        .containsExactly(InvestigationReason.EXPOSURE_TO_FAMILY_VIOLENCE);
    assertThat(Concern.VIOLENCE_EXPOSURE.factors())
        .containsExactly(RiskFactor.EXPOSURE_TO_FAMILY_VIOLENCE);
  }
}

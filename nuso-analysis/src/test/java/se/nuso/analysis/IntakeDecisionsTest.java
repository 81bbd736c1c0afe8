package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.actualisation.Actualisation;
import se.nuso.actualisation.ActualisationDecision;
import se.nuso.actualisation.ActualisationReason;
import se.nuso.analysis.indicator.ActualisationIndicators;
import se.nuso.analysis.synthetic.SyntheticActualisations;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.LegalSex;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.text.Language;

class IntakeDecisionsTest {
  private static Actualisation of(
      LegalSex sex, Integer age, ActualisationDecision decision, ActualisationReason... reasons) {
    return Actualisation.builder(CHILDREN_2024)
        .legalSex(sex)
        .age(age)
        .decision(decision)
        .reason(reasons)
        .build();
  }

  @Test
  void decisionsAreToldByReasonSexAndAge() {
    ActualisationReason one = ActualisationReason.values()[0];
    String group = one.group().code();
    IntakeDecisions decisions =
        IntakeDecisions.of(
            List.of(
                of(LegalSex.GIRL, 1, ActualisationDecision.INVESTIGATION_OPENED, one),
                of(LegalSex.GIRL, 1, ActualisationDecision.JOINED_TO_ONGOING_INVESTIGATION, one),
                of(LegalSex.GIRL, 1, ActualisationDecision.PENDING, one),
                of(LegalSex.GIRL, 1, null, one),
                of(LegalSex.BOY, null, ActualisationDecision.INVESTIGATION_NOT_OPENED, one)));

    assertThat(decisions.opened().share(group, "GIRL", "AGE_0_2"))
        .isEqualTo(new Proportion(1, 2, 2));
    assertThat(decisions.joined().share(group, "GIRL")).isEqualTo(new Proportion(1, 2, 2));
    assertThat(decisions.counts().count(group, "GIRL", "AGE_0_2", "PENDING")).isEqualTo(1);
    assertThat(decisions.opened().all()).isEqualTo(new Proportion(1, 3, 2));
    assertThat(decisions.toString(Language.ENGLISH))
        .contains("Without an answer to Age group, counted under All: 1.");
  }

  @Test
  void theMarginOfManyIsTheIndicator() {
    List<Actualisation> records = SyntheticActualisations.of(3, 2_000);
    IntakeDecisions decisions = IntakeDecisions.of(records);

    assertThat(decisions.opened().all())
        .isEqualTo(ActualisationIndicators.INVESTIGATION_OPENED.of(records));
    long sum = 0;
    for (LegalSex sex : LegalSex.values()) {
      for (AgeGroup age : AgeGroup.values()) {
        sum += decisions.counts().count(Level.ALL.code(), sex.code(), age.code());
      }
    }
    assertThat(sum).isEqualTo(2_000);
  }
}

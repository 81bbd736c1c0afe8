package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.analysis.Fixture.RECORDS;
import static se.nuso.analysis.Fixture.investigation;
import static se.nuso.bbic.RiskFinding.NOT_DOCUMENTED;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.municipality.Municipality;
import se.nuso.municipality.Participant;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.text.Language;

class NonResponseTest {
  private static Investigation of(Participant participant, LegalSex sex, boolean complete) {
    Investigation.Builder builder =
        investigation()
            .background(b -> b.legalSex(sex))
            .factors(
                f ->
                    f.otherRisks(NOT_DOCUMENTED)
                        .risk(RiskFactor.FAMILY_CONFLICT, complete ? NOT_DOCUMENTED : null)
                        .protective(ProtectiveFactor.NONE));
    return (participant == null ? builder : builder.participant(participant)).build();
  }

  private final NonResponse response =
      NonResponse.of(
          List.of(
              of(Municipality.KARLSTAD, LegalSex.GIRL, true),
              of(Municipality.KARLSTAD, LegalSex.GIRL, true),
              of(Municipality.HAGFORS, LegalSex.GIRL, false),
              of(null, LegalSex.BOY, false),
              investigation().build()));

  @Test
  void everyQuestionTellsHowManyLackAnAnswer() {
    assertThat(response.questions()).hasSize(31);
    assertThat(response.questions().get(RiskFactor.FAMILY_CONFLICT.ordinal()).lacking())
        .isEqualTo(new Proportion(3, 5, 0));
    assertThat(response.questions().get(RiskFactor.INSECURE_HOUSING.ordinal()).lacking())
        .isEqualTo(new Proportion(1, 5, 0));
    assertThat(response.questions().get(30).lacking()).isEqualTo(new Proportion(1, 5, 0));
    assertThat(response.combined()).isEqualTo(new Proportion(3, 5, 0));
  }

  @Test
  void whoLacksAnswersIsToldByGroupAndParticipant() {
    NonResponse.Group sex =
        response.who().stream()
            .filter(group -> group.dimension().equals(Dimensions.SEX.label()))
            .findFirst()
            .orElseThrow();

    assertThat(sex.lacking().share(LegalSex.GIRL)).isEqualTo(new Proportion(1, 3, 0));
    assertThat(sex.lacking().share(LegalSex.BOY)).isEqualTo(new Proportion(1, 1, 0));
    // By hand: 4 (1·0 − 2·1)²/(3·1·2·2).
    assertThat(sex.test().statistic()).isEqualTo(16 / 12.0, within(1e-12));
    assertThat(response.toString(Language.ENGLISH)).contains("* Fewer than 5 are expected");
    assertThat(response.participants())
        .extracting(NonResponse.Participant::participant)
        .containsExactlyInAnyOrder(
            Level.of(Municipality.HAGFORS), Level.of(Municipality.KARLSTAD), Level.NOT_ANSWERED);
    assertThat(response.participants().get(2).lacking()).isEqualTo(new Proportion(0, 2, 0));
  }

  @Test
  void inTheCohortNonResponseRisesWithAgeAndIsUnevenBetweenParticipants() {
    NonResponse cohort = NonResponse.of(RECORDS);

    assertThat(cohort.combined().share()).isBetween(0.19, 0.21);
    assertThat(cohort.questions())
        .allMatch(
            question -> question.lacking().share() > 0.03 && question.lacking().share() < 0.05);
    assertThat(cohort.who().get(0).adjusted()).isLessThan(1e-10);
    assertThat(cohort.toString(Language.ENGLISH)).doesNotContain("* Fewer than 5");
    assertThat(cohort.participants()).hasSize(134);
    assertThat(cohort.participants().get(0).lacking().share())
        .isGreaterThan(cohort.participants().get(133).lacking().share());
    assertThat(cohort.participants().stream().mapToLong(one -> one.lacking().yes()).sum())
        .isEqualTo(cohort.combined().yes());
  }
}

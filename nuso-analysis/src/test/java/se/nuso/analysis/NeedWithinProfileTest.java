package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.analysis.Fixture.PROFILE;
import static se.nuso.analysis.Fixture.RECORDS;
import static se.nuso.analysis.Fixture.investigation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.bbic.RosProfile;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.investigation.LivingSituation;
import se.nuso.investigation.NeedAssessment;
import se.nuso.municipality.Municipality;
import se.nuso.municipality.Participant;
import se.nuso.stats.Dimension;
import se.nuso.stats.Proportion;
import se.nuso.stats.regression.Design;
import se.nuso.stats.regression.LogisticFit;
import se.nuso.stats.regression.LogisticRegression;
import se.nuso.stats.table.BenjaminiHochberg;
import se.nuso.text.Language;

class NeedWithinProfileTest {
  private static final Dimension<Investigation> BY = Dimensions.LIVING_SITUATION;
  private static final List<Dimension<Investigation>> SEX = List.of(Dimensions.SEX);

  private static Investigation of(
      LivingSituation living, LegalSex sex, boolean need, Participant participant) {
    return investigation()
        .participant(participant)
        .background(b -> b.livingSituation(living).legalSex(sex))
        .assessment(
            a -> a.need(need ? NeedAssessment.NEED_ASSESSED : NeedAssessment.NO_NEED_ASSESSED))
        .build();
  }

  private static void add(
      List<Investigation> records, int number, LivingSituation living, LegalSex sex, boolean need) {
    for (int i = 0; i < number; i++) {
      records.add(of(living, sex, need, i % 3 == 0 ? Municipality.KARLSTAD : Municipality.HAGFORS));
    }
  }

  /** Girls 30 of 50 and boys 20 of 60 with need; with a single father all boys, all girls need. */
  private static List<Investigation> records() {
    List<Investigation> records = new ArrayList<>();
    add(records, 30, LivingSituation.SINGLE_MOTHER, LegalSex.GIRL, true);
    add(records, 20, LivingSituation.SINGLE_MOTHER, LegalSex.GIRL, false);
    add(records, 20, LivingSituation.SINGLE_MOTHER, LegalSex.BOY, true);
    add(records, 40, LivingSituation.SINGLE_MOTHER, LegalSex.BOY, false);
    add(records, 30, LivingSituation.SINGLE_FATHER, LegalSex.GIRL, true);
    add(records, 20, LivingSituation.SINGLE_FATHER, LegalSex.BOY, true);
    add(records, 25, LivingSituation.SINGLE_FATHER, LegalSex.BOY, false);
    add(records, 19, LivingSituation.OTHER, LegalSex.BOY, true);
    add(records, 40, LivingSituation.OTHER, LegalSex.GIRL, false);
    add(records, 5, null, LegalSex.BOY, true);
    return records;
  }

  private final NeedWithinProfile need = NeedWithinProfile.of(records(), BY, SEX);

  private NeedWithinProfile.Within on(LivingSituation living) {
    return need.levels().get(living.ordinal());
  }

  @Test
  void aDifferenceIsThatOfTheSharesWhereNothingElseIsTakenIntoAccount() {
    NeedWithinProfile.Within mother = on(LivingSituation.SINGLE_MOTHER);

    assertThat(mother.need()).isEqualTo(new Proportion(50, 110, 0));
    assertThat(mother.firth()).isFalse();
    // Of all, boys are most common: the girls are compared with them.
    assertThat(mother.effects()).hasSize(1);
    assertThat(mother.effects().get(0).effect().name()).endsWith("GIRL");
    assertThat(mother.effects().get(0).effect().estimate())
        .isCloseTo(30.0 / 50 - 20.0 / 60, within(1e-9));
    assertThat(mother.model().sample().clusters()).isEqualTo(2);
  }

  @Test
  void theErrorsAreThoseOfTheClusteredRegression() {
    List<Investigation> mothers =
        records().stream()
            .filter(r -> r.background().livingSituation() == LivingSituation.SINGLE_MOTHER)
            .toList();
    LogisticFit fit =
        LogisticRegression.of(
                Design.of(mothers, Indicators.NEED, Dimensions.SEX)
                    .reference(Dimensions.SEX, LegalSex.BOY))
            .clusteredBy(Dimensions.PARTICIPANT)
            .fit();

    assertThat(on(LivingSituation.SINGLE_MOTHER).effects().get(0).effect())
        .isEqualTo(fit.averageMarginalEffects().get(0));
  }

  @Test
  void separationIsSaidAndTakenCareOf() {
    NeedWithinProfile.Within father = on(LivingSituation.SINGLE_FATHER);

    assertThat(father.firth()).isTrue();
    assertThat(father.model().method().en()).contains("Firth");
    assertThat(father.effects().get(0).effect().estimate()).isBetween(0.4, 0.6);
    assertThat(need.toString(Language.ENGLISH)).contains("Firth (separation)");
  }

  @Test
  void aLevelWithTooFewHasNoModelAndSaysSo() {
    NeedWithinProfile.Within other = on(LivingSituation.OTHER);

    assertThat(other.model()).isNull();
    assertThat(other.need()).isEqualTo(new Proportion(19, 59, 0));
    assertThat(other.effects()).isEmpty();
    assertThat(need.toString(Language.ENGLISH)).contains("none, too few");
    assertThat(need.toString(Language.SWEDISH)).contains("ingen, för få");
  }

  @Test
  void thoseWithoutALevelAreCounted() {
    assertThat(need.withoutLevel()).isEqualTo(5);
    assertThat(need.toString(Language.ENGLISH)).contains("in no model: 5.");
  }

  @Test
  void withOneParticipantThereAreNoClusters() {
    List<Investigation> one =
        records().stream()
            .map(r -> r.toBuilder().participant(Municipality.KARLSTAD).build())
            .toList();

    assertThat(
            NeedWithinProfile.of(one, BY, SEX)
                .levels()
                .get(LivingSituation.SINGLE_MOTHER.ordinal())
                .model()
                .sample()
                .clusters())
        .isZero();
  }

  @Test
  void aProfileWithSeveralAnswersOrNoTermIsRefused() {
    assertThatThrownBy(() -> NeedWithinProfile.of(List.of(), Dimensions.REASON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("several levels");
    assertThatThrownBy(() -> NeedWithinProfile.of(List.of(), BY, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("At least one term");
  }

  @Test
  void aTermWithSeveralAnswersCountsEachOfThem() {
    NeedWithinProfile diagnoses =
        NeedWithinProfile.of(
            RECORDS.subList(0, 4_000), Dimensions.SEX, List.of(Dimensions.DIAGNOSES));

    assertThat(diagnoses.levels().get(0).model()).isNotNull();
  }

  @Test
  void inTheCohortForeignBackgroundGoesWithLessNeedWhenTheProblemsAreTheSame() {
    NeedWithinProfile cohort = NeedWithinProfile.of(RECORDS, PROFILE);
    List<NeedWithinProfile.Effect> foreign =
        cohort.levels().stream()
            .flatMap(within -> within.effects().stream())
            .filter(effect -> effect.effect().name().endsWith("FOREIGN"))
            .toList();

    assertThat(foreign).hasSizeGreaterThan(RosProfile.values().length / 2);
    assertThat(foreign.stream().filter(effect -> effect.effect().estimate() < 0).count())
        .isGreaterThan(2L * foreign.size() / 3);
    double[] p =
        cohort.levels().stream()
            .flatMap(within -> within.effects().stream())
            .mapToDouble(effect -> effect.effect().p())
            .toArray();
    assertThat(
            cohort.levels().stream()
                .flatMap(within -> within.effects().stream())
                .map(NeedWithinProfile.Effect::adjusted))
        .isEqualTo(BenjaminiHochberg.of(p).adjusted());
    assertThat(Collections.max(cohort.levels().stream().map(w -> w.effects().size()).toList()))
        .isGreaterThan(15);
  }
}

package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.nuso.analysis.Fixture.PROFILE;
import static se.nuso.analysis.Fixture.RECORDS;
import static se.nuso.analysis.Fixture.investigation;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.OnwardReferral;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.text.Language;

class OnwardReferralsTest {
  private static final Level GIRL = Level.of(LegalSex.GIRL);

  private static Investigation of(LegalSex sex, Intervention decided, OnwardReferral... referrals) {
    return investigation()
        .background(b -> b.legalSex(sex))
        .decisions(d -> d.intervention(decided).onwardReferral(referrals))
        .build();
  }

  private final OnwardReferrals referrals =
      OnwardReferrals.of(
          List.of(
              of(
                  LegalSex.GIRL,
                  Intervention.NONE,
                  OnwardReferral.HEALTH_CARE,
                  OnwardReferral.OTHER),
              of(LegalSex.GIRL, Intervention.FAMILY_TREATMENT, OnwardReferral.HEALTH_CARE),
              of(LegalSex.GIRL, Intervention.NONE, OnwardReferral.NONE),
              of(LegalSex.GIRL, Intervention.NONE),
              of(null, Intervention.NONE, OnwardReferral.OTHER)),
          Dimensions.SEX);

  @Test
  void referralsAreToldByLevelAndKind() {
    assertThat(referrals.any().share(LegalSex.GIRL)).isEqualTo(new Proportion(2, 3, 1));
    assertThat(referrals.withoutIntervention().share(LegalSex.GIRL))
        .isEqualTo(new Proportion(1, 2, 1));
    assertThat(referrals.share(OnwardReferral.HEALTH_CARE, GIRL))
        .isEqualTo(new Proportion(2, 3, 1));
    assertThat(referrals.share(OnwardReferral.OTHER, Level.ALL)).isEqualTo(new Proportion(2, 4, 1));
  }

  @Test
  void theTableNamesTheMostCommonAndThoseWithoutALevel() {
    assertThat(referrals.toString(Language.ENGLISH))
        .containsPattern("Girl +Health care +66.7 % +66.7 % \\(20.8–93.9\\) +3 +1 +50.0 %")
        .contains("Not answered");
  }

  @Test
  void noReferralIsNoKindOfReferral() {
    assertThatThrownBy(() -> referrals.share(OnwardReferral.NONE, GIRL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NONE");
  }

  @Test
  void levelsOfTheSameNameAreToldApartByTheirCode() {
    assertThat(OnwardReferrals.of(RECORDS, PROFILE).toString(Language.ENGLISH))
        .contains("ROS_06: Few", "ROS_12: Few");
    assertThat(OnwardReferrals.of(RECORDS, PROFILE).any().all())
        .isEqualTo(Indicators.ONWARD_REFERRAL_MADE.of(RECORDS));
  }
}

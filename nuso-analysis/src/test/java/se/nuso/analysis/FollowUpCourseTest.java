package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.analysis.Fixture.CASES;
import static se.nuso.analysis.Fixture.PROFILE;
import static se.nuso.analysis.Fixture.investigation;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.flow.LinkedCase;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.MeasureStart;
import se.nuso.intervention.MeasureStatus;
import se.nuso.intervention.OnwardReferral;
import se.nuso.intervention.ReferralOutcome;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.text.Language;

class FollowUpCourseTest {
  private static InterventionFollowUp measure(MeasureStart started, MeasureStatus status) {
    return InterventionFollowUp.builder(CHILDREN_2024)
        .intervention(Intervention.FAMILY_TREATMENT)
        .started(started)
        .status(status)
        .build();
  }

  private static InterventionFollowUp referral(ReferralOutcome outcome) {
    return InterventionFollowUp.builder(CHILDREN_2024)
        .onwardReferral(OnwardReferral.HEALTH_CARE)
        .referralOutcome(outcome)
        .build();
  }

  @Test
  void interventionsAreBegunCompletedOrBrokenOffAndReferralsReachOrNot() {
    FollowUpCourse course =
        FollowUpCourse.of(
            List.of(
                measure(MeasureStart.STARTED, MeasureStatus.COMPLETED),
                measure(MeasureStart.STARTED, MeasureStatus.BROKEN_OFF),
                measure(MeasureStart.STARTED, MeasureStatus.ONGOING),
                measure(MeasureStart.NOT_STARTED, null),
                measure(MeasureStart.UNKNOWN, null),
                referral(ReferralOutcome.REACHED),
                referral(ReferralOutcome.DECLINED),
                referral(ReferralOutcome.UNKNOWN)));

    FollowUpCourse.Course treatment = course.interventions().get(0);
    assertThat(treatment.level().code()).isEqualTo("FAMILY_TREATMENT");
    assertThat(treatment.begun()).isEqualTo(new Proportion(3, 4, 1));
    assertThat(treatment.completed()).isEqualTo(new Proportion(1, 3, 2));
    assertThat(treatment.brokenOff()).isEqualTo(new Proportion(1, 3, 2));
    assertThat(course.interventions()).hasSize(1);
    FollowUpCourse.Reach healthCare = course.referrals().get(0);
    assertThat(healthCare.level().code()).isEqualTo("HEALTH_CARE");
    assertThat(healthCare.reached()).isEqualTo(new Proportion(1, 2, 1));
    assertThat(healthCare.declined()).isEqualTo(new Proportion(1, 2, 1));
    assertThat(healthCare.waiting()).isEqualTo(new Proportion(0, 2, 1));
    assertThat(healthCare.notAccepted()).isEqualTo(new Proportion(0, 2, 1));
    assertThat(course.followedUp()).isEqualTo(Proportion.EMPTY);
    assertThat(course.toString(Language.ENGLISH)).doesNotContain("follow-up joined");
  }

  @Test
  void interventionsAndReferralsHaveATableEachAndNoTotalOfTheTwo() {
    FollowUpCourse course =
        FollowUpCourse.of(
            List.of(
                measure(MeasureStart.STARTED, null),
                measure(MeasureStart.NOT_STARTED, null),
                referral(ReferralOutcome.REACHED),
                InterventionFollowUp.builder(CHILDREN_2024).started(MeasureStart.STARTED).build()));

    assertThat(course.allInterventions().begun()).isEqualTo(new Proportion(1, 2, 0));
    assertThat(course.allReferrals().reached()).isEqualTo(new Proportion(1, 1, 0));
    assertThat(course.neither()).isEqualTo(1);
    assertThat(course.toString(Language.SWEDISH) + course.methodNote(Language.SWEDISH))
        .doesNotContainIgnoringCase("åtgärd")
        .contains("i ingen av tabellerna: 1.");
    assertThat(course.toString(Language.ENGLISH) + course.methodNote(Language.ENGLISH))
        .doesNotContainIgnoringCase("measure");
  }

  @Test
  void linkedMeasuresAreToldByTheInvestigationsProfile() {
    Investigation girl = decided(LegalSex.GIRL, Intervention.FAMILY_TREATMENT);
    Investigation boy = decided(LegalSex.BOY, Intervention.FAMILY_TREATMENT);
    FollowUpCourse course =
        FollowUpCourse.of(
            List.of(
                new LinkedCase(
                    girl,
                    List.of(
                        measure(MeasureStart.STARTED, null),
                        measure(MeasureStart.NOT_STARTED, null))),
                new LinkedCase(boy, List.of()),
                new LinkedCase(decided(null, Intervention.NONE), List.of()),
                new LinkedCase(investigation().build(), List.of(referral(null)))),
            Dimensions.SEX);

    assertThat(course.interventions())
        .extracting(FollowUpCourse.Course::level)
        .containsExactly(Level.of(LegalSex.GIRL));
    assertThat(course.referrals())
        .extracting(FollowUpCourse.Reach::level)
        .containsExactly(Level.NOT_ANSWERED);
    assertThat(course.interventions().get(0).begun()).isEqualTo(new Proportion(1, 2, 0));
    assertThat(course.followedUp()).isEqualTo(new Proportion(1, 2, 1));
    assertThat(course.toString(Language.ENGLISH)).contains("follow-up joined: 50.0 % of 2;");
  }

  private static Investigation decided(LegalSex sex, Intervention intervention) {
    return investigation()
        .background(b -> b.legalSex(sex))
        .decisions(d -> d.intervention(intervention).onwardReferral(OnwardReferral.NONE))
        .build();
  }

  @Test
  void everyLinkedMeasureIsInOneProfile() {
    FollowUpCourse course = FollowUpCourse.of(CASES, PROFILE);

    assertThat(
            course.interventions().stream()
                .map(FollowUpCourse.Course::begun)
                .reduce(Proportion::merge))
        .contains(course.allInterventions().begun());
    assertThat(
            course.referrals().stream()
                .map(FollowUpCourse.Reach::reached)
                .reduce(Proportion::merge))
        .contains(course.allReferrals().reached());
    assertThat(course.neither()).isZero();
    assertThat(course.basis().records())
        .isEqualTo(CASES.stream().mapToLong(linked -> linked.followUps().size()).sum());
  }
}

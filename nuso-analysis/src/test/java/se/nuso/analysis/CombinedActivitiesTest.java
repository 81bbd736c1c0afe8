package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.analysis.Fixture.RECORDS;
import static se.nuso.analysis.Fixture.investigation;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.ChildTalk;
import se.nuso.investigation.GuardianTalks;
import se.nuso.investigation.InformationSource;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Proportion;
import se.nuso.text.Language;

class CombinedActivitiesTest {
  private static Investigation of(
      Integer age, GuardianTalks talks, ChildTalk child, InformationSource source) {
    return investigation()
        .background(b -> b.age(age))
        .process(p -> p.guardianTalks(talks).childTalk(child).informationSource(source))
        .build();
  }

  private static final List<Investigation> FOUR =
      List.of(
          of(4, GuardianTalks.THREE_OR_MORE, ChildTalk.JOINT, InformationSource.SCHOOL),
          of(3, GuardianTalks.THREE_OR_MORE, ChildTalk.NONE, InformationSource.SCHOOL),
          of(null, GuardianTalks.ONE_OR_TWO, ChildTalk.JOINT, InformationSource.NONE),
          of(5, null, ChildTalk.JOINT, InformationSource.SCHOOL));

  @Test
  void eachActivityAndAllThreeAreToldByAge() {
    CombinedActivities activities = CombinedActivities.of(FOUR);

    assertThat(activities.guardianTalks().share(AgeGroup.AGE_3_5))
        .isEqualTo(new Proportion(2, 2, 1));
    assertThat(activities.childTookPart().share(AgeGroup.AGE_3_5))
        .isEqualTo(new Proportion(2, 3, 0));
    assertThat(activities.information().all()).isEqualTo(new Proportion(3, 4, 0));
    assertThat(activities.allThree().share(AgeGroup.AGE_3_5)).isEqualTo(new Proportion(1, 2, 1));
    assertThat(activities.overThree()).isEqualTo(new Proportion(1, 1, 2));
    assertThat(activities.toString(Language.ENGLISH))
        .contains("Without an answer to Age group, counted under All: 1.");
  }

  @Test
  void everyCombinationOfThoseThatAnswerIsCounted() {
    CombinedActivities activities = CombinedActivities.of(FOUR);

    assertThat(activities.combinations())
        .contains(
            new CombinedActivities.Combination(true, true, true, new Proportion(1, 3, 1)),
            new CombinedActivities.Combination(true, false, true, new Proportion(1, 3, 1)),
            new CombinedActivities.Combination(false, true, false, new Proportion(1, 3, 1)),
            new CombinedActivities.Combination(false, false, false, new Proportion(0, 3, 1)));
  }

  @Test
  void theCombinationsOfTheCohortAgreeWithTheIndicators() {
    CombinedActivities activities = CombinedActivities.of(RECORDS);

    assertThat(activities.combinations().get(0).share())
        .isEqualTo(Indicators.COMBINED_ACTIVITIES.of(RECORDS));
    assertThat(activities.combinations().stream().mapToLong(each -> each.share().yes()).sum())
        .isEqualTo(activities.allThree().all().n());
  }
}

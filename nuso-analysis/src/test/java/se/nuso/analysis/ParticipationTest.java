package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.analysis.Fixture.RECORDS;
import static se.nuso.analysis.Fixture.investigation;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.ChildTalk;
import se.nuso.investigation.ChildWishes;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.investigation.NeedAssessment;
import se.nuso.stats.Proportion;
import se.nuso.text.Language;

class ParticipationTest {
  private static Investigation of(
      LegalSex sex, ChildTalk talk, ChildWishes wishes, NeedAssessment need) {
    return investigation()
        .background(b -> b.age(10).legalSex(sex))
        .process(p -> p.childTalk(talk).childWishes(wishes))
        .assessment(a -> a.need(need))
        .build();
  }

  @Test
  void participationAndWishesAreToldByAgeAndSex() {
    Participation participation =
        Participation.of(
            List.of(
                of(
                    LegalSex.GIRL,
                    ChildTalk.INDIVIDUAL,
                    ChildWishes.STATED,
                    NeedAssessment.NEED_ASSESSED),
                of(LegalSex.GIRL, ChildTalk.JOINT, ChildWishes.NOT_DOCUMENTED, null),
                of(
                    LegalSex.GIRL,
                    ChildTalk.NONE,
                    ChildWishes.NOT_STATED,
                    NeedAssessment.NEED_ASSESSED),
                of(LegalSex.BOY, ChildTalk.NONE, null, NeedAssessment.NO_NEED_ASSESSED),
                of(null, ChildTalk.NONE, ChildWishes.STATED, NeedAssessment.NO_NEED_ASSESSED)));

    assertThat(participation.tookPart().share(AgeGroup.AGE_9_11, LegalSex.GIRL))
        .isEqualTo(new Proportion(2, 3, 0));
    assertThat(participation.individually().share(AgeGroup.AGE_9_11, LegalSex.GIRL))
        .isEqualTo(new Proportion(1, 3, 0));
    for (ChildWishes answer : ChildWishes.values()) {
      assertThat(participation.wishes(answer).share(AgeGroup.AGE_9_11, LegalSex.GIRL))
          .isEqualTo(new Proportion(1, 3, 0));
    }
    assertThat(participation.wishes(ChildWishes.STATED).share(AgeGroup.AGE_9_11))
        .isEqualTo(new Proportion(2, 4, 1));
    assertThat(participation.statedAmongNeed().all()).isEqualTo(new Proportion(1, 2, 1));
    assertThat(participation.toString(Language.ENGLISH))
        .contains("Without an answer to Legal sex, counted under All: 1.");
  }

  @Test
  void theMarginsOfTheCohortAreTheIndicators() {
    Participation participation = Participation.of(RECORDS);

    assertThat(participation.wishes(ChildWishes.STATED).all())
        .isEqualTo(Indicators.WISHES_STATED.of(RECORDS));
    assertThat(participation.tookPart().all()).isEqualTo(Indicators.CHILD_TOOK_PART.of(RECORDS));
  }
}

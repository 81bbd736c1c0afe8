package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.analysis.Fixture.PROFILE;
import static se.nuso.analysis.Fixture.RECORDS;
import static se.nuso.analysis.Fixture.investigation;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.bbic.DerivedVulnerability;
import se.nuso.bbic.Vulnerability;
import se.nuso.bbic.VulnerabilityRule;
import se.nuso.intervention.Intervention;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.investigation.NeedAssessment;
import se.nuso.stats.Dimension;
import se.nuso.stats.Indicator;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.text.Language;

class SupportByAgeTest {
  private static Investigation of(
      Integer age,
      LegalSex sex,
      Vulnerability vulnerability,
      NeedAssessment need,
      Intervention decided) {
    return investigation()
        .background(b -> b.age(age).legalSex(sex))
        .assessment(a -> a.vulnerability(vulnerability).need(need))
        .decisions(
            d -> {
              if (decided != null) {
                d.intervention(decided);
              }
            })
        .build();
  }

  private static final List<Investigation> SIX =
      List.of(
          of(
              2,
              LegalSex.GIRL,
              Vulnerability.HOME_ENVIRONMENT,
              NeedAssessment.NEED_ASSESSED,
              Intervention.FAMILY_TREATMENT),
          of(
              2,
              LegalSex.GIRL,
              Vulnerability.HOME_ENVIRONMENT,
              NeedAssessment.NEED_ASSESSED,
              Intervention.NONE),
          of(
              2,
              LegalSex.BOY,
              Vulnerability.HOME_ENVIRONMENT,
              NeedAssessment.NO_NEED_ASSESSED,
              Intervention.NONE),
          of(
              2,
              LegalSex.BOY,
              Vulnerability.NONE,
              NeedAssessment.NO_NEED_ASSESSED,
              Intervention.NONE),
          // Its need is not known: in the curves where it answers, but in no part of the gap.
          of(2, LegalSex.BOY, Vulnerability.OWN_BEHAVIOUR, null, Intervention.NONE),
          of(
              null,
              null,
              Vulnerability.OWN_BEHAVIOUR,
              NeedAssessment.NEED_ASSESSED,
              Intervention.NONE));

  @Test
  void theThreeCurvesAndTheGapAreToldByAge() {
    SupportByAge.Age two = SupportByAge.of(SIX).ages().get(2);

    assertThat(two.age().code()).isEqualTo("2");
    assertThat(two.vulnerability()).isEqualTo(new Proportion(4, 5, 0));
    assertThat(two.need()).isEqualTo(new Proportion(2, 4, 1));
    assertThat(two.intervention()).isEqualTo(new Proportion(1, 5, 0));
    assertThat(two.gap()).isEqualTo(new Proportion(2, 3, 1));
    assertThat(two.withoutNeed()).isEqualTo(1);
    assertThat(two.needWithoutIntervention()).isEqualTo(1);
    assertThat(two.distance()).isEqualTo(0.6, within(1e-12));
  }

  @Test
  void thoseWithoutAnAgeHaveARowAndStandInAll() {
    SupportByAge chain = SupportByAge.of(SIX);

    assertThat(chain.ages().get(18).age()).isEqualTo(Level.NOT_ANSWERED);
    assertThat(chain.ages().get(18).gap()).isEqualTo(new Proportion(1, 1, 0));
    assertThat(chain.all().gap()).isEqualTo(new Proportion(3, 4, 1));
    assertThat(chain.all().withoutNeed()).isEqualTo(1);
  }

  @Test
  void whoIsInTheGapIsToldByGroupAndAsAShareOfTheGap() {
    SupportByAge chain = SupportByAge.of(SIX);

    SupportByAge.Group girls = chain.inGap().get(0);
    assertThat(girls.dimension()).isEqualTo(Dimensions.SEX.label());
    assertThat(girls.gap()).isEqualTo(new Proportion(1, 2, 0));
    assertThat(girls.ofAll()).isEqualTo(new Proportion(1, 2, 1));
    assertThat(chain.inGap().get(1).gap()).isEqualTo(new Proportion(1, 1, 1));
  }

  @Test
  void aProfileIsOneMoreGrouping() {
    SupportByAge plain = SupportByAge.of(RECORDS);
    SupportByAge chain = SupportByAge.of(RECORDS, PROFILE);

    assertThat(chain.inGap()).startsWith(plain.inGap().toArray(SupportByAge.Group[]::new));
    assertThat(chain.inGap()).hasSize(plain.inGap().size() + PROFILE.levels().size());
    assertThat(
            chain.inGap().stream()
                .filter(group -> group.dimension().equals(PROFILE.label()))
                .mapToLong(group -> group.gap().yes())
                .sum())
        .isEqualTo(chain.all().gap().yes());
  }

  @Test
  void vulnerabilityMayBeDerivedByARuleThatIsNamed() {
    VulnerabilityRule rule = VulnerabilityRule.BY_BBIC_SIDE;
    SupportByAge chain = SupportByAge.of(RECORDS, rule);
    Dimension<Investigation> derived = Dimensions.vulnerability(rule);

    assertThat(chain.all().vulnerability().no())
        .isEqualTo(Indicator.share(derived, DerivedVulnerability.NONE).of(RECORDS).yes());
    assertThat(chain.all().vulnerability().missing())
        .isEqualTo(Indicator.share(derived, DerivedVulnerability.NONE).of(RECORDS).missing());
    assertThat(chain.methodNote(Language.ENGLISH).replaceAll("\\s+", " "))
        .contains("Vulnerability is here: " + derived.label().en());
    assertThat(chain.toString(Language.SWEDISH)).contains("Utsatthet: " + derived.label().sv());
    assertThat(SupportByAge.of(SIX).toString(Language.ENGLISH))
        .contains("Vulnerability: Vulnerability identified.");
  }

  @Test
  void whatTheRuleDoesNotPlaceIsToldAndIsNotWithoutVulnerability() {
    SupportByAge chain = SupportByAge.of(RECORDS, VulnerabilityRule.BY_THE_CHILDS_ACTS);
    Dimension<Investigation> derived =
        Dimensions.vulnerability(VulnerabilityRule.BY_THE_CHILDS_ACTS);
    Proportion none = Indicator.share(derived, DerivedVulnerability.NONE).of(RECORDS);
    long notPlaced = Indicator.share(derived, DerivedVulnerability.NOT_PLACED).of(RECORDS).yes();

    assertThat(notPlaced).isPositive().isEqualTo(chain.notPlaced());
    assertThat(chain.all().vulnerability().no()).isEqualTo(none.yes());
    assertThat(chain.all().vulnerability().missing()).isEqualTo(none.missing() + notPlaced);
    assertThat(chain.toString(Language.ENGLISH).replaceAll("\\s+", " "))
        .contains(notPlaced + " have documented risk factors that the rule does not count");
  }

  @Test
  void theGapOfTheCohortIsLargestForTheYoungestAndShrinksToFourteen() {
    SupportByAge chain = SupportByAge.of(RECORDS);

    assertThat(chain.ages().get(0).distance()).isGreaterThan(chain.ages().get(7).distance());
    assertThat(chain.ages().get(7).distance()).isGreaterThan(chain.ages().get(14).distance());
  }
}

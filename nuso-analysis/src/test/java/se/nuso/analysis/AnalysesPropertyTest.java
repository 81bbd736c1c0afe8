package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.bbic.RiskFactor;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Proportion;

/** What must add up, whatever is answered. */
class AnalysesPropertyTest {
  @Property(tries = 100)
  void theBranchesOfConsentSumToAllInvestigations(
      @ForAll long seed, @ForAll @IntRange(max = 80) int size) {
    List<Investigation> records = Fixture.random(seed, size);
    ConsentFlow flow = ConsentFlow.of(records);

    assertThat(flow.branches().values().stream().mapToLong(count -> count).sum()).isEqualTo(size);
    assertThat(flow.withoutIntervention())
        .isEqualTo(Indicators.INTERVENTION_DECIDED.of(records).no());
    flow.referred()
        .forEach(
            (branch, referred) ->
                assertThat(referred.n() + referred.missing()).isEqualTo(flow.count(branch)));
  }

  @Property(tries = 100)
  void theGapIsTheSumOfItsPartsAndOfItsAges(
      @ForAll long seed, @ForAll @IntRange(max = 80) int size) {
    SupportByAge chain = SupportByAge.of(Fixture.random(seed, size));

    for (SupportByAge.Age age : chain.ages()) {
      assertThat(age.withoutNeed()).isBetween(0L, age.gap().yes());
      assertThat(age.withoutNeed() + age.needWithoutIntervention()).isEqualTo(age.gap().yes());
    }
    assertThat(chain.ages().stream().map(SupportByAge.Age::gap).reduce(Proportion::merge))
        .contains(chain.all().gap());
    assertThat(chain.ages().stream().mapToLong(SupportByAge.Age::withoutNeed).sum())
        .isEqualTo(chain.all().withoutNeed());
    long girlsAndBoys =
        chain.inGap().stream()
            .filter(group -> group.dimension().equals(Dimensions.SEX.label()))
            .mapToLong(group -> group.gap().yes())
            .sum();
    assertThat(girlsAndBoys + chain.inGap().get(0).ofAll().missing())
        .isEqualTo(chain.all().gap().yes());
  }

  @Property(tries = 100)
  void missingAndAnsweredAreAll(@ForAll long seed, @ForAll @IntRange(max = 80) int size) {
    List<Investigation> records = Fixture.random(seed, size);
    FactorCounts counts = FactorCounts.of(records);
    NonResponse lacking = NonResponse.of(records);
    StatedSeverity severity = StatedSeverity.of(records);
    CombinedActivities activities = CombinedActivities.of(records);

    assertThat(counts.risk().values().stream().mapToLong(Proportion::yes).sum())
        .isEqualTo(counts.risks().n());
    assertThat(counts.risks().n() + counts.risks().missing()).isEqualTo(size);
    assertThat(lacking.combined().n()).isEqualTo(size);
    for (RiskFactor factor : RiskFactor.values()) {
      Proportion documented = severity.of(factor).documented();
      assertThat(documented.n() + documented.missing()).isEqualTo(size);
      assertThat(lacking.questions().get(factor.ordinal()).lacking().yes())
          .isEqualTo(documented.missing());
      assertThat(severity.of(factor).stated().n()).isEqualTo(documented.yes());
    }
    assertThat(activities.combinations().stream().mapToLong(each -> each.share().yes()).sum())
        .isEqualTo(activities.combinations().get(0).share().n())
        .isEqualTo(size - activities.combinations().get(0).share().missing());
  }

  @Property(tries = 50)
  void theOrderOfTheRecordsChangesNothing(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
    List<Investigation> records = Fixture.random(seed, size);
    List<Investigation> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(values(shuffled)).isEqualTo(values(records));
  }

  private static List<Analysis> values(List<Investigation> records) {
    return Stream.<Analysis>of(
            FactorCounts.of(records),
            FirstOrRecurring.of(records),
            ConfirmedConcerns.of(records),
            StatedSeverity.of(records),
            SupportByAge.of(records, Dimensions.MUNICIPALITY_SIZE),
            RiskPrinciple.of(records),
            ConsentFlow.of(records),
            OnwardReferrals.of(records, Dimensions.SEX),
            CombinedActivities.of(records),
            Participation.of(records),
            OutsideInformation.of(records),
            NonResponse.of(records))
        .toList();
  }
}

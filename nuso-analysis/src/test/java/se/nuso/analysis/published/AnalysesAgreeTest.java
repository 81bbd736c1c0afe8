package se.nuso.analysis.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.CombinedActivities;
import se.nuso.analysis.ConfirmedConcerns;
import se.nuso.analysis.FactorCounts;
import se.nuso.analysis.NonResponse;
import se.nuso.analysis.OnwardReferrals;
import se.nuso.analysis.OutsideInformation;
import se.nuso.analysis.Participation;
import se.nuso.analysis.RiskPrinciple;
import se.nuso.analysis.StatedSeverity;
import se.nuso.analysis.SupportByAge;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.bbic.RiskFactor;
import se.nuso.intervention.OnwardReferral;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.ChildWishes;
import se.nuso.investigation.Competence;
import se.nuso.investigation.Concern;
import se.nuso.investigation.InformationSource;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;

/** An analysis that tells a published figure tells the number that is laid beside it. */
class AnalysesAgreeTest {
  private static final List<Investigation> RECORDS = SyntheticCohort.investigations();

  private static final Map<String, FigureComparison> MEASURED =
      PublishedFigures.compare(RECORDS).comparisons().stream()
          .collect(Collectors.toMap(row -> row.figure().id(), Function.identity()));

  private static void agrees(int figure, Proportion share) {
    agrees(figure, 100 * share.share(), share.n());
  }

  private static void agrees(int figure, double value, long n) {
    FigureComparison row = MEASURED.get("PUB%03d".formatted(figure));
    assertThat(row.ours()).as(row.figure().id()).isEqualTo(value, within(1e-12));
    assertThat(row.n()).as(row.figure().id()).isEqualTo(n);
  }

  @Test
  void countsOfFactors() {
    FactorCounts counts = FactorCounts.of(RECORDS);

    int figure = 86;
    for (Proportion share : counts.risk().values()) {
      agrees(figure++, share);
    }
    figure = 92;
    for (Proportion share : counts.protection().values()) {
      agrees(figure++, share);
    }
    agrees(91, counts.risks().value(), counts.risks().n());
    agrees(96, counts.protections().value(), counts.protections().n());
    agrees(119, NonResponse.of(RECORDS).combined());
  }

  @Test
  void concernsAndSeverity() {
    ConfirmedConcerns concerns = ConfirmedConcerns.of(RECORDS);
    int figure = 97;
    for (Concern concern : Concern.values()) {
      agrees(figure++, concerns.of(concern).confirmed());
    }
    StatedSeverity severity = StatedSeverity.of(RECORDS);
    agrees(103, severity.stated());
    agrees(104, severity.of(RiskFactor.CHILD_SUBSTANCE_USE).stated());
    agrees(107, severity.of(RiskFactor.SEXUAL_VIOLENCE).stated());
  }

  @Test
  void needAndIntervention() {
    SupportByAge chain = SupportByAge.of(RECORDS);

    agrees(34, chain.all().need());
    agrees(35, chain.all().intervention());
    agrees(36, chain.ages().get(1).intervention());
    agrees(37, chain.ages().get(14).intervention());
    agrees(34, RiskPrinciple.of(RECORDS).need().all());
    agrees(35, RiskPrinciple.of(RECORDS).intervention().all());
  }

  @Test
  void processAndParticipation() {
    CombinedActivities activities = CombinedActivities.of(RECORDS);
    agrees(120, activities.guardianTalks().all());
    agrees(123, activities.allThree().share(AgeGroup.AGE_3_5));
    agrees(127, activities.allThree().share(AgeGroup.AGE_15_17));
    agrees(128, activities.overThree());
    agrees(129, activities.childTookPart().all());
    Participation participation = Participation.of(RECORDS);
    agrees(130, participation.wishes(ChildWishes.STATED).all());
    agrees(131, participation.wishes(ChildWishes.NOT_DOCUMENTED).all());
    agrees(132, participation.statedAmongNeed().all());
  }

  @Test
  void informationAndReferrals() {
    OutsideInformation information = OutsideInformation.of(RECORDS);
    agrees(43, information.any().all());
    agrees(50, information.twoOrMore().all());
    agrees(51, information.competences().get(Competence.PSYCHOLOGICAL).all());
    Proportion dental = information.sources().get(InformationSource.DENTAL_CARE).all();
    agrees(53, dental.yes(), dental.n());
    OnwardReferrals referrals = OnwardReferrals.of(RECORDS, Dimensions.SEX);
    agrees(83, referrals, OnwardReferral.HEALTH_CARE);
    agrees(84, referrals, OnwardReferral.CIVIL_SOCIETY);
  }

  private static void agrees(int figure, OnwardReferrals referrals, OnwardReferral kind) {
    Proportion share = referrals.share(kind, Level.ALL);
    assertThat(kind.code()).isEqualTo(PublishedFigures.of("PUB%03d".formatted(figure)).subgroup());
    agrees(figure, share.yes(), share.n());
  }
}

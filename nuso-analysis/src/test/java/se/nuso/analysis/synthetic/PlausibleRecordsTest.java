package se.nuso.analysis.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.actualisation.ActualisationReason;
import se.nuso.analysis.flow.DocumentedConsent;
import se.nuso.bbic.BbicSide;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.Vulnerability;
import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.MeasureStart;
import se.nuso.intervention.PlacementForm;
import se.nuso.intervention.ReferralOutcome;
import se.nuso.investigation.ChildTalk;
import se.nuso.investigation.Competence;
import se.nuso.investigation.ConsentAttitude;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.InformationSource;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.investigation.NeedAssessment;
import se.nuso.investigation.PreviousIntervention;
import se.nuso.investigation.PreviousInvestigation;
import se.nuso.rule.NusoValidator;
import se.nuso.rule.Severity;
import se.nuso.rule.ValidationReport;

/** No synthetic record holds what a careful reader would take for a mistake. */
class PlausibleRecordsTest {
  private static final Set<Intervention> UNDER_LVU =
      EnumSet.of(
          Intervention.IMMEDIATE_CARE_LVU_6,
          Intervention.NON_RESIDENTIAL_TREATMENT_LVU_22,
          Intervention.LVU_CARE_APPLICATION);

  private static final Map<Long, SyntheticCohort> COHORTS = new ConcurrentHashMap<>();

  private static SyntheticCohort cohort(long seed) {
    return COHORTS.computeIfAbsent(seed, key -> SyntheticCohort.of(key, 8_000));
  }

  private static Predicate<Investigation> younger(int than, Predicate<Investigation> has) {
    return r -> r.background().age() < than && has.test(r);
  }

  private static Predicate<Investigation> documented(RiskFactor factor) {
    return r -> r.factors().documented(factor).orElse(false);
  }

  private static Predicate<Investigation> reason(InvestigationReason reason) {
    return r -> r.reason().reasons().contains(reason);
  }

  private static boolean underLvu(Investigation r) {
    return !Collections.disjoint(r.decisions().interventions(), UNDER_LVU);
  }

  @ParameterizedTest
  @ValueSource(longs = {SyntheticCohort.DEFAULT_SEED, 1, 2, 3})
  void noInvestigationTellsOfAChildTooYoungForIt(long seed) {
    List<Investigation> records = cohort(seed).records();

    assertThat(records)
        .noneMatch(younger(5, r -> r.background().diagnoses().contains(Diagnosis.ADHD)))
        .noneMatch(younger(2, r -> r.background().diagnoses().contains(Diagnosis.AUTISM)))
        .noneMatch(younger(10, documented(RiskFactor.CHILD_SUBSTANCE_USE)))
        .noneMatch(younger(8, documented(RiskFactor.CHILD_OFFENDING)))
        .noneMatch(younger(3, documented(RiskFactor.CHILD_SCHOOL_PROBLEMS)))
        .noneMatch(younger(7, documented(RiskFactor.CHILD_SELF_HARM)))
        .noneMatch(younger(10, reason(InvestigationReason.CHILD_SUBSTANCE_USE)))
        .noneMatch(younger(8, reason(InvestigationReason.CHILD_OFFENDING)))
        .noneMatch(younger(3, reason(InvestigationReason.CHILD_SCHOOL_PROBLEMS)))
        .noneMatch(younger(4, r -> r.process().childTalks().contains(ChildTalk.INDIVIDUAL)))
        .noneMatch(younger(2, r -> r.process().childTalks().contains(ChildTalk.JOINT)))
        .noneMatch(
            younger(
                12,
                r -> r.assessment().compulsoryCareGrounds().contains(CompulsoryCareGround.LVU_3)))
        .noneMatch(
            younger(
                16, r -> r.decisions().placementForms().contains(PlacementForm.SUPPORTED_HOUSING)));
    assertThat(SyntheticActualisations.of(seed, 5_000))
        .noneMatch(a -> a.age() < 8 && a.reasons().contains(ActualisationReason.CHILD_OFFENDING))
        .noneMatch(
            a -> a.age() < 10 && a.reasons().contains(ActualisationReason.CHILD_SUBSTANCE_USE));
  }

  @ParameterizedTest
  @ValueSource(longs = {SyntheticCohort.DEFAULT_SEED, 1, 2, 3})
  void noAnswersContradictEachOther(long seed) {
    SyntheticCohort cohort = cohort(seed);

    assertThat(cohort.records())
        .noneMatch(
            r ->
                r.reason().previousInvestigation() == PreviousInvestigation.FIRST
                    && r.reason().previousIntervention() == PreviousIntervention.YES)
        .noneMatch(
            r ->
                r.process().competences().contains(Competence.NONE)
                    && !r.process().informationSources().isEmpty()
                    && !r.process().informationSources().contains(InformationSource.NONE))
        .noneMatch(
            r ->
                r.process().informationSources().contains(InformationSource.NONE)
                    && !r.process().competences().isEmpty()
                    && !r.process().competences().contains(Competence.NONE))
        .noneMatch(
            r ->
                r.assessment().need() == NeedAssessment.NO_NEED_ASSESSED
                    && r.assessment().compulsoryCareGrounds().stream()
                        .anyMatch(ground -> ground != CompulsoryCareGround.NONE))
        .noneMatch(PlausibleRecordsTest::vulnerableWithoutAFactor);
    List<Investigation> compulsory =
        cohort.records().stream().filter(PlausibleRecordsTest::underLvu).toList();
    assertThat(compulsory).isNotEmpty();
    assertThat(compulsory)
        .filteredOn(r -> r.assessment().compulsoryCareGrounds().contains(CompulsoryCareGround.NONE))
        .hasSizeLessThan(compulsory.size() / 10);
    assertThat(compulsory)
        .filteredOn(
            r ->
                r.consent().guardian1() == ConsentAttitude.CONSENTS
                    && DocumentedConsent.of(r.consent()) == DocumentedConsent.GUARDIAN_CONSENTS)
        .hasSizeLessThan(compulsory.size() / 10);
    assertThat(SyntheticFollowUps.of(cohort))
        .noneMatch(
            each ->
                each.referralOutcome() == ReferralOutcome.REACHED
                    && each.started() == MeasureStart.NOT_STARTED);
  }

  /** On a side of the triangle where every question is answered and nothing is documented. */
  private static boolean vulnerableWithoutAFactor(Investigation r) {
    Vulnerability given = r.assessment().vulnerability();
    if (!r.factors().riskComplete() || given == null) {
      return false;
    }
    boolean child = false;
    boolean home = false;
    for (RiskFactor factor : RiskFactor.values()) {
      if (documented(factor).test(r)) {
        child |= factor.side() == BbicSide.CHILD_DEVELOPMENT;
        home |= factor.side() != BbicSide.CHILD_DEVELOPMENT;
      }
    }
    return switch (given) {
      case NONE -> child || home;
      case HOME_ENVIRONMENT -> !home;
      case OWN_BEHAVIOUR -> !child;
      case HOME_ENVIRONMENT_AND_OWN_BEHAVIOUR -> !child || !home;
    };
  }

  @ParameterizedTest
  @ValueSource(longs = {SyntheticCohort.DEFAULT_SEED, 1, 2, 3})
  void noRuleIsBrokenByMoreThanTwoRecordsInAHundred(long seed) {
    NusoValidator validator = NusoValidator.of(CHILDREN_2024);
    SyntheticCohort cohort = cohort(seed);
    few(validator.validate(cohort.records()), cohort.size());
    var followUps = SyntheticFollowUps.of(cohort);
    few(validator.validate(followUps), followUps.size());
    var services = SyntheticServices.of(seed, 3_000);
    few(validator.validate(services), services.size());
    var sums = SyntheticServices.counts(services);
    few(validator.validate(sums), sums.size());
    var actualisations = SyntheticActualisations.of(seed, 3_000);
    few(validator.validate(actualisations), actualisations.size());
    var staff = SyntheticStaffResources.of(seed);
    few(validator.validate(staff), staff.size());
  }

  private static void few(ValidationReport report, int records) {
    assertThat(report.rules())
        .filteredOn(rule -> rule.severity() != Severity.INFO)
        .isNotEmpty()
        .allSatisfy(
            rule -> assertThat(rule.failed()).as(rule.rule()).isLessThanOrEqualTo(records / 50));
  }
}

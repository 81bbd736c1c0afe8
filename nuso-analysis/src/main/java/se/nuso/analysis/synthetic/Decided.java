package se.nuso.analysis.synthetic;

import static se.nuso.analysis.synthetic.CohortAssumptions.of;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import se.nuso.bbic.Vulnerability;
import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.intervention.Intervention;
import se.nuso.investigation.AgeGroup;

/**
 * Draws what is decided. Measures under LVU and monitoring without need come first; then who else
 * has something decided, by vulnerability and age; then what, so that the ten published counts are
 * met.
 */
final class Decided {
  /** Counts are of those who answered the question. */
  private static final double ANSWERED = 1 - CohortAssumptions.UNANSWERED;

  private final Draft draft;
  private final Draws draws;
  private final BitSet withDecision = new BitSet();

  private Decided(Draft draft) {
    this.draft = draft;
    this.draws = draft.draws(Step.DECISIONS);
  }

  static void draw(Draft draft) {
    Decided step = new Decided(draft);
    step.compulsory();
    step.monitoringWithoutNeed();
    step.whoElse();
    step.what();
    for (int r = 0; r < draft.n; r++) {
      if (draft.interventions.get(r).isEmpty()) {
        draft.interventions.get(r).add(Intervention.NONE);
      }
    }
  }

  private double published(Intervention intervention) {
    return Target.count(66 + intervention.ordinal(), draft.n) / ANSWERED;
  }

  /**
   * Whatever is decided under LVU has grounds, but for immediate care that ended without a need.
   */
  private void compulsory() {
    int[] withGrounds = draft.where(r -> !draft.grounds.get(r).contains(CompulsoryCareGround.NONE));
    decide(
        Intervention.NON_RESIDENTIAL_TREATMENT_LVU_22,
        draft.where(
            r ->
                draft.age[r] >= CohortAssumptions.LVU_22_FROM
                    && draft.grounds.get(r).contains(CompulsoryCareGround.LVU_3)),
        r -> draft.age[r] >= 15 ? CohortAssumptions.LVU_22_FROM_15 : 1,
        published(Intervention.NON_RESIDENTIAL_TREATMENT_LVU_22));
    decide(
        Intervention.LVU_CARE_APPLICATION,
        Arrays.stream(withGrounds).filter(r -> !withDecision.get(r)).toArray(),
        r -> 1,
        published(Intervention.LVU_CARE_APPLICATION));

    double immediate = published(Intervention.IMMEDIATE_CARE_LVU_6);
    double toApplication = immediate * CohortAssumptions.IMMEDIATE_CARE_THEN_APPLICATION;
    double withoutNeed = immediate * CohortAssumptions.IMMEDIATE_CARE_WITHOUT_NEED;
    decide(
        Intervention.IMMEDIATE_CARE_LVU_6,
        draft.where(r -> has(r, Intervention.LVU_CARE_APPLICATION)),
        r -> 1,
        toApplication);
    decide(
        Intervention.IMMEDIATE_CARE_LVU_6,
        draft.where(
            r ->
                draft.need[r]
                    && draft.vulnerability[r] != Vulnerability.NONE
                    && !withDecision.get(r)),
        r ->
            draft.grounds.get(r).contains(CompulsoryCareGround.NONE)
                ? CohortAssumptions.IMMEDIATE_CARE_NO_GROUNDS
                : 1,
        immediate - toApplication - withoutNeed);
    decide(
        Intervention.IMMEDIATE_CARE_LVU_6,
        draft.where(r -> !draft.need[r] && draft.vulnerability[r] != Vulnerability.NONE),
        r -> 1,
        withoutNeed);
  }

  private void monitoringWithoutNeed() {
    decide(
        Intervention.MONITORING_OF_CHILD_SITUATION,
        draft.where(r -> !draft.need[r] && !withDecision.get(r)),
        r ->
            draft.vulnerability[r] == Vulnerability.NONE
                ? CohortAssumptions.MONITORING_NO_VULNERABILITY
                : 1,
        published(Intervention.MONITORING_OF_CHILD_SITUATION)
            * CohortAssumptions.MONITORING_WITHOUT_NEED);
  }

  private void whoElse() {
    int[] open = draft.where(r -> draft.need[r] && !withDecision.get(r));
    double[] odds = new double[draft.n];
    boolean[] settled = new boolean[draft.n];
    for (int r = 0; r < draft.n; r++) {
      odds[r] = decisionOdds(r);
      settled[r] = withDecision.get(r);
    }
    double[] ofAge = DecisionTargets.factorsByAge(draft, open, odds, settled);
    for (Vulnerability vulnerability : Vulnerability.values()) {
      int[] records =
          Arrays.stream(open).filter(r -> draft.vulnerability[r] == vulnerability).toArray();
      long already =
          withDecision.stream().filter(r -> draft.vulnerability[r] == vulnerability).count();
      withDecision.or(
          Sampling.draw(
              records,
              r -> odds[r] * ofAge[draft.age[r]],
              DecisionTargets.decided(draft, vulnerability) - already,
              r -> draft.age[r],
              draws));
    }
  }

  private double decisionOdds(int r) {
    AgeGroup group = draft.ageGroup(r);
    return draft.readiness[r]
        * CohortAssumptions.DECIDED_BY_SIZE[Participants.size(draft.participant[r])]
        * (draft.foreign(r) ? CohortAssumptions.DECIDED_FOREIGN : 1)
        * (draft.withBothParents(r) ? of(CohortAssumptions.DECIDED_BOTH_PARENTS, group) : 1);
  }

  /**
   * One intervention for each record that has something decided and nothing yet: the rarer ones
   * first, family treatment for the rest. Then those that stand beside another.
   */
  private void what() {
    double monitoring =
        published(Intervention.MONITORING_OF_CHILD_SITUATION)
            * (1 - CohortAssumptions.MONITORING_WITHOUT_NEED);
    first(Intervention.MONITORING_OF_CHILD_SITUATION, monitoring, r -> 1);
    double alone = 1 - CohortAssumptions.BESIDE_ANOTHER;
    first(
        Intervention.PLACEMENT_SOL,
        published(Intervention.PLACEMENT_SOL) * alone,
        r ->
            of(CohortAssumptions.PLACEMENT, draft.ageGroup(r))
                * (draft.grounds.get(r).contains(CompulsoryCareGround.NONE)
                    ? 1
                    : CohortAssumptions.PLACEMENT_GROUNDS));
    first(
        Intervention.CONTACT_FAMILY,
        published(Intervention.CONTACT_FAMILY) * alone,
        this::contactFamilyOdds);
    first(
        Intervention.QUALIFIED_CONTACT_PERSON,
        published(Intervention.QUALIFIED_CONTACT_PERSON) * alone,
        this::qualifiedContactOdds);
    first(
        Intervention.CONTACT_PERSON,
        published(Intervention.CONTACT_PERSON) * alone,
        this::contactPersonOdds);
    double familyTreatment =
        published(Intervention.FAMILY_TREATMENT) * (1 - CohortAssumptions.FAMILY_TREATMENT_BESIDE);
    first(
        Intervention.OTHER_STRUCTURED_OUTPATIENT_SERVICE,
        undecided().length - familyTreatment,
        this::outpatientOdds);
    first(Intervention.FAMILY_TREATMENT, undecided().length, r -> 1);

    beside(Intervention.PLACEMENT_SOL, r -> of(CohortAssumptions.PLACEMENT, draft.ageGroup(r)));
    beside(Intervention.CONTACT_FAMILY, this::contactFamilyOdds);
    beside(Intervention.QUALIFIED_CONTACT_PERSON, this::qualifiedContactOdds);
    beside(Intervention.CONTACT_PERSON, this::contactPersonOdds);
    beside(Intervention.OTHER_STRUCTURED_OUTPATIENT_SERVICE, this::outpatientOdds);
    beside(Intervention.FAMILY_TREATMENT, r -> 1);
  }

  private double contactFamilyOdds(int r) {
    return of(CohortAssumptions.CONTACT_FAMILY, draft.ageGroup(r));
  }

  private double contactPersonOdds(int r) {
    return of(CohortAssumptions.CONTACT_PERSON, draft.ageGroup(r));
  }

  private double qualifiedContactOdds(int r) {
    if (draft.age[r] < CohortAssumptions.QUALIFIED_CONTACT_FROM) {
      return 0;
    }
    return draft.vulnerability[r] == Vulnerability.HOME_ENVIRONMENT
        ? CohortAssumptions.QUALIFIED_CONTACT_HOME
        : 1;
  }

  private double outpatientOdds(int r) {
    return of(CohortAssumptions.OUTPATIENT, draft.ageGroup(r))
        * (draft.vulnerability[r] == Vulnerability.HOME_ENVIRONMENT
            ? CohortAssumptions.OUTPATIENT_HOME
            : CohortAssumptions.OUTPATIENT_OWN_BEHAVIOUR);
  }

  private int[] undecided() {
    return withDecision.stream().filter(r -> draft.interventions.get(r).isEmpty()).toArray();
  }

  private void first(Intervention intervention, double target, IntToDoubleFunction odds) {
    decide(intervention, undecided(), odds, target);
  }

  /** What is left to the published count, in records that have another; never beside monitoring. */
  private void beside(Intervention intervention, IntToDoubleFunction odds) {
    long already = withDecision.stream().filter(r -> has(r, intervention)).count();
    int[] records =
        withDecision.stream()
            .filter(r -> !has(r, intervention))
            .filter(r -> !has(r, Intervention.MONITORING_OF_CHILD_SITUATION))
            .filter(r -> !compulsory(r))
            .toArray();
    // A second is common enough, a third is rare.
    decide(
        intervention,
        records,
        r ->
            odds.applyAsDouble(r)
                * (draft.interventions.get(r).size() > 1
                    ? CohortAssumptions.THIRD_INTERVENTION
                    : 1),
        published(intervention) - already);
  }

  private boolean compulsory(int r) {
    return has(r, Intervention.LVU_CARE_APPLICATION) || has(r, Intervention.IMMEDIATE_CARE_LVU_6);
  }

  private boolean has(int r, Intervention intervention) {
    return draft.interventions.get(r).contains(intervention);
  }

  private void decide(
      Intervention intervention, int[] records, IntToDoubleFunction odds, double target) {
    BitSet decided = Sampling.draw(records, odds, target, r -> draft.age[r], draws);
    decided.stream().forEach(r -> draft.interventions.get(r).add(intervention));
    withDecision.or(decided);
  }
}

package se.nuso.analysis.synthetic;

import static se.nuso.analysis.synthetic.CohortAssumptions.of;

import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import se.nuso.bbic.RiskFactor;
import se.nuso.intervention.OnwardReferral;

/**
 * Draws the onward referrals by their published counts. The counts are published alone; that they
 * are commoner without a decided intervention, and health care with the child's ill-health, is
 * assumed.
 */
final class Referrals {
  private static final double ANSWERED = 1 - CohortAssumptions.UNANSWERED;
  private static final int FIRST_FIGURE = 76;

  private final Draft draft;
  private final Draws draws;

  private Referrals(Draft draft) {
    this.draft = draft;
    this.draws = draft.draws(Step.REFERRALS);
  }

  static void draw(Draft draft) {
    Referrals step = new Referrals(draft);
    step.nonAssessed();
    step.refer(OnwardReferral.PRIVATE_NETWORK, step::notDecided);
    step.refer(OnwardReferral.SCHOOL_OR_PRESCHOOL, r -> step.school(r) * step.notDecided(r));
    step.refer(OnwardReferral.HEALTH_CARE, step::health);
    step.refer(OnwardReferral.CIVIL_SOCIETY, r -> 1);
    step.refer(OnwardReferral.OTHER, r -> 1);
    for (int r = 0; r < draft.n; r++) {
      if (draft.referrals.get(r).isEmpty()) {
        draft.referrals.get(r).add(OnwardReferral.NONE);
      }
    }
  }

  private void nonAssessed() {
    BitSet referred =
        refer(
            OnwardReferral.NON_ASSESSED_SERVICE,
            r -> notDecided(r) * (draft.need[r] ? CohortAssumptions.SERVICE_IN_NEED : 1));
    int[] records = referred.stream().toArray();
    refer(
        OnwardReferral.NON_ASSESSED_SERVICE_CHILD,
        records,
        r -> of(CohortAssumptions.CHILD_SERVICE, draft.ageGroup(r)));
    refer(
        OnwardReferral.NON_ASSESSED_SERVICE_CHILD_GROUP,
        records,
        r -> of(CohortAssumptions.CHILD_SERVICE, draft.ageGroup(r)));
    refer(
        OnwardReferral.NON_ASSESSED_SERVICE_PARENT_GROUP,
        records,
        r -> of(CohortAssumptions.PARENT_GROUP, draft.ageGroup(r)));
    // Nearly every such referral says which service it is.
    refer(
        OnwardReferral.NON_ASSESSED_SERVICE_PARENT,
        records,
        r -> draft.referrals.get(r).size() == 1 ? CohortAssumptions.SERVICE_SAYS_WHICH : 1);
  }

  private double notDecided(int r) {
    return draft.decided(r) ? CohortAssumptions.REFERRED_IF_DECIDED : 1;
  }

  private double school(int r) {
    return draft.documented(r, RiskFactor.CHILD_SCHOOL_PROBLEMS)
        ? CohortAssumptions.REFERRED_TO_SCHOOL
        : 1;
  }

  private double health(int r) {
    return (draft.documented(r, RiskFactor.CHILD_MENTAL_ILL_HEALTH)
            ? CohortAssumptions.HEALTH_CARE_CHILD
            : 1)
        * (draft.withDiagnosis(r) ? CohortAssumptions.HEALTH_CARE_DIAGNOSIS : 1)
        * (draft.documented(r, RiskFactor.CARER_ILL_HEALTH)
            ? CohortAssumptions.HEALTH_CARE_CARER
            : 1);
  }

  private BitSet refer(OnwardReferral referral, IntToDoubleFunction odds) {
    return refer(referral, draft.everyone, odds);
  }

  private BitSet refer(OnwardReferral referral, int[] records, IntToDoubleFunction odds) {
    double target = Target.count(FIRST_FIGURE + referral.ordinal(), draft.n) / ANSWERED;
    BitSet referred = Sampling.draw(records, odds, target, r -> draft.age[r], draws);
    referred.stream().forEach(r -> draft.referrals.get(r).add(referral));
    return referred;
  }
}

package se.nuso.analysis.synthetic;

import java.util.EnumSet;
import java.util.Set;
import se.nuso.intervention.Intervention;
import se.nuso.investigation.ConsentAttitude;
import se.nuso.investigation.LivingSituation;

/**
 * Draws the documented attitudes from what was decided. An intervention under SoL has a guardian's
 * consent but for a few; where a need met no decision, a guardian often declined. Only that foreign
 * background means much less consent is published.
 */
final class Consents {
  private static final Set<Intervention> NEEDS_CONSENT =
      EnumSet.of(
          Intervention.CONTACT_FAMILY,
          Intervention.CONTACT_PERSON,
          Intervention.QUALIFIED_CONTACT_PERSON,
          Intervention.FAMILY_TREATMENT,
          Intervention.OTHER_STRUCTURED_OUTPATIENT_SERVICE,
          Intervention.PLACEMENT_SOL);
  private static final Set<Intervention> WITHOUT_CONSENT =
      EnumSet.of(
          Intervention.NON_RESIDENTIAL_TREATMENT_LVU_22,
          Intervention.IMMEDIATE_CARE_LVU_6,
          Intervention.LVU_CARE_APPLICATION);
  private static final int HEARD_FROM = 6;
  private static final int ASKED_FROM = 12;

  private final Draft draft;
  private final Draws draws;

  private Consents(Draft draft) {
    this.draft = draft;
    this.draws = draft.draws(Step.CONSENT);
  }

  static void draw(Draft draft) {
    Consents step = new Consents(draft);
    for (int r = 0; r < draft.n; r++) {
      step.draw(r);
    }
  }

  private void draw(int r) {
    Set<Intervention> decided = draft.interventions.get(r);
    boolean voluntary = decided.stream().anyMatch(NEEDS_CONSENT::contains);
    boolean compulsory = decided.stream().anyMatch(WITHOUT_CONSENT::contains);
    if (!voluntary && !compulsory && !draft.need[r]) {
      nothingProposed(r);
      return;
    }
    draft.guardian1[r] = voluntary ? agreeing(r) : compulsory ? opposing() : withoutDecision(r);
    draft.guardian2[r] = oneGuardian(r) ? ConsentAttitude.NOT_APPLICABLE : second(r);
    draft.child[r] = child(r, voluntary);
  }

  private void nothingProposed(int r) {
    ConsentAttitude attitude =
        draws.happens(CohortAssumptions.NOTHING_PROPOSED)
            ? ConsentAttitude.NOT_APPLICABLE
            : ConsentAttitude.NOT_ASKED;
    draft.guardian1[r] = attitude;
    draft.guardian2[r] = attitude;
    draft.child[r] = attitude;
  }

  private ConsentAttitude agreeing(int r) {
    if (draws.happens(CohortAssumptions.CONSENT_NOT_DOCUMENTED)) {
      return ConsentAttitude.NOT_DOCUMENTED;
    }
    return draws.happens(
            draft.foreign(r) ? CohortAssumptions.PARTLY_FOREIGN : CohortAssumptions.PARTLY)
        ? ConsentAttitude.PARTLY_CONSENTS
        : ConsentAttitude.CONSENTS;
  }

  private ConsentAttitude opposing() {
    return switch (draws.among(CohortAssumptions.GUARDIAN_UNDER_LVU)) {
      case 0 -> ConsentAttitude.DECLINES;
      case 1 -> ConsentAttitude.PARTLY_CONSENTS;
      case 2 -> ConsentAttitude.NOT_DOCUMENTED;
      default -> ConsentAttitude.NOT_ASKED;
    };
  }

  /** A need without a decision: the guardian declined, or took a service without assessment. */
  private ConsentAttitude withoutDecision(int r) {
    double[] weights = CohortAssumptions.NEED_WITHOUT_DECISION.clone();
    if (draft.foreign(r)) {
      weights[0] *= CohortAssumptions.CONSENT_FOREIGN;
      weights[1] *= CohortAssumptions.CONSENT_FOREIGN;
    }
    return switch (draws.among(weights)) {
      case 0 -> ConsentAttitude.CONSENTS;
      case 1 -> ConsentAttitude.PARTLY_CONSENTS;
      case 2 -> ConsentAttitude.DECLINES;
      case 3 -> ConsentAttitude.NOT_DOCUMENTED;
      default -> ConsentAttitude.NOT_ASKED;
    };
  }

  private boolean oneGuardian(int r) {
    LivingSituation living = draft.living[r];
    return living != LivingSituation.BOTH_PARENTS
        && living != LivingSituation.ALTERNATING
        && draws.happens(CohortAssumptions.ONE_GUARDIAN);
  }

  /** Mostly as the first; where they live apart, more often not asked. */
  private ConsentAttitude second(int r) {
    boolean apart = !draft.withBothParents(r);
    return switch (draws.among(
        apart ? CohortAssumptions.SECOND_GUARDIAN_APART : CohortAssumptions.SECOND_GUARDIAN)) {
      case 0 -> draft.guardian1[r];
      case 1 -> ConsentAttitude.DECLINES;
      case 2 -> ConsentAttitude.NOT_ASKED;
      default -> ConsentAttitude.NOT_DOCUMENTED;
    };
  }

  private ConsentAttitude child(int r, boolean voluntary) {
    int age = draft.age[r];
    if (age < HEARD_FROM) {
      return draws.happens(CohortAssumptions.EITHER_WORDING)
          ? ConsentAttitude.NOT_APPLICABLE
          : ConsentAttitude.NOT_ASKED;
    }
    boolean asked =
        draws.happens(
            age < ASKED_FROM ? CohortAssumptions.ASKED_6_11 : CohortAssumptions.ASKED_12_17);
    if (!asked) {
      return draws.happens(CohortAssumptions.EITHER_WORDING)
          ? ConsentAttitude.NOT_ASKED
          : ConsentAttitude.NOT_DOCUMENTED;
    }
    return switch (draws.among(
        voluntary ? CohortAssumptions.CHILD_AGREES : CohortAssumptions.CHILD_OTHERWISE)) {
      case 0 -> ConsentAttitude.CONSENTS;
      case 1 -> ConsentAttitude.PARTLY_CONSENTS;
      default -> ConsentAttitude.DECLINES;
    };
  }
}

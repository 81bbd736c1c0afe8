package se.nuso.analysis.synthetic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import se.nuso.bbic.RiskFactor;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.Concern;
import se.nuso.investigation.InvestigationReason;

/**
 * Draws why the investigation was opened, from what it then documented: a concern is raised more
 * often where its factors are documented, in the proportion that makes the published share of
 * confirmed concerns.
 */
final class Reasons {
  private final Draft draft;
  private final Draws draws;

  private Reasons(Draft draft) {
    this.draft = draft;
    this.draws = draft.draws(Step.REASONS);
  }

  static void draw(Draft draft) {
    Reasons step = new Reasons(draft);
    for (Concern concern : Concern.values()) {
      step.raise(concern);
    }
    step.unpublished(InvestigationReason.PHYSICAL_VIOLENCE, RiskFactor.PHYSICAL_VIOLENCE);
    step.unpublished(InvestigationReason.SEXUAL_VIOLENCE, RiskFactor.SEXUAL_VIOLENCE);
    step.unpublished(InvestigationReason.FAMILY_CONFLICT, RiskFactor.FAMILY_CONFLICT);
    step.unpublished(
        InvestigationReason.HONOUR_RELATED_VIOLENCE, RiskFactor.HONOUR_RELATED_VIOLENCE);
    step.otherReason();
    step.actualisation();
  }

  private void raise(Concern concern) {
    double raised = CohortAssumptions.CONCERN_RAISED[concern.ordinal()];
    double confirmed = CohortAssumptions.CONCERN_CONFIRMED[concern.ordinal()];
    BitSet truth = new BitSet();
    for (int r = 0; r < draft.n; r++) {
      truth.set(r, documented(r, concern) >= concern.atLeast());
    }
    // The more of its factors are documented, the likelier the concern was raised.
    BitSet rightly =
        Sampling.draw(
            draft.where(truth::get),
            r -> documented(r, concern),
            raised * confirmed * draft.n,
            draws);
    BitSet wrongly =
        Sampling.draw(
            draft.where(r -> !truth.get(r)),
            r ->
                concern.reasons().stream()
                        .noneMatch(reason -> YoungestAge.allows(draft.age[r], reason))
                    ? 0
                    : draft.factors[r] == 0
                        ? 1
                        : CohortAssumptions.WRONGLY_RAISED_WITH_OTHER_FACTORS,
            raised * (1 - confirmed) * draft.n,
            draws);
    rightly.stream().forEach(r -> reasonsOf(r, concern));
    wrongly.stream().forEach(r -> reasonsOf(r, concern));
  }

  private int documented(int r, Concern concern) {
    int documented = 0;
    for (RiskFactor factor : concern.factors()) {
      documented += draft.documented(r, factor) ? 1 : 0;
    }
    return documented;
  }

  /** Of a concern's reasons those whose factor is documented, and now and then another. */
  private void reasonsOf(int r, Concern concern) {
    Set<InvestigationReason> given = EnumSet.noneOf(InvestigationReason.class);
    double[] weights = new double[concern.reasons().size()];
    int i = 0;
    for (InvestigationReason reason : concern.reasons()) {
      boolean documented = sameFactor(reason, r);
      double likely =
          reason == InvestigationReason.CHILD_SCHOOL_PROBLEMS
              ? CohortAssumptions.SCHOOL_DOCUMENTED_REASON
              : CohortAssumptions.EACH_DOCUMENTED_REASON;
      if (documented && draws.happens(likely)) {
        given.add(reason);
      }
      // Offending is reported for what was done, seldom without anything found.
      weights[i++] =
          !YoungestAge.allows(draft.age[r], reason)
              ? 0
              : documented
                  ? CohortAssumptions.REASON_DOCUMENTED
                  : reason == InvestigationReason.CHILD_OFFENDING
                      ? CohortAssumptions.OFFENDING_NOT_DOCUMENTED
                      : CohortAssumptions.REASON_NOT_DOCUMENTED;
    }
    if (given.isEmpty()) {
      given.add(concern.reasons().stream().toList().get(draws.among(weights)));
    }
    draft.reasons.get(r).addAll(given);
  }

  private boolean sameFactor(InvestigationReason reason, int r) {
    return Arrays.stream(RiskFactor.values())
        .anyMatch(factor -> factor.name().equals(reason.name()) && draft.documented(r, factor));
  }

  private void unpublished(InvestigationReason reason, RiskFactor factor) {
    for (int r = 0; r < draft.n; r++) {
      double raised =
          draft.documented(r, factor)
              ? CohortAssumptions.REASON_IF_DOCUMENTED
              : CohortAssumptions.REASON_IF_NOT_DOCUMENTED * rarity(reason);
      if (draws.happens(raised)) {
        draft.reasons.get(r).add(reason);
      }
    }
  }

  private static double rarity(InvestigationReason reason) {
    return switch (reason) {
      case SEXUAL_VIOLENCE -> CohortAssumptions.RARITY_SEXUAL_VIOLENCE;
      case HONOUR_RELATED_VIOLENCE -> CohortAssumptions.RARITY_HONOUR;
      default -> 1;
    };
  }

  /** Also for every record without a reason yet: each has at least one. */
  private void otherReason() {
    BitSet other =
        Sampling.draw(
            draft.everyone,
            r ->
                draft.documented(r, RiskFactor.INSECURE_HOUSING)
                        || draft.documented(r, RiskFactor.ECONOMIC_HARDSHIP)
                    ? CohortAssumptions.OTHER_REASON_POVERTY
                    : 1,
            CohortAssumptions.OTHER_REASON * draft.n,
            draws);
    for (int r = 0; r < draft.n; r++) {
      Set<InvestigationReason> reasons = draft.reasons.get(r);
      if (reasons.isEmpty()) {
        reasons.add(
            switch (draws.among(CohortAssumptions.ONLY_REASON)) {
              case 0 -> InvestigationReason.PHYSICAL_VIOLENCE;
              case 1 -> InvestigationReason.FAMILY_CONFLICT;
              default -> InvestigationReason.OTHER_REASON;
            });
      } else if (other.get(r)) {
        reasons.add(InvestigationReason.OTHER_REASON);
      }
    }
  }

  /** Single choice: the published shares, which sum to 102 %, brought to 85.3, 11.4 and 3.3. */
  private void actualisation() {
    BitSet application =
        Sampling.draw(
            draft.everyone,
            this::applicationOdds,
            CohortAssumptions.APPLICATIONS * draft.n,
            r -> draft.age[r],
            draws);
    int[] rest = draft.where(r -> !application.get(r));
    BitSet other =
        Sampling.draw(rest, r -> 1, CohortAssumptions.OTHER_INFORMATION * draft.n, draws);
    for (int r = 0; r < draft.n; r++) {
      draft.actualisation[r] =
          application.get(r)
              ? ActualisationType.APPLICATION
              : other.get(r)
                  ? ActualisationType.OTHER_INFORMATION
                  : ActualisationType.REPORT_OF_CONCERN;
    }
  }

  private double applicationOdds(int r) {
    boolean violence =
        draft.reasons.get(r).contains(InvestigationReason.PHYSICAL_VIOLENCE)
            || draft.reasons.get(r).contains(InvestigationReason.EXPOSURE_TO_FAMILY_VIOLENCE);
    boolean ownNeeds = draft.withDiagnosis(r) || draft.age[r] >= 12;
    return (violence ? CohortAssumptions.APPLICATION_VIOLENCE : 1)
        * (ownNeeds ? CohortAssumptions.APPLICATION_OWN_NEEDS : 1);
  }
}

package se.nuso.analysis.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.investigation.Factors;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationKind;
import se.nuso.investigation.NeedAssessment;

/** Builds the records of a finished draft, and leaves answers out. */
final class Records {
  /** What every serial number begins with, so that no number can be taken for a real one. */
  static final String SERIAL_PREFIX = "SYN-";

  private static final RiskFactor[] RISKS = RiskFactor.values();
  private static final ProtectiveFactor[] PROTECTIVE = ProtectiveFactor.values();

  private final Draft draft;
  private final Draws draws;

  private Records(Draft draft) {
    this.draft = draft;
    this.draws = draft.draws(Step.UNANSWERED);
  }

  static List<Investigation> build(Draft draft) {
    Records step = new Records(draft);
    List<Investigation> records = new ArrayList<>(draft.n);
    for (int r = 0; r < draft.n; r++) {
      records.add(step.record(r));
    }
    return Collections.unmodifiableList(records);
  }

  private Investigation record(int r) {
    return Investigation.builder(CollectionRound.CHILDREN_2024)
        .mode(CollectionMode.HAND_CODED)
        .origin(RecordOrigin.SYNTHETIC)
        .serialNumber(SERIAL_PREFIX + serial(r + 1))
        .participant(draft.participant[r])
        .background(
            b ->
                b.legalSex(draft.sex[r])
                    .age(draft.age[r])
                    .childBirthCountry(draft.childBirth[r])
                    .parentsBirthCountry(draft.parentsBirth[r])
                    .origin(draft.origin[r])
                    .livingSituation(answered(draft.living[r]))
                    .diagnoses(answered(draft.diagnoses.get(r)))
                    .interpreter(answered(draft.interpreter[r])))
        .reason(
            b ->
                b.reasons(answered(draft.reasons.get(r)))
                    .actualisationType(answered(draft.actualisation[r]))
                    .previousInvestigation(answered(draft.previousInvestigation[r]))
                    .previousIntervention(answered(draft.previousIntervention[r]))
                    .kind(InvestigationKind.INVESTIGATION))
        .process(
            b ->
                b.guardianTalks(answered(draft.talks[r]))
                    .childTalks(answered(draft.childTalks.get(r)))
                    .childWishes(answered(draft.wishes[r]))
                    .observation(answered(draft.observation[r]))
                    .competences(answered(draft.competences.get(r)))
                    .informationSources(answered(draft.sources.get(r)))
                    .instrument(answered(draft.instrument[r]))
                    .opened(draft.opened[r])
                    .closed(draft.closed[r]))
        .factors(b -> factors(b, r))
        .assessment(
            b ->
                b.need(
                        answered(
                            draft.need[r]
                                ? NeedAssessment.NEED_ASSESSED
                                : NeedAssessment.NO_NEED_ASSESSED))
                    .compulsoryCareGrounds(answered(draft.grounds.get(r)))
                    .vulnerability(draft.vulnerability[r]))
        .consent(
            b ->
                b.guardian1(draft.guardian1[r])
                    .guardian2(answered(draft.guardian2[r]))
                    .child(answered(draft.child[r])))
        .decisions(
            b ->
                b.interventions(answered(draft.interventions.get(r)))
                    .onwardReferrals(answered(draft.referrals.get(r)))
                    .placementForms(draft.placements.get(r)))
        .build();
  }

  // No format string: it would cost more than the rest of the record.
  static String serial(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
  }

  private void factors(Factors.Builder block, int r) {
    long unanswered = draft.unanswered[r];
    for (RiskFactor factor : RISKS) {
      if ((unanswered >>> factor.ordinal() & 1) == 0) {
        block.risk(factor, draft.finding(r, factor));
      }
    }
    if ((unanswered >>> RISKS.length & 1) == 0) {
      Set<ProtectiveFactor> given = EnumSet.noneOf(ProtectiveFactor.class);
      for (ProtectiveFactor factor : PROTECTIVE) {
        if (factor != ProtectiveFactor.NONE
            && (draft.factors[r] >>> RISKS.length + factor.ordinal() & 1) == 1) {
          given.add(factor);
        }
      }
      block.protective(given.isEmpty() ? EnumSet.of(ProtectiveFactor.NONE) : given);
    }
  }

  private <T> @Nullable T answered(T answer) {
    return draws.happens(CohortAssumptions.UNANSWERED) ? null : answer;
  }

  private <T> Set<T> answered(Set<T> answers) {
    return draws.happens(CohortAssumptions.UNANSWERED) ? Set.of() : answers;
  }
}

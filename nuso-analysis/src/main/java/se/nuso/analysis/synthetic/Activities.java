package se.nuso.analysis.synthetic;

import static se.nuso.analysis.synthetic.CohortAssumptions.of;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.nuso.bbic.RosProfile;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.ChildTalk;
import se.nuso.investigation.ChildWishes;
import se.nuso.investigation.Concern;
import se.nuso.investigation.GuardianTalks;
import se.nuso.investigation.InstrumentUse;
import se.nuso.investigation.InvestigationReason;
import se.nuso.investigation.Observation;

/**
 * Draws how the investigation was carried out: first whether talks, participation and information
 * are combined, which is published by age; then each of the three among the rest.
 */
final class Activities {
  private static final Set<InvestigationReason> VIOLENCE =
      EnumSet.of(
          InvestigationReason.PHYSICAL_VIOLENCE,
          InvestigationReason.PSYCHOLOGICAL_VIOLENCE,
          InvestigationReason.SEXUAL_VIOLENCE);
  private static final Set<InvestigationReason> LESS_INFORMATION =
      EnumSet.of(
          InvestigationReason.CARER_SUBSTANCE_USE,
          InvestigationReason.FAMILY_CONFLICT,
          InvestigationReason.EXPOSURE_TO_FAMILY_VIOLENCE,
          InvestigationReason.OTHER_REASON);

  private final Draft draft;
  private final Draws draws;

  private Activities(Draft draft) {
    this.draft = draft;
    this.draws = draft.draws(Step.PROCESS);
  }

  /** Returns the records with information from others. */
  static BitSet draw(Draft draft) {
    Activities step = new Activities(draft);
    BitSet combined = step.combined();
    BitSet tookPart = step.tookPart(combined);
    BitSet informed = step.informed(combined, tookPart);
    step.guardianTalks(combined, informed, tookPart);
    step.childTalks(tookPart);
    step.wishes();
    step.observations();
    step.instruments();
    return informed;
  }

  private BitSet combined() {
    double[] shares = {
      CohortAssumptions.COMBINATION_YOUNGEST,
      Target.share("PUB123"),
      Target.share("PUB124"),
      Target.share("PUB125"),
      Target.share("PUB126"),
      Target.share("PUB127")
    };
    BitSet combined = new BitSet();
    for (AgeGroup group : AgeGroup.values()) {
      int[] records = inGroup(group);
      combined.or(
          Sampling.draw(
              records,
              r ->
                  !mayTakePart(r)
                      ? 0
                      : participation(r)
                          * moreInformation(r)
                          * (ownBehaviour(r) ? CohortAssumptions.COMBINED_OWN_BEHAVIOUR : 1)
                          * (draft.need[r] ? CohortAssumptions.COMBINED_IN_NEED : 1),
              shares[group.ordinal()] * records.length,
              draws));
    }
    return combined;
  }

  private BitSet informed(BitSet combined, BitSet tookPart) {
    BitSet informed =
        Sampling.draw(
            draft.where(r -> !combined.get(r)),
            r ->
                of(CohortAssumptions.INFORMATION, draft.ageGroup(r))
                    * moreInformation(r)
                    * (tookPart.get(r) ? 1 : CohortAssumptions.INFORMATION_NOT_HEARD)
                    * (draft.withDiagnosis(r) ? CohortAssumptions.INFORMATION_DIAGNOSIS : 1),
            Target.share("PUB043") * draft.n - combined.cardinality(),
            r -> draft.actualisation[r].ordinal(),
            draws);
    informed.or(combined);
    return informed;
  }

  private double moreInformation(int r) {
    return (draft.actualisation[r] == ActualisationType.REPORT_OF_CONCERN
            ? CohortAssumptions.INFORMATION_REPORT
            : 1)
        * switch (draft.profile[r]) {
          case ROS_08, ROS_11, ROS_14 -> CohortAssumptions.INFORMATION_MULTIPLE;
          default -> 1;
        }
        * (ownBehaviour(r) || !Collections.disjoint(draft.reasons.get(r), VIOLENCE)
            ? CohortAssumptions.INFORMATION_MORE
            : Collections.disjoint(draft.reasons.get(r), LESS_INFORMATION)
                ? 1
                : CohortAssumptions.INFORMATION_LESS);
  }

  private boolean ownBehaviour(int r) {
    return !Collections.disjoint(draft.reasons.get(r), Concern.CHILD_OWN_BEHAVIOUR.reasons());
  }

  private boolean mayTakePart(int r) {
    return draft.age[r] >= YoungestAge.JOINT_TALK;
  }

  private double participation(int r) {
    if (draft.profile[r] == RosProfile.ROS_05) {
      return of(CohortAssumptions.PARTICIPATION_ROS_05, draft.ageGroup(r));
    }
    return draft.girl(r) ? CohortAssumptions.PARTICIPATION_GIRL : 1;
  }

  private BitSet tookPart(BitSet combined) {
    BitSet tookPart = new BitSet();
    tookPart.or(combined);
    double total = 0;
    for (int r = 0; r < draft.n; r++) {
      total += of(CohortAssumptions.PARTICIPATION, draft.ageGroup(r));
    }
    double scale = Target.share("PUB129") * draft.n / total;
    for (AgeGroup group : AgeGroup.values()) {
      int[] records = inGroup(group);
      long already = combined.stream().filter(r -> draft.ageGroup(r) == group).count();
      tookPart.or(
          Sampling.draw(
              draft.where(r -> draft.ageGroup(r) == group && !combined.get(r) && mayTakePart(r)),
              this::participation,
              of(CohortAssumptions.PARTICIPATION, group) * scale * records.length - already,
              draws));
    }
    return tookPart;
  }

  private void guardianTalks(BitSet combined, BitSet informed, BitSet tookPart) {
    // Both others and three talks would be the combination, which is drawn already.
    BitSet three =
        Sampling.draw(
            draft.where(r -> !combined.get(r) && !(informed.get(r) && tookPart.get(r))),
            r ->
                of(CohortAssumptions.TALKS, draft.ageGroup(r))
                    * (draft.need[r] ? CohortAssumptions.TALKS_IN_NEED : 1),
            Target.share("PUB120") * draft.n - combined.cardinality(),
            draws);
    three.or(combined);
    for (int r = 0; r < draft.n; r++) {
      draft.talks[r] =
          three.get(r)
              ? GuardianTalks.THREE_OR_MORE
              : draws.happens(CohortAssumptions.NO_TALKS)
                  ? GuardianTalks.NONE
                  : GuardianTalks.ONE_OR_TWO;
    }
  }

  private void childTalks(BitSet tookPart) {
    for (int r = 0; r < draft.n; r++) {
      EnumSet<ChildTalk> talks = EnumSet.of(ChildTalk.NONE);
      if (tookPart.get(r)) {
        boolean individual =
            draft.age[r] >= YoungestAge.INDIVIDUAL_TALK
                && draws.happens(of(CohortAssumptions.INDIVIDUAL_TALK, draft.ageGroup(r)));
        talks =
            !individual
                ? EnumSet.of(ChildTalk.JOINT)
                : draws.happens(CohortAssumptions.JOINT_TOO)
                    ? EnumSet.of(ChildTalk.INDIVIDUAL, ChildTalk.JOINT)
                    : EnumSet.of(ChildTalk.INDIVIDUAL);
      }
      draft.childTalks.get(r).addAll(talks);
    }
  }

  private void wishes() {
    int[] inNeed = draft.where(r -> draft.need[r]);
    double ofNeed = Target.share("PUB132") * inNeed.length;
    BitSet stated = Sampling.draw(inNeed, this::wishesOdds, ofNeed, r -> draft.age[r], draws);
    stated.or(
        Sampling.draw(
            draft.where(r -> !draft.need[r]),
            this::wishesOdds,
            Target.share("PUB130") * draft.n - ofNeed,
            r -> draft.age[r],
            draws));
    BitSet notDocumented =
        Sampling.draw(
            draft.where(r -> !stated.get(r)),
            r ->
                draft.childTalks.get(r).contains(ChildTalk.NONE)
                    ? CohortAssumptions.NOT_DOCUMENTED_NO_TALK
                    : 1,
            CohortAssumptions.WISHES_NOT_DOCUMENTED * draft.n,
            r -> draft.age[r],
            draws);
    for (int r = 0; r < draft.n; r++) {
      draft.wishes[r] =
          stated.get(r)
              ? ChildWishes.STATED
              : notDocumented.get(r) ? ChildWishes.NOT_DOCUMENTED : ChildWishes.NOT_STATED;
    }
  }

  private double wishesOdds(int r) {
    var talks = draft.childTalks.get(r);
    int talk = talks.contains(ChildTalk.NONE) ? 0 : talks.contains(ChildTalk.INDIVIDUAL) ? 2 : 1;
    boolean swedishGirl = draft.girl(r) && !draft.foreign(r);
    return CohortAssumptions.WISHES_BY_TALK[talk]
        * (draft.girl(r) ? CohortAssumptions.WISHES_GIRL : 1)
        * (swedishGirl ? CohortAssumptions.WISHES_SWEDISH_GIRL : 1);
  }

  private void observations() {
    double[] shares = CohortAssumptions.OBSERVATION.clone();
    shares[0] = Target.share("PUB121");
    shares[1] = Target.share("PUB122");
    for (AgeGroup group : AgeGroup.values()) {
      int[] records = inGroup(group);
      BitSet made = Sampling.draw(records, r -> 1, of(shares, group) * records.length, draws);
      for (int r : records) {
        draft.observation[r] =
            !made.get(r)
                ? Observation.NONE
                : draws.happens(CohortAssumptions.SEVERAL_OBSERVATIONS)
                    ? Observation.SEVERAL
                    : Observation.ONE;
      }
    }
  }

  private void instruments() {
    BitSet used =
        Sampling.draw(
            draft.everyone,
            r -> draft.need[r] ? CohortAssumptions.INSTRUMENT_IN_NEED : 1,
            CohortAssumptions.INSTRUMENT * draft.n,
            draws);
    for (int r = 0; r < draft.n; r++) {
      draft.instrument[r] = used.get(r) ? InstrumentUse.USED : InstrumentUse.NOT_USED;
    }
  }

  private int[] inGroup(AgeGroup group) {
    return draft.where(r -> draft.ageGroup(r) == group);
  }
}

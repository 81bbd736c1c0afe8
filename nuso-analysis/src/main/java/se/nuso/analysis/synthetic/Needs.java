package se.nuso.analysis.synthetic;

import static se.nuso.analysis.synthetic.CohortAssumptions.of;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.bbic.RosProfile;
import se.nuso.bbic.Vulnerability;
import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.investigation.Origin;

/** Draws whether a need is assessed, by vulnerability, and the grounds for LVU among those. */
final class Needs {
  /** The share assessed in need by vulnerability. */
  private static final Map<Vulnerability, String> PUBLISHED =
      new EnumMap<>(
          Map.of(
              Vulnerability.NONE, "PUB023",
              Vulnerability.HOME_ENVIRONMENT, "PUB026",
              Vulnerability.OWN_BEHAVIOUR, "PUB029",
              Vulnerability.HOME_ENVIRONMENT_AND_OWN_BEHAVIOUR, "PUB032"));

  /** Under this age, own behaviour alone is taken for no ground for LVU. */
  private static final int OWN_BEHAVIOUR_FROM = 12;

  private final Draft draft;
  private final Draws draws;

  private Needs(Draft draft) {
    this.draft = draft;
    this.draws = draft.draws(Step.NEED);
  }

  static void draw(Draft draft) {
    Needs step = new Needs(draft);
    for (Vulnerability vulnerability : Vulnerability.values()) {
      step.need(vulnerability);
    }
    step.grounds(Origin.FOREIGN, Target.share("PUB064"));
    step.grounds(Origin.SWEDISH, Target.share("PUB065"));
    step.grounds(Origin.MISSING, CohortAssumptions.GROUNDS_ORIGIN_MISSING);
    for (int r = 0; r < draft.n; r++) {
      if (draft.grounds.get(r).isEmpty()) {
        draft.grounds.get(r).add(CompulsoryCareGround.NONE);
      }
    }
  }

  private void need(Vulnerability vulnerability) {
    int[] records = draft.where(r -> draft.vulnerability[r] == vulnerability);
    double target = Target.share(PUBLISHED.get(vulnerability)) * records.length;
    Sampling.draw(records, this::needOdds, target, r -> draft.age[r], draws).stream()
        .forEach(r -> draft.need[r] = true);
  }

  private double needOdds(int r) {
    double odds = of(CohortAssumptions.NEED, draft.ageGroup(r)) * draft.readiness[r];
    odds *=
        switch (draft.origin[r]) {
          case FOREIGN ->
              draft.profile[r] == RosProfile.ROS_02 || draft.profile[r] == RosProfile.ROS_04
                  ? CohortAssumptions.NEED_FOREIGN_REMAINS
                  : CohortAssumptions.NEED_FOREIGN;
          case MISSING -> CohortAssumptions.NEED_ORIGIN_MISSING;
          case SWEDISH -> 1;
        };
    odds *= draft.recurring(r) ? CohortAssumptions.NEED_RECURRING : 1;
    for (int i = severe(r); i > 0; i--) {
      odds *= CohortAssumptions.NEED_PER_SEVERE;
    }
    if (draft.profile[r] == RosProfile.ROS_14 && draft.girl(r)) {
      odds *= CohortAssumptions.NEED_GIRL_ROS_14;
    }
    return odds
        * switch (draft.profile[r]) {
          case ROS_02, ROS_05, ROS_06, ROS_12, ROS_15 -> CohortAssumptions.NEED_FEW;
          case ROS_08, ROS_11, ROS_14 -> CohortAssumptions.NEED_MANY;
          default -> 1;
        };
  }

  private int severe(int r) {
    int severe = 0;
    for (RiskFactor factor : RiskFactor.values()) {
      severe += draft.finding(r, factor) == RiskFinding.SEVERE ? 1 : 0;
    }
    return severe;
  }

  private void grounds(Origin origin, double share) {
    int[] records = draft.where(r -> draft.need[r] && draft.origin[r] == origin);
    BitSet with =
        Sampling.draw(records, this::groundOdds, share * records.length, r -> draft.age[r], draws);
    with.stream().forEach(r -> draft.grounds.get(r).add(ground(r)));
  }

  private double groundOdds(int r) {
    int severe = severe(r);
    return switch (draft.vulnerability[r]) {
      case NONE -> 0;
      case OWN_BEHAVIOUR ->
          draft.age[r] < OWN_BEHAVIOUR_FROM ? 0 : CohortAssumptions.GROUNDS_OWN_BEHAVIOUR + severe;
      case HOME_ENVIRONMENT, HOME_ENVIRONMENT_AND_OWN_BEHAVIOUR ->
          CohortAssumptions.GROUNDS_WITHOUT_SEVERE + severe;
    };
  }

  private CompulsoryCareGround ground(int r) {
    boolean ownBehaviour =
        draft.vulnerability[r] == Vulnerability.OWN_BEHAVIOUR
            || draft.vulnerability[r] == Vulnerability.HOME_ENVIRONMENT_AND_OWN_BEHAVIOUR
                && draft.age[r] >= OWN_BEHAVIOUR_FROM
                && draws.happens(CohortAssumptions.GROUND_OWN_OF_BOTH);
    return ownBehaviour ? CompulsoryCareGround.LVU_3 : CompulsoryCareGround.LVU_2;
  }
}

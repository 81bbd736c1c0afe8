package se.nuso.analysis.synthetic;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.bbic.RosProfile;

/**
 * Draws the degree of severity of each documented risk factor, and whether one is given at all.
 * What is severe gathers in records, mostly those of multiple adversity: less severe is published
 * as the more common, and severe as usually on all sides of the triangle.
 */
final class Severity {
  private static final Map<RiskFactor, String> PUBLISHED =
      new EnumMap<>(
          Map.of(
              RiskFactor.CHILD_SUBSTANCE_USE, "PUB104",
              RiskFactor.CHILD_SCHOOL_PROBLEMS, "PUB105",
              RiskFactor.PHYSICAL_VIOLENCE, "PUB106",
              RiskFactor.SEXUAL_VIOLENCE, "PUB107",
              RiskFactor.EXPOSURE_TO_FAMILY_VIOLENCE, "PUB108"));

  private Severity() {}

  static void draw(Draft draft) {
    Draws draws = draft.draws(Step.SEVERITY);
    double others = shareOfOthers(draft);
    BitSet severe = new BitSet();
    for (int r = 0; r < draft.n; r++) {
      severe.set(
          r,
          draws.happens(
              isMultiple(draft.profile[r])
                  ? CohortAssumptions.SEVERE_CASE_MULTIPLE
                  : CohortAssumptions.SEVERE_CASE));
    }
    for (RiskFactor factor : RiskFactor.values()) {
      int[] documented = draft.where(r -> draft.documented(r, factor));
      String figure = PUBLISHED.get(factor);
      double given = figure == null ? others : Target.share(figure);
      BitSet withDegree = Sampling.draw(documented, r -> 1, given * documented.length, draws);
      for (int r = 0; r < draft.n; r++) {
        draft.findings[r * Draft.RISKS + factor.ordinal()] =
            !draft.documented(r, factor)
                ? RiskFinding.NOT_DOCUMENTED
                : !withDegree.get(r)
                    ? RiskFinding.SEVERITY_NOT_DOCUMENTED
                    : severe.get(r) && draws.happens(CohortAssumptions.SEVERE_IN_SEVERE_CASE)
                        ? RiskFinding.SEVERE
                        : RiskFinding.LESS_SEVERE;
      }
    }
  }

  private static boolean isMultiple(RosProfile profile) {
    return profile == RosProfile.ROS_08
        || profile == RosProfile.ROS_11
        || profile == RosProfile.ROS_14;
  }

  /** What the factors without a published share must have for the total to be as published. */
  private static double shareOfOthers(Draft draft) {
    double toGive = 0;
    double documentedOthers = 0;
    for (RiskFactor factor : RiskFactor.values()) {
      int documented = draft.where(r -> draft.documented(r, factor)).length;
      String figure = PUBLISHED.get(factor);
      toGive += documented * Target.share("PUB103");
      if (figure == null) {
        documentedOthers += documented;
      } else {
        toGive -= documented * Target.share(figure);
      }
    }
    return documentedOthers == 0 ? 0 : toGive / documentedOthers;
  }
}

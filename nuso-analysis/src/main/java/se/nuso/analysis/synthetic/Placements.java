package se.nuso.analysis.synthetic;

import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.PlacementForm;

/**
 * Draws the form of placement where one is decided or applied for. Not published. Protected
 * accommodation is a form of placement from 1 April 2024 only, after the round's last day.
 */
final class Placements {
  private static final int TEENAGE = 12;
  private static final int SUPPORTED_HOUSING_FROM = 16;
  private static final int SPECIAL_YOUTH_HOME_FROM = 13;

  private Placements() {}

  static void draw(Draft draft) {
    Draws draws = draft.draws(Step.PLACEMENTS);
    for (int r = 0; r < draft.n; r++) {
      var decided = draft.interventions.get(r);
      if (decided.contains(Intervention.PLACEMENT_SOL)) {
        draft.placements.get(r).add(voluntary(draft.age[r], draws));
      } else if (decided.contains(Intervention.LVU_CARE_APPLICATION)
          || decided.contains(Intervention.IMMEDIATE_CARE_LVU_6)) {
        boolean ownBehaviour = draft.grounds.get(r).contains(CompulsoryCareGround.LVU_3);
        draft.placements.get(r).add(compulsory(draft.age[r], ownBehaviour, draws));
      }
    }
  }

  private static PlacementForm voluntary(int age, Draws draws) {
    double[] weights = CohortAssumptions.VOLUNTARY_PLACEMENT.clone();
    weights[2] *= age >= TEENAGE ? 1 : CohortAssumptions.RESIDENTIAL_UNDER_12;
    weights[3] *= age >= SUPPORTED_HOUSING_FROM ? 1 : 0;
    return switch (draws.among(weights)) {
      case 0 -> PlacementForm.FOSTER_HOME;
      case 1 -> PlacementForm.EMERGENCY_FOSTER_HOME;
      case 2 -> PlacementForm.RESIDENTIAL_CARE;
      case 3 -> PlacementForm.SUPPORTED_HOUSING;
      default -> PlacementForm.OTHER_PRIVATE_HOME;
    };
  }

  private static PlacementForm compulsory(int age, boolean ownBehaviour, Draws draws) {
    double[] weights = CohortAssumptions.COMPULSORY_PLACEMENT.clone();
    weights[2] *= age >= TEENAGE ? 1 : CohortAssumptions.RESIDENTIAL_UNDER_12;
    weights[3] *= ownBehaviour && age >= SPECIAL_YOUTH_HOME_FROM ? 1 : 0;
    return switch (draws.among(weights)) {
      case 0 -> PlacementForm.FOSTER_HOME;
      case 1 -> PlacementForm.EMERGENCY_FOSTER_HOME;
      case 2 -> PlacementForm.RESIDENTIAL_CARE;
      default -> PlacementForm.SPECIAL_YOUTH_HOME;
    };
  }
}

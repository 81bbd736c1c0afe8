package se.nuso.analysis.synthetic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import se.nuso.bbic.RosProfile;
import se.nuso.investigation.Origin;

/**
 * Draws each record's profile from its background: one profile after another among the records that
 * have none yet, so that the shares of the groups are met for any seed. Among complete and
 * incomplete records apart, since the published shares are of the complete.
 */
final class Profiles {
  private static final int STRATA = 4;

  private final Draft draft;
  private final Draws draws;
  private final ProfileModel model;
  private final Table odds = Table.read("profile-odds.csv");

  private Profiles(Draft draft, ProfileModel model) {
    this.draft = draft;
    this.draws = draft.draws(Step.PROFILES);
    this.model = model;
  }

  static void draw(Draft draft, ProfileModel model) {
    Profiles step = new Profiles(draft, model);
    step.draw(draft.where(draft::complete));
    step.draw(draft.where(r -> !draft.complete(r)));
  }

  private void draw(int[] records) {
    List<RosProfile> order = odds.rows().keySet().stream().map(RosProfile::valueOf).toList();
    RosProfile last = order.get(order.size() - 1);
    for (RosProfile profile : order) {
      int[] free = Arrays.stream(records).filter(r -> draft.profile[r] == null).toArray();
      // The last takes all that is left; its odds do not matter.
      double target = profile == last ? free.length : model.share(profile) * records.length;
      BitSet members =
          Sampling.draw(
              free,
              odds(profile),
              target,
              r -> draft.age[r] * STRATA + draft.sex[r].ordinal() * 2 + (draft.foreign(r) ? 1 : 0),
              draws);
      members.stream().forEach(r -> draft.profile[r] = profile);
    }
  }

  private IntToDoubleFunction odds(RosProfile profile) {
    String row = profile.code();
    double[] byAge = new double[6];
    for (int group = 0; group < byAge.length; group++) {
      byAge[group] = odds.row(row).get(group);
    }
    double boy = odds.value(row, "BOY");
    double foreign = odds.value(row, "FOREIGN");
    double originMissing = odds.value(row, "ORIGIN_MISSING");
    double recurring = odds.value(row, "RECURRING");
    double diagnosis = odds.value(row, "DIAGNOSIS");
    double bothParents = odds.value(row, "BOTH_PARENTS");
    return r ->
        byAge[draft.ageGroup(r).ordinal()]
            * (draft.girl(r) ? 1 : boy)
            * (draft.foreign(r) ? foreign : 1)
            * (draft.origin[r] == Origin.MISSING ? originMissing : 1)
            * (draft.recurring(r) ? recurring : 1)
            * (draft.withDiagnosis(r) ? diagnosis : 1)
            * (draft.withBothParents(r) ? bothParents : 1);
  }
}

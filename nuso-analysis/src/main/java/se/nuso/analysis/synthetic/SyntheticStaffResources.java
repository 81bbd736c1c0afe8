package se.nuso.analysis.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.municipality.Participant;
import se.nuso.service.ServiceCategory;
import se.nuso.service.StaffResources;

/**
 * Invented staff resources of delstudie 2, for the published number of participants and each
 * category of services; all else is assumed. The same seed gives the same records to the last bit.
 */
public final class SyntheticStaffResources {
  private SyntheticStaffResources() {}

  /**
   * One record for each participant and category.
   *
   * <p>Time and memory grow with the number of records.
   *
   * @param seed any number
   */
  public static List<StaffResources> of(long seed) {
    Draws draws = Draws.of(seed, Step.STAFF);
    List<StaffResources> resources = new ArrayList<>();
    for (Participant participant :
        Participants.chosen(OtherStudiesAssumptions.SERVICE_PARTICIPANTS, draws)) {
      for (ServiceCategory category : ServiceCategory.values()) {
        int staff = draws.below(OtherStudiesAssumptions.MOST_STAFF + 1);
        int each =
            OtherStudiesAssumptions.FEWEST_HOURS + draws.below(OtherStudiesAssumptions.MORE_HOURS);
        resources.add(
            StaffResources.builder(CollectionRound.CHILDREN_2024)
                .mode(CollectionMode.HAND_CODED)
                .origin(RecordOrigin.SYNTHETIC)
                .participant(participant)
                .category(category)
                .staff(staff)
                .hoursPerWeek(staff * each)
                .build());
      }
    }
    return Collections.unmodifiableList(resources);
  }
}

package se.nuso.service;

import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.municipality.Participant;
import se.nuso.rule.Field;

/** The variables of {@link StaffResources} as typed fields, for rules: ours and a user's own. */
public final class StaffResourcesFields {
  public static final Field<StaffResources, CollectionRound> ROUND =
      Field.of("round", StaffResources::round);
  public static final Field<StaffResources, CollectionMode> MODE =
      Field.of("mode", StaffResources::mode);
  public static final Field<StaffResources, RecordOrigin> ORIGIN =
      Field.of("origin", StaffResources::origin);
  public static final Field<StaffResources, Participant> PARTICIPANT =
      Field.of("participant", StaffResources::participant);
  public static final Field<StaffResources, ServiceCategory> CATEGORY =
      Field.of("category", StaffResources::category);
  public static final Field<StaffResources, Integer> STAFF =
      Field.of("staff", StaffResources::staff);
  public static final Field<StaffResources, Integer> HOURS_PER_WEEK =
      Field.of("hoursPerWeek", StaffResources::hoursPerWeek);

  private StaffResourcesFields() {}
}

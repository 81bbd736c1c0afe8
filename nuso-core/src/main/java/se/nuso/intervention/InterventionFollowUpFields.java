package se.nuso.intervention;

import java.time.LocalDate;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.identity.SerialNumber;
import se.nuso.municipality.Participant;
import se.nuso.rule.Field;

/**
 * The variables of {@link InterventionFollowUp} as typed fields, for rules: ours and a user's own.
 */
public final class InterventionFollowUpFields {
  public static final Field<InterventionFollowUp, CollectionRound> ROUND =
      Field.of("round", InterventionFollowUp::round);
  public static final Field<InterventionFollowUp, CollectionMode> MODE =
      Field.of("mode", InterventionFollowUp::mode);
  public static final Field<InterventionFollowUp, RecordOrigin> ORIGIN =
      Field.of("origin", InterventionFollowUp::origin);
  public static final Field<InterventionFollowUp, SerialNumber> SERIAL_NUMBER =
      Field.of("serialNumber", InterventionFollowUp::serialNumber);
  public static final Field<InterventionFollowUp, Participant> PARTICIPANT =
      Field.of("participant", InterventionFollowUp::participant);
  public static final Field<InterventionFollowUp, Intervention> INTERVENTION =
      Field.of("intervention", InterventionFollowUp::intervention);
  public static final Field<InterventionFollowUp, OnwardReferral> ONWARD_REFERRAL =
      Field.of("onwardReferral", InterventionFollowUp::onwardReferral);
  public static final Field<InterventionFollowUp, MeasureStart> STARTED =
      Field.of("started", InterventionFollowUp::started);
  public static final Field<InterventionFollowUp, StartPhase> START_PHASE =
      Field.of("startPhase", InterventionFollowUp::startPhase);
  public static final Field<InterventionFollowUp, MeasureStatus> STATUS =
      Field.of("status", InterventionFollowUp::status);
  public static final Field<InterventionFollowUp, MeasureEndReason> END_REASON =
      Field.of("endReason", InterventionFollowUp::endReason);
  public static final Field<InterventionFollowUp, ReferralOutcome> REFERRAL_OUTCOME =
      Field.of("referralOutcome", InterventionFollowUp::referralOutcome);
  public static final Field<InterventionFollowUp, Integer> AGE =
      Field.of("age", InterventionFollowUp::age);
  public static final Field<InterventionFollowUp, PlacementForm> PLACEMENT_FORM =
      Field.of("placementForm", InterventionFollowUp::placementForm);
  public static final Field<InterventionFollowUp, LocalDate> INVESTIGATION_CLOSED =
      Field.of("investigationClosed", InterventionFollowUp::investigationClosed);
  public static final Field<InterventionFollowUp, LocalDate> STARTED_ON =
      Field.of("startedOn", InterventionFollowUp::startedOn);
  public static final Field<InterventionFollowUp, LocalDate> ENDED_ON =
      Field.of("endedOn", InterventionFollowUp::endedOn);
  public static final Field<InterventionFollowUp, LocalDate> CARE_APPLIED_ON =
      Field.of("careAppliedOn", InterventionFollowUp::careAppliedOn);

  private InterventionFollowUpFields() {}
}

package se.nuso.analysis.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.identity.SerialNumber;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.MeasureEndReason;
import se.nuso.intervention.MeasureStart;
import se.nuso.intervention.MeasureStatus;
import se.nuso.intervention.OnwardReferral;
import se.nuso.intervention.ReferralOutcome;
import se.nuso.intervention.StartPhase;
import se.nuso.investigation.Investigation;

/**
 * Invented follow-ups of the decided interventions and onward referrals of a synthetic cohort,
 * joined to it by its serial numbers. Nothing is published of the follow-up, so all is assumed; the
 * same cohort gives the same records to the last bit. No record tells of a real child.
 *
 * <p>A sub-item of a service without needs assessment is followed up in place of the item itself.
 */
public final class SyntheticFollowUps {
  private SyntheticFollowUps() {}

  /**
   * The follow-ups of a cohort, in the order of its records.
   *
   * <p>Time and memory grow with the number of records.
   *
   * @param cohort the cohort
   */
  public static List<InterventionFollowUp> of(SyntheticCohort cohort) {
    Draws draws = Draws.of(cohort.seed(), Step.FOLLOW_UPS);
    List<InterventionFollowUp> followUps = new ArrayList<>();
    for (Investigation investigation : cohort.records()) {
      for (Intervention intervention : investigation.decisions().interventions()) {
        if (intervention != Intervention.NONE) {
          followUps.add(ofIntervention(investigation, intervention, draws));
        }
      }
      for (OnwardReferral referral : investigation.decisions().onwardReferrals()) {
        if (isFollowedUp(investigation, referral)) {
          followUps.add(ofReferral(investigation, referral, draws));
        }
      }
    }
    return Collections.unmodifiableList(followUps);
  }

  private static boolean isFollowedUp(Investigation investigation, OnwardReferral referral) {
    return referral != OnwardReferral.NONE
        && (referral != OnwardReferral.NON_ASSESSED_SERVICE
            || investigation.decisions().onwardReferrals().stream()
                .noneMatch(OnwardReferral::isNonAssessedServiceItem));
  }

  private static InterventionFollowUp ofIntervention(
      Investigation investigation, Intervention intervention, Draws draws) {
    var followUp = joined(investigation).intervention(intervention);
    course(followUp, investigation, OtherStudiesAssumptions.STARTED, draws);
    return followUp.build();
  }

  private static InterventionFollowUp ofReferral(
      Investigation investigation, OnwardReferral referral, Draws draws) {
    var outcome = ReferralOutcome.values()[draws.among(OtherStudiesAssumptions.REFERRAL_OUTCOME)];
    var followUp = joined(investigation).onwardReferral(referral).referralOutcome(outcome);
    if (outcome == ReferralOutcome.REACHED) {
      // Contact was made: what was referred to had begun.
      course(followUp, investigation, 1, draws);
    } else {
      followUp.started(
          outcome == ReferralOutcome.UNKNOWN ? MeasureStart.UNKNOWN : MeasureStart.NOT_STARTED);
    }
    return followUp.build();
  }

  private static InterventionFollowUp.Builder joined(Investigation investigation) {
    SerialNumber serialNumber = investigation.serialNumber();
    return InterventionFollowUp.builder(CollectionRound.CHILDREN_2024)
        .mode(investigation.mode())
        .origin(RecordOrigin.SYNTHETIC)
        .serialNumber(serialNumber == null ? null : serialNumber.value())
        .participant(investigation.participant())
        .age(investigation.background().age())
        .investigationClosed(investigation.process().closed());
  }

  private static void course(
      InterventionFollowUp.Builder followUp,
      Investigation investigation,
      double share,
      Draws draws) {
    if (!draws.happens(share)) {
      followUp.started(MeasureStart.NOT_STARTED);
      return;
    }
    LocalDate closed = investigation.process().closed();
    boolean during = draws.happens(OtherStudiesAssumptions.STARTED_DURING);
    LocalDate started =
        during
            ? closed.minusDays(1L + draws.below(OtherStudiesAssumptions.SHORTEST_COURSE - 1))
            : closed.plusDays(draws.below(OtherStudiesAssumptions.LONGEST_WAIT));
    MeasureStatus status = MeasureStatus.values()[draws.among(OtherStudiesAssumptions.STATUS)];
    int days =
        OtherStudiesAssumptions.SHORTEST_COURSE + draws.below(OtherStudiesAssumptions.COURSE_SPAN);
    boolean unanswered = draws.happens(CohortAssumptions.UNANSWERED);
    followUp
        .started(MeasureStart.STARTED)
        .startPhase(during ? StartPhase.DURING_AND_WENT_ON : StartPhase.AFTER)
        .startedOn(started)
        .status(unanswered ? null : status)
        .endReason(unanswered ? null : endReason(status, draws))
        .endedOn(status == MeasureStatus.ONGOING ? null : started.plusDays(days));
  }

  private static @Nullable MeasureEndReason endReason(MeasureStatus status, Draws draws) {
    return switch (status) {
      case ONGOING -> null;
      case COMPLETED -> MeasureEndReason.COMPLETED_AS_PLANNED;
      case BROKEN_OFF -> MeasureEndReason.values()[1 + draws.below(5)];
    };
  }
}

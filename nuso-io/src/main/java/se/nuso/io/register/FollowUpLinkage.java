package se.nuso.io.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Label;
import se.nuso.identity.SerialNumber;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.OnwardReferral;
import se.nuso.intervention.StartPhase;
import se.nuso.investigation.Investigation;

/**
 * How the follow-up of 2025 belongs to the investigations of delstudie 1: by the serial number, one
 * record for each decided intervention and onward referral.
 *
 * <p>Source: NUSO information meeting 19 Sep 2025. What was not answered in the investigation
 * contradicts nothing; an intervention that started during the investigation need not be among the
 * decided ones.
 */
public final class FollowUpLinkage {
  /** The rules of the follow-up. */
  public static final LinkRules<Investigation, InterventionFollowUp> RULES =
      new LinkRules<>(
          new Label("utredningarna", "the investigations"),
          new Label("uppföljningarna", "the follow-ups"),
          investigation -> text(investigation.serialNumber()),
          followUp -> text(followUp.serialNumber()),
          FollowUpLinkage::part,
          FollowUpLinkage::decided,
          List.of(
              new LinkRules.Contradiction<>(
                  LinkKinds.OTHER_PARTICIPANT, FollowUpLinkage::otherParticipant),
              new LinkRules.Contradiction<>(LinkKinds.NOT_DECIDED, FollowUpLinkage::notDecided)));

  private FollowUpLinkage() {}

  /**
   * Links follow-ups to investigations.
   *
   * @param investigations the investigations
   * @param followUps the follow-ups
   */
  public static Linkage<Investigation, InterventionFollowUp> of(
      LinkSide<Investigation> investigations, LinkSide<InterventionFollowUp> followUps) {
    return Linkage.of(RULES, investigations, followUps);
  }

  private static @Nullable String text(@Nullable SerialNumber number) {
    return number == null ? null : number.value();
  }

  private static @Nullable Object part(InterventionFollowUp followUp) {
    return followUp.intervention() != null ? followUp.intervention() : followUp.onwardReferral();
  }

  private static Set<?> decided(Investigation investigation) {
    Set<Object> decided = new LinkedHashSet<>(investigation.decisions().interventions());
    Set<OnwardReferral> referrals = investigation.decisions().onwardReferrals();
    decided.addAll(referrals);
    decided.remove(Intervention.NONE);
    decided.remove(OnwardReferral.NONE);
    if (referrals.stream().anyMatch(OnwardReferral::isNonAssessedServiceItem)) {
      decided.remove(OnwardReferral.NON_ASSESSED_SERVICE); // its sub-items say more
    }
    return decided;
  }

  private static boolean otherParticipant(Investigation left, InterventionFollowUp right) {
    return left.participant() != null
        && right.participant() != null
        && !Objects.equals(left.participant(), right.participant());
  }

  private static boolean notDecided(Investigation left, InterventionFollowUp right) {
    if (right.intervention() != null) {
      Set<Intervention> decided = left.decisions().interventions();
      return !decided.isEmpty()
          && !decided.contains(right.intervention())
          && (right.startPhase() == null || right.startPhase() == StartPhase.AFTER);
    }
    Set<OnwardReferral> referrals = left.decisions().onwardReferrals();
    return right.onwardReferral() != null
        && !referrals.isEmpty()
        && !referrals.contains(right.onwardReferral());
  }
}

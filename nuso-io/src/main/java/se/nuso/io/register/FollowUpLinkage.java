package se.nuso.io.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.OnwardReferral;
import se.nuso.intervention.StartPhase;
import se.nuso.investigation.Investigation;
import se.nuso.text.Label;

/**
 * How the follow-up of 2025 belongs to the investigations of delstudie 1: by participant and serial
 * number, one record for each decided intervention and onward referral.
 *
 * <p>Source: NUSO information meeting 19 Sep 2025. What was not answered in the investigation
 * contradicts nothing.
 */
public final class FollowUpLinkage {
  private FollowUpLinkage() {}

  /**
   * The rules of the follow-up.
   *
   * @param population which investigations one is expected of
   */
  public static LinkRules<Investigation, InterventionFollowUp> rules(
      FollowUpPopulation population) {
    return new LinkRules<>(
        new Label("utredningarna", "the investigations"),
        new Label("uppföljningarna", "the follow-ups"),
        investigation -> LinkKey.of(investigation.participant(), investigation.serialNumber()),
        followUp -> LinkKey.of(followUp.participant(), followUp.serialNumber()),
        FollowUpLinkage::measure,
        FollowUpLinkage::named,
        investigation -> expected(investigation, population),
        List.of(
            new LinkRules.Contradiction<>(LinkKinds.NOT_DECIDED, true, FollowUpLinkage::notDecided),
            new LinkRules.Contradiction<>(
                LinkKinds.WENT_ON, false, FollowUpLinkage::wentOnUnlisted)));
  }

  /**
   * Links follow-ups to investigations; one is expected of investigations with a decided
   * intervention.
   *
   * @param investigations the investigations
   * @param followUps the follow-ups
   */
  public static Linkage<Investigation, InterventionFollowUp> of(
      LinkSide<Investigation> investigations, LinkSide<InterventionFollowUp> followUps) {
    return of(investigations, followUps, FollowUpPopulation.DECIDED_INTERVENTIONS);
  }

  /**
   * Links follow-ups to investigations.
   *
   * @param investigations the investigations
   * @param followUps the follow-ups
   * @param population which investigations a follow-up is expected of
   */
  public static Linkage<Investigation, InterventionFollowUp> of(
      LinkSide<Investigation> investigations,
      LinkSide<InterventionFollowUp> followUps,
      FollowUpPopulation population) {
    return Linkage.of(rules(population), investigations, followUps);
  }

  private static @Nullable Code measure(InterventionFollowUp followUp) {
    return followUp.intervention() != null ? followUp.intervention() : followUp.onwardReferral();
  }

  /** An intervention is decided, a referral is not: each is called what it is. */
  private static Label named(Object measure) {
    Label label = ((Code) measure).label();
    return measure instanceof OnwardReferral
        ? new Label(label.sv() + " (hänvisning)", label.en() + " (onward referral)")
        : new Label(label.sv() + " (beslutad insats)", label.en() + " (decided intervention)");
  }

  private static Set<?> expected(Investigation investigation, FollowUpPopulation population) {
    Set<Object> expected = new LinkedHashSet<>(investigation.decisions().interventions());
    expected.remove(Intervention.NONE);
    if (expected.isEmpty() && population == FollowUpPopulation.DECIDED_INTERVENTIONS) {
      return expected;
    }
    Set<OnwardReferral> referrals = investigation.decisions().onwardReferrals();
    expected.addAll(referrals);
    expected.remove(OnwardReferral.NONE);
    if (referrals.stream().anyMatch(OnwardReferral::isNonAssessedServiceItem)) {
      expected.remove(OnwardReferral.NON_ASSESSED_SERVICE); // its sub-items say more
    }
    return expected;
  }

  private static boolean notDecided(Investigation left, InterventionFollowUp right) {
    if (right.intervention() != null) {
      return unlisted(left, right.intervention())
          && right.phase().orElse(StartPhase.AFTER) == StartPhase.AFTER;
    }
    Set<OnwardReferral> referrals = left.decisions().onwardReferrals();
    return right.onwardReferral() != null
        && !referrals.isEmpty()
        && !referrals.contains(right.onwardReferral());
  }

  private static boolean wentOnUnlisted(Investigation left, InterventionFollowUp right) {
    return right.intervention() != null
        && unlisted(left, right.intervention())
        && right.phase().filter(StartPhase.DURING_AND_WENT_ON::equals).isPresent();
  }

  private static boolean unlisted(Investigation left, Intervention followedUp) {
    Set<Intervention> decided = left.decisions().interventions();
    return !decided.isEmpty() && !decided.contains(followedUp);
  }
}

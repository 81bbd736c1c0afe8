package se.nuso.analysis.flow;

import static se.nuso.analysis.indicator.Dimensions.NEED_ASSESSMENT;
import static se.nuso.analysis.indicator.Dimensions.VULNERABILITY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import se.nuso.analysis.indicator.FollowUpIndicators;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.OnwardReferral;
import se.nuso.investigation.Concern;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.stats.Answer;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.text.Label;

/**
 * The stages of the sorting process of delstudie 1. Each is single choice, so that a case takes
 * exactly one branch; where the survey takes several answers they are brought together here, and
 * the levels say how.
 */
final class FlowStages {
  /**
   * Reasons are multiple choice: here they are sorted by whether they concern the child's own
   * behaviour (the reasons of {@link Concern#CHILD_OWN_BEHAVIOUR}), something else, or both.
   */
  static final Dimension<Investigation> REASONS =
      stage(
          new Label("Anledning", "Reason"),
          FlowStages::reasons,
          level("OTHER", "Bara annat än eget beteende", "Only other than own behaviour"),
          level("OWN_BEHAVIOUR", "Bara eget beteende", "Only own behaviour"),
          level("BOTH", "Både eget beteende och annat", "Own behaviour and other"));

  /** Consent is a branch, not a step that all take: it is asked where a measure is considered. */
  static final Dimension<Investigation> CONSENT =
      stage(
          new Label("Samtycke", "Consent"),
          FlowStages::consent,
          Stream.of(DocumentedConsent.values())
              .map(branch -> new Level(branch.name(), branch.label()))
              .toArray(Level[]::new));

  /** Decided measures and onward referrals, which may stand side by side. */
  static final Dimension<Investigation> RESULT =
      stage(
          new Label("Beslut eller hänvisning", "Decision or onward referral"),
          FlowStages::result,
          level("DECIDED", "Insats beslutad", "Intervention decided"),
          level("DECIDED_AND_REFERRED", "Insats och hänvisning", "Intervention and referral"),
          level("REFERRED", "Bara hänvisning", "Onward referral only"),
          level("NEITHER", "Varken eller", "Neither"));

  /**
   * Whether what was decided and referred to came about, by the follow-ups joined: an intervention
   * when it was started, an onward referral when contact was made.
   */
  static final Dimension<LinkedCase> FOLLOWED_UP =
      stage(
          new Label(
              "Uppföljning: insats påbörjad, hänvisning med kontakt",
              "Follow-up: intervention started, referral with contact"),
          FlowStages::followedUp,
          level("ALL_CAME_ABOUT", "Allt blev av", "All came about"),
          level("SOME_CAME_ABOUT", "En del blev av", "Some came about"),
          level("NONE_CAME_ABOUT", "Inget blev av", "None came about"),
          level("NO_FOLLOW_UP", "Ingen uppföljning kopplad", "No follow-up joined"));

  private FlowStages() {}

  static List<Dimension<? super Investigation>> ofInvestigations() {
    return List.of(REASONS, VULNERABILITY, NEED_ASSESSMENT, CONSENT, RESULT);
  }

  static List<Dimension<? super LinkedCase>> ofLinkedCases() {
    return Stream.concat(
            ofInvestigations().stream().map(FlowStages::ofInvestigation), Stream.of(FOLLOWED_UP))
        .toList();
  }

  /** A dimension of investigations, asked of the investigation of a linked case. */
  static Dimension<? super LinkedCase> ofInvestigation(Dimension<? super Investigation> dimension) {
    return Dimension.ofLevels(
        dimension.label(),
        dimension.levels(),
        linked -> {
          List<Level> levels = dimension.of(linked.investigation());
          return levels.isEmpty() ? -1 : dimension.levels().indexOf(levels.get(0));
        });
  }

  private static <R> Dimension<R> stage(Label label, ToIntFunction<R> position, Level... levels) {
    return Dimension.ofLevels(label, List.of(levels), position);
  }

  private static Level level(String code, String sv, String en) {
    return new Level(code, new Label(sv, en));
  }

  private static int reasons(Investigation investigation) {
    Set<InvestigationReason> given = investigation.reason().reasons();
    if (given.isEmpty()) {
      return -1;
    }
    Set<InvestigationReason> other = EnumSet.copyOf(given);
    boolean own = other.removeAll(Concern.CHILD_OWN_BEHAVIOUR.reasons());
    return !own ? 0 : other.isEmpty() ? 1 : 2;
  }

  private static int consent(Investigation investigation) {
    DocumentedConsent branch = DocumentedConsent.of(investigation.consent());
    return branch == null ? -1 : branch.ordinal();
  }

  // Where one of the two questions is not answered, neither "only" nor "neither" can be said.
  private static int result(Investigation investigation) {
    Set<Intervention> interventions = investigation.decisions().interventions();
    Set<OnwardReferral> referrals = investigation.decisions().onwardReferrals();
    if (interventions.isEmpty() || referrals.isEmpty()) {
      return -1;
    }
    boolean decided = any(interventions, Intervention.NONE);
    boolean referred = any(referrals, OnwardReferral.NONE);
    return decided ? (referred ? 1 : 0) : referred ? 2 : 3;
  }

  private static <E> boolean any(Set<E> given, E none) {
    return given.stream().anyMatch(code -> code != none);
  }

  private static int followedUp(LinkedCase linked) {
    List<InterventionFollowUp> followUps = linked.followUps();
    if (followUps.isEmpty()) {
      return 3;
    }
    List<Answer> each = followUps.stream().map(FlowStages::cameAbout).toList();
    if (each.contains(Answer.MISSING)) {
      return -1;
    }
    long came = each.stream().filter(answer -> answer == Answer.YES).count();
    return came == each.size() ? 0 : came > 0 ? 1 : 2;
  }

  private static Answer cameAbout(InterventionFollowUp followUp) {
    Answer reached = FollowUpIndicators.REFERRAL_REACHED.answerOf(followUp);
    Answer started = FollowUpIndicators.STARTED.answerOf(followUp);
    if (reached == Answer.OUTSIDE) {
      return started;
    }
    // A record of both, or of neither, does not tell which of them came about.
    return started == Answer.OUTSIDE ? reached : Answer.MISSING;
  }
}

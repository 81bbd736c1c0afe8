package se.nuso.analysis.indicator;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.MeasureEndReason;
import se.nuso.intervention.MeasureStart;
import se.nuso.intervention.MeasureStatus;
import se.nuso.intervention.OnwardReferral;
import se.nuso.intervention.ReferralOutcome;
import se.nuso.intervention.StartPhase;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.text.Label;

/**
 * The dimensions of the follow-up: what followed-up measures are counted by. The unit is the
 * measure, so an investigation with several counts once for each.
 */
public final class FollowUpDimensions {
  private FollowUpDimensions() {}

  /** The measure followed up (<i>insats eller hänvisning</i>), of either kind. */
  public static final Dimension<InterventionFollowUp> MEASURE =
      Dimension.<InterventionFollowUp>ofLevels(
          new Label("Insats eller hänvisning", "Intervention or onward referral"),
          Stream.concat(
                  levels("INTERVENTION.", Intervention.values()),
                  levels("REFERRAL.", OnwardReferral.values()))
              .toList(),
          FollowUpDimensions::measure);

  /** The decided intervention (<i>beslutad insats</i>); referrals count as not answered. */
  public static final Dimension<InterventionFollowUp> INTERVENTION =
      single(
          "Beslutad insats",
          "Decided intervention",
          Intervention.class,
          InterventionFollowUp::intervention);

  /** The onward referral (<i>hänvisning</i>); interventions count as not answered. */
  public static final Dimension<InterventionFollowUp> ONWARD_REFERRAL =
      single(
          "Hänvisning",
          "Onward referral",
          OnwardReferral.class,
          InterventionFollowUp::onwardReferral);

  /** Whether the measure was started (<i>påbörjad</i>). */
  public static final Dimension<InterventionFollowUp> STARTED =
      single("Påbörjad", "Started", MeasureStart.class, InterventionFollowUp::started);

  /** When it was started, seen from the investigation, as given or else by the dates. */
  public static final Dimension<InterventionFollowUp> START_PHASE =
      single(
          "Påbörjad under utredningstiden",
          "Started during the investigation",
          StartPhase.class,
          r -> r.phase().orElse(null));

  /** How the measure stands (<i>pågår, avslutad, avbruten</i>). */
  public static final Dimension<InterventionFollowUp> STATUS =
      single("Läge", "Status", MeasureStatus.class, InterventionFollowUp::status);

  /** Why it ended (<i>orsak till avslut</i>). */
  public static final Dimension<InterventionFollowUp> END_REASON =
      single(
          "Orsak till avslut",
          "Reason for ending",
          MeasureEndReason.class,
          InterventionFollowUp::endReason);

  /** What came of the onward referral (<i>resultat av hänvisning</i>). */
  public static final Dimension<InterventionFollowUp> REFERRAL_OUTCOME =
      single(
          "Resultat av hänvisning",
          "Result of the onward referral",
          ReferralOutcome.class,
          InterventionFollowUp::referralOutcome);

  private static <E extends Enum<E> & Code> Dimension<InterventionFollowUp> single(
      String sv,
      String en,
      Class<E> list,
      Function<? super InterventionFollowUp, ? extends @Nullable E> answer) {
    return Dimension.<InterventionFollowUp, E>of(new Label(sv, en), list, answer);
  }

  // Both lists have NONE and other names alike: the codes say which list they are of.
  private static Stream<Level> levels(String prefix, Code[] codes) {
    return Stream.of(codes).map(code -> new Level(prefix + code.code(), code.label()));
  }

  private static int measure(InterventionFollowUp followUp) {
    Intervention intervention = followUp.intervention();
    OnwardReferral referral = followUp.onwardReferral();
    if ((intervention == null) == (referral == null)) {
      return -1;
    }
    return referral == null
        ? intervention.ordinal()
        : Intervention.values().length + referral.ordinal();
  }
}

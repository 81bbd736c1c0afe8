package se.nuso.stats;

import static se.nuso.stats.Wording.NEED_PRINCIPLE;
import static se.nuso.stats.Wording.RESPONSIVITY_PRINCIPLE;
import static se.nuso.stats.Wording.text;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Label;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.MeasureStart;
import se.nuso.intervention.MeasureStatus;
import se.nuso.intervention.ReferralOutcome;

/** The indicators of the follow-up. Its answers are our completion, and so are these. */
public final class FollowUpIndicators {
  private static final Label CAVEAT =
      text(
          "NUSO:s frågor är inte publicerade: svarsalternativen är våra. Enheten är åtgärden, inte"
              + " barnet.",
          "NUSO's questions are not published: the answers are ours. The unit is the measure, not"
              + " the child.");

  /** Share of measures that were started (<i>påbörjade</i>). */
  public static final Indicator<InterventionFollowUp> STARTED =
      indicator(
          text("Påbörjad", "Started"),
          text("Andel åtgärder som påbörjats.", "Share of measures that were started."),
          text("Åtgärder som påbörjats.", "Measures that were started."),
          text("Åtgärder där det är känt.", "Measures for which it is known."),
          NEED_PRINCIPLE,
          r ->
              r.started() == null || r.started() == MeasureStart.UNKNOWN
                  ? null
                  : r.started() == MeasureStart.STARTED);

  /** Share of started measures that are completed (<i>avslutade</i>). */
  public static final Indicator<InterventionFollowUp> COMPLETED =
      ofStatus(
          MeasureStatus.COMPLETED, "Andel åtgärder som avslutats", "Share of measures completed");

  /** Share of started measures that were broken off (<i>avbrutna</i>). */
  public static final Indicator<InterventionFollowUp> BROKEN_OFF =
      ofStatus(
          MeasureStatus.BROKEN_OFF, "Andel åtgärder som avbrutits", "Share of measures broken off");

  /** Share of onward referrals that led to contact (<i>kontakt etablerad</i>). */
  public static final Indicator<InterventionFollowUp> REFERRAL_REACHED =
      indicator(
              text("Hänvisning som nått fram", "Onward referral that reached"),
              text(
                  "Andel hänvisningar som lett till kontakt.",
                  "Share of onward referrals that led to contact."),
              text("Hänvisningar med etablerad kontakt.", "Onward referrals with contact made."),
              text("Hänvisningar där det är känt.", "Onward referrals for which it is known."),
              RESPONSIVITY_PRINCIPLE,
              r ->
                  r.referralOutcome() == null || r.referralOutcome() == ReferralOutcome.UNKNOWN
                      ? null
                      : r.referralOutcome() == ReferralOutcome.REACHED)
          .among(text("hänvisningar", "onward referrals"), r -> r.onwardReferral() != null);

  private FollowUpIndicators() {}

  private static Indicator<InterventionFollowUp> ofStatus(
      MeasureStatus status, String sv, String en) {
    return indicator(
        status.label(),
        text(sv + ".", en + "."),
        text(
            "Läget är angivet som " + status.label().sv().toLowerCase(Locale.ROOT) + ".",
            "The status is given as " + status.label().en().toLowerCase(Locale.ROOT) + "."),
        text("Åtgärder med angivet läge.", "Measures whose status is given."),
        RESPONSIVITY_PRINCIPLE,
        r -> Answered.with(r.status(), given -> given == status));
  }

  private static Indicator<InterventionFollowUp> indicator(
      Label label,
      Label definition,
      Label numerator,
      Label denominator,
      Label bearing,
      Function<? super InterventionFollowUp, ? extends @Nullable Boolean> answer) {
    return Indicator.<InterventionFollowUp>of(
            label, new Explanation(definition, numerator, denominator, CAVEAT, bearing), answer)
        .from(FollowUpDimensions.SOURCE);
  }
}

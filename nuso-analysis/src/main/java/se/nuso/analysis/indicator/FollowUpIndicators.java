package se.nuso.analysis.indicator;

import static se.nuso.analysis.indicator.Wording.NEED_PRINCIPLE;
import static se.nuso.analysis.indicator.Wording.RESPONSIVITY_PRINCIPLE;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.MeasureStart;
import se.nuso.intervention.MeasureStatus;
import se.nuso.intervention.ReferralOutcome;
import se.nuso.stats.Explanation;
import se.nuso.stats.Indicator;
import se.nuso.text.Label;

/** The indicators of the follow-up. Its answers are our completion, and so are these. */
public final class FollowUpIndicators {
  private static final Label CAVEAT =
      new Label(
          "NUSO:s frågor är inte publicerade: svarsalternativen är våra. Enheten är insatsen eller"
              + " hänvisningen, inte barnet.",
          "NUSO's questions are not published: the answers are ours. The unit is the intervention or"
              + " the onward referral, not the child.");

  /** Share of decided interventions that were started (<i>påbörjade</i>); no onward referrals. */
  public static final Indicator<InterventionFollowUp> STARTED =
      ofInterventions(
          new Label("Påbörjad", "Started"),
          new Label(
              "Andel beslutade insatser som påbörjats.",
              "Share of decided interventions that were started."),
          new Label("Insatser som påbörjats.", "Interventions that were started."),
          new Label("Insatser där det är känt.", "Interventions for which it is known."),
          NEED_PRINCIPLE,
          r ->
              r.started() == null || r.started() == MeasureStart.UNKNOWN
                  ? null
                  : r.started() == MeasureStart.STARTED);

  /** Share of started interventions that are completed (<i>avslutade</i>). */
  public static final Indicator<InterventionFollowUp> COMPLETED =
      ofStatus(
          MeasureStatus.COMPLETED,
          "Andel insatser som avslutats",
          "Share of interventions completed");

  /** Share of started interventions that were broken off (<i>avbrutna</i>). */
  public static final Indicator<InterventionFollowUp> BROKEN_OFF =
      ofStatus(
          MeasureStatus.BROKEN_OFF,
          "Andel insatser som avbrutits",
          "Share of interventions broken off");

  /** Share of onward referrals that led to contact (<i>kontakt etablerad</i>). */
  public static final Indicator<InterventionFollowUp> REFERRAL_REACHED =
      referral(ReferralOutcome.REACHED);

  /** Share of onward referrals that wait for contact (<i>väntar på kontakt</i>). */
  public static final Indicator<InterventionFollowUp> REFERRAL_WAITING =
      referral(ReferralOutcome.WAITING);

  /** Share of onward referrals that the family declined (<i>familjen tackade nej</i>). */
  public static final Indicator<InterventionFollowUp> REFERRAL_DECLINED =
      referral(ReferralOutcome.DECLINED);

  /** Share of onward referrals that the receiver did not accept (<i>tog inte emot</i>). */
  public static final Indicator<InterventionFollowUp> REFERRAL_NOT_ACCEPTED =
      referral(ReferralOutcome.NOT_ACCEPTED);

  private FollowUpIndicators() {}

  private static Indicator<InterventionFollowUp> ofStatus(
      MeasureStatus status, String sv, String en) {
    return ofInterventions(
        status.label(),
        new Label(sv + ".", en + "."),
        new Label(
            "Läget är angivet som " + status.label().sv().toLowerCase(Locale.ROOT) + ".",
            "The status is given as " + status.label().en().toLowerCase(Locale.ROOT) + "."),
        new Label("Insatser med angivet läge.", "Interventions whose status is given."),
        RESPONSIVITY_PRINCIPLE,
        r -> Answered.with(r.status(), given -> given == status));
  }

  private static Indicator<InterventionFollowUp> referral(ReferralOutcome outcome) {
    String sv = outcome.label().sv().toLowerCase(Locale.ROOT);
    String en = outcome.label().en().toLowerCase(Locale.ROOT);
    return indicator(
            new Label("Hänvisning: " + sv, "Onward referral: " + en),
            new Label(
                "Andel hänvisningar med resultatet: " + sv + ".",
                "Share of onward referrals with the result: " + en + "."),
            new Label("Hänvisningar med det resultatet.", "Onward referrals with that result."),
            new Label("Hänvisningar där det är känt.", "Onward referrals for which it is known."),
            RESPONSIVITY_PRINCIPLE,
            r ->
                r.referralOutcome() == null || r.referralOutcome() == ReferralOutcome.UNKNOWN
                    ? null
                    : r.referralOutcome() == outcome)
        .among(
            new Label("hänvisningar", "onward referrals"),
            r -> isOf(r.onwardReferral(), r.intervention()));
  }

  private static Indicator<InterventionFollowUp> ofInterventions(
      Label label,
      Label definition,
      Label numerator,
      Label denominator,
      Label bearing,
      Function<? super InterventionFollowUp, ? extends @Nullable Boolean> answer) {
    return indicator(label, definition, numerator, denominator, bearing, answer)
        .among(
            new Label("beslutade insatser", "decided interventions"),
            r -> isOf(r.intervention(), r.onwardReferral()));
  }

  /** Whether a record is of a kind: not known where it names neither. */
  private static @Nullable Boolean isOf(@Nullable Object kind, @Nullable Object other) {
    return kind == null && other == null ? null : Boolean.valueOf(kind != null);
  }

  private static Indicator<InterventionFollowUp> indicator(
      Label label,
      Label definition,
      Label numerator,
      Label denominator,
      Label bearing,
      Function<? super InterventionFollowUp, ? extends @Nullable Boolean> answer) {
    return Indicator.<InterventionFollowUp>of(
        label, new Explanation(definition, numerator, denominator, CAVEAT, bearing), answer);
  }
}

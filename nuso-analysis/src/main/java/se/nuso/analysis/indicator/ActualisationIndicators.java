package se.nuso.analysis.indicator;

import static se.nuso.analysis.indicator.Wording.NEED_PRINCIPLE;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.actualisation.Actualisation;
import se.nuso.actualisation.ActualisationDecision;
import se.nuso.actualisation.ActualisationReason;
import se.nuso.stats.Explanation;
import se.nuso.stats.Indicator;
import se.nuso.text.Label;

/** The indicators of delstudie 3. */
public final class ActualisationIndicators {
  private static final Label ANSWERED =
      new Label(
          "Aktualiseringar där frågan är besvarad.",
          "Actualisations for which the question is answered.");

  /**
   * Share of decided actualisations in which an investigation was opened (<i>utredning inleds</i>).
   * A pending decision counts as no answer.
   */
  public static final Indicator<Actualisation> INVESTIGATION_OPENED =
      decided(
          ActualisationDecision.INVESTIGATION_OPENED,
          "Andel aktualiseringar där utredning inletts",
          "Share of actualisations in which an investigation was opened");

  /** Share joined to an ongoing investigation (<i>påförs pågående utredning</i>). */
  public static final Indicator<Actualisation> JOINED_TO_ONGOING =
      decided(
          ActualisationDecision.JOINED_TO_ONGOING_INVESTIGATION,
          "Andel aktualiseringar som påförts en pågående utredning",
          "Share of actualisations joined to an ongoing investigation");

  /** Share with a local reason that has no mapping (<i>lokal kod utan översättning</i>). */
  public static final Indicator<Actualisation> UNMAPPED_REASON =
      indicator(
          new Label("Anledning utan översättning", "Reason without a mapping"),
          new Explanation(
              new Label(
                  "Andel aktualiseringar med minst en lokal anledning utan översättning.",
                  "Share of actualisations with at least one local reason that has no mapping."),
              new Label("Minst en sådan anledning.", "At least one such reason."),
              ANSWERED,
              new Label(
                  "Säger hur mycket en jämförelse av anledningar vilar på, inget om barnen.",
                  "Says what a comparison of reasons rests on, nothing of the children."),
              new Label("Ingen särskild princip.", "No particular principle.")),
          r -> Answered.has(r.reasons(), ActualisationReason.UNMAPPED_LOCAL_CODE));

  private ActualisationIndicators() {}

  private static Indicator<Actualisation> decided(
      ActualisationDecision decision, String sv, String en) {
    return indicator(
        decision.label(),
        new Explanation(
            new Label(sv + ".", en + "."),
            new Label(
                "Beslutet är: " + decision.label().sv() + ".",
                "The decision is: " + decision.label().en() + "."),
            new Label("Aktualiseringar med beslut.", "Actualisations with a decision."),
            new Label(
                "Enheten är aktualiseringen: ett barn kan ha flera under året.",
                "The unit is the actualisation: a child may have several in the year."),
            NEED_PRINCIPLE),
        r ->
            r.decision() == null || r.decision() == ActualisationDecision.PENDING
                ? null
                : r.decision() == decision);
  }

  private static Indicator<Actualisation> indicator(
      Label label,
      Explanation explanation,
      Function<? super Actualisation, ? extends @Nullable Boolean> answer) {
    return Indicator.<Actualisation>of(label, explanation, answer);
  }
}

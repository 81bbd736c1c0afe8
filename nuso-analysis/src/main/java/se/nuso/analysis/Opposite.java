package se.nuso.analysis;

import se.nuso.analysis.indicator.Indicators;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Explanation;
import se.nuso.stats.Indicator;
import se.nuso.text.Label;

/** Indicators turned round: those that answer no to another. */
final class Opposite {
  static final Indicator<Investigation> NO_INTERVENTION =
      of(
          new Label("Ingen insats beslutad", "No intervention decided"),
          Indicators.INTERVENTION_DECIDED);

  static final Indicator<Investigation> NO_NEED =
      of(new Label("Inget behov bedömt", "No need assessed"), Indicators.NEED);

  static final Indicator<Investigation> INCOMPLETE =
      of(
          new Label("Något svar om faktorer saknas", "Some answer on factors missing"),
          Indicators.COMPLETE_ON_FACTORS);

  private Opposite() {}

  /**
   * Yes where the other says no, and no where it says yes.
   *
   * @param label its name
   * @param indicator the other, which asks of every record
   */
  static Indicator<Investigation> of(Label label, Indicator<Investigation> indicator) {
    Explanation explanation = indicator.explanation();
    return Indicator.of(
        label,
        new Explanation(
            label, label, explanation.denominator(), explanation.caveat(), explanation.bearing()),
        r ->
            switch (indicator.answerOf(r)) {
              case YES -> false;
              case NO -> true;
              case MISSING, OUTSIDE -> null;
            });
  }
}

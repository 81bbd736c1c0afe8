package se.nuso.analysis.indicator;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.codebook.Provenance;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Explanation;
import se.nuso.stats.Indicator;
import se.nuso.text.Label;

/** What the explanations of the indicators say alike. */
final class Wording {
  static final Label ANSWERED =
      text(
          "Utredningar där frågan är besvarad.",
          "Investigations in which the question is answered.");

  static final Label RISK_PRINCIPLE =
      text(
          "Riskprincipen: insatsens omfattning följer risken.",
          "Risk principle: the extent of support follows the risk.");

  static final Label NEED_PRINCIPLE =
      text(
          "Behovsprincipen: stödet riktas mot bedömda behov.",
          "Need principle: support is directed at assessed needs.");

  static final Label RESPONSIVITY_PRINCIPLE =
      text(
          "Mottaglighetsprincipen: stödet anpassas till barnets och familjens förutsättningar.",
          "Responsivity principle: support is adapted to the child's and the family's abilities.");

  static final Label BREADTH_OF_BASIS =
      text(
          "Risk- och behovsprinciperna: bedömningens underlag.",
          "Risk and need principles: what the assessment rests on.");

  static final Label PARTICIPATION =
      text(
          "Barnets delaktighet: SoL (2025:400) 20 kap. 7 § om samtal med barnet utan"
              + " vårdnadshavarens samtycke eller närvaro. Shiers delaktighetsmodell är en ram;"
              + " ingen nivå härleds.",
          "The child's participation: SoL (2025:400) 20 kap. 7 § on talks with the child without"
              + " the guardian's consent or presence. Shier's pathways to participation are a"
              + " frame; no level is derived.");

  private Wording() {}

  static Label text(String sv, String en) {
    return new Label(sv, en);
  }

  static Label join(Label first, Label second) {
    return new Label(first.sv() + " " + second.sv(), first.en() + " " + second.en());
  }

  /** The caveat, and that the answer is not known to be among NUSO's own where it is not. */
  static Label caveat(Code code, Label caveat) {
    boolean confirmed =
        code.provenance() == Provenance.NUSO || code.provenance() == Provenance.PUBLISHED;
    return confirmed
        ? caveat
        : join(
            caveat,
            text(
                "Svarsalternativet är vår komplettering och inte bekräftat som NUSO:s.",
                "The answer is our completion and not confirmed as NUSO's."));
  }

  static Indicator<Investigation> indicator(
      Label label,
      Explanation explanation,
      Function<? super Investigation, ? extends @Nullable Boolean> answer) {
    return Indicator.<Investigation>of(label, explanation, answer);
  }
}

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
      new Label(
          "Utredningar där frågan är besvarad.",
          "Investigations in which the question is answered.");

  static final Label RISK_PRINCIPLE =
      new Label(
          "Riskprincipen: insatsens omfattning följer risken.",
          "Risk principle: the extent of support follows the risk.");

  static final Label NEED_PRINCIPLE =
      new Label(
          "Behovsprincipen: stödet riktas mot bedömda behov.",
          "Need principle: support is directed at assessed needs.");

  static final Label RESPONSIVITY_PRINCIPLE =
      new Label(
          "Mottaglighetsprincipen: stödet anpassas till barnets och familjens förutsättningar.",
          "Responsivity principle: support is adapted to the child's and the family's abilities.");

  static final Label BREADTH_OF_BASIS =
      new Label(
          "Risk- och behovsprinciperna: bedömningens underlag.",
          "Risk and need principles: what the assessment rests on.");

  static final Label PARTICIPATION =
      new Label(
          "Barnets delaktighet: SoL (2025:400) 20 kap. 7 § om samtal med barnet utan"
              + " vårdnadshavarens samtycke eller närvaro. Shiers delaktighetsmodell är en ram;"
              + " ingen nivå härleds.",
          "The child's participation: SoL (2025:400) 20 kap. 7 § on talks with the child without"
              + " the guardian's consent or presence. Shier's pathways to participation are a"
              + " frame; no level is derived.");

  private Wording() {}

  /** The caveat, and that the answer is not known to be among NUSO's own where it is not. */
  static Label caveat(Code code, Label caveat) {
    boolean confirmed =
        code.provenance() == Provenance.NUSO || code.provenance() == Provenance.PUBLISHED;
    return confirmed
        ? caveat
        : Label.join(
            caveat,
            new Label(
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

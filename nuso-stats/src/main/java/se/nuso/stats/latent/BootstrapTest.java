package se.nuso.stats.latent;

import se.nuso.stats.text.Text;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/**
 * The bootstrap likelihood-ratio test of one class more: how often data that have one class less
 * give a ratio as large as the one observed.
 *
 * <p>Source: McLachlan GJ (1987). On bootstrapping the likelihood ratio test statistic for the
 * number of components in a normal mixture. Applied Statistics 36:318–324. Nylund KL, Asparouhov T,
 * Muthén BO (2007). Deciding on the number of classes in latent class analysis and growth mixture
 * modeling. Structural Equation Modeling 14:535–569.
 *
 * @param fewer the model with one class less
 * @param more the model
 * @param statistic twice the difference of the log-likelihoods
 * @param replicates data sets drawn from the model with fewer classes, with the same missing
 *     answers
 * @param asLarge replicates whose statistic was as large or larger
 * @param worse replicates in which the larger model came out worse than the smaller: its starts
 *     were too few; they count as not as large
 * @param p (1 + as large) / (1 + replicates), so never 0 (Davison and Hinkley 1997)
 * @param seed of the replicates
 */
public record BootstrapTest(
    LatentClassModel fewer,
    LatentClassModel more,
    double statistic,
    int replicates,
    int asLarge,
    int worse,
    double p,
    long seed) {
  /** The standard error of the p-value, from the number of replicates. */
  public double standardError() {
    return Math.sqrt(p * (1 - p) / replicates);
  }

  /**
   * The test on a screen.
   *
   * @param language the language of the words and numbers
   */
  public String toString(Language language) {
    boolean swedish = language == Language.SWEDISH;
    boolean sure = fewer.replicated() && more.replicated();
    return Text.wrapped(
        (swedish ? "Bootstrap-kvottest, " : "Bootstrap likelihood-ratio test, ")
            + more.classes()
            + (swedish ? " klasser mot " : " classes against ")
            + fewer.classes()
            + ": 2 ΔlnL = "
            + Numbers.number(statistic, 3, language)
            + ", "
            + Numbers.p("p", p, language)
            + (swedish ? " (medelfel " : " (standard error ")
            + Numbers.number(standardError(), 4, language)
            + "; "
            + asLarge
            + (swedish ? " av " : " of ")
            + replicates
            + (swedish ? " lika stora, frö " : " as large, seed ")
            + seed
            + ")."
            + (worse > 0
                ? swedish
                    ? " I " + worse + " dragningar blev den större modellen sämre: öka starterna."
                    : " In " + worse + " replicates the larger model came out worse: add starts."
                : "")
            + (sure
                ? ""
                : swedish
                    ? " EJ REPLIKERAD: en av modellerna nåddes av bara en start."
                    : " NOT REPLICATED: one of the models was reached by one start alone."));
  }

  /** The test on a screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

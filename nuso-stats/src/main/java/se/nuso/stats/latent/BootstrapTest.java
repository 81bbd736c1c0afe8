package se.nuso.stats.latent;

import java.util.List;
import java.util.Map;
import se.nuso.document.Cell;
import se.nuso.document.Document;
import se.nuso.document.Figure;
import se.nuso.document.Result;
import se.nuso.text.Label;
import se.nuso.text.Language;

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
    long seed)
    implements Result {
  private static final Label TITLE =
      new Label(
          "Bootstrap-kvottest, {more} klasser mot {fewer}",
          "Bootstrap likelihood-ratio test, {more} classes against {fewer}");
  private static final Label STANDARD_ERROR = new Label("medelfel för p", "standard error of p");
  private static final Label AS_LARGE = new Label("lika stora", "as large");
  private static final Label REPLICATES = new Label("dragningar", "replicates");
  private static final Label SEED = new Label("frö", "seed");
  private static final Label WORSE =
      new Label(
          "I {worse} {worse|dragning|dragningar} blev den större modellen sämre: öka starterna.",
          "In {worse} {worse|replicate|replicates} the larger model came out worse: add starts.");
  private static final Label NOT_REPLICATED =
      new Label(
          "EJ REPLIKERAD: en av modellerna nåddes av bara en start.",
          "NOT REPLICATED: one of the models was reached by one start alone.");

  /** The standard error of the p-value, from the number of replicates. */
  public double standardError() {
    return Math.sqrt(p * (1 - p) / replicates);
  }

  /** The test, and what is the matter with it. */
  @Override
  public Document document() {
    Document.Builder document =
        Document.of(TITLE.with(Map.of("more", more.classes(), "fewer", fewer.classes())))
            .figures(
                List.of(
                    Figure.of("2 ΔlnL", Cell.number(statistic, 3)),
                    Figure.of("p", new Cell.Probability(p)),
                    Figure.of(STANDARD_ERROR, Cell.number(standardError(), 4)),
                    Figure.of(AS_LARGE, Cell.count(asLarge)),
                    Figure.of(REPLICATES, Cell.count(replicates)),
                    Figure.of(SEED, Cell.words(Long.toString(seed)))));
    if (worse > 0) {
      document.note(WORSE.with("worse", worse));
    }
    if (!fewer.replicated() || !more.replicated()) {
      document.note(NOT_REPLICATED);
    }
    return document.build();
  }

  /** The test on a screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

package se.nuso.stats.latent;

import java.util.Comparator;
import java.util.List;
import se.nuso.stats.text.Text;
import se.nuso.stats.text.TextTable;
import se.nuso.text.Label;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/**
 * Models of the same data with different numbers of classes.
 *
 * @param models in order of their number of classes
 * @param notes why a number of classes asked for is not among them; empty otherwise
 */
public record ModelComparison(List<LatentClassModel> models, List<Label> notes) {
  public ModelComparison {
    models = List.copyOf(models);
    notes = List.copyOf(notes);
  }

  /**
   * The model with a number of classes.
   *
   * @param classes the number
   * @throws IllegalArgumentException if none was fitted
   */
  public LatentClassModel model(int classes) {
    return models.stream()
        .filter(model -> model.classes() == classes)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No model with " + classes + " classes was fitted"));
  }

  /** The model with the smallest BIC. No criterion alone tells the number of classes. */
  public LatentClassModel smallestBic() {
    return models.stream().min(Comparator.comparingDouble(LatentClassModel::bic)).orElseThrow();
  }

  /**
   * The models on a screen.
   *
   * @param language the language of the words and numbers
   */
  public String toString(Language language) {
    boolean swedish = language == Language.SWEDISH;
    TextTable table =
        new TextTable(
            1,
            true,
            swedish
                ? List.of(
                    "Klasser",
                    "log-likelihood",
                    "param.",
                    "fg",
                    "AIC",
                    "BIC",
                    "aBIC",
                    "CAIC",
                    "entropi",
                    "minsta",
                    "nådde bästa")
                : List.of(
                    "Classes",
                    "log-likelihood",
                    "param.",
                    "df",
                    "AIC",
                    "BIC",
                    "aBIC",
                    "CAIC",
                    "entropy",
                    "smallest",
                    "at best"));
    boolean unsure = false;
    for (LatentClassModel model : models) {
      boolean sure = model.replicated() && model.converged() && model.report().isUnique();
      unsure |= !sure;
      table.add(
          List.of(
              model.classes() + (sure ? "" : " !"),
              Numbers.number(model.logLikelihood(), 2, language),
              Integer.toString(model.report().parameters()),
              Long.toString(model.report().degreesOfFreedom()),
              Numbers.number(model.aic(), 1, language),
              Numbers.number(model.bic(), 1, language),
              Numbers.number(model.adjustedBic(), 1, language),
              Numbers.number(model.caic(), 1, language),
              Numbers.number(model.entropy(), 3, language),
              Numbers.percentSign(model.smallestClass(), language),
              model.startsAtBest() + "/" + model.report().finalists()));
    }
    return table.toText(0, "")
        + Text.wrapped(
            (swedish
                    ? "Minsta BIC: " + smallestBic().classes() + " klasser. "
                    : "Smallest BIC: " + smallestBic().classes() + " classes. ")
                + (unsure
                    ? swedish
                        ? "! bara en start nådde det bästa, flera modeller når samma likelihood eller"
                            + " modellen konvergerade inte: lita inte på raden, pröva fler starter."
                        : "! only one start reached the best, several models reach the same"
                            + " likelihood, or the model did not converge: do not trust the row,"
                            + " try more starts."
                    : "")
                + String.join(" ", notes.stream().map(note -> note.in(language)).toList()));
  }

  /** The models on a screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

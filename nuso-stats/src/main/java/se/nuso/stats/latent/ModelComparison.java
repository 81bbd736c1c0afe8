package se.nuso.stats.latent;

import java.util.Comparator;
import java.util.List;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Models of the same data with different numbers of classes.
 *
 * @param models in order of their number of classes
 * @param notes why a number of classes asked for is not among them; empty otherwise
 */
public record ModelComparison(List<LatentClassModel> models, List<Label> notes) implements Result {
  private static final Label TITLE =
      new Label("Modeller med olika många klasser", "Models with different numbers of classes");
  private static final Label CLASSES = new Label("Klasser", "Classes");
  private static final Label PARAMETERS = Label.same("param.");
  private static final Label DF = new Label("fg", "df");
  private static final Label ENTROPY = new Label("entropi", "entropy");
  private static final Label SMALLEST = new Label("minsta", "smallest");
  private static final Label AT_BEST = new Label("nådde bästa", "at best");
  private static final Label OF_STARTS = new Label("av starter", "of starts");
  private static final Label SMALLEST_BIC =
      new Label("Minsta BIC: {classes} klasser.", "Smallest BIC: {classes} classes.");
  private static final Label UNSURE =
      new Label(
          "! bara en start nådde det bästa, flera modeller når samma likelihood eller"
              + " modellen konvergerade inte: lita inte på raden, pröva fler starter.",
          "! only one start reached the best, several models reach the same"
              + " likelihood, or the model did not converge: do not trust the row,"
              + " try more starts.");

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

  /** The models, one a row; those that must not be trusted have an exclamation mark. */
  @Override
  public Document document() {
    Table.Builder table =
        Table.of(
            Column.words(CLASSES),
            Column.of(Label.same("log-likelihood")),
            Column.of(PARAMETERS),
            Column.of(DF),
            Column.of(Label.same("AIC")),
            Column.of(Label.same("BIC")),
            Column.of(Label.same("aBIC")),
            Column.of(Label.same("CAIC")),
            Column.of(ENTROPY),
            Column.of(SMALLEST),
            Column.of(AT_BEST),
            Column.of(OF_STARTS));
    models.forEach(model -> table.row(row(model)));
    table.note(SMALLEST_BIC.with("classes", smallestBic().classes()));
    if (!models.stream().allMatch(ModelComparison::isSure)) {
      table.note(UNSURE);
    }
    notes.forEach(table::note);
    return Document.of(TITLE).table(table).build();
  }

  private static boolean isSure(LatentClassModel model) {
    return model.replicated() && model.converged() && model.report().search().isUnique();
  }

  private static List<Cell> row(LatentClassModel model) {
    return List.of(
        Cell.words(model.classes() + (isSure(model) ? "" : " !")),
        Cell.number(model.logLikelihood(), 2),
        Cell.count(model.report().parameters()),
        Cell.count(model.report().degreesOfFreedom()),
        Cell.number(model.aic(), 1),
        Cell.number(model.bic(), 1),
        Cell.number(model.adjustedBic(), 1),
        Cell.number(model.caic(), 1),
        Cell.number(model.entropy(), 3),
        Cell.percent(model.smallestClass()),
        Cell.count(model.startsAtBest()),
        Cell.count(model.report().search().finalists()));
  }

  /** The models on a screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.List;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Standard errors of a model's parameters. An estimate at the boundary, a probability of 0 or 1,
 * has none: NaN stands there, and it is held fixed for the others. Near the boundary they are
 * unreliable too.
 *
 * @param information which estimate of the information they rest on
 * @param classSizes by class
 * @param itemProbabilities by item, then by class, then by level
 * @param coefficients by class, then by predictor; 0 for the reference class; empty without
 *     covariates
 * @param atBoundary item probabilities at the boundary, which have no standard error
 * @param identified whether the information is positive definite; if not, all is NaN and the model
 *     has more parameters than the data can tell apart
 * @param separated whether a covariate tells classes apart without fault: the likelihood has then
 *     no finite maximum, and the coefficients of those classes no error (NaN)
 */
public record ModelErrors(
    Information information,
    List<Double> classSizes,
    List<List<List<Double>>> itemProbabilities,
    List<List<Double>> coefficients,
    int atBoundary,
    boolean identified,
    boolean separated)
    implements Result {
  private static final Label TITLE = new Label("Medelfel", "Standard errors");
  private static final Label NOT_IDENTIFIED =
      new Label(
          "Inga medelfel: informationsmatrisen är singulär, modellen är inte identifierad av data.",
          "No standard errors: the information is singular, the data do not identify the model.");
  private static final Label SEPARATED =
      new Label(
          "SEPARATION: en kovariat skiljer klasser åt utan fel; deras koefficienter har inget"
              + " ändligt maximum och inget medelfel. Utelämna kovariaten eller slå ihop klasser.",
          "SEPARATION: a covariate tells classes apart without fault; their coefficients have"
              + " no finite maximum and no error. Leave the covariate out, or fit fewer classes.");
  private static final Label CLASS = new Label("Klass", "Class");
  private static final Label SIZE = new Label("klassens andel", "class size");
  private static final Label COEFFICIENT =
      new Label("koefficient {number}", "coefficient {number}");
  private static final Label AT_BOUNDARY =
      new Label(
          "{number} {number|svarssannolikhet|svarssannolikheter} ligger på gränsen (0 eller 1) och"
              + " har inget medelfel.",
          "{number} item {number|probability is|probabilities are} at the boundary (0 or 1) and"
              + " {number|has|have} no standard error.");

  public ModelErrors {
    classSizes = List.copyOf(classSizes);
    itemProbabilities =
        itemProbabilities.stream().map(item -> item.stream().map(List::copyOf).toList()).toList();
    coefficients = coefficients.stream().map(List::copyOf).toList();
  }

  /** The errors of class sizes and coefficients, by class, and what is the matter. */
  @Override
  public Document document() {
    Document.Builder document = Document.of(TITLE);
    if (!identified) {
      return document.note(NOT_IDENTIFIED).build();
    }
    if (separated) {
      document.note(SEPARATED);
    }
    int predictors = coefficients.isEmpty() ? 0 : coefficients.get(0).size();
    List<Column> columns = new ArrayList<>(List.of(Column.words(CLASS), Column.of(SIZE)));
    for (int p = 1; p <= predictors; p++) {
      columns.add(Column.of(COEFFICIENT.with("number", p)));
    }
    Table.Builder table = Table.of(columns);
    for (int k = 0; k < classSizes.size(); k++) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.words(LatentClassModel.className(k)));
      row.add(Cell.number(classSizes.get(k), 4));
      for (int p = 0; p < predictors; p++) {
        row.add(Cell.number(coefficients.get(k).get(p), 4));
      }
      table.row(row);
    }
    return document.table(table).note(AT_BOUNDARY.with("number", atBoundary)).build();
  }

  /** What is to be known of them, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

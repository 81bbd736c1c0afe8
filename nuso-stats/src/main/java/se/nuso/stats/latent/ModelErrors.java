package se.nuso.stats.latent;

import java.util.List;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

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
    boolean separated) {
  public ModelErrors {
    classSizes = List.copyOf(classSizes);
    itemProbabilities =
        itemProbabilities.stream().map(item -> item.stream().map(List::copyOf).toList()).toList();
    coefficients = coefficients.stream().map(List::copyOf).toList();
  }

  /**
   * What is to be known of them.
   *
   * @param language the language
   */
  public String toString(Language language) {
    boolean swedish = language == Language.SWEDISH;
    if (!identified) {
      return swedish
          ? "Inga medelfel: informationsmatrisen är singulär, modellen är inte identifierad av data."
          : "No standard errors: the information is singular, the data do not identify the model.";
    }
    return (separated
            ? swedish
                ? "SEPARATION: en kovariat skiljer klasser åt utan fel; deras koefficienter har inget"
                    + " ändligt maximum och inget medelfel. Utelämna kovariaten eller slå ihop klasser.\n"
                : "SEPARATION: a covariate tells classes apart without fault; their coefficients have"
                    + " no finite maximum and no error. Leave the covariate out, or fit fewer classes.\n"
            : "")
        + (swedish ? "Medelfel av klassernas andelar: " : "Standard errors of class sizes: ")
        + classSizes.stream().map(error -> Numbers.number(error, 4, language)).toList()
        + (swedish
            ? "; " + atBoundary + " svarssannolikheter ligger på gränsen (0 eller 1) och har inget."
            : "; " + atBoundary + " item probabilities are at the boundary (0 or 1) and have none.")
        + (coefficients.isEmpty()
            ? ""
            : (swedish
                    ? "\nMedelfel av koefficienterna, per klass: "
                    : "\nStandard errors of coefficients, by class: ")
                + coefficients.stream()
                    .map(
                        ofClass ->
                            ofClass.stream()
                                .map(error -> Numbers.number(error, 4, language))
                                .toList())
                    .toList());
  }

  /** What is to be known of them, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

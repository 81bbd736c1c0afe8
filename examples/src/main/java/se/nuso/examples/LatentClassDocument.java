package se.nuso.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nuso.stats.latent.LatentClassModel;
import se.nuso.stats.latent.ModelComparison;
import se.nuso.stats.latent.ModelErrors;

/**
 * A fitted latent class model as it is written to a file.
 *
 * @param classes the number of classes
 * @param n records, each as often as its weight says
 * @param allMissing records missing on every item, which are in {@code n}
 * @param logLikelihood natural logarithm
 * @param parameters estimated
 * @param degreesOfFreedom left
 * @param aic Akaike's criterion
 * @param bic Schwarz's criterion
 * @param adjustedBic sample-size adjusted BIC
 * @param caic consistent AIC
 * @param entropy entropy R²; "NaN" for one class
 * @param classSizes by class, the largest first
 * @param itemProbabilities by item: by class, then by level
 * @param levels by item: its levels, in order
 * @param predictors of class membership; empty without covariates
 * @param coefficients by class, then by predictor; empty without covariates
 * @param starts random starts
 * @param finalists starts that went on to the end
 * @param startsAtBest those that reached the best
 * @param converged whether likelihood and parameters stood still
 * @param seed of the starts
 * @param classSizeErrors standard errors, where asked for
 * @param itemProbabilityErrors standard errors, where asked for; "NaN" at the boundary
 * @param coefficientErrors standard errors by class, then by predictor; "NaN" where there is none
 * @param comparison the models fitted, by number of classes
 */
record LatentClassDocument(
    int classes,
    double n,
    double allMissing,
    double logLikelihood,
    int parameters,
    long degreesOfFreedom,
    double aic,
    double bic,
    double adjustedBic,
    double caic,
    double entropy,
    List<Double> classSizes,
    Map<String, List<List<Double>>> itemProbabilities,
    Map<String, List<String>> levels,
    List<String> predictors,
    List<List<Double>> coefficients,
    int starts,
    int finalists,
    int startsAtBest,
    boolean converged,
    long seed,
    @Nullable List<Double> classSizeErrors,
    @Nullable Map<String, List<List<Double>>> itemProbabilityErrors,
    @Nullable List<List<Double>> coefficientErrors,
    List<Compared> comparison) {
  /**
   * One of the models compared.
   *
   * @param classes the number of classes
   * @param logLikelihood natural logarithm
   * @param parameters estimated
   * @param aic Akaike's criterion
   * @param bic Schwarz's criterion
   * @param entropy entropy R²
   * @param startsAtBest starts that reached the best
   * @param converged whether likelihood and parameters stood still
   */
  record Compared(
      int classes,
      double logLikelihood,
      int parameters,
      double aic,
      double bic,
      double entropy,
      int startsAtBest,
      boolean converged) {}

  static LatentClassDocument of(
      ModelComparison comparison, LatentClassModel model, @Nullable ModelErrors errors) {
    Map<String, List<String>> levels = new LinkedHashMap<>();
    model.items().forEach(item -> levels.put(item.name(), item.levels()));
    return new LatentClassDocument(
        model.classes(),
        model.report().sample().n(),
        model.report().sample().allMissing(),
        model.logLikelihood(),
        model.report().parameters(),
        model.report().degreesOfFreedom(),
        model.aic(),
        model.bic(),
        model.adjustedBic(),
        model.caic(),
        model.entropy(),
        model.classSizes(),
        byItem(model, model.itemProbabilities()),
        levels,
        model.predictors(),
        model.coefficients(),
        model.report().search().starts(),
        model.report().search().finalists(),
        model.startsAtBest(),
        model.converged(),
        model.report().search().seed(),
        errors == null ? null : errors.classSizes(),
        errors == null ? null : byItem(model, errors.itemProbabilities()),
        errors == null ? null : errors.coefficients(),
        comparison.models().stream()
            .map(
                each ->
                    new Compared(
                        each.classes(),
                        each.logLikelihood(),
                        each.report().parameters(),
                        each.aic(),
                        each.bic(),
                        each.entropy(),
                        each.startsAtBest(),
                        each.converged()))
            .toList());
  }

  private static Map<String, List<List<Double>>> byItem(
      LatentClassModel model, List<List<List<Double>>> values) {
    Map<String, List<List<Double>>> byItem = new LinkedHashMap<>();
    for (int item = 0; item < values.size(); item++) {
      byItem.put(model.items().get(item).name(), values.get(item));
    }
    return byItem;
  }
}

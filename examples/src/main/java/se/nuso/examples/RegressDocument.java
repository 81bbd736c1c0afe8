package se.nuso.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import se.nuso.stats.regression.Coefficient;
import se.nuso.stats.regression.LogisticModel;
import se.nuso.text.Language;

/**
 * A fitted regression as it is written to a file. What does not exist is null.
 *
 * @param outcome the column explained
 * @param event the value that counts as yes
 * @param method how it was estimated, and what the standard errors rest on
 * @param converged whether the maximum was found; without it there are no estimates
 * @param iterations number of steps
 * @param n number of rows (or their weight) that the model rests on
 * @param events how many of them say yes
 * @param missing how many rows were left out for want of an answer
 * @param clusters number of clusters; 0 without
 * @param names the coefficients in their order
 * @param coefficients the estimates by name, on the logit scale
 * @param standardErrors their standard errors by name
 * @param z the estimates divided by their standard errors
 * @param p the two-sided p-values
 * @param oddsRatios the odds ratios
 * @param oddsRatiosLower the lower bounds of their intervals
 * @param oddsRatiosUpper the upper bounds of their intervals
 * @param confidence the level of the intervals
 * @param covariance the covariance matrix, row by row in the order of the names
 * @param logLikelihood the log-likelihood, penalised where asked for
 * @param nullLogLikelihood that of the intercept alone
 * @param aic Akaike's criterion
 * @param bic Schwarz's criterion
 * @param separation what separates the outcomes
 * @param dropped columns that others determine
 * @param notes what must be known to read the numbers
 */
record RegressDocument(
    String outcome,
    String event,
    String method,
    boolean converged,
    int iterations,
    double n,
    double events,
    double missing,
    int clusters,
    List<String> names,
    Map<String, @Nullable Double> coefficients,
    Map<String, @Nullable Double> standardErrors,
    Map<String, @Nullable Double> z,
    Map<String, @Nullable Double> p,
    Map<String, @Nullable Double> oddsRatios,
    Map<String, @Nullable Double> oddsRatiosLower,
    Map<String, @Nullable Double> oddsRatiosUpper,
    double confidence,
    @Nullable List<List<Double>> covariance,
    @Nullable Double logLikelihood,
    @Nullable Double nullLogLikelihood,
    @Nullable Double aic,
    @Nullable Double bic,
    @Nullable String separation,
    List<String> dropped,
    List<String> notes) {

  static RegressDocument of(LogisticModel model, BinaryOutcome outcome, Language language) {
    return new RegressDocument(
        outcome.name(),
        outcome.event(),
        model.method().in(language),
        model.fit().converged(),
        model.fit().iterations(),
        model.sample().n(),
        model.sample().events(),
        model.sample().missing(),
        model.sample().clusters(),
        model.coefficients().stream().map(Coefficient::name).toList(),
        each(model, Coefficient::estimate),
        each(model, Coefficient::standardError),
        each(model, Coefficient::z),
        each(model, Coefficient::p),
        each(model, Coefficient::oddsRatio),
        each(model, Coefficient::oddsRatioLower),
        each(model, Coefficient::oddsRatioUpper),
        model.confidence(),
        model.fit().converged() ? model.estimates().covariance() : null,
        number(model.fit().logLikelihood()),
        number(model.fit().nullLogLikelihood()),
        number(model.fit().aic()),
        number(model.fit().bic()),
        model.separation() == null ? null : model.separation().toString(language),
        model.estimates().dropped(),
        model.notes().stream().map(note -> note.in(language)).toList());
  }

  private static Map<String, @Nullable Double> each(
      LogisticModel model, ToDoubleFunction<Coefficient> value) {
    Map<String, @Nullable Double> values = new LinkedHashMap<>();
    model.coefficients().forEach(c -> values.put(c.name(), number(value.applyAsDouble(c))));
    return values;
  }

  /** JSON has no number that is none, and no infinite one. */
  private static @Nullable Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}

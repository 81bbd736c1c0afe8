package se.nuso.stats.latent;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.RecordOrigin;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.text.Language;

/**
 * A fitted latent class model (<i>latent klassmodell</i>): a plain record of numbers and texts, so
 * that it can be saved as JSON and applied where it was not fitted. It holds no answer of any
 * record. Classes are ordered by size, the largest first, and are called C1, C2 …; they are no
 * published profiles.
 *
 * @param items the items and their levels
 * @param classSizes by class: its share of the records; with covariates the mean over the records
 * @param itemProbabilities by item, then by class, then by level
 * @param predictors "(Intercept)" and the covariates of class membership; empty without covariates
 * @param coefficients by class, then by predictor: of the multinomial logit of membership, with the
 *     first, largest class as reference; empty without covariates
 * @param report what is known of the fit
 * @param origin whether the records it was fitted on are real or synthetic; null where not known
 */
public record LatentClassModel(
    List<Item> items,
    List<Double> classSizes,
    List<List<List<Double>>> itemProbabilities,
    List<String> predictors,
    List<List<Double>> coefficients,
    FitReport report,
    @Nullable RecordOrigin origin)
    implements Result {
  public LatentClassModel {
    items = List.copyOf(items);
    classSizes = List.copyOf(classSizes);
    itemProbabilities =
        itemProbabilities.stream().map(item -> item.stream().map(List::copyOf).toList()).toList();
    predictors = List.copyOf(predictors);
    coefficients = coefficients.stream().map(List::copyOf).toList();
    SoundModel.require(items, classSizes, itemProbabilities, predictors, coefficients);
  }

  /** The number of classes. */
  public int classes() {
    return classSizes.size();
  }

  /**
   * The name of a class.
   *
   * @param k its position, from 0
   */
  public static String className(int k) {
    return "C" + (k + 1);
  }

  /**
   * A probability of an answer.
   *
   * @param item the name of an item
   * @param k the position of a class, from 0
   * @param level the name of a level
   * @throws IllegalArgumentException if the model has no such item or level
   */
  public double probability(String item, int k, String level) {
    int position = position(item);
    int at = items.get(position).levels().indexOf(level);
    if (at < 0) {
      throw new IllegalArgumentException(
          "Item " + item + " has no level " + level + ", only " + items.get(position).levels());
    }
    return itemProbabilities.get(position).get(k).get(at);
  }

  private int position(String name) {
    for (int item = 0; item < items.size(); item++) {
      if (items.get(item).name().equals(name)) {
        return item;
      }
    }
    throw new IllegalArgumentException("The model has no item " + name);
  }

  /** The log-likelihood, natural logarithm. */
  public double logLikelihood() {
    return report.logLikelihood();
  }

  /** Akaike's information criterion, −2 ln L + 2p (Akaike 1974). */
  public double aic() {
    return penalised(2);
  }

  /** Bayesian information criterion, −2 ln L + p ln n (Schwarz 1978). */
  public double bic() {
    return penalised(Math.log(report.sample().n()));
  }

  /** Sample-size adjusted BIC, −2 ln L + p ln((n + 2) / 24) (Sclove 1987). */
  public double adjustedBic() {
    return penalised(Math.log((report.sample().n() + 2) / 24));
  }

  /** Consistent AIC, −2 ln L + p (ln n + 1) (Bozdogan 1987). */
  public double caic() {
    return penalised(Math.log(report.sample().n()) + 1);
  }

  private double penalised(double perParameter) {
    return -2 * logLikelihood() + perParameter * report.parameters();
  }

  /** Entropy R²: 1 where each record's class is certain; NaN for one class. */
  public double entropy() {
    return report.assignment().entropy();
  }

  /** How many of the starts that went on to the end reached the best result. */
  public int startsAtBest() {
    return report.search().startsAtBest();
  }

  /** Whether likelihood and parameters stood still at the end. */
  public boolean converged() {
    return report.search().converged();
  }

  /** Whether at least two starts came to the best result; true for one class. */
  public boolean replicated() {
    return classes() == 1 || report.search().startsAtBest() > 1;
  }

  /** The share of the smallest class. */
  public double smallestClass() {
    return classSizes.get(classes() - 1);
  }

  /**
   * The probabilities of the classes for each row of a matrix, <strong>for the statistics of
   * groups</strong>. What a model says of one record is a likeness to other records and no
   * decision, and no ground for one, about a child (GDPR article 22; AI Act annex III).
   *
   * @param data answers to the model's items, in any order; levels are matched by name
   * @throws IllegalArgumentException if an item or covariate is missing, an answer is a level that
   *     the model has not, or the model is of synthetic records and the data are not
   */
  public Classification classify(ResponseMatrix data) {
    return Classification.of(this, AppliedModel.of(this, data, false));
  }

  /**
   * Standard errors, from the data that the model was fitted on.
   *
   * @param data the data
   * @param information which estimate of the information
   * @throws IllegalArgumentException if the data do not have the model's items
   */
  public ModelErrors standardErrors(ResponseMatrix data, Information information) {
    return ErrorsBuilder.errors(AppliedModel.of(this, data, true), information);
  }

  /**
   * Standard errors from the data that the model was fitted on, by {@link
   * Information#OUTER_PRODUCT}.
   *
   * @param data the data
   * @throws IllegalArgumentException if the data do not have the model's items
   */
  public ModelErrors standardErrors(ResponseMatrix data) {
    return standardErrors(data, Information.OUTER_PRODUCT);
  }

  /**
   * How far pairs of items go together beyond what the classes explain.
   *
   * @param data the data that the model was fitted on
   * @throws IllegalArgumentException if the data do not have the model's items
   */
  public BivariateResiduals bivariateResiduals(ResponseMatrix data) {
    return BivariateResiduals.of(AppliedModel.of(this, data, true));
  }

  /**
   * These parameters as starting values of another fit.
   *
   * @throws IllegalStateException if the model has covariates
   */
  public StartingValues asStart() {
    if (!predictors.isEmpty()) {
      throw new IllegalStateException("Starting values hold no coefficients of covariates");
    }
    return new StartingValues(classSizes, itemProbabilities);
  }

  /** What the records were; empty where it is not known. */
  public Optional<RecordOrigin> recordOrigin() {
    return Optional.ofNullable(origin);
  }

  /** After its name first what must not be overlooked, then its fit, then its classes. */
  @Override
  public Document document() {
    return new ModelDocument(this).document();
  }

  /** The model on a screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

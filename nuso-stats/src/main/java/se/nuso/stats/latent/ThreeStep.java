package se.nuso.stats.latent;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.jspecify.annotations.Nullable;

/**
 * What classes differ in, in three steps: a model is fitted to the items alone, records are
 * assigned to classes, and the outcome is compared between the classes with the assignment's errors
 * taken into account by the BCH weights, so that neither does the outcome shape the classes nor
 * does the comparison shrink. Standard errors are of the third step (sandwich); that the model
 * itself is estimated is not in them.
 *
 * <p>Sources: Bolck A, Croon M, Hagenaars J (2004). Estimating latent structure models with
 * categorical variables: one-step versus three-step estimators. Political Analysis 12:3–27. Vermunt
 * JK (2010). Latent class modeling with covariates: two improved three-step approaches. Political
 * Analysis 18:450–469. Bakk Z, Tekle FB, Vermunt JK (2013). Estimating the association between
 * latent class membership and external variables. Sociological Methodology 43:272–311.
 */
public final class ThreeStep {
  private final AppliedModel applied;
  private final double[][] posterior;
  private final double[][] assigned;

  /** By true class, then by assigned class: the probability of the assignment. */
  private final double[][] table;

  private final double[][] weights;

  private ThreeStep(AppliedModel applied, Assignment assignment) {
    this.applied = applied;
    Classification classification = Classification.of(applied.model, applied);
    int classes = applied.model.classes();
    posterior = new double[classification.rows()][];
    assigned = new double[classification.rows()][];
    for (int row = 0; row < posterior.length; row++) {
      double[] p = classification.posterior(row);
      posterior[row] = p;
      assigned[row] = p;
      if (assignment == Assignment.MODAL && !Double.isNaN(p[0])) {
        assigned[row] = new double[classes];
        assigned[row][Certainty.modal(p)] = 1;
      }
    }
    table = table(classes);
    weights = weights(classes);
  }

  /**
   * The first two steps.
   *
   * <p>Time and memory grow with the rows times the classes.
   *
   * @param model the model, fitted to the items without covariates
   * @param data the records, with their frequencies; rows missing on every item stay out
   * @param assignment how records are assigned
   * @throws IllegalArgumentException if the data do not suit the model, the model has covariates,
   *     or a class is assigned so that nothing can be told of it
   */
  public static ThreeStep of(LatentClassModel model, ResponseMatrix data, Assignment assignment) {
    if (!model.predictors().isEmpty()) {
      throw new IllegalArgumentException(
          "The model has covariates: the first of three steps fits the items alone");
    }
    Objects.requireNonNull(assignment, "assignment");
    return new ThreeStep(AppliedModel.of(model, data, true), assignment);
  }

  private boolean included(int row) {
    return !applied.data.allMissing(row) && !Double.isNaN(posterior[row][0]);
  }

  private double[][] table(int classes) {
    double[][] sums = new double[classes][classes];
    double[] inClass = new double[classes];
    for (int row = 0; row < posterior.length; row++) {
      double frequency = applied.data.frequency(row);
      for (int t = 0; t < classes && included(row); t++) {
        inClass[t] += frequency * posterior[row][t];
        for (int s = 0; s < classes; s++) {
          sums[t][s] += frequency * posterior[row][t] * assigned[row][s];
        }
      }
    }
    for (int t = 0; t < classes; t++) {
      for (int s = 0; s < classes; s++) {
        sums[t][s] /= inClass[t];
      }
    }
    return sums;
  }

  private double[][] weights(int classes) {
    RealMatrix inverse;
    try {
      inverse = new LUDecomposition(new Array2DRowRealMatrix(table)).getSolver().getInverse();
    } catch (SingularMatrixException e) {
      throw new IllegalArgumentException(
          "Two classes cannot be distinguished by the assignment: fit fewer classes, or assign in"
              + " proportion");
    }
    double[][] bch = new double[assigned.length][];
    for (int row = 0; row < bch.length; row++) {
      bch[row] = included(row) ? inverse.preMultiply(assigned[row]) : new double[classes];
    }
    return bch;
  }

  /**
   * How certain the assignment is: by true class, then by assigned class, the probability that a
   * record of the one is assigned to the other.
   */
  public List<List<Double>> classificationTable() {
    return Arrays.stream(table).map(row -> Arrays.stream(row).boxed().toList()).toList();
  }

  /**
   * The means of a numeric outcome by class.
   *
   * @param name the outcome's name
   * @param values one a row of the data; NaN is missing, and the row stays out
   * @throws IllegalArgumentException if the length differs, one is infinite, all are missing, or
   *     all records have the same (as where there is only one)
   */
  public DistalOutcome means(String name, double... values) {
    double[][] outcomes = new double[values.length][];
    for (int row = 0; row < values.length; row++) {
      if (Double.isInfinite(values[row])) {
        throw new IllegalArgumentException(name + ", row " + row + ": an infinite number");
      }
      outcomes[row] = Double.isNaN(values[row]) ? null : new double[] {values[row]};
    }
    return DistalOutcome.of(name, List.of(name), rows(values.length, name), outcomes, false);
  }

  /**
   * The distribution of a categorical outcome by class.
   *
   * @param name the outcome's name
   * @param answers one a row of the data; null or empty is missing, and the row stays out
   * @throws IllegalArgumentException if the length differs or there are not 2 to 127 categories
   */
  public DistalOutcome shares(String name, List<@Nullable String> answers) {
    LabelledColumn column = LabelledColumn.of(name, answers);
    List<String> categories = column.item().levels();
    if (categories.size() < 2) {
      throw new IllegalArgumentException("The outcome " + name + " has only one category");
    }
    double[][] outcomes = new double[answers.size()][];
    for (int row = 0; row < outcomes.length; row++) {
      if (column.codes()[row] != ResponseMatrix.MISSING) {
        outcomes[row] = new double[categories.size()];
        outcomes[row][column.codes()[row]] = 1;
      }
    }
    return DistalOutcome.of(name, categories, rows(answers.size(), name), outcomes, true);
  }

  /**
   * What class membership depends on: a multinomial logit with the largest class as reference.
   *
   * @param names the covariates' names
   * @param values by covariate, then by row of the data; a row with a NaN stays out
   * @throws IllegalArgumentException if the numbers of names, columns or rows do not fit
   */
  public MembershipRegression membership(List<String> names, double[]... values) {
    if (names.size() != values.length || names.isEmpty()) {
      throw new IllegalArgumentException(
          "There are " + names.size() + " names for " + values.length + " covariates");
    }
    for (int i = 0; i < values.length; i++) {
      rows(values[i].length, names.get(i));
    }
    return MembershipRegression.of(names, rows(posterior.length, ""), values);
  }

  private WeightedRows rows(int length, String name) {
    if (length != posterior.length) {
      throw new IllegalArgumentException(
          name + " has " + length + " values for " + posterior.length + " rows");
    }
    double[] frequencies = new double[length];
    for (int row = 0; row < length; row++) {
      frequencies[row] = included(row) ? applied.data.frequency(row) : 0;
    }
    return new WeightedRows(weights, frequencies);
  }

  /**
   * Rows with their BCH weights.
   *
   * @param weights by row, then by class; they sum to 1, and may be negative
   * @param frequencies by row; 0 for a row that stays out
   */
  record WeightedRows(double[][] weights, double[] frequencies) {
    int classes() {
      return weights[0].length;
    }
  }

  /** How many classes are related to what comes after. */
  @Override
  public String toString() {
    return "ThreeStep[classes=" + table.length + "]";
  }
}

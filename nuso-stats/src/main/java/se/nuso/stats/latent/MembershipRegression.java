package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Figure;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.stats.distribution.Tails;
import se.nuso.stats.latent.ThreeStep.WeightedRows;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What class membership depends on, from {@link ThreeStep}: a multinomial logit with BCH weights
 * and the largest class as reference.
 *
 * @param predictors "(Intercept)" and the covariates
 * @param coefficients by class, then by predictor; 0 for the reference
 * @param standardErrors by class, then by predictor, from the sandwich; 0 for the reference
 * @param n records with all covariates
 * @param missing records that lack one, or miss every item
 * @param converged whether the coefficients stood still at a maximum; if not, a covariate tells the
 *     classes apart wholly or not at all, and no error is told
 */
public record MembershipRegression(
    List<String> predictors,
    List<List<Double>> coefficients,
    List<List<Double>> standardErrors,
    double n,
    double missing,
    boolean converged)
    implements Result {
  private static final Label TITLE =
      new Label(
          "Klasstillhörighet, tre steg med BCH-vikter, referens C1",
          "Class membership, three steps with BCH weights, reference C1");
  private static final Label NOT_CONVERGED =
      new Label(
          "EJ KONVERGERAD: inget ändligt maximum. En kovariat skiljer klasserna åt utan fel"
              + " (separation), eller inte alls.",
          "NOT CONVERGED: no finite maximum. A covariate tells the classes apart without fault"
              + " (separation), or not at all.");
  private static final Label MISSING = new Label("saknas", "missing");
  private static final Label CLASS = new Label("Klass", "Class");
  private static final Label PREDICTOR = new Label("Variabel", "Predictor");
  private static final Label COEFFICIENT = new Label("koefficient", "coefficient");
  private static final Label STANDARD_ERROR = new Label("medelfel", "SE");

  private static final int MOST_STEPS = 100;
  private static final double STILL = 1e-10;

  /**
   * Per record, in standard deviations; coefficients that stand still on a slope are no maximum.
   */
  private static final double LEVEL = 1e-7;

  public MembershipRegression {
    predictors = List.copyOf(predictors);
    coefficients = coefficients.stream().map(List::copyOf).toList();
    standardErrors = standardErrors.stream().map(List::copyOf).toList();
  }

  static MembershipRegression of(List<String> names, WeightedRows rows, double[][] values) {
    List<double[]> predictors = new ArrayList<>();
    List<Integer> included = new ArrayList<>();
    double n = 0;
    double all = 0;
    for (int row = 0; row < rows.frequencies().length; row++) {
      double[] x = new double[names.size() + 1];
      x[0] = 1;
      boolean complete = true;
      for (int p = 0; p < values.length; p++) {
        x[p + 1] = values[p][row];
        complete &= !Double.isNaN(values[p][row]);
      }
      all += rows.frequencies()[row];
      if (complete && rows.frequencies()[row] > 0) {
        predictors.add(x);
        included.add(row);
        n += rows.frequencies()[row];
      }
    }
    if (included.isEmpty()) {
      throw new IllegalArgumentException("No record has all of the covariates " + names);
    }
    int classes = rows.classes();
    double[] weights = new double[included.size() * classes];
    for (int i = 0; i < included.size(); i++) {
      int row = included.get(i);
      for (int k = 0; k < classes; k++) {
        weights[i * classes + k] = rows.frequencies()[row] * rows.weights()[row][k];
      }
    }
    CovariateScale scale = CovariateScale.of(predictors.toArray(double[][]::new));
    double[][] x = predictors.stream().map(scale::standardised).toArray(double[][]::new);
    MultinomialLogit logit = new MultinomialLogit(x, classes);
    double[] current = new double[classes * (names.size() + 1)];
    boolean converged = false;
    for (int step = 0; step < MOST_STEPS && !converged; step++) {
      double[] next = logit.step(current, weights, classes);
      converged = largestChange(current, next) < STILL;
      current = next;
    }
    double[] frequencies = included.stream().mapToDouble(r -> rows.frequencies()[r]).toArray();
    RealMatrix covariance = covariance(logit, x, current, weights, frequencies, classes);
    // Steps also end where the information has become singular, or nearly so: at no maximum, but on
    // the way to infinity (separation), or with a covariate that tells nothing.
    converged &= hasErrors(covariance) && logit.slope(current, weights, classes) < LEVEL;
    double[] coefficients = new double[current.length];
    double[] errors = new double[current.length];
    int width = names.size() + 1;
    for (int k = 0; k < classes; k++) {
      double[] ofClass = Arrays.copyOfRange(current, k * width, (k + 1) * width);
      System.arraycopy(scale.toData(ofClass), 0, coefficients, k * width, width);
      for (int p = 0; p < width; p++) {
        errors[k * width + p] =
            k == 0
                ? 0
                : converged ? error(covariance, (k - 1) * width, scale.derivatives(p)) : Double.NaN;
      }
    }
    List<String> terms = new ArrayList<>(List.of("(Intercept)"));
    terms.addAll(names);
    return new MembershipRegression(
        terms, byClass(coefficients, classes), byClass(errors, classes), n, all - n, converged);
  }

  private static double largestChange(double[] from, double[] to) {
    double largest = 0;
    for (int i = 0; i < from.length; i++) {
      largest = Math.max(largest, Math.abs(to[i] - from[i]));
    }
    return largest;
  }

  private static boolean hasErrors(RealMatrix covariance) {
    for (int i = 0; i < covariance.getRowDimension(); i++) {
      if (!(Math.sqrt(covariance.getEntry(i, i)) <= CovariateScale.NO_MAXIMUM)) {
        return false;
      }
    }
    return true;
  }

  /** The standard error of a function with these derivatives by the parameters from the first. */
  private static double error(RealMatrix covariance, int first, double[] derivatives) {
    double variance = 0;
    for (int a = 0; a < derivatives.length; a++) {
      for (int b = 0; b < derivatives.length; b++) {
        variance += derivatives[a] * derivatives[b] * covariance.getEntry(first + a, first + b);
      }
    }
    return Math.sqrt(variance);
  }

  /** Of the free coefficients of the standardised covariates; NaN where there is none. */
  private static RealMatrix covariance(
      MultinomialLogit logit,
      double[][] x,
      double[] coefficients,
      double[] weights,
      double[] frequencies,
      int classes) {
    int width = x[0].length;
    int free = (classes - 1) * width;
    double[][] bread = new double[free][free];
    double[][] meat = new double[free][free];
    double[] p = new double[classes];
    double[] score = new double[free];
    for (int row = 0; row < x.length; row++) {
      logit.probabilities(coefficients, 0, x[row], p, 0);
      logit.addInformation(bread, p, x[row], frequencies[row]);
      for (int i = 0; i < free; i++) {
        int k = 1 + i / width;
        double weight = weights[row * classes + k] / frequencies[row];
        score[i] = (weight - p[k]) * x[row][i % width];
      }
      for (int i = 0; i < free; i++) {
        for (int j = 0; j < free; j++) {
          meat[i][j] += frequencies[row] * score[i] * score[j];
        }
      }
    }
    try {
      RealMatrix inverse =
          new LUDecomposition(new Array2DRowRealMatrix(bread)).getSolver().getInverse();
      return inverse.multiply(new Array2DRowRealMatrix(meat)).multiply(inverse);
    } catch (SingularMatrixException e) {
      for (double[] row : meat) {
        Arrays.fill(row, Double.NaN);
      }
      return new Array2DRowRealMatrix(meat);
    }
  }

  private static List<List<Double>> byClass(double[] values, int classes) {
    List<List<Double>> rows = new ArrayList<>();
    int width = values.length / classes;
    for (int k = 0; k < classes; k++) {
      List<Double> row = new ArrayList<>();
      for (int p = 0; p < width; p++) {
        row.add(values[k * width + p]);
      }
      rows.add(row);
    }
    return rows;
  }

  /**
   * The two-sided p-value of a coefficient, by Wald.
   *
   * @param k the position of a class, from 0
   * @param predictor the position of a predictor, from 0
   * @return NaN for the reference
   */
  public double p(int k, int predictor) {
    return Tails.twoSided(
        coefficients.get(k).get(predictor) / standardErrors.get(k).get(predictor));
  }

  /** The coefficients, by class and predictor. */
  @Override
  public Document document() {
    Table.Builder table =
        Table.of(
            Column.words(CLASS),
            Column.words(PREDICTOR),
            Column.of(COEFFICIENT),
            Column.of(STANDARD_ERROR),
            Column.of(Label.same("p")));
    for (int k = 1; k < coefficients.size(); k++) {
      for (int i = 0; i < predictors.size(); i++) {
        table.row(
            Cell.words(LatentClassModel.className(k)),
            Cell.words(predictors.get(i)),
            Cell.number(coefficients.get(k).get(i), 4),
            Cell.number(standardErrors.get(k).get(i), 4),
            new Cell.Probability(p(k, i)));
      }
    }
    Document.Builder document = Document.of(TITLE);
    if (!converged) {
      document.note(NOT_CONVERGED);
    }
    return document
        .figures(
            List.of(Figure.of("n", Cell.count(n)), new Figure(MISSING, Cell.count(missing), false)))
        .table(table)
        .build();
  }

  /** The coefficients on a screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

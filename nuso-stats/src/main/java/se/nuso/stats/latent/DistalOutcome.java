package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.jspecify.annotations.Nullable;
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
 * An outcome by class, from {@link ThreeStep}.
 *
 * @param name the outcome
 * @param categories its categories; of a numeric outcome its name alone
 * @param estimates by class, then by category: the mean, or the share. A share may come out a
 *     little below 0 or above 1: BCH weights may be negative
 * @param standardErrors by class, then by category
 * @param n records with an outcome
 * @param missing records without one, or missing on every item
 * @param overall whether the classes differ at all
 * @param pairwise whether two classes differ, for each pair
 */
public record DistalOutcome(
    String name,
    List<String> categories,
    List<List<Double>> estimates,
    List<List<Double>> standardErrors,
    double n,
    double missing,
    WaldTest overall,
    List<PairTest> pairwise)
    implements Result {
  private static final Label TITLE =
      new Label(
          "{name} per klass, tre steg med BCH-vikter",
          "{name} by class, three steps with BCH weights");
  private static final Label MISSING = new Label("saknas", "missing");
  private static final Label CLASS = new Label("Klass", "Class");
  private static final Label STANDARD_ERROR = new Label("(medelfel)", "(SE)");
  private static final Label WALD = new Label("klasserna lika: Wald χ²", "classes equal: Wald χ²");
  private static final Label DF = new Label("fg", "df");
  private static final Label THIRD_STEP =
      new Label(
          "Medelfelen gäller det tredje steget; att modellen är skattad ingår inte.",
          "The errors are of the third step; that the model is estimated is not in them.");

  /**
   * A Wald test.
   *
   * @param chiSquared the statistic; NaN where the covariances are singular
   * @param df degrees of freedom
   * @param p the p-value
   */
  public record WaldTest(double chiSquared, int df, double p) {}

  /**
   * A Wald test of two classes, not adjusted for the number of tests.
   *
   * @param first the position of a class, from 0
   * @param second the position of another
   * @param test the test
   */
  public record PairTest(int first, int second, WaldTest test) {}

  /** A pivot of a correlation matrix below this is lost in rounding. */
  private static final double SINGULAR = 1e-12;

  public DistalOutcome {
    categories = List.copyOf(categories);
    estimates = estimates.stream().map(List::copyOf).toList();
    standardErrors = standardErrors.stream().map(List::copyOf).toList();
    pairwise = List.copyOf(pairwise);
  }

  static DistalOutcome of(
      String name,
      List<String> categories,
      WeightedRows rows,
      double[] @Nullable [] given,
      boolean shares) {
    // From the first value on: a mean far from 0 leaves no digits for what differs.
    double base =
        Arrays.stream(given)
            .filter(of -> of != null && !shares)
            .mapToDouble(of -> of[0])
            .findFirst()
            .orElse(0);
    double[] @Nullable [] outcomes =
        shares
            ? given
            : Arrays.stream(given)
                .map(of -> of == null ? null : new double[] {of[0] - base})
                .toArray(double[][]::new);
    int classes = rows.classes();
    int size = categories.size();
    double[] inClass = new double[classes];
    double[][] means = new double[classes][size];
    double n = 0;
    double missing = 0;
    double all = 0;
    for (int row = 0; row < outcomes.length; row++) {
      double[] outcome = outcomes[row];
      double frequency = rows.frequencies()[row];
      all += frequency;
      if (outcome == null || frequency == 0) {
        continue;
      }
      n += frequency;
      for (int k = 0; k < classes; k++) {
        double weight = frequency * rows.weights()[row][k];
        inClass[k] += weight;
        for (int c = 0; c < size; c++) {
          means[k][c] += weight * outcome[c];
        }
      }
    }
    missing = all - n;
    if (n == 0) {
      throw new IllegalArgumentException("No record has the outcome " + name);
    }
    for (int k = 0; k < classes; k++) {
      for (int c = 0; c < size; c++) {
        means[k][c] /= inClass[k];
      }
    }
    refuseConstant(name, rows, outcomes);
    double[][] covariance = covariance(rows, outcomes, means, inClass);
    // The last share follows from the others.
    int free = shares ? size - 1 : size;
    List<PairTest> pairwise = new ArrayList<>();
    for (int one = 0; one < classes; one++) {
      for (int two = one + 1; two < classes; two++) {
        pairwise.add(new PairTest(one, two, wald(means, covariance, new int[] {one, two}, free)));
      }
    }
    int[] everyone = new int[classes];
    Arrays.setAll(everyone, k -> k);
    List<List<Double>> errors = new ArrayList<>();
    for (int k = 0; k < classes; k++) {
      List<Double> byCategory = new ArrayList<>();
      for (int c = 0; c < size; c++) {
        byCategory.add(Math.sqrt(covariance[k * size + c][k * size + c]));
      }
      errors.add(byCategory);
    }
    return new DistalOutcome(
        name,
        categories,
        Arrays.stream(means)
            .map(row -> Arrays.stream(row).map(mean -> mean + base).boxed().toList())
            .toList(),
        errors,
        n,
        missing,
        wald(means, covariance, everyone, free),
        pairwise);
  }

  private static void refuseConstant(
      String name, WeightedRows rows, double[] @Nullable [] outcomes) {
    double[] first = null;
    for (int row = 0; row < outcomes.length; row++) {
      double[] outcome = outcomes[row];
      if (outcome != null && rows.frequencies()[row] > 0) {
        if (first != null && !Arrays.equals(first, outcome)) {
          return;
        }
        first = outcome;
      }
    }
    throw new IllegalArgumentException(
        "The outcome " + name + " is the same for all records that have it: nothing to compare");
  }

  /** The sandwich of the weighted means: classes share records, so they covary. */
  private static double[][] covariance(
      WeightedRows rows, double[] @Nullable [] outcomes, double[][] means, double[] inClass) {
    int size = means[0].length;
    int length = means.length * size;
    double[][] covariance = new double[length][length];
    double[] influence = new double[length];
    for (int row = 0; row < outcomes.length; row++) {
      double[] outcome = outcomes[row];
      double frequency = rows.frequencies()[row];
      if (outcome == null || frequency == 0) {
        continue;
      }
      for (int i = 0; i < length; i++) {
        int k = i / size;
        influence[i] =
            rows.weights()[row][k] * (outcome[i % size] - means[k][i % size]) / inClass[k];
      }
      for (int i = 0; i < length; i++) {
        for (int j = 0; j < length; j++) {
          covariance[i][j] += frequency * influence[i] * influence[j];
        }
      }
    }
    return covariance;
  }

  /** Whether the classes named differ from the first of them. */
  private static WaldTest wald(double[][] means, double[][] covariance, int[] classes, int free) {
    int size = means[0].length;
    int df = (classes.length - 1) * free;
    double[] contrast = new double[df];
    double[][] variance = new double[df][df];
    for (int i = 0; i < df; i++) {
      int k = classes[1 + i / free];
      int c = i % free;
      contrast[i] = means[k][c] - means[classes[0]][c];
      for (int j = 0; j < df; j++) {
        int l = classes[1 + j / free];
        int d = j % free;
        int first = classes[0] * size;
        variance[i][j] =
            covariance[k * size + c][l * size + d]
                - covariance[first + c][l * size + d]
                - covariance[k * size + c][first + d]
                + covariance[first + c][first + d];
      }
    }
    if (df == 0) {
      return new WaldTest(Double.NaN, 0, Double.NaN);
    }
    // On the scale of its own errors, so that the outcome's unit decides nothing.
    double[] scale = new double[df];
    for (int i = 0; i < df; i++) {
      scale[i] = Math.sqrt(variance[i][i]);
    }
    for (int i = 0; i < df; i++) {
      contrast[i] /= scale[i];
      for (int j = 0; j < df; j++) {
        variance[i][j] /= scale[i] * scale[j];
      }
      if (!(scale[i] > 0)) {
        return new WaldTest(Double.NaN, df, Double.NaN);
      }
    }
    try {
      RealVector difference = new ArrayRealVector(contrast);
      double statistic =
          difference.dotProduct(
              new LUDecomposition(new Array2DRowRealMatrix(variance), SINGULAR)
                  .getSolver()
                  .solve(difference));
      return new WaldTest(statistic, df, Tails.chiSquared(statistic, df));
    } catch (SingularMatrixException e) {
      return new WaldTest(Double.NaN, df, Double.NaN);
    }
  }

  /** The outcome by class, and whether the classes differ. */
  @Override
  public Document document() {
    List<Column> columns = new ArrayList<>(List.of(Column.words(CLASS)));
    for (String category : categories) {
      columns.add(Column.of(Label.same(category)));
      columns.add(Column.of(STANDARD_ERROR));
    }
    Table.Builder table = Table.of(columns);
    for (int k = 0; k < estimates.size(); k++) {
      List<Cell> row = new ArrayList<>(List.of(Cell.words(LatentClassModel.className(k))));
      for (int c = 0; c < categories.size(); c++) {
        row.add(Cell.number(estimates.get(k).get(c), 3));
        row.add(Cell.number(standardErrors.get(k).get(c), 3));
      }
      table.row(row);
    }
    return Document.of(TITLE.with("name", name))
        .figures(
            List.of(Figure.of("n", Cell.count(n)), new Figure(MISSING, Cell.count(missing), false)))
        .table(table)
        .figures(
            List.of(
                Figure.of(WALD, Cell.number(overall.chiSquared(), 2)),
                Figure.of(DF, Cell.count(overall.df())),
                Figure.of("p", new Cell.Probability(overall.p()))))
        .note(THIRD_STEP)
        .build();
  }

  /** The outcome on a screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

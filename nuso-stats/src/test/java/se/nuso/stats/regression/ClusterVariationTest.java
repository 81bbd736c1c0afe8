package se.nuso.stats.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ClusterVariationTest {
  private static final ClusterVariation TOENAIL = Published.toenailByPatient().betweenClusters();

  @Test
  void theLikelihoodIsThatOfAFineGrid() {
    double[] estimate = estimate(TOENAIL);

    assertThat(TOENAIL.fit().converged()).isTrue();
    assertThat(TOENAIL.sample().clusters()).isEqualTo(294);
    assertThat(TOENAIL.fit().logLikelihood()).isCloseTo(onGrid(estimate), within(1e-7));
  }

  @Test
  void theLikelihoodIsNoGreaterAnywhereNear() {
    double[] estimate = estimate(TOENAIL);
    double top = onGrid(estimate);

    for (int i = 0; i < estimate.length; i++) {
      for (double step : new double[] {-0.02, 0.02}) {
        double[] beside = estimate.clone();
        beside[i] += step;
        assertThat(onGrid(beside)).isLessThan(top);
      }
    }
  }

  @Test
  void theStandardErrorIsTheCurvatureOfTheLikelihood() {
    // Numerically, by second differences of the grid's likelihood over all five parameters.
    double[] estimate = estimate(TOENAIL);
    double h = 1e-2;
    double[] information = new double[25];
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        information[i * 5 + j] =
            -(onGrid(moved(estimate, i, h, j, h))
                    - onGrid(moved(estimate, i, h, j, -h))
                    - onGrid(moved(estimate, i, -h, j, h))
                    + onGrid(moved(estimate, i, -h, j, -h)))
                / (4 * h * h);
      }
    }
    double[] inverse = Cholesky.of(information, 5).inverse();

    assertThat(TOENAIL.spread().standardDeviationError())
        .isCloseTo(Math.sqrt(inverse[24]), within(2e-3));
    assertThat(TOENAIL.coefficients().get(2).standardError())
        .isCloseTo(Math.sqrt(inverse[12]), within(2e-3));
  }

  @Test
  void theMeasuresFollowFromTheStandardDeviation() {
    double sigma = TOENAIL.spread().standardDeviation();

    assertThat(TOENAIL.spread().intraClassCorrelation())
        .isCloseTo(sigma * sigma / (sigma * sigma + 3.289868133696453), within(1e-12));
    // Merlo et al. (2006): exp(0.95 σ).
    assertThat(Math.log(TOENAIL.spread().medianOddsRatio()) / sigma)
        .isCloseTo(0.9539, within(1e-4));
    assertThat(TOENAIL.spread().lower()).isLessThan(TOENAIL.spread().medianOddsRatio());
    assertThat(TOENAIL.spread().upper()).isGreaterThan(TOENAIL.spread().medianOddsRatio());
    assertThat(TOENAIL.fit().p()).isLessThan(1e-50).isPositive();
  }

  @Test
  void clustersThatDifferNoMoreThanByChanceHaveNoVariation() {
    // Every cluster has the same share: less variation than chance would give.
    double[] y = new double[400];
    double[] x = new double[400];
    String[] clusters = new String[400];
    for (int row = 0; row < y.length; row++) {
      y[row] = row % 2;
      x[row] = row / 2 % 2;
      clusters[row] = String.valueOf(row / 20);
    }
    ClusterVariation none =
        LogisticRegression.of(Design.ofRows("y", y).numeric("x", x))
            .clusteredBy("cluster", clusters)
            .betweenClusters();

    assertThat(none.fit().converged()).isTrue();
    assertThat(none.spread().standardDeviation()).isZero();
    assertThat(none.spread().medianOddsRatio()).isEqualTo(1);
    assertThat(none.spread().intraClassCorrelation()).isZero();
    assertThat(none.spread().lower()).isEqualTo(1);
    assertThat(none.spread().upper()).isBetween(1.0, 10.0);
    assertThat(none.fit().p()).isEqualTo(0.5);
    assertThat(none.toString(ENGLISH)).contains("no more than chance");
  }

  @Test
  void aKnownVariationIsFoundAgain() {
    Random random = new Random(7);
    int n = 6000;
    double[] y = new double[n];
    double[] x = new double[n];
    String[] clusters = new String[n];
    double[] intercepts = random.doubles(120).toArray();
    for (int i = 0; i < intercepts.length; i++) {
      intercepts[i] = 0.7 * random.nextGaussian();
    }
    for (int row = 0; row < n; row++) {
      x[row] = random.nextGaussian();
      clusters[row] = String.valueOf(row % 120);
      double eta = -0.3 + 0.5 * x[row] + intercepts[row % 120];
      y[row] = random.nextDouble() < 1 / (1 + Math.exp(-eta)) ? 1 : 0;
    }
    ClusterVariation found =
        LogisticRegression.of(Design.ofRows("y", y).numeric("x", x))
            .clusteredBy("cluster", clusters)
            .betweenClusters();

    assertThat(found.spread().standardDeviation()).isCloseTo(0.7, within(0.15));
    assertThat(found.coefficients().get(1).estimate()).isCloseTo(0.5, within(0.1));
  }

  @Test
  void whatSeparatesHasNoVariationToTell() {
    ClusterVariation none =
        Published.completelySeparated()
            .clusteredBy("c", new String[] {"1", "1", "2", "2", "3", "3"})
            .betweenClusters();

    assertThat(none.fit().converged()).isFalse();
    assertThat(none.spread().medianOddsRatio()).isNaN();
    assertThat(none.toString(SWEDISH)).contains("Ej konvergerad");
  }

  @Test
  void withoutClustersThereIsNothingToCompare() {
    assertThatIllegalStateException().isThrownBy(() -> Published.toenail().betweenClusters());
  }

  @Test
  void theTextNamesModelAndMeasures() {
    assertThat(TOENAIL.toString(ENGLISH))
        .contains(
            "trapezoidal rule", "Median odds ratio", "intra-class correlation", "clusters 294");
    assertThat(TOENAIL.toString(SWEDISH)).contains("Medianoddskvot", "inomklasskorrelation");
  }

  private static double[] moved(double[] from, int i, double di, int j, double dj) {
    double[] to = from.clone();
    to[i] += di;
    to[j] += dj;
    return to;
  }

  private static double[] estimate(ClusterVariation variation) {
    double[] estimate = new double[5];
    for (int i = 0; i < 4; i++) {
      estimate[i] = variation.coefficients().get(i).estimate();
    }
    estimate[4] = variation.spread().standardDeviation();
    return estimate;
  }

  /** The marginal likelihood by the trapezoidal rule, straight from its definition. */
  private static double onGrid(double[] theta) {
    Table data = Table.of("toenail.csv");
    double[] y = data.numbers("outcome");
    double[] treatment = data.numbers("treatment");
    double[] month = data.numbers("month");
    String[] patient = data.texts("ID");
    double h = 0.02;
    int points = 801;
    Map<String, double[]> products = new LinkedHashMap<>();
    for (int row = 0; row < y.length; row++) {
      double eta =
          theta[0]
              + theta[1] * treatment[row]
              + theta[2] * month[row]
              + theta[3] * treatment[row] * month[row];
      double[] product = products.computeIfAbsent(patient[row], id -> ones(points));
      for (int k = 0; k < points; k++) {
        double yes = 1 / (1 + Math.exp(-eta - theta[4] * (k - points / 2) * h));
        product[k] *= y[row] == 1 ? yes : 1 - yes;
      }
    }
    double sum = 0;
    for (double[] product : products.values()) {
      double integral = 0;
      for (int k = 0; k < points; k++) {
        double u = (k - points / 2) * h;
        integral += h * product[k] * Math.exp(-u * u / 2) / Math.sqrt(2 * Math.PI);
      }
      sum += Math.log(integral);
    }
    return sum;
  }

  private static double[] ones(int length) {
    double[] ones = new double[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static LogisticRegression<Integer> ofClusters(int clusters, int rows, int deviating) {
    double[] y = new double[clusters * rows];
    double[] x = new double[y.length];
    String[] names = new String[y.length];
    for (int row = 0; row < y.length; row++) {
      y[row] = row / rows % 2;
      x[row] = row / 3 % 2;
      names[row] = String.valueOf(row / rows);
    }
    for (int row = 0; row < deviating; row++) {
      y[row] = 1 - y[row];
    }
    return LogisticRegression.of(Design.ofRows("y", y).numeric("x", x)).clusteredBy("c", names);
  }

  @Test
  @Timeout(20)
  void clustersThatEachAnswerAlikeHaveNoFiniteVariation() {
    for (LogisticRegression<Integer> regression :
        List.of(ofClusters(4, 2, 0), ofClusters(10, 4, 0))) {
      ClusterVariation variation = regression.betweenClusters();

      assertThat(variation.fit().converged()).isFalse();
      assertThat(variation.spread().medianOddsRatio()).isNaN();
      assertThat(variation.notes())
          .anySatisfy(note -> assertThat(note.sv()).contains("ingen ändlig skattning"))
          .anySatisfy(note -> assertThat(note.en()).contains("no finite estimate"));
    }
  }

  @Test
  @Timeout(20)
  void oneDeviatingRowMakesNoEstimateOutOfNone() {
    ClusterVariation variation = ofClusters(10, 20, 1).betweenClusters();

    assertThat(variation.fit().converged() ? variation.spread().medianOddsRatio() : 1)
        .isLessThan(14_000);
  }

  @Test
  void oneClusterTellsOfNoVariationAndNoError() {
    LogisticRegression<Integer> regression =
        LogisticRegression.of(
                Design.ofRows("y", new double[] {0, 1, 0, 1, 1, 0})
                    .numeric("x", new double[] {1, 2, 3, 4, 5, 6}))
            .clusteredBy("c", new String[] {"a", "a", "a", "a", "a", "a"});

    ClusterVariation variation = regression.betweenClusters();
    assertThat(variation.fit().converged()).isFalse();
    assertThat(variation.fit().p()).isNaN();
    assertThat(variation.toString(ENGLISH)).contains("Only one cluster");
    LogisticFit fit = regression.fit();
    assertThat(fit.coefficient("x").estimate()).isFinite();
    assertThat(fit.coefficient("x").standardError()).isNaN();
    assertThat(fit.coefficient("x").p()).isNaN();
    assertThat(fit.coefficient("x").lower()).isNaN();
    assertThat(fit.toString(SWEDISH)).contains("ett kluster");
  }

  /** Student's t with 3 degrees of freedom at 97.5 %: 3.182446 (R 4.2.2, qt). */
  @Test
  void fewClustersGiveIntervalsByStudentsT() {
    double[] x = {1, 2, 3, 4, 5, 6, 7, 8};
    LogisticFit fit =
        LogisticRegression.of(
                Design.ofRows("y", new double[] {0, 1, 0, 1, 0, 1, 1, 1}).numeric("x", x))
            .clusteredBy("c", new String[] {"a", "a", "b", "b", "c", "c", "d", "d"})
            .fit();
    Coefficient slope = fit.coefficient("x");

    assertThat((slope.upper() - slope.estimate()) / slope.standardError())
        .isCloseTo(3.182446, within(1e-6));
    assertThat(slope.p())
        .isCloseTo(
            2 * new TDistribution(3).cumulativeProbability(-Math.abs(slope.z())), within(1e-12));
    assertThat(fit.model().notes())
        .anySatisfy(
            note -> assertThat(note.en()).contains("t distribution with 3 degrees of freedom"));
  }

  private static ClusterVariation between(double[] y, double[] x, String... clusters) {
    return LogisticRegression.of(Design.ofRows("y", y).numeric("x", x))
        .clusteredBy("cluster", clusters)
        .betweenClusters();
  }

  @Test
  void oneClusterOrSingleRecordsTellNothingOfVariation() {
    double[] y = {0, 1, 0, 1, 1, 0};
    double[] x = {0, 1, 1, 0, 1, 0};

    assertThat(between(y, x, "a", "a", "a", "a", "a", "a").toString(ENGLISH))
        .contains("Only one cluster");
    ClusterVariation single = between(y, x, "a", "b", "c", "d", "e", "f");
    assertThat(single.fit().converged()).isFalse();
    assertThat(single.toString(ENGLISH)).contains("single record");
  }

  @Property(tries = 40)
  void oneIsInTheIntervalWhereTheTestFindsNoVariation(@ForAll long seed) {
    Random random = new Random(seed);
    double spread = random.nextDouble();
    double[] y = new double[300];
    double[] x = new double[300];
    String[] clusters = new String[300];
    double[] intercepts = random.doubles(15).map(u -> spread * random.nextGaussian()).toArray();
    for (int row = 0; row < 300; row++) {
      x[row] = random.nextGaussian();
      clusters[row] = String.valueOf(row % 15);
      double eta = 0.4 * x[row] + intercepts[row % 15];
      y[row] = random.nextDouble() < 1 / (1 + Math.exp(-eta)) ? 1 : 0;
    }
    ClusterVariation found = between(y, x, clusters);

    assertThat(found.fit().converged()).isTrue();
    assertThat(found.spread().lower() == 1).isEqualTo(found.fit().p() >= 0.05);
    assertThat(found.spread().medianOddsRatio())
        .isBetween(found.spread().lower(), found.spread().upper());
  }
}

package se.nuso.stats.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

class RegressionPropertyTest {
  @Property(tries = 50)
  void theOrderOfTheRowsDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    Rows rows = Rows.any(random, 120);
    List<Integer> order = new ArrayList<>(IntStream.range(0, 120).boxed().toList());
    Collections.shuffle(order, random);

    same(fit(rows), fit(rows.at(order.stream().mapToInt(Integer::intValue).toArray())), 1e-9);
  }

  @Property(tries = 50)
  void aWeightOfTwoIsARowTwice(@ForAll long seed) {
    Random random = new Random(seed);
    Rows rows = Rows.any(random, 120);
    double[] weights = random.ints(120, 0, 4).asDoubleStream().toArray();
    int[] repeated =
        IntStream.range(0, 120)
            .flatMap(row -> IntStream.generate(() -> row).limit((long) weights[row]))
            .toArray();

    for (StandardErrors errors : StandardErrors.values()) {
      if (errors != StandardErrors.AUGMENTED) {
        LogisticFit weighted =
            rows.regression(rows.design().weights(weights)).standardErrors(errors).fit();
        Rows each = rows.at(repeated);
        same(each.regression(each.design()).standardErrors(errors).fit(), weighted, 1e-8);
      }
    }
  }

  @Property(tries = 50)
  void anotherReferenceLeavesTheFittedValuesAsTheyAre(@ForAll long seed) {
    Rows rows = Rows.any(new Random(seed), 150);
    LogisticFit first = fit(rows);
    LogisticFit second = rows.regression(rows.design().reference("group", "c")).fit();

    assertThat(second.converged()).isEqualTo(first.converged());
    if (first.converged()) {
      assertThat(second.model().fit().logLikelihood())
          .isCloseTo(first.model().fit().logLikelihood(), within(1e-9));
      assertThat(second.fitted()).containsExactly(first.fitted(), within(1e-8));
    }
  }

  @Property(tries = 4)
  void theBitsAreTheSameOnAnyNumberOfThreads(@ForAll long seed) {
    // Enough rows for several pieces of work.
    Rows rows = Rows.any(new Random(seed), 40_000);
    LogisticRegression<Integer> regression =
        LogisticRegression.of(rows.design()).clusteredBy("cluster", rows.clusters);
    LogisticModel one = regression.threads(1).fit().model();

    assertThat(one.fit().converged()).isTrue();
    assertThat(regression.threads(2).fit().model()).isEqualTo(one);
    assertThat(regression.threads(8).fit().model()).isEqualTo(one);
  }

  @Property(tries = 300)
  void separationIsFoundWhereALinearProgrammeFindsIt(@ForAll long seed) {
    Random random = new Random(seed);
    int n = 6 + random.nextInt(20);
    double[][] columns = new double[1 + random.nextInt(3)][n];
    double[] y = new double[n];
    for (int row = 0; row < n; row++) {
      for (int j = 0; j < columns.length; j++) {
        columns[j][row] = random.nextInt(j == 0 ? 2 : 5);
      }
      y[row] = random.nextDouble() < 0.35 + 0.3 * columns[0][row] ? 1 : 0;
    }
    List<String> names = List.of("a", "b", "c").subList(0, columns.length);
    LogisticFit fit = LogisticRegression.of(Design.ofColumns("y", y, names, columns)).fit();

    double[] total = new double[columns.length + 1];
    int apart = 0;
    for (int row = 0; row < n; row++) {
      double[] signed = signed(columns, y, row);
      apart += furthest(columns, y, signed) > 1e-6 ? 1 : 0;
      for (int j = 0; j < total.length; j++) {
        total[j] += signed[j];
      }
    }
    if (furthest(columns, y, total) > 1e-6) {
      assertThat(Objects.requireNonNull(fit.model().separation()).records()).isEqualTo(apart);
      assertThat(fit.converged()).isFalse();
    } else {
      assertThat(fit.model().separation()).isNull();
      assertThat(fit.converged()).isTrue();
    }
  }

  private static double[] signed(double[][] columns, double[] y, int row) {
    double[] signed = new double[columns.length + 1];
    for (int j = 0; j < signed.length; j++) {
      signed[j] = (y[row] == 1 ? 1 : -1) * (j == 0 ? 1 : columns[j - 1][row]);
    }
    return signed;
  }

  /**
   * How far a bounded direction goes one way, among those that lead no row astray; 0 where none
   * does (Konis K, 2007, Linear programming algorithms for detecting separated data in binary
   * logistic regression models).
   */
  private static double furthest(double[][] columns, double[] y, double[] way) {
    int p = columns.length + 1;
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int row = 0; row < y.length; row++) {
      double[] signed = signed(columns, y, row);
      constraints.add(new LinearConstraint(signed, Relationship.GEQ, 0));
    }
    for (int j = 0; j < p; j++) {
      double[] unit = new double[p];
      unit[j] = 1;
      constraints.add(new LinearConstraint(unit, Relationship.LEQ, 1));
      constraints.add(new LinearConstraint(unit, Relationship.GEQ, -1));
    }
    return new SimplexSolver()
        .optimize(
            new MaxIter(10_000),
            new LinearObjectiveFunction(way, 0),
            new LinearConstraintSet(constraints),
            GoalType.MAXIMIZE)
        .getValue();
  }

  @Property(tries = 40)
  void aShiftMovesTheInterceptAndAScaleItsOwnSlopeAlone(@ForAll long seed) {
    Random random = new Random(seed);
    Rows rows = Rows.any(random, 150);
    double[] weights = random.doubles(150, 0.2, 3).toArray();
    double shift = List.of(0.0, 2e5, 20240315.0, -1e7, 2e9).get(random.nextInt(5));
    double scale = List.of(1e-6, 1e-3, 1.0, 1e3, 1e9).get(random.nextInt(5));
    Rows moved = rows.moved(shift, scale);
    // What the shift itself rounds away.
    double lost = 1e-8 + Math.abs(shift) * 1e-14;

    for (boolean weighted : new boolean[] {false, true}) {
      Design<Integer> one = weighted ? rows.design().weights(weights) : rows.design();
      Design<Integer> two = weighted ? moved.design().weights(weights) : moved.design();
      sameBut(rows.regression(one).fit(), moved.regression(two).fit(), scale, lost);
      sameBut(
          LogisticRegression.of(one).firth().fit(),
          LogisticRegression.of(two).firth().fit(),
          scale,
          lost);
      ClusterVariation between = rows.regression(one).betweenClusters();
      ClusterVariation again = moved.regression(two).betweenClusters();
      assertThat(again.fit().converged()).isEqualTo(between.fit().converged());
      if (between.fit().converged()) {
        assertThat(again.spread().standardDeviation())
            .isCloseTo(between.spread().standardDeviation(), within(1e-5 + lost));
        assertThat(again.coefficients().get(1).estimate() * scale)
            .isCloseTo(between.coefficients().get(1).estimate(), within(1e-6 + lost));
      }
    }
  }

  private static void sameBut(LogisticFit fit, LogisticFit moved, double scale, double lost) {
    assertThat(moved.converged()).isEqualTo(fit.converged());
    for (Coefficient expected : fit.coefficients()) {
      if (fit.converged() && !expected.name().equals("(Intercept)")) {
        double unit = expected.name().equals("x") ? scale : 1;
        Coefficient actual = moved.coefficient(expected.name());
        assertThat(actual.estimate() * unit).isCloseTo(expected.estimate(), within(lost));
        assertThat(actual.standardError() * unit).isCloseTo(expected.standardError(), within(lost));
        assertThat(actual.p()).isCloseTo(expected.p(), within(10 * lost));
      }
    }
  }

  private static LogisticFit fit(Rows rows) {
    return rows.regression(rows.design()).fit();
  }

  private static void same(LogisticFit first, LogisticFit second, double tolerance) {
    assertThat(second.converged()).isEqualTo(first.converged());
    for (Coefficient expected : first.coefficients()) {
      Coefficient actual = second.coefficient(expected.name());
      if (first.converged()) {
        LogisticRegressionTest.isClose(actual.estimate(), expected.estimate(), tolerance);
        LogisticRegressionTest.isClose(actual.standardError(), expected.standardError(), tolerance);
      }
    }
  }

  /** Rows of a number, a group and a cluster, with an outcome that depends on them. */
  private record Rows(double[] y, double[] x, String[] groups, String[] clusters) {
    static Rows any(Random random, int n) {
      double[] y = new double[n];
      double[] x = new double[n];
      String[] groups = new String[n];
      String[] clusters = new String[n];
      for (int row = 0; row < n; row++) {
        x[row] = random.nextGaussian() * 3 + 2000;
        int group = random.nextInt(4);
        groups[row] = List.of("a", "b", "c", "d").get(group);
        clusters[row] = String.valueOf(random.nextInt(11));
        double eta = 0.2 * (x[row] - 2000) + 0.3 * group - 0.4;
        y[row] = random.nextDouble() < 1 / (1 + Math.exp(-eta)) ? 1 : 0;
      }
      return new Rows(y, x, groups, clusters);
    }

    Rows at(int[] order) {
      return new Rows(
          Arrays.stream(order).mapToDouble(row -> y[row]).toArray(),
          Arrays.stream(order).mapToDouble(row -> x[row]).toArray(),
          Arrays.stream(order).mapToObj(row -> groups[row]).toArray(String[]::new),
          Arrays.stream(order).mapToObj(row -> clusters[row]).toArray(String[]::new));
    }

    Rows moved(double shift, double scale) {
      double[] moved = Arrays.stream(x).map(value -> (value + shift) * scale).toArray();
      return new Rows(y, moved, groups, clusters);
    }

    Design<Integer> design() {
      return Design.ofRows("y", y).numeric("x", x).levels("group", groups);
    }

    LogisticRegression<Integer> regression(Design<Integer> design) {
      return LogisticRegression.of(design).clusteredBy("cluster", clusters);
    }
  }
}

package se.nuso.stats.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LatentPropertyTest {
  private static ResponseMatrix data(long seed, double missing) {
    return Drawn.matrix(
        Drawn.rows(
            seed,
            80,
            missing,
            new double[] {0.5, 0.3, 0.2},
            new double[] {0.9, 0.7, 0.5, 0.9, 0.6},
            new double[] {0.2, 0.6, 0.4, 0.1, 0.3},
            new double[] {0.5, 0.1, 0.9, 0.5, 0.5}));
  }

  @Property(tries = 60)
  void no_step_lowers_the_likelihood(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 13) int classes,
      @ForAll @DoubleRange(min = 0, max = 0.6) double missing) {
    Patterns patterns = Patterns.of(data(seed, missing));
    Shape shape = new Shape(patterns.items, classes, 1);
    EmStep step = new EmStep(patterns, shape, new ChunkLayout(patterns, shape));
    double[] parameters = new StartingPoints(patterns, shape).draw(seed, 1);
    double before = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < 30; i++) {
      double after = step.apply(parameters, parameters);
      assertThat(after).isGreaterThanOrEqualTo(before - 1e-10 * Math.abs(after));
      before = after;
    }
  }

  @Property(tries = 60)
  void no_cycle_of_extrapolation_lowers_the_likelihood(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int classes) {
    Patterns patterns = Patterns.of(data(seed, 0.2));
    Shape shape = new Shape(patterns.items, classes, 1);
    EmStep step = new EmStep(patterns, shape, new ChunkLayout(patterns, shape));
    double[] start = new StartingPoints(patterns, shape).draw(seed, 0);
    Squarem squarem = new Squarem(step, shape, () -> false);
    AtomicReference<Double> before = new AtomicReference<>(step.apply(start, start.clone()));
    double[] parameters = start;
    for (int i = 0; i < 20; i++) {
      parameters = squarem.run(parameters, new Tolerance(-1, -1), 3, Double.MAX_VALUE).parameters();
      double after = step.apply(parameters, parameters.clone());
      assertThat(after).isGreaterThanOrEqualTo(before.get() - 1e-10 * Math.abs(after));
      before.set(after);
    }
  }

  @Property(tries = 20)
  void the_order_of_the_rows_changes_nothing_but_rounding(@ForAll long seed) {
    int[][] rows =
        Drawn.rows(
            seed,
            150,
            0.1,
            new double[] {0.6, 0.4},
            new double[] {0.9, 0.8, 0.9, 0.7},
            new double[] {0.1, 0.2, 0.1, 0.2});
    LatentClassModel model = LatentClassAnalysis.of(Drawn.matrix(rows)).starts(20).fit();
    Collections.shuffle(Arrays.asList(rows), new Random(seed));
    LatentClassModel shuffled = LatentClassAnalysis.of(Drawn.matrix(rows)).starts(20).fit();
    assertThat(shuffled.logLikelihood()).isCloseTo(model.logLikelihood(), within(1e-6));
    assertThat(shuffled.bic()).isCloseTo(model.bic(), within(1e-5));
  }

  @Property(tries = 200)
  void the_cheapest_pairing_is_the_cheapest(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int rows) {
    Random random = new Random(seed);
    double[][] cost = new double[rows][rows + random.nextInt(2)];
    for (double[] row : cost) {
      Arrays.setAll(row, column -> random.nextInt(20));
    }
    int[] pairing = CheapestPairing.of(cost);
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      sum += cost[row][pairing[row]];
    }
    assertThat(Arrays.stream(pairing).distinct().count()).isEqualTo(rows);
    assertThat(sum).isEqualTo(cheapest(cost, 0, new boolean[cost[0].length]));
  }

  private static double cheapest(double[][] cost, int row, boolean[] taken) {
    if (row == cost.length) {
      return 0;
    }
    double best = Double.POSITIVE_INFINITY;
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column]) {
        taken[column] = true;
        best = Math.min(best, cost[row][column] + cheapest(cost, row + 1, taken));
        taken[column] = false;
      }
    }
    return best;
  }

  @Property(tries = 100)
  void classifications_that_differ_in_names_alone_agree_wholly(@ForAll long seed) {
    int[] one = new Random(seed).ints(40, 0, 4).toArray();
    int[] renamed = Arrays.stream(one).map(k -> 7 - 3 * k).toArray();
    int[] other = new Random(~seed).ints(40, 0, 3).toArray();
    assertThat(AdjustedRandIndex.of(one, renamed)).isCloseTo(1, within(1e-12));
    assertThat(AdjustedRandIndex.of(one, other))
        .isEqualTo(AdjustedRandIndex.of(other, one))
        .isLessThan(0.5);
  }
}

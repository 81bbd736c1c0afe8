package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.stats.table.Tables.table;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KruskalWallisTest {
  @Test
  void itPrintsInBothLanguages() {
    KruskalWallis test = KruskalWallis.of(Tables.groups("chickwts weight feed"));

    assertThat(test.toString(ENGLISH))
        .isEqualTo(
            """
            Kruskal–Wallis test on ranks, corrected for ties
            H = 37.34, df = 5, p = 5.1e-07, n = 71, missing 0""");
    assertThat(test.toString(SWEDISH)).contains("p = 5,1e-07, n = 71, saknas 0");
    assertThat(test).hasToString(test.toString(ENGLISH));
  }

  @Test
  void valuesAndTheTableOfTheirCountsHaveOneAnswer() {
    double[] none = {0, 1, 1, 2, 0, -0.0};
    double[] some = {1, 2, 2, 5, 5, 1};

    assertThat(KruskalWallis.of(none, some)).isEqualTo(KruskalWallis.of(table("3 2 1 0|0 2 2 2")));
  }

  @Property(tries = 300)
  void anOrderKeptIsAnAnswerKept(
      @ForAll @Size(min = 5, max = 30) @IntRange(max = 40) int[] one,
      @ForAll @Size(min = 5, max = 30) @IntRange(max = 40) int[] other) {
    double[] first = Arrays.stream(one).asDoubleStream().toArray();
    double[] second = Arrays.stream(other).asDoubleStream().toArray();
    KruskalWallis plain = KruskalWallis.of(first, second);
    KruskalWallis cubed =
        KruskalWallis.of(
            Arrays.stream(first).map(x -> x * x * x).toArray(),
            Arrays.stream(second).map(x -> x * x * x).toArray());
    KruskalWallis turned = KruskalWallis.of(second, first);

    assertThat(cubed).isEqualTo(plain);
    if (!Double.isNaN(plain.statistic())) {
      assertThat(turned.statistic())
          .isCloseTo(plain.statistic(), within(1e-10 * (1 + plain.statistic())));
    }
  }

  @Property(tries = 300)
  void withTwoValuesItIsTheChiSquaredOfTheTable(
      @ForAll @IntRange(min = 1, max = 500) int a,
      @ForAll @IntRange(min = 1, max = 500) int b,
      @ForAll @IntRange(min = 1, max = 500) int c,
      @ForAll @IntRange(min = 1, max = 500) int d) {
    long[][] table = {{a, b}, {c, d}};
    double n = a + b + c + d;
    double statistic = ChiSquared.of(table).statistic() * (n - 1) / n;

    assertThat(KruskalWallis.of(table).statistic())
        .isCloseTo(statistic, within(1e-9 * (1 + statistic)));
  }

  @Test
  void missingValuesAreCountedAndEmptyGroupsSayNothing() {
    double[] one = {1, 2, Double.NaN, 3, 4, 5};
    double[] other = {3, 4, 5, 6, 7, Double.NaN};
    KruskalWallis test = KruskalWallis.of(one, new double[] {Double.NaN}, other);

    assertThat(test.n()).isEqualTo(10);
    assertThat(test.missing()).isEqualTo(3);
    assertThat(test.df()).isEqualTo(1);
    assertThat(test.notes()).isEmpty();
  }

  @Test
  void whatCannotBeComparedIsSaid() {
    assertThat(KruskalWallis.of(new double[] {1, 2, 3}).notes())
        .containsExactly(Note.NOTHING_TO_COMPARE);
    KruskalWallis ties = KruskalWallis.of(new double[] {2, 2}, new double[] {2, 2, 2});
    assertThat(ties.statistic()).isNaN();
    assertThat(ties.notes()).containsExactly(Note.ALL_TIES);
    assertThat(KruskalWallis.of(new double[] {1, 2}, new double[] {3, 4, 5}).toString(ENGLISH))
        .contains("The smallest group has 2 values");
    assertThat(KruskalWallis.of(table("3000 0|0 3000")).notes()).containsExactly(Note.BELOW_DOUBLE);
  }
}

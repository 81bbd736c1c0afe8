package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.nuso.stats.Proportion;

/** Neither place nor unit, nor the way the values come, changes a test. */
class UnitsAndReasonsTest {
  private static final List<Proportion> GROUPS =
      List.of(new Proportion(3, 20, 0), new Proportion(7, 25, 0), new Proportion(14, 30, 0));

  @Property(tries = 100)
  void scoresMayLieAnywhereAndHaveAnyUnit(@ForAll long seed) {
    Random random = new Random(seed);
    double[] scores = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
    double shift = List.of(0.0, 2e5, 20240315.0, -2e9).get(random.nextInt(4));
    double scale = List.of(1e-200, 1e-6, 1.0, 1e9, 1e160).get(random.nextInt(5));
    double[] moved = new double[3];
    for (int i = 0; i < 3; i++) {
      moved[i] = (scores[i] + shift) * scale;
    }

    assertThat(CochranArmitage.of(GROUPS, moved).z())
        .isCloseTo(CochranArmitage.of(GROUPS, scores).z(), within(1e-5));
  }

  @Test
  void scoresAtTheEndsOfTheNumbersAreScores() {
    double plain = CochranArmitage.of(GROUPS, 0, 1, 2).z();

    assertThat(CochranArmitage.of(GROUPS, -1e308, 0, 1e308).z()).isCloseTo(plain, within(1e-12));
    assertThat(CochranArmitage.of(GROUPS, 0, 1e-200, 2e-200).z()).isCloseTo(plain, within(1e-12));
  }

  @Property(tries = 100)
  void ranksOfValuesAreThoseOfTheirTable(@ForAll long seed) {
    Random random = new Random(seed);
    long[][] table = new long[3][5];
    double[][] values = new double[3][];
    for (int group = 0; group < 3; group++) {
      values[group] = new double[10];
      for (int i = 0; i < 10; i++) {
        int value = random.nextInt(5);
        table[group][value]++;
        values[group][i] = value * 1e-3 + 2e6;
      }
    }

    assertThat(KruskalWallis.of(values).statistic())
        .isCloseTo(KruskalWallis.of(table).statistic(), within(1e-10));
  }

  /** 300 000 different values in 1 000 groups: a table of them would be of 300 million cells. */
  @Test
  void manyGroupsOfManyValuesTakeTheMemoryOfTheirValues() {
    Random random = new Random(1);
    double[][] groups = new double[1000][];
    for (int group = 0; group < groups.length; group++) {
      groups[group] = random.doubles(300).toArray();
    }

    assertThat(KruskalWallis.of(groups).p()).isBetween(0.0, 1.0);
  }

  @Test
  void aRowThatIsNotThereIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChiSquared.of(new long[][] {{1, 2}, null}))
        .withMessage("Row 2 is null");
  }

  /** By the equation that defines them: one of n is {@code 1 − (1 − α/2)^(1/n)}. */
  @Test
  void exactIntervalsOfVerySmallSharesKeepTheirDigits() {
    for (long n : new long[] {1_000_000_000, 1_000_000_000_000L, 1_000_000_000_000_000L}) {
      double lower = -Math.expm1(Math.log1p(-0.025) / n);
      double upper = -Math.expm1(Math.log(0.025) / n);

      assertThat(new Proportion(1, n, 0).exactInterval().lower())
          .isCloseTo(lower, within(lower * 1e-8));
      assertThat(new Proportion(0, n, 0).exactInterval().upper())
          .isCloseTo(upper, within(upper * 1e-8));
    }
  }
}

package se.nuso.stats.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class TailsPropertyTest {
  // With an even number of degrees of freedom the tail is a short sum.
  @Property
  void theTailKeepsItsDigitsHoweverSmallItIs(
      @ForAll @DoubleRange(max = 1400) double statistic,
      @ForAll @IntRange(min = 1, max = 6) int k) {
    double half = statistic / 2;
    double term = 1;
    double sum = 1;
    for (int i = 1; i < k; i++) {
      term *= half / i;
      sum += term;
    }
    double tail = Math.exp(-half) * sum;

    assertThat(Tails.chiSquared(statistic, 2 * k)).isCloseTo(tail, within(1e-11 * tail));
  }

  @Property
  void aLargerStatisticHasASmallerTail(
      @ForAll @DoubleRange(max = 1000) double statistic,
      @ForAll @DoubleRange(min = 0.1, max = 10) double more,
      @ForAll @IntRange(min = 1, max = 50) int df) {
    assertThat(Tails.chiSquared(statistic + more, df))
        .isLessThanOrEqualTo(Tails.chiSquared(statistic, df));
  }

  @Example
  void oneDegreeOfFreedomIsTheSquareOfANormalVariable() {
    double z = Confidence.quantile(0.95);

    assertThat(z).isCloseTo(1.959963984540054, within(1e-14));
    assertThat(Tails.chiSquared(z * z, 1)).isCloseTo(0.05, within(1e-15));
    assertThat(Tails.chiSquared(0, 1)).isEqualTo(1);
  }

  @Example
  void withoutAStatisticThereIsNoTail() {
    assertThat(Tails.chiSquared(Double.NaN, 1)).isNaN();
    assertThat(Tails.chiSquared(3, 0)).isNaN();
    assertThat(Tails.chiSquared(Double.POSITIVE_INFINITY, 1)).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> Confidence.quantile(1));
  }
}

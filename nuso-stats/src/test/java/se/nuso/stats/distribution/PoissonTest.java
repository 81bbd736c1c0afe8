package se.nuso.stats.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 10, 117, 5_000, 331_000})
  void atEachBoundTheCountIsAsRareAsTheLevelSays(long count) {
    double lower = Poisson.lower(count, 0.95);
    double upper = Poisson.upper(count, 0.95);

    assertThat(1 - new PoissonDistribution(lower).cumulativeProbability((int) count - 1))
        .isEqualTo(0.025, within(1e-7));
    assertThat(new PoissonDistribution(upper).cumulativeProbability((int) count))
        .isEqualTo(0.025, within(1e-7));
  }

  @Test
  void nothingCountedHasALowerBoundOfNothing() {
    assertThat(Poisson.lower(0, 0.95)).isZero();
    assertThat(Poisson.upper(0, 0.9)).isEqualTo(-Math.log(0.05), within(1e-9));
  }

  @Test
  void aLevelThatIsNoneIsRefused() {
    assertThatThrownBy(() -> Poisson.lower(3, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Poisson.upper(3, 95)).isInstanceOf(IllegalArgumentException.class);
  }
}

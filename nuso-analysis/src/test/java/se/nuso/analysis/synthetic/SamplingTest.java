package se.nuso.analysis.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class SamplingTest {
  private static final int[] RECORDS = Sampling.all(1_000);

  @Test
  void the_number_drawn_is_within_one_of_the_target() {
    BitSet drawn = Sampling.draw(RECORDS, r -> r % 7 + 1, 123.4, draws());

    assertThat(drawn.cardinality()).isBetween(123, 124);
  }

  @Test
  void nobody_with_odds_of_zero_is_drawn() {
    BitSet drawn = Sampling.draw(RECORDS, r -> r % 2, 400, draws());

    assertThat(drawn.stream().allMatch(r -> r % 2 == 1)).isTrue();
  }

  @Test
  void a_target_beyond_what_is_possible_is_cut() {
    assertThat(Sampling.draw(RECORDS, r -> 1, 5_000, draws()).cardinality()).isEqualTo(1_000);
    assertThat(Sampling.draw(RECORDS, r -> 1, -3, draws()).isEmpty()).isTrue();
    assertThat(Sampling.draw(new int[0], r -> 1, 3, draws()).isEmpty()).isTrue();
  }

  @Test
  void the_factor_makes_the_probabilities_sum_to_the_target() {
    double[] odds = {0.1, 1, 10, 0};

    double factor = Sampling.factor(odds, 1.5);

    double sum = 0;
    for (double own : odds) {
      sum += Sampling.probability(factor, own);
    }
    assertThat(sum).isCloseTo(1.5, within(1e-6));
  }

  @Test
  void each_stratum_gets_about_its_expected_number() {
    BitSet drawn = Sampling.draw(RECORDS, r -> 1, 300, r -> r % 10, draws());

    for (int stratum = 0; stratum < 10; stratum++) {
      int wanted = stratum;
      assertThat(drawn.stream().filter(r -> r % 10 == wanted).count()).isBetween(29L, 31L);
    }
  }

  @Test
  void categories_come_in_the_shares_given() {
    int[] category = Sampling.categories(RECORDS, new double[] {2, 0, 3}, draws());

    int[] count = new int[3];
    for (int each : category) {
      count[each]++;
    }
    assertThat(count).containsExactly(400, 0, 600);
  }

  private static Draws draws() {
    return Draws.of(1, Step.NEED);
  }
}

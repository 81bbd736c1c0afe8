package se.nuso.stats.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AdjustedRandIndexTest {
  @Test
  void a_class_split_in_two_lowers_the_index() {
    // By hand: 1 pair in common, expected 2 · 1 / 6, largest (2 + 1) / 2.
    assertThat(AdjustedRandIndex.of(new int[] {0, 0, 1, 1}, new int[] {0, 0, 1, 2}))
        .isCloseTo((1 - 1.0 / 3) / (1.5 - 1.0 / 3), within(1e-12));
  }

  @Test
  void classifications_of_different_records_are_refused() {
    assertThatThrownBy(() -> AdjustedRandIndex.of(new int[2], new int[3]))
        .hasMessageContaining("2 and 3 records");
  }

  @Test
  void one_class_against_itself_has_no_index() {
    assertThat(AdjustedRandIndex.of(new int[3], new int[3])).isNaN();
  }
}

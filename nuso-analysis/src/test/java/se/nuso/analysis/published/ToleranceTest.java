package se.nuso.analysis.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ToleranceTest {
  private static final long ALL = 21_858;

  @Test
  void a_share_of_all_may_differ_by_a_point() {
    assertBand("PUB014", ALL, ALL, 28, 30);
  }

  @Test
  void a_share_of_few_may_differ_by_three_standard_errors() {
    assertBand("PUB063", ALL, 300, 25.795, 42.205);
  }

  @Test
  void grounds_for_LVU_may_differ_by_half_a_point() {
    assertBand("PUB064", ALL, 2_800, 3.7, 4.7);
  }

  @Test
  void words_are_bands() {
    assertBand("PUB097", ALL, 4_000, 85, 90);
    assertBand("PUB099", ALL, 4_000, 50, 55);
    assertBand("PUB101", ALL, 4_000, 42, 50);
    assertBand("PUB009", ALL, ALL, 47.5, 52.5);
    assertBand("PUB050", ALL, ALL, 17.5, 22.5);
    assertBand("PUB052", ALL, 3_000, 77.5, 82.5);
    assertBand("PUB118", ALL, ALL, 3, 5);
  }

  @Test
  void a_count_may_differ_by_three_binomial_standard_errors() {
    assertBand("PUB066", ALL, ALL, 311 - 52.53, 311 + 52.53);
  }

  @Test
  void means_and_ratios_have_their_own() {
    assertBand("PUB091", ALL, ALL, 4.75, 5.25);
    assertBand("PUB054", ALL, ALL, 2.7, 3.3);
  }

  @Test
  void fewer_records_widen_the_band_and_scale_a_count() {
    Band quarter = band("PUB014", ALL / 4, ALL / 4);
    assertThat(quarter.high() - quarter.low()).isCloseTo(4, within(0.01));

    Band count = band("PUB070", 2 * ALL, 2 * ALL);
    assertThat((count.low() + count.high()) / 2).isEqualTo(2 * 4879.0);
  }

  private static void assertBand(String id, long records, long n, double low, double high) {
    Band band = band(id, records, n);
    assertThat(band.low()).isCloseTo(low, within(0.01));
    assertThat(band.high()).isCloseTo(high, within(0.01));
  }

  private static Band band(String id, long records, long n) {
    return Tolerance.band(PublishedFigures.of(id), records, n);
  }
}

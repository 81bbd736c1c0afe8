package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import org.junit.jupiter.api.Test;
import se.nuso.stats.Proportion;

class DifferenceTest {
  @Test
  void itPrintsInPercentagePoints() {
    Difference difference = Difference.of(new Proportion(48, 80, 1), new Proportion(56, 70, 2));

    assertThat(difference.toString(ENGLISH))
        .isEqualTo(
            """
            Difference between independent shares, Newcombe's hybrid of Wilson intervals (method 10)
            difference in percentage points = -20.0 (95 %: -33.4 to -5.2), n = 150, missing 3""");
    assertThat(difference.toString(SWEDISH))
        .isEqualTo(
            """
            Skillnad mellan oberoende andelar, Newcombes hybrid av Wilsonintervall (metod 10)
            skillnad i procentenheter = -20,0 (95 %: -33,4 till -5,2), n = 150, saknas 3""");
    assertThat(difference).hasToString(difference.toString(ENGLISH));
  }

  @Test
  void anEmptyGroupHasNoDifference() {
    Difference difference = Difference.of(new Proportion(1, 2, 0), new Proportion(0, 0, 7));

    assertThat(difference.estimate()).isNaN();
    assertThat(difference.lower()).isNaN();
    assertThat(difference.upper()).isNaN();
    assertThat(difference.toString(ENGLISH))
        .contains("= – (95 %: no interval), n = 2, missing 7\nNobody in one of the groups");
  }

  @Test
  void theConfidenceIsBetween0And1() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Difference.of(new Proportion(1, 2, 0), new Proportion(1, 2, 0), 95));
  }
}

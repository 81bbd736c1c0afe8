package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import se.nuso.stats.Proportion;

class CochranArmitageTest {
  private static final List<Proportion> SMOKERS =
      List.of(
          new Proportion(83, 86, 1),
          new Proportion(90, 93, 0),
          new Proportion(129, 136, 0),
          new Proportion(70, 82, 2));

  @Test
  void itPrintsWithTheDirection() {
    CochranArmitage test = CochranArmitage.of(SMOKERS);

    assertThat(test.toString(ENGLISH))
        .isEqualTo(
            """
            Cochran–Armitage test for trend
            χ² = 8.225, df = 1, z = -2.868, p = 0.004, n = 397, missing 3""");
    assertThat(test.toString(SWEDISH)).startsWith("Cochran–Armitages test av trend");
    assertThat(test).hasToString(test.toString(ENGLISH));
  }

  @Test
  void theScoresMayLieAnywhereEvenlySpaced() {
    assertThat(CochranArmitage.of(SMOKERS, 1007, 1009, 1011, 1013).z())
        .isCloseTo(CochranArmitage.of(SMOKERS).z(), within(1e-9));
    assertThat(CochranArmitage.of(SMOKERS, 4, 3, 2, 1).z())
        .isCloseTo(-CochranArmitage.of(SMOKERS).z(), within(1e-12));
    assertThat(CochranArmitage.of(SMOKERS, 1, 2, 3, 9).z())
        .isNotCloseTo(CochranArmitage.of(SMOKERS).z(), within(0.01));
  }

  @Property
  void twoGroupsHaveTheChiSquaredOfTheirTable(
      @ForAll @LongRange(min = 1, max = 1000) long a,
      @ForAll @LongRange(min = 1, max = 1000) long b,
      @ForAll @LongRange(min = 1, max = 1000) long c,
      @ForAll @LongRange(min = 1, max = 1000) long d) {
    long[][] table = {{a, b}, {c, d}};
    double statistic = ChiSquared.of(table).statistic();

    assertThat(CochranArmitage.of(Tables.proportions(table)).statistic())
        .isCloseTo(statistic, within(1e-9 * (1 + statistic)));
  }

  @Property
  void theTrendIsNoMoreThanTheWholeDifference(
      @ForAll @LongRange(min = 1, max = 1000) long a,
      @ForAll @LongRange(min = 1, max = 1000) long b,
      @ForAll @LongRange(min = 1, max = 1000) long c) {
    long[][] table = {{a, b}, {b, c}, {c, a + 1}};

    assertThat(CochranArmitage.of(Tables.proportions(table)).statistic())
        .isLessThanOrEqualTo(ChiSquared.of(table).statistic() * (1 + 1e-9) + 1e-9);
  }

  @Test
  void whereAllAnswerAlikeOrHaveOneScoreThereIsNoTrend() {
    assertThat(
            CochranArmitage.of(List.of(new Proportion(3, 3, 0), new Proportion(4, 4, 0))).notes())
        .containsExactly(Note.NOTHING_TO_COMPARE);
    assertThat(CochranArmitage.of(List.of(new Proportion(0, 3, 0), new Proportion(0, 4, 0))).p())
        .isNaN();
    assertThat(CochranArmitage.of(List.of()).z()).isNaN();
    CochranArmitage oneScore = CochranArmitage.of(SMOKERS, 2, 2, 2, 2);
    assertThat(oneScore.z()).isNaN();
    assertThat(oneScore.toString(SWEDISH)).contains("samma poäng");
    assertThat(CochranArmitage.of(List.of(new Proportion(20, 40, 0), new Proportion(0, 0, 9))).z())
        .isNaN();
  }

  @Test
  void smallGroupsAreSaid() {
    assertThat(
            CochranArmitage.of(List.of(new Proportion(2, 8, 0), new Proportion(9, 30, 0)))
                .toString(ENGLISH))
        .contains("Expected count under 5 in a group (least 2.32)");
    assertThat(
            CochranArmitage.of(List.of(new Proportion(0, 3000, 0), new Proportion(3000, 3000, 0)))
                .notes())
        .containsExactly(Note.BELOW_DOUBLE);
  }

  @Test
  void eachGroupHasOneScoreThatIsANumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CochranArmitage.of(SMOKERS, 1, 2, 3))
        .withMessage("3 scores for 4 groups");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CochranArmitage.of(SMOKERS, 1, 2, 3, Double.NaN));
  }
}

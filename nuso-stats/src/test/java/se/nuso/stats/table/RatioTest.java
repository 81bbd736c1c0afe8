package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nuso.stats.table.Tables.table;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import org.junit.jupiter.api.Test;
import se.nuso.stats.Proportion;

class RatioTest {
  @Test
  void itPrintsInBothLanguages() {
    Ratio odds = Ratio.odds(new Proportion(512, 825, 3), new Proportion(89, 108, 1));

    assertThat(odds.toString(ENGLISH))
        .isEqualTo(
            """
            Odds ratio with logarithmic interval (Woolf 1955)
            odds ratio = 0.3492 (95 %: 0.2087–0.5844), n = 933, missing 4""");
    assertThat(Ratio.risk(table("512 313|89 19"), 0.999).toString(SWEDISH))
        .isEqualTo(
            """
            Riskkvot med logaritmiskt intervall (Katz m.fl. 1978)
            riskkvot = 0,7531 (99,9 %: 0,6344–0,894), n = 933, saknas 0""");
    assertThat(odds).hasToString(odds.toString(ENGLISH));
  }

  @Test
  void aZeroCellLeavesAtMostOneBoundAndNothingIsAdded() {
    Ratio zero = Ratio.odds(table("0 12|28 149"));
    Ratio infinite = Ratio.odds(table("12 0|28 149"));

    assertThat(zero.estimate()).isZero();
    assertThat(zero.lower()).isZero();
    assertThat(zero.upper()).isNaN();
    assertThat(infinite.estimate()).isInfinite();
    assertThat(infinite.lower()).isNaN();
    assertThat(infinite.upper()).isInfinite();
    assertThat(zero.notes()).containsExactly(Note.ZERO_CELL);
    assertThat(zero.toString(ENGLISH)).contains("odds ratio = 0 (95 %: no interval)");
  }

  @Test
  void aHalfIsAddedOnlyWhereItIsAskedForAndThenItIsSaid() {
    Ratio ratio = Ratio.oddsHaldane(table("0 12|28 149"), 0.95);

    assertThat(ratio.estimate()).isEqualTo(0.5 * 149.5 / (12.5 * 28.5));
    assertThat(ratio.lower()).isPositive();
    assertThat(ratio.notes()).startsWith(Note.HALDANE);
    assertThat(ratio.method().en()).contains("0.5 added");
  }

  @Test
  void smallCellsAreSaid() {
    assertThat(Ratio.odds(table("4 12|28 149")).notes()).containsExactly(Note.SMALL_CELLS);
    assertThat(Ratio.odds(table("5 12|28 149")).notes()).isEmpty();
  }

  @Test
  void sharesOfAllHaveAnEstimateButNoInterval() {
    Ratio ratio = Ratio.risk(table("0 10|5 5"));
    assertThat(ratio.estimate()).isZero();
    assertThat(ratio.upper()).isNaN();

    assertThat(Ratio.risk(table("10 0|5 5")).lower()).isPositive();
  }

  @Test
  void whereNothingVariesThereIsNoRatio() {
    for (String text : new String[] {"10 0|20 0", "0 10|0 20", "0 0|3 4", "0 0|0 0"}) {
      assertThat(Ratio.risk(table(text)).estimate()).isNaN();
      assertThat(Ratio.odds(table(text)).estimate()).isNaN();
      assertThat(Ratio.risk(table(text)).lower()).isNaN();
      assertThat(Ratio.odds(table(text)).notes()).containsExactly(Note.NOTHING_TO_COMPARE);
    }
  }

  @Test
  void aTableOfAnotherSizeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Ratio.odds(table("1 2 3|4 5 6")));
    assertThatIllegalArgumentException().isThrownBy(() -> Ratio.risk(table("1 2 3|4 5 6")));
    assertThatIllegalArgumentException().isThrownBy(() -> Ratio.risk(table("1 2|4 5"), 0));
  }
}

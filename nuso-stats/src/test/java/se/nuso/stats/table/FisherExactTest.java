package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.stats.table.Tables.table;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import org.junit.jupiter.api.Test;
import se.nuso.stats.Proportion;

class FisherExactTest {
  @Test
  void itPrintsInBothLanguages() {
    FisherExact test = FisherExact.of(table("86 29|44 30"));

    assertThat(test.toString(ENGLISH))
        .isEqualTo(
            """
            Fisher's exact test, 2 × 2
            p = 0.036, odds ratio = 2.014 (95 %: 1.029–3.965), n = 189, missing 0""");
    assertThat(test.toString(SWEDISH))
        .isEqualTo(
            """
            Fishers exakta test, 2 × 2
            p = 0,036, oddskvot = 2,014 (95 %: 1,029–3,965), n = 189, saknas 0""");
    assertThat(test).hasToString(test.toString(ENGLISH));
  }

  @Test
  void twoSharesAreTestedWithWhatIsMissingInBoth() {
    FisherExact test = FisherExact.of(new Proportion(86, 115, 2), new Proportion(44, 74, 3));

    assertThat(test.p()).isEqualTo(FisherExact.of(table("86 29|44 30")).p());
    assertThat(test.missing()).isEqualTo(5);
  }

  @Test
  void aZeroCellGivesAnIntervalWithOneBound() {
    FisherExact least = FisherExact.of(table("0 12|28 149"));
    FisherExact most = FisherExact.of(table("12 0|149 28"));

    assertThat(least.oddsRatio().estimate()).isZero();
    assertThat(least.oddsRatio().lower()).isZero();
    assertThat(least.oddsRatio().upper()).isCloseTo(2.05, within(0.01));
    assertThat(most.oddsRatio().estimate()).isInfinite();
    assertThat(most.oddsRatio().upper()).isInfinite();
    assertThat(most.toString(ENGLISH)).contains("odds ratio = ∞ (95 %: 0.4875–∞)");
  }

  @Test
  void marginsThatAllowOnlyOneTableSayNothing() {
    FisherExact test = FisherExact.of(table("5 0|7 0"));

    assertThat(test.p()).isEqualTo(1);
    assertThat(test.oddsRatio().estimate()).isNaN();
    assertThat(test.oddsRatio().lower()).isNaN();
    assertThat(test.notes()).containsExactly(Note.NOTHING_TO_COMPARE);
  }

  @Test
  void anEmptyTableHasNoP() {
    FisherExact test = FisherExact.of(table("0 0|0 0"));

    assertThat(test.p()).isNaN();
    assertThat(test.less()).isNaN();
    assertThat(test.greater()).isNaN();
    assertThat(test.notes()).containsExactly(Note.NOTHING_TO_COMPARE);
  }

  @Test
  void aLargeTableIsNoTrouble() {
    FisherExact test = FisherExact.of(table("500000 500100|500300 500000"));

    assertThat(test.p()).isBetween(0.5, 0.9);
    assertThat(FisherExact.of(table("9000000 0|0 9000000")).notes()).contains(Note.BELOW_DOUBLE);
  }

  @Test
  void aLargerTableIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FisherExact.of(table("1 2|3 4|5 6")))
        .withMessageContaining("3 × 2");
    assertThatIllegalArgumentException().isThrownBy(() -> FisherExact.of(table("1 2|3 4"), 95));
  }
}

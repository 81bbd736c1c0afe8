package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.stats.table.Tables.strata;
import static se.nuso.stats.table.Tables.table;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import org.junit.jupiter.api.Test;

class MantelHaenszelTest {
  private static final long[][][] ADMISSIONS =
      strata(
          "512 313|89 19 / 353 207|17 8 / 120 205|202 391 / 138 279|131 244 / 53 138|94 299 /"
              + " 22 351|24 317");

  @Test
  void aDifferenceInTheWholeMayVanishWhereLikeIsComparedWithLike() {
    assertThat(Ratio.odds(table("1198 1493|557 1278")).lower()).isGreaterThan(1.6);
    assertThat(MantelHaenszel.of(ADMISSIONS).toString(ENGLISH))
        .isEqualTo(
            """
            Mantel–Haenszel test and common ratios over strata, without continuity correction
            χ² = 1.525, df = 1, p = 0.217, odds ratio = 0.9047 (95 %: 0.7719–1.06),
            risk ratio = 0.9449 (95 %: 0.8665–1.03), strata = 6, n = 4526, missing 0""");
  }

  @Test
  void whetherTheRatioIsTheSameInAllIsAskedToo() {
    BreslowDay test = BreslowDay.of(ADMISSIONS);

    assertThat(test.toString(SWEDISH))
        .isEqualTo(
            """
            Breslow–Days test av lika oddskvoter, med Tarones korrektion
            χ² = 18,83, df = 5, p = 0,002, n = 4526, saknas 0""");
    assertThat(test).hasToString(test.toString(ENGLISH));
  }

  @Test
  void aDifferenceUnderAHalfIsNotCorrected() {
    MantelHaenszel test = MantelHaenszel.of(new long[][][] {table("10 10|10 11")});

    assertThat(test.correctedStatistic()).isEqualTo(test.statistic()).isPositive();
    assertThat(test).hasToString(test.toString(ENGLISH));
  }

  @Test
  void withoutAStratumThatSaysSomethingThereIsNoAnswer() {
    for (MantelHaenszel test :
        new MantelHaenszel[] {
          MantelHaenszel.of(new long[0][][]), MantelHaenszel.of(strata("3 0|4 0 / 0 0|2 1"))
        }) {
      assertThat(test.statistic()).isNaN();
      assertThat(test.p()).isNaN();
      assertThat(test.oddsRatio().estimate()).isNaN();
      assertThat(test.notes()).containsExactly(Note.NOTHING_TO_COMPARE);
    }
    assertThat(BreslowDay.of(strata("3 0|4 0 / 0 0|2 1")).p()).isNaN();
  }

  @Test
  void zeroCellsInEveryStratumLeaveNoCommonRatio() {
    long[][][] zeros = strata("0 6|5 20 / 0 9|7 30");
    MantelHaenszel test = MantelHaenszel.of(0.9, zeros);

    assertThat(test.oddsRatio().estimate()).isZero();
    assertThat(test.oddsRatio().upper()).isNaN();
    assertThat(test.oddsRatio().confidence()).isEqualTo(0.9);
    assertThat(test.notes()).contains(Note.ZERO_PRODUCTS);
    assertThat(BreslowDay.of(zeros).statistic()).isNaN();
    assertThat(BreslowDay.of(zeros).notes()).containsExactly(Note.ZERO_PRODUCTS);
  }

  @Test
  void sparseTablesAreSaid() {
    long[][][] sparse = strata("1 2|2 1 / 2 1|1 3");

    assertThat(MantelHaenszel.of(sparse).toString(SWEDISH)).contains("under 5 (Mantel–Fleiss)");
    assertThat(BreslowDay.of(sparse).toString(SWEDISH)).contains("under 5 i 2 av 2 strata");
    assertThat(BreslowDay.of(table("50 50|60 70"), table("40 60|30 80")).notes()).isEmpty();
  }

  @Test
  void aPBelowTheSmallestDoubleIsSaid() {
    long[][] apart = table("3000 5|5 3000");
    long[][] turned = table("5 3000|3000 5");

    assertThat(MantelHaenszel.of(apart, apart).notes()).contains(Note.BELOW_DOUBLE);
    assertThat(BreslowDay.of(apart, turned).notes()).contains(Note.BELOW_DOUBLE);
  }

  @Test
  void aStratumOfAnotherSizeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MantelHaenszel.of(table("1 2|3 4"), table("1 2 3|4 5 6")));
  }

  /** Right values: R 4, metafor 3, rma.mh(measure = "RR"). */
  @Test
  void aStratumWhereAllSayYesCountsInTheRiskRatio() {
    MantelHaenszel test = MantelHaenszel.of(table("10 0|20 0"), table("3 7|6 4"));
    MantelHaenszel alone = MantelHaenszel.of(new long[][][] {table("3 7|6 4")});

    assertThat(test.riskRatio().estimate()).isCloseTo(0.8448275862, within(1e-10));
    assertThat(test.riskRatio().lower()).isCloseTo(0.6538181613, within(1e-9));
    assertThat(test.riskRatio().upper()).isCloseTo(1.0916393773, within(1e-9));
    assertThat(test.oddsRatio().estimate()).isEqualTo(alone.oddsRatio().estimate());
    assertThat(test.statistic()).isEqualTo(alone.statistic());
  }

  @Test
  void aStratumWhereAllSayNoChangesNoRiskRatio() {
    MantelHaenszel with = MantelHaenszel.of(table("0 10|0 20"), table("3 7|6 4"));
    MantelHaenszel alone = MantelHaenszel.of(new long[][][] {table("3 7|6 4")});

    assertThat(with.riskRatio().estimate()).isEqualTo(alone.riskRatio().estimate());
    assertThat(with.riskRatio().lower()).isEqualTo(alone.riskRatio().lower());
  }
}

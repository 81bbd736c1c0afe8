package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nuso.stats.table.Tables.table;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import org.junit.jupiter.api.Test;

class ChiSquaredTest {
  @Test
  void itPrintsTheMethodTheNumbersAndWhatIsTheMatter() {
    assertThat(ChiSquared.of(table("601 332|370 215|322 596")).toString(ENGLISH))
        .isEqualTo(
            """
            Pearson's chi-squared test of independence, without continuity correction
            χ² = 191.9, df = 2, p = 2.1e-42, Cramér's V = 0.2807, n = 2436, missing 0""");
    assertThat(ChiSquared.of(table("149 28|12 0")).toString(SWEDISH))
        .isEqualTo(
            """
            Pearsons chi²-test av oberoende, utan kontinuitetskorrektion
            χ² = 2,228, df = 1, p = 0,135, Cramérs V = 0,1086, n = 189, saknas 0
            Förväntat antal under 5 i 1 av 4 celler (minst 1,78): chi²-fördelningen är en dålig \
            approximation. Använd
            Fishers test.""");
  }

  @Test
  void aLevelWithoutRecordsIsLeftOutAndSaid() {
    ChiSquared test = ChiSquared.of(table("30 0 20|0 0 0|20 0 30"));

    assertThat(test.df()).isEqualTo(1);
    assertThat(test.statistic()).isEqualTo(4);
    assertThat(test.notes())
        .extracting(note -> note.in(ENGLISH))
        .containsExactly(
            "Without records and left out: row 2.", "Without records and left out: column 2.");
    assertThat(test.pearsonResiduals().get(1)).containsOnly(Double.NaN);
    assertThat(test.pearsonResiduals().get(0)).startsWith(1.0);
  }

  @Test
  void whereThereIsNothingToCompareThereIsNoNumber() {
    for (long[][] table : new long[][][] {{}, {{}}, table("0 0|0 0"), table("3 4"), table("3|4")}) {
      ChiSquared test = ChiSquared.of(table);

      assertThat(test.statistic()).isNaN();
      assertThat(test.p()).isNaN();
      assertThat(test.cramerV()).isNaN();
      assertThat(test.df()).isZero();
      assertThat(test.notes()).contains(Note.NOTHING_TO_COMPARE);
    }
    assertThat(ChiSquared.of(table("3 4"))).asString().contains("χ² = –, df = 0, p = –");
  }

  @Test
  void theCorrectionIsForTablesOfTwoByTwo() {
    assertThat(ChiSquared.withContinuityCorrection(table("20 20|20 20")).statistic()).isZero();
    assertThat(ChiSquared.withContinuityCorrection(table("20 30|30 20")).toString(SWEDISH))
        .contains("med Yates kontinuitetskorrektion");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChiSquared.withContinuityCorrection(table("1 2|3 4|5 6")))
        .withMessageContaining("2 × 2 is needed, not of 3 × 2");
  }

  @Test
  void aPBelowTheSmallestDoubleIsSaid() {
    ChiSquared test = ChiSquared.of(table("2000 0|0 2000"));

    assertThat(test.p()).isZero();
    assertThat(test.notes()).containsExactly(Note.BELOW_DOUBLE);
    assertThat(test.toString(ENGLISH)).contains("p < 1e-300");
  }

  @Test
  void whatIsNoTableOfCountsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChiSquared.of(new long[][] {{1, 2}, {3}}))
        .withMessage("Row 2 has 1 columns, row 1 has 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChiSquared.of(table("1 2|3 -4")))
        .withMessage("Row 2 has the count -4");
  }

  @Test
  void theTableGivenMayBeChangedAfterwards() {
    long[][] table = table("30 20|20 30");
    ChiSquared before = ChiSquared.of(table);
    table[0][0] = 0;

    assertThat(before).isEqualTo(ChiSquared.of(table("30 20|20 30")));
    assertThat(before).hasToString(before.toString(ENGLISH));
  }
}

package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.stats.table.Tables.table;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FisherMonteCarloTest {
  private static final long[][] JOB = table("1 3 10 6|2 3 10 7|1 6 14 12|0 1 9 11");

  @Test
  void itPrintsWithTheErrorOfTheDrawing() {
    FisherMonteCarlo test = FisherMonteCarlo.of(JOB, 10_000, 7);

    assertThat(test.standardError())
        .isCloseTo(Math.sqrt(test.p() * (1 - test.p()) / 10_000), within(1e-15));
    assertThat(test.toString(ENGLISH))
        .startsWith("Fisher's test by random tables (Monte Carlo)\np = 0.7")
        .contains("standard error of p = 0.004")
        .endsWith("random tables = 10000, seed = 7, n = 96, missing 0");
    assertThat(test.toString(SWEDISH))
        .contains("medelfel för p = 0,004")
        .endsWith("slumpade tabeller = 10000, frö = 7, n = 96, saknas 0");
    assertThat(test).hasToString(test.toString(ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads(int threads) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    FisherMonteCarlo inPool = pool.submit(() -> FisherMonteCarlo.of(JOB, 12_345, 3)).join();
    pool.shutdown();

    assertThat(inPool).isEqualTo(FisherMonteCarlo.of(JOB, 12_345, 3));
    // The very bits, so that another release of Java or of ours does not change them unseen.
    assertThat(inPool.p()).isEqualTo(9599.0 / 12_346);
    assertThat(inPool.p()).isNotEqualTo(FisherMonteCarlo.of(JOB, 12_345, 4).p());
  }

  @Test
  void aTableOfTwoByTwoAgreesWithTheExactTest() {
    for (String text : new String[] {"86 29|44 30", "22 351|24 317", "3000 2900|3100 3150"}) {
      FisherMonteCarlo drawn = FisherMonteCarlo.of(table(text), 100_000, 5);

      assertThat(drawn.p())
          .isCloseTo(FisherExact.of(table(text)).p(), within(4 * drawn.standardError()));
    }
  }

  @Test
  void aTableTooLargeToEnumerateHasAnAnswer() {
    // R: "FEXACT error 6 … LDKEY is too small", or hours.
    long[][] table =
        table("4801 3276 2100 900 55|4700 3300 2150 880 60|1210 790 540 230 12|700 500 300 140 9");

    FisherMonteCarlo test = FisherMonteCarlo.of(table, 20_000, 1);

    assertThat(test.p()).isCloseTo(ChiSquared.of(table).p(), within(0.02));
    assertThat(test.notes()).isEmpty();
  }

  @Test
  void whereFewTablesAreAsUnlikelyTheUncertaintyIsSaid() {
    FisherMonteCarlo test = FisherMonteCarlo.of(table("40 0 0|0 40 0|0 0 40"), 1000, 1);

    assertThat(test.p()).isEqualTo(1.0 / 1001);
    assertThat(test.notes())
        .extracting(note -> note.in(ENGLISH))
        .containsExactly(
            "Only 0 of 1000 random tables were as unlikely as this one: p is uncertain, draw"
                + " more.");
  }

  @Test
  void emptyLevelsAreLeftOut() {
    assertThat(FisherMonteCarlo.of(table("3 0 4|0 0 0|7 0 1"), 5000, 2).p())
        .isEqualTo(FisherMonteCarlo.of(table("3 4|7 1"), 5000, 2).p());
    assertThat(FisherMonteCarlo.of(table("3 0|7 0")).p()).isNaN();
    assertThat(FisherMonteCarlo.of(table("3 0|7 0")).notes()).contains(Note.NOTHING_TO_COMPARE);
  }

  @Test
  void moreRecordsThanItIsRightForAreRefusedWithANote() {
    FisherMonteCarlo test = FisherMonteCarlo.of(table("9000000 1|1 9000000"), 10, 1);

    assertThat(test.p()).isNaN();
    assertThat(test.notes()).containsExactly(Note.tooMany(18_000_002, 10_000_000));
  }

  @Test
  void withoutADrawThereIsNoTest() {
    assertThatIllegalArgumentException().isThrownBy(() -> FisherMonteCarlo.of(JOB, 0, 1));
  }
}

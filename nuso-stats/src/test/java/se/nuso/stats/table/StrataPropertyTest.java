package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StrataPropertyTest {
  @Provide
  Arbitrary<long[][]> table() {
    return Arbitraries.longs()
        .between(1, 500)
        .array(long[].class)
        .ofSize(2)
        .array(long[][].class)
        .ofSize(2);
  }

  @Property(tries = 300)
  void oneStratumGivesTheRatiosAndTheTestOfTheTable(@ForAll("table") long[][] table) {
    MantelHaenszel common = MantelHaenszel.of(new long[][][] {table});

    assertClose(common.oddsRatio(), Ratio.odds(table));
    assertClose(common.riskRatio(), Ratio.risk(table));
    double plain = ChiSquared.of(table).statistic();
    double n = common.n();
    assertThat(common.statistic()).isCloseTo(plain * (n - 1) / n, within(1e-10 * (1 + plain)));
    assertThat(BreslowDay.of(new long[][][] {table}).statistic()).isNaN();
  }

  private static void assertClose(Ratio ratio, Ratio expected) {
    assertThat(ratio.estimate())
        .isCloseTo(expected.estimate(), within(1e-12 * expected.estimate()));
    assertThat(ratio.lower()).isCloseTo(expected.lower(), within(1e-10 * expected.lower()));
    assertThat(ratio.upper()).isCloseTo(expected.upper(), within(1e-10 * expected.upper()));
  }

  @Property(tries = 300)
  void equalStrataHaveEqualOddsRatios(@ForAll("table") long[][] table) {
    BreslowDay test = BreslowDay.of(table, table, table);

    assertThat(test.uncorrectedStatistic()).isCloseTo(0, within(1e-8));
    assertThat(test.df()).isEqualTo(2);
    assertThat(MantelHaenszel.of(table, table, table).oddsRatio().estimate())
        .isCloseTo(Ratio.odds(table).estimate(), within(1e-12 * Ratio.odds(table).estimate()));
  }

  @Property(tries = 300)
  void theOrderOfTheStrataIsNothingAndGroupsTurnTheRatio(
      @ForAll("table") long[][] one, @ForAll("table") long[][] other) {
    MantelHaenszel common = MantelHaenszel.of(one, other);
    MantelHaenszel reordered = MantelHaenszel.of(other, one);
    MantelHaenszel turned = MantelHaenszel.of(Tables.reversed(one), Tables.reversed(other));

    assertClose(reordered.oddsRatio(), common.oddsRatio());
    assertThat(turned.statistic())
        .isCloseTo(common.statistic(), within(1e-9 * (1 + common.statistic())));
    assertThat(turned.oddsRatio().estimate() * common.oddsRatio().estimate())
        .isCloseTo(1, within(1e-12));
    assertThat(turned.riskRatio().lower() * common.riskRatio().upper()).isCloseTo(1, within(1e-10));
    assertThat(common.oddsRatio().estimate())
        .isStrictlyBetween(common.oddsRatio().lower(), common.oddsRatio().upper());
  }

  @Property(tries = 300)
  void taronesCorrectionMakesTheStatisticNoLargerAndGroupsMayChangePlaces(
      @ForAll("table") long[][] one, @ForAll("table") long[][] other) {
    BreslowDay test = BreslowDay.of(one, other);
    BreslowDay turned = BreslowDay.of(Tables.reversed(one), Tables.reversed(other));

    assertThat(test.statistic()).isBetween(0.0, test.uncorrectedStatistic());
    assertThat(turned.statistic())
        .isCloseTo(test.statistic(), within(1e-7 * (1 + test.statistic())));
  }

  @Property(tries = 300)
  void aStratumThatSaysNothingChangesNothingButIsSaid(
      @ForAll("table") long[][] one, @ForAll("table") long[][] other) {
    long[][] silent = {{7, 0}, {3, 0}};
    MantelHaenszel common = MantelHaenszel.of(one, silent, other);

    assertThat(common.statistic()).isEqualTo(MantelHaenszel.of(one, other).statistic());
    assertThat(common.n()).isEqualTo(MantelHaenszel.of(one, other).n() + 10);
    assertThat(common.strata()).isEqualTo(2);
    assertThat(common.notes()).contains(Note.uninformativeStrata(1, 3));
  }
}

package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import se.nuso.stats.Proportion;

class RatioPropertyTest {
  @Property
  void theIntervalHoldsTheEstimateAndTurnsWithTheGroups(
      @ForAll @LongRange(min = 1, max = 10_000) long a,
      @ForAll @LongRange(min = 1, max = 10_000) long b,
      @ForAll @LongRange(min = 1, max = 10_000) long c,
      @ForAll @LongRange(min = 1, max = 10_000) long d,
      @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence) {
    Proportion first = new Proportion(a, a + b, 0);
    Proportion second = new Proportion(c, c + d, 0);

    assertTurns(Ratio.odds(first, second, confidence), Ratio.odds(second, first, confidence));
    assertTurns(Ratio.risk(first, second, confidence), Ratio.risk(second, first, confidence));
  }

  private static void assertTurns(Ratio ratio, Ratio turned) {
    assertThat(ratio.estimate()).isStrictlyBetween(ratio.lower(), ratio.upper());
    assertThat(turned.estimate() * ratio.estimate()).isCloseTo(1, within(1e-12));
    assertThat(turned.lower() * ratio.upper()).isCloseTo(1, within(1e-12));
  }

  @Property
  void theOddsRatioIsTheSameWhicheverIsAskedForAndTheRiskRatioIsNearerToOne(
      @ForAll @LongRange(min = 1, max = 10_000) long a,
      @ForAll @LongRange(min = 1, max = 10_000) long b,
      @ForAll @LongRange(min = 1, max = 10_000) long c,
      @ForAll @LongRange(min = 1, max = 10_000) long d) {
    long[][] table = {{a, b}, {c, d}};
    Ratio odds = Ratio.odds(table);

    Ratio transposed = Ratio.odds(Tables.transposed(table));
    assertThat(transposed.lower()).isCloseTo(odds.lower(), within(1e-12 * odds.lower()));
    assertThat(Math.abs(Math.log(Ratio.risk(table).estimate())))
        .isLessThanOrEqualTo(Math.abs(Math.log(odds.estimate())) + 1e-12);
  }

  @Property
  void theDifferenceIsHeldByItsIntervalAndTurnsWithTheGroups(
      @ForAll @LongRange(max = 10_000) long a,
      @ForAll @LongRange(max = 10_000) long b,
      @ForAll @LongRange(max = 10_000) long c,
      @ForAll @LongRange(max = 10_000) long d,
      @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence) {
    Proportion first = new Proportion(a, a + b + 1, 2);
    Proportion second = new Proportion(c, c + d + 1, 3);
    Difference difference = Difference.of(first, second, confidence);
    Difference turned = Difference.of(second, first, confidence);

    assertThat(difference.estimate()).isBetween(difference.lower(), difference.upper());
    assertThat(difference.lower()).isGreaterThanOrEqualTo(-1);
    assertThat(difference.upper()).isLessThanOrEqualTo(1);
    assertThat(turned.lower()).isCloseTo(-difference.upper(), within(1e-15));
    assertThat(difference.n()).isEqualTo(first.n() + second.n());
    assertThat(difference.missing()).isEqualTo(5);
  }
}

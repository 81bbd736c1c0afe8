package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class FisherExactPropertyTest {
  @Property(tries = 300)
  void thePIsTheOneCountedInWholeNumbers(
      @ForAll @LongRange(max = 120) long a,
      @ForAll @LongRange(max = 120) long b,
      @ForAll @LongRange(max = 120) long c,
      @ForAll @LongRange(max = 120) long d) {
    if (a + b + c + d == 0) {
      return;
    }
    BigInteger own = ways(a, a + b, a + c, a + b + c + d);
    BigInteger all = BigInteger.ZERO;
    BigInteger noMore = BigInteger.ZERO;
    BigInteger less = BigInteger.ZERO;
    for (long k = Math.max(0, a - d); k <= Math.min(a + b, a + c); k++) {
      BigInteger ways = ways(k, a + b, a + c, a + b + c + d);
      all = all.add(ways);
      noMore = ways.compareTo(own) <= 0 ? noMore.add(ways) : noMore;
      less = k <= a ? less.add(ways) : less;
    }
    FisherExact test = FisherExact.of(new long[][] {{a, b}, {c, d}});

    double p = share(noMore, all);
    assertThat(test.p()).isCloseTo(p, within(1e-12 * p));
    double atMost = share(less, all);
    assertThat(test.less()).isCloseTo(atMost, within(1e-12 * atMost));
    double atLeast = share(all.subtract(less).add(own), all);
    assertThat(test.greater()).isCloseTo(atLeast, within(1e-12 * atLeast));
  }

  private static double share(BigInteger part, BigInteger all) {
    return new BigDecimal(part).divide(new BigDecimal(all), MathContext.DECIMAL64).doubleValue();
  }

  private static BigInteger ways(long k, long row, long column, long n) {
    return choose(column, k).multiply(choose(n - column, row - k));
  }

  private static BigInteger choose(long n, long k) {
    BigInteger ways = BigInteger.ONE;
    for (long i = 1; i <= k; i++) {
      ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }

  @Property(tries = 300)
  void theIntervalHoldsTheEstimateAndTurnsWithTheTable(
      @ForAll @LongRange(max = 2000) long a,
      @ForAll @LongRange(max = 2000) long b,
      @ForAll @LongRange(max = 2000) long c,
      @ForAll @LongRange(max = 2000) long d) {
    Ratio ratio = FisherExact.of(new long[][] {{a, b}, {c, d}}).oddsRatio();
    Ratio turned = FisherExact.of(new long[][] {{c, d}, {a, b}}).oddsRatio();
    Ratio transposed = FisherExact.of(new long[][] {{a, c}, {b, d}}).oddsRatio();

    if (a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0) {
      assertThat(ratio.lower()).isLessThanOrEqualTo(ratio.estimate());
      assertThat(ratio.upper()).isGreaterThanOrEqualTo(ratio.estimate());
      assertClose(turned.estimate(), 1 / ratio.estimate());
      assertClose(turned.lower(), 1 / ratio.upper());
      assertClose(transposed.upper(), ratio.upper());
    } else {
      assertThat(ratio.estimate()).isNaN();
    }
  }

  private static void assertClose(double value, double expected) {
    if (Double.isInfinite(expected)) {
      assertThat(value).isEqualTo(expected);
    } else {
      assertThat(value).isCloseTo(expected, within(1e-9 * expected));
    }
  }

  @Property(tries = 100)
  void theBoundsLeaveHalfOfTheRestInEachTail(
      @ForAll @LongRange(min = 1, max = 5000) long a,
      @ForAll @LongRange(min = 1, max = 5000) long b,
      @ForAll @LongRange(min = 1, max = 5000) long c,
      @ForAll @LongRange(min = 1, max = 5000) long d) {
    Ratio ratio = FisherExact.of(new long[][] {{a, b}, {c, d}}, 0.9).oddsRatio();
    Hypergeometric margins = new Hypergeometric(a + b, a + c, a + b + c + d);

    assertThat(margins.sums(a, ratio.lower()).atLeast()).isCloseTo(0.05, within(1e-9));
    assertThat(margins.sums(a, ratio.upper()).atMost()).isCloseTo(0.05, within(1e-9));
    assertThat(margins.sums(a, ratio.estimate()).meanBeyond()).isCloseTo(0, within(1e-7));
  }
}

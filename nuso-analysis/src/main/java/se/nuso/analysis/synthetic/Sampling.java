package se.nuso.analysis.synthetic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/**
 * Draws a yes for some of the records so that the expected number of yes is given, whatever the
 * records are. A record's odds are a common factor times its own odds; the factor is found by
 * bisection (the intercept of a logistic model). The yes are then drawn systematically along a
 * random order: each record keeps its probability, yet the number drawn differs from the expected
 * by less than one (Madow WG (1949). On the theory of systematic sampling II. Annals of
 * Mathematical Statistics 20:333–354).
 *
 * <p>No logarithm and no exponential is taken, only the four operations and square roots, which are
 * the same on every machine.
 */
final class Sampling {
  private static final int HALVINGS = 28;
  private static final double WIDEST = 0x1.0p200;

  private Sampling() {}

  /** All records. */
  static int[] all(int n) {
    int[] records = new int[n];
    for (int i = 0; i < n; i++) {
      records[i] = i;
    }
    return records;
  }

  /**
   * Draws.
   *
   * @param records among whom
   * @param odds a record's own odds, 0 for never
   * @param target the expected number of yes; cut to what is possible
   * @param draws the random numbers
   */
  static BitSet draw(int[] records, IntToDoubleFunction odds, double target, Draws draws) {
    return draw(records, odds, target, record -> 0, draws);
  }

  /**
   * Draws in an order sorted by strata, so that each stratum too gets about its expected number.
   *
   * @param records among whom
   * @param odds a record's own odds, 0 for never
   * @param target the expected number of yes; cut to what is possible
   * @param stratum a small number from 0 up
   * @param draws the random numbers
   */
  static BitSet draw(
      int[] records,
      IntToDoubleFunction odds,
      double target,
      IntUnaryOperator stratum,
      Draws draws) {
    int[] order = sorted(draws.shuffled(records), stratum);
    double[] own = new double[order.length];
    for (int i = 0; i < order.length; i++) {
      own[i] = odds.applyAsDouble(order[i]);
    }
    double factor = factor(own, target);
    double sum = draws.uniform();
    BitSet yes = new BitSet();
    for (int i = 0; i < order.length; i++) {
      double before = Math.floor(sum);
      sum += probability(factor, own[i]);
      if (Math.floor(sum) > before) {
        yes.set(order[i]);
      }
    }
    return yes;
  }

  /**
   * A category for each record, in shares given; low variance as above.
   *
   * @param records the records
   * @param shares the categories' shares, of any total
   * @param draws the random numbers
   * @return the category of each of the records, in the order given
   */
  static int[] categories(int[] records, double[] shares, Draws draws) {
    double total = Arrays.stream(shares).sum();
    int[] order = draws.shuffled(all(records.length));
    int[] category = new int[records.length];
    double start = draws.uniform();
    int now = 0;
    double end = shares[0] / total;
    for (int i = 0; i < order.length; i++) {
      double point = (i + start) / order.length;
      while (point >= end && now < shares.length - 1) {
        now++;
        end += shares[now] / total;
      }
      category[order[i]] = now;
    }
    return category;
  }

  /** The common factor that makes the probabilities sum to the target. */
  static double factor(double[] odds, double target) {
    int possible = 0;
    for (double own : odds) {
      possible += own > 0 ? 1 : 0;
    }
    if (target <= 0 || possible == 0) {
      return 0;
    }
    if (target >= possible) {
      return Double.POSITIVE_INFINITY;
    }
    double low = 1;
    double high = 1;
    while (expected(odds, high) < target && high < WIDEST) {
      high *= 4;
    }
    while (expected(odds, low) > target && low > 1 / WIDEST) {
      low /= 4;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = Math.sqrt(low * high);
      if (expected(odds, middle) < target) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.sqrt(low * high);
  }

  static double probability(double factor, double odds) {
    if (odds <= 0 || factor <= 0) {
      return 0;
    }
    return Double.isInfinite(factor) ? 1 : factor * odds / (1 + factor * odds);
  }

  private static double expected(double[] odds, double factor) {
    double sum = 0;
    for (double own : odds) {
      sum += probability(factor, own);
    }
    return sum;
  }

  private static int[] sorted(int[] order, IntUnaryOperator stratum) {
    int strata = 1;
    for (int record : order) {
      strata = Math.max(strata, stratum.applyAsInt(record) + 1);
    }
    int[] start = new int[strata + 1];
    for (int record : order) {
      start[stratum.applyAsInt(record) + 1]++;
    }
    for (int s = 1; s <= strata; s++) {
      start[s] += start[s - 1];
    }
    int[] sorted = new int[order.length];
    for (int record : order) {
      sorted[start[stratum.applyAsInt(record)]++] = record;
    }
    return sorted;
  }
}

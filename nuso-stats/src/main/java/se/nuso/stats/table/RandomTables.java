package se.nuso.stats.table;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Random tables with given margins, each with the probability it has when rows and columns are
 * independent. Cell by cell, each from its conditional hypergeometric distribution, searched
 * outwards from the mode.
 *
 * <p>Source: Patefield WM (1981). Algorithm AS 159: an efficient method of generating random R × C
 * tables with given row and column totals. Applied Statistics 30:91–97.
 */
final class RandomTables {
  private final long[] rows;
  private final long[] columns;
  private final long n;
  private final RandomGenerator generator;

  RandomTables(Counts margins, RandomGenerator generator) {
    rows = margins.rowTotals();
    columns = margins.columnTotals();
    n = margins.n();
    this.generator = generator;
  }

  long[][] next() {
    long[][] table = new long[rows.length][columns.length];
    long[] inColumn = columns.clone();
    long left = n;
    int last = rows.length - 1;
    for (int row = 0; row < last; row++) {
      long inRow = rows[row];
      long population = left;
      for (int column = 0; column < columns.length; column++) {
        long cell = draw(inRow, inColumn[column], population);
        table[row][column] = cell;
        population -= inColumn[column];
        inRow -= cell;
        inColumn[column] -= cell;
      }
      left -= rows[row];
    }
    table[last] = Arrays.copyOf(inColumn, columns.length);
    return table;
  }

  /** How many of the successes are among those drawn from the population. */
  private long draw(long drawn, long successes, long population) {
    long lowest = Math.max(0, drawn - (population - successes));
    long highest = Math.min(drawn, successes);
    if (lowest == highest) {
      return lowest;
    }
    long failures = population - successes;
    long mode =
        Math.max(
            lowest,
            Math.min(highest, (long) ((drawn + 1.0) * (successes + 1.0) / (population + 2.0))));
    double atMode =
        StrictMath.exp(
            LogFactorial.of(successes)
                + LogFactorial.of(failures)
                + LogFactorial.of(drawn)
                + LogFactorial.of(population - drawn)
                - LogFactorial.of(population)
                - LogFactorial.of(mode)
                - LogFactorial.of(successes - mode)
                - LogFactorial.of(drawn - mode)
                - LogFactorial.of(failures - drawn + mode));
    double left = uniform() - atMode;
    double up = atMode;
    double down = atMode;
    long high = mode;
    long low = mode;
    while (left >= 0 && (high < highest || low > lowest)) {
      if (high < highest) {
        up *= (double) (successes - high) * (drawn - high);
        high++;
        up /= (double) high * (failures - drawn + high);
        left -= up;
        if (left < 0) {
          return high;
        }
      }
      if (low > lowest) {
        down *= (double) low * (failures - drawn + low);
        low--;
        down /= (double) (successes - low) * (drawn - low);
        left -= down;
        if (left < 0) {
          return low;
        }
      }
    }
    return mode;
  }

  // Only the generator's bits are specified; what Java derives from them may change.
  private double uniform() {
    return (generator.nextLong() >>> 11) * 0x1.0p-53;
  }
}

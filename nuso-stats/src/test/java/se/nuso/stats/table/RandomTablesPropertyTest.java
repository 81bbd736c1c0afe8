package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class RandomTablesPropertyTest {
  @Property(tries = 200)
  void everyTableHasTheMarginsGiven(
      @ForAll @Size(12) long @Size(12) [] cells, @ForAll @LongRange(max = 1000) long seed) {
    long[][] table = new long[3][4];
    for (int i = 0; i < 12; i++) {
      table[i / 4][i % 4] = Math.floorMod(cells[i], i % 3 == 0 ? 5 : 3000);
    }
    Counts counts = Counts.of(table);
    RandomTables tables = tables(counts, seed);

    for (int draw = 0; draw < 5; draw++) {
      Counts drawn = Counts.of(tables.next());
      assertThat(drawn.rowTotals()).isEqualTo(counts.rowTotals());
      assertThat(drawn.columnTotals()).isEqualTo(counts.columnTotals());
    }
  }

  private static RandomTables tables(Counts counts, long seed) {
    return new RandomTables(counts, RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
  }

  // Each cell is hypergeometric: its mean and variance are known.
  @Example
  void theCellsHaveTheMeanAndVarianceOfTheirDistribution() {
    Counts counts = Counts.of(Tables.table("40 3 20|10 2 70|300 5 90"));
    RandomTables tables = tables(counts, 1);
    int draws = 100_000;
    double[][] sum = new double[3][3];
    double[][] squares = new double[3][3];
    for (int draw = 0; draw < draws; draw++) {
      long[][] table = tables.next();
      for (int cell = 0; cell < 9; cell++) {
        double off = table[cell / 3][cell % 3] - counts.expected(cell / 3, cell % 3);
        sum[cell / 3][cell % 3] += off;
        squares[cell / 3][cell % 3] += off * off;
      }
    }
    for (int cell = 0; cell < 9; cell++) {
      double row = counts.row(cell / 3);
      double column = counts.column(cell % 3);
      double n = counts.n();
      double variance = row * column / n * (n - row) / n * (n - column) / (n - 1);
      assertThat(sum[cell / 3][cell % 3] / draws)
          .isCloseTo(0, within(5 * Math.sqrt(variance / draws)));
      assertThat(squares[cell / 3][cell % 3] / draws).isCloseTo(variance, within(0.03 * variance));
    }
  }

  @Property(tries = 200)
  void theLogarithmOfAFactorialGrowsByTheLogarithmOfTheNumber(
      @ForAll @LongRange(min = 1, max = 100_000) long k) {
    assertThat(LogFactorial.of(k) - LogFactorial.of(k - 1))
        .isCloseTo(Math.log(k), within(1e-15 * LogFactorial.of(k) + 1e-12));
  }

  @Example
  void theLogarithmOfAFactorialIsRightWhereSumAndSeriesMeet() {
    double sum = 0;
    for (int k = 1; k <= 1100; k++) {
      sum += Math.log(k);
      assertThat(LogFactorial.of(k)).isCloseTo(sum, within(1e-13 * (1 + sum)));
    }
  }
}

package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.nuso.text.Label;

class ChiSquaredPropertyTest {
  @Provide
  Arbitrary<long[][]> tables() {
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(
            columns ->
                Arbitraries.longs()
                    .between(0, 400)
                    .array(long[].class)
                    .ofSize(columns)
                    .array(long[][].class)
                    .ofMinSize(2)
                    .ofMaxSize(5));
  }

  @Property(tries = 300)
  void rowsAndColumnsMayChangePlaces(@ForAll("tables") long[][] table) {
    assertSame(ChiSquared.of(table), ChiSquared.of(Tables.transposed(table)));
  }

  @Property(tries = 300)
  void theOrderOfTheRowsIsNothing(@ForAll("tables") long[][] table) {
    assertSame(ChiSquared.of(table), ChiSquared.of(Tables.reversed(table)));
  }

  @Property(tries = 300)
  void anEmptyRowChangesNothingButIsSaid(@ForAll("tables") long[][] table) {
    long[][] longer = Arrays.copyOf(table, table.length + 1);
    longer[table.length] = new long[table[0].length];

    assertSame(ChiSquared.of(table), ChiSquared.of(longer));
    assertThat(ChiSquared.of(longer).notes())
        .contains(Note.leftOut(new Label("rad " + longer.length, "row " + longer.length)));
  }

  @Property(tries = 300)
  void theSquaredResidualsAddUpToTheStatistic(@ForAll("tables") long[][] table) {
    ChiSquared test = ChiSquared.of(table);
    double sum =
        test.pearsonResiduals().stream()
            .flatMap(List::stream)
            .mapToDouble(residual -> Double.isNaN(residual) ? 0 : residual * residual)
            .sum();

    if (!Double.isNaN(test.statistic())) {
      assertThat(sum).isCloseTo(test.statistic(), within(1e-9 * (1 + sum)));
      assertThat(test.cramerV()).isBetween(0.0, 1 + 1e-12);
      assertThat(test.p()).isBetween(0.0, 1.0);
    }
  }

  @Property(tries = 300)
  void aTableTenTimesAsLargeHasTenTimesTheStatisticAndTheSameStrength(
      @ForAll("tables") long[][] table) {
    long[][] larger = new long[table.length][table[0].length];
    for (int row = 0; row < table.length; row++) {
      for (int column = 0; column < table[0].length; column++) {
        larger[row][column] = 10 * table[row][column];
      }
    }
    ChiSquared one = ChiSquared.of(table);
    ChiSquared ten = ChiSquared.of(larger);

    if (!Double.isNaN(one.statistic())) {
      assertThat(ten.statistic())
          .isCloseTo(10 * one.statistic(), within(1e-9 * (1 + one.statistic())));
      assertThat(ten.cramerV()).isCloseTo(one.cramerV(), within(1e-12));
    }
  }

  private static void assertSame(ChiSquared one, ChiSquared other) {
    assertThat(other.df()).isEqualTo(one.df());
    assertThat(other.n()).isEqualTo(one.n());
    if (Double.isNaN(one.statistic())) {
      assertThat(other.statistic()).isNaN();
    } else {
      assertThat(other.statistic())
          .isCloseTo(one.statistic(), within(1e-10 * (1 + one.statistic())));
      assertThat(other.cramerV()).isCloseTo(one.cramerV(), within(1e-10));
      assertThat(other.p()).isCloseTo(one.p(), within(1e-8 * one.p()));
    }
  }
}

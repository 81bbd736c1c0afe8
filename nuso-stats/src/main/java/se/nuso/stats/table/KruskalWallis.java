package se.nuso.stats.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import se.nuso.codebook.Label;
import se.nuso.codebook.Language;
import se.nuso.stats.Crosstab;
import se.nuso.stats.distribution.Tails;

/**
 * Whether groups differ in something that has an order, for example the number of documented
 * factors: the Kruskal–Wallis test on ranks, corrected for ties. With middle ranks r, {@code H = (N
 * − 1) Σ nᵢ(r̄ᵢ − r̄)²/Σ(r − r̄)²}, which is the corrected statistic in a form that subtracts no
 * large numbers.
 *
 * <p>Source: Kruskal WH, Wallis WA (1952). Use of ranks in one-criterion variance analysis. Journal
 * of the American Statistical Association 47:583–621.
 *
 * @param statistic H; NaN when there is nothing to compare
 * @param df degrees of freedom: groups with values − 1
 * @param p the probability of a statistic as large, were the groups alike
 * @param n number of values
 * @param missing number of records without a value
 * @param method the method
 * @param notes what is the matter; empty when nothing is
 */
public record KruskalWallis(
    double statistic, int df, double p, long n, long missing, Label method, List<Label> notes) {
  private static final Label METHOD =
      new Label(
          "Kruskal–Wallis test på rangtal, korrigerat för lika värden",
          "Kruskal–Wallis test on ranks, corrected for ties");
  private static final long SMALL = 5;

  public KruskalWallis {
    Objects.requireNonNull(method, "method");
    notes = List.copyOf(notes);
  }

  /**
   * The test of values in groups; NaN is a missing value.
   *
   * @param groups the values of each group
   */
  public static KruskalWallis of(double[]... groups) {
    double[] values =
        Arrays.stream(groups)
            .flatMapToDouble(Arrays::stream)
            .filter(value -> !Double.isNaN(value))
            // Minus zero and zero are one value.
            .map(value -> value + 0.0)
            .sorted()
            .distinct()
            .toArray();
    long[][] table = new long[groups.length][values.length];
    long missing = 0;
    for (int group = 0; group < groups.length; group++) {
      for (double value : groups[group]) {
        if (Double.isNaN(value)) {
          missing++;
        } else {
          table[group][Arrays.binarySearch(values, value + 0.0)]++;
        }
      }
    }
    return of(Counts.of(table), missing, List.of());
  }

  /**
   * The test of a table.
   *
   * @param table counts, groups by values in ascending order
   * @throws IllegalArgumentException if rows differ in length or a count is negative
   */
  public static KruskalWallis of(long[][] table) {
    Counts counts = Counts.of(table);
    return of(counts, 0, List.of());
  }

  /**
   * The test of a table of two dimensions: the first makes the groups, the levels of the second are
   * in ascending order.
   *
   * @param table counts by group and ordered answer
   * @throws IllegalArgumentException if it has not two dimensions, or several answers may be given
   *     to one of them
   */
  public static KruskalWallis of(Crosstab table) {
    Counts counts = Counts.of(table);
    return of(counts, counts.missing(), counts.notes());
  }

  private static KruskalWallis of(Counts counts, long missing, List<Label> sourceNotes) {
    List<Label> notes = new ArrayList<>(sourceNotes);
    long[] groups =
        IntStream.range(0, counts.rows())
            .mapToLong(counts::row)
            .filter(total -> total > 0)
            .toArray();
    int df = Math.max(0, groups.length - 1);
    double statistic = Double.NaN;
    if (df == 0) {
      notes.add(Note.NOTHING_TO_COMPARE);
    } else if (!counts.isComparable()) {
      notes.add(Note.ALL_TIES);
    } else {
      statistic = statistic(counts);
      long least = Arrays.stream(groups).min().orElse(0);
      if (least < SMALL) {
        notes.add(Note.smallGroups(least));
      }
    }
    double p = Tails.chiSquared(statistic, df);
    if (p == 0) {
      notes.add(Note.BELOW_DOUBLE);
    }
    return new KruskalWallis(statistic, df, p, counts.n(), missing, METHOD, notes);
  }

  private static double statistic(Counts counts) {
    double[] fromMean = new double[counts.columns()];
    double spread = 0;
    long before = 0;
    for (int value = 0; value < fromMean.length; value++) {
      long ties = counts.column(value);
      // The middle rank less the mean rank, (N + 1)/2.
      fromMean[value] = before + (ties + 1) / 2.0 - (counts.n() + 1) / 2.0;
      spread += ties * fromMean[value] * fromMean[value];
      before += ties;
    }
    double between = 0;
    for (int group = 0; group < counts.rows(); group++) {
      if (counts.row(group) > 0) {
        double sum = 0;
        for (int value = 0; value < fromMean.length; value++) {
          sum += counts.at(group, value) * fromMean[value];
        }
        between += sum * sum / counts.row(group);
      }
    }
    return (counts.n() - 1) * between / spread;
  }

  /**
   * The result with its notes.
   *
   * @param language the language of the words and numbers
   */
  public String toString(Language language) {
    return new Printout(method, language)
        .with("H", statistic)
        .with("df", df)
        .withP(p)
        .text(n, missing, notes);
  }

  /** The result with its notes, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

package se.nuso.stats.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.stats.Crosstab;
import se.nuso.stats.distribution.Tails;
import se.nuso.text.Label;
import se.nuso.text.Language;

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
    double statistic, int df, double p, long n, long missing, Label method, List<Label> notes)
    implements Result {
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
   * The test of values in groups; NaN is a missing value. Memory is one number a value, time that
   * of sorting them.
   *
   * @param groups the values of each group
   */
  public static KruskalWallis of(double[]... groups) {
    double[] sorted =
        Arrays.stream(groups)
            .flatMapToDouble(Arrays::stream)
            .filter(value -> !Double.isNaN(value))
            // Minus zero and zero are one value.
            .map(value -> value + 0.0)
            .sorted()
            .toArray();
    double middle = (sorted.length - 1) / 2.0;
    long[] sizes = new long[groups.length];
    double[] sums = new double[groups.length];
    double spread = 0;
    long missing = 0;
    for (int group = 0; group < groups.length; group++) {
      for (double value : groups[group]) {
        if (Double.isNaN(value)) {
          missing++;
        } else {
          // The middle rank of its ties less the mean rank.
          double fromMean =
              (first(sorted, value, false) + first(sorted, value, true) - 1) / 2.0 - middle;
          sizes[group]++;
          sums[group] += fromMean;
          spread += fromMean * fromMean;
        }
      }
    }
    return of(sizes, sums, spread, sorted.length, missing, List.of());
  }

  /** The position of the first that is not smaller, or that is larger. */
  private static int first(double[] sorted, double value, boolean larger) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int at = (low + high) >>> 1;
      if (sorted[at] < value || larger && sorted[at] == value) {
        low = at + 1;
      } else {
        high = at;
      }
    }
    return low;
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
    long[] sizes = IntStream.range(0, counts.rows()).mapToLong(counts::row).toArray();
    double[] sums = new double[sizes.length];
    double spread = 0;
    long before = 0;
    for (int value = 0; value < counts.columns(); value++) {
      long ties = counts.column(value);
      // The middle rank less the mean rank, (N + 1)/2.
      double fromMean = before + (ties + 1) / 2.0 - (counts.n() + 1) / 2.0;
      for (int group = 0; group < sizes.length; group++) {
        sums[group] += counts.at(group, value) * fromMean;
      }
      spread += ties * fromMean * fromMean;
      before += ties;
    }
    return of(sizes, sums, spread, counts.n(), missing, sourceNotes);
  }

  /**
   * @param sums by group: of the ranks less the mean rank
   * @param spread the sum of their squares over all groups
   */
  private static KruskalWallis of(
      long[] sizes, double[] sums, double spread, long n, long missing, List<Label> sourceNotes) {
    List<Label> notes = new ArrayList<>(sourceNotes);
    long[] present = Arrays.stream(sizes).filter(size -> size > 0).toArray();
    int df = Math.max(0, present.length - 1);
    double statistic = Double.NaN;
    if (df == 0) {
      notes.add(Note.NOTHING_TO_COMPARE);
    } else if (spread == 0) {
      notes.add(Note.ALL_TIES);
    } else {
      double between = 0;
      for (int group = 0; group < sizes.length; group++) {
        between += sizes[group] > 0 ? sums[group] * sums[group] / sizes[group] : 0;
      }
      statistic = (n - 1) * between / spread;
      long least = Arrays.stream(present).min().orElse(0);
      if (least < SMALL) {
        notes.add(Note.smallGroups(least));
      }
    }
    double p = Tails.chiSquared(statistic, df);
    if (p == 0) {
      notes.add(Note.BELOW_DOUBLE);
    }
    return new KruskalWallis(statistic, df, p, n, missing, METHOD, notes);
  }

  /** The result with its notes. */
  @Override
  public Document document() {
    return new TestDocument(method)
        .with("H", statistic)
        .with("df", df)
        .withP(p)
        .of(n, missing, notes);
  }

  /** The result with its notes, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

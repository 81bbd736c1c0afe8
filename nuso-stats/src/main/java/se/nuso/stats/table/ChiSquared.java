package se.nuso.stats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.stats.Crosstab;
import se.nuso.stats.distribution.Tails;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Pearson's chi-squared test of independence between rows and columns, with Cramér's V and the
 * residual of each cell: is the share the same in every group, how strong is the association, and
 * in which cells does it lie.
 *
 * <p>Levels without records are left out of the test and said; their residuals are NaN. Counts
 * expected under 5 are said.
 *
 * <p>Sources: Pearson K (1900). On the criterion that a given system of deviations … Philosophical
 * Magazine 50:157–175. Cramér H (1946). Mathematical methods of statistics. Princeton, chapter 21.
 * Haberman SJ (1973). The analysis of residuals in cross-classified tables. Biometrics 29:205–220.
 * Cochran WG (1954). Some methods for strengthening the common χ² tests. Biometrics 10:417–451 (on
 * small expected counts).
 *
 * @param statistic chi-squared; NaN when there is nothing to compare
 * @param df degrees of freedom: (rows − 1)(columns − 1) of those that hold records
 * @param p the probability of a statistic as large, were rows and columns independent
 * @param cramerV strength of the association, 0–1, without continuity correction; with two rows or
 *     two columns it is also the coefficient φ
 * @param expected the count to expect in each cell, were rows and columns independent
 * @param pearsonResiduals {@code (observed − expected)/√expected}
 * @param adjustedResiduals Pearson residual over its standard error: about standard normal in a
 *     cell that agrees with independence
 * @param n number of records in the table
 * @param missing number of records that do not answer a dimension
 * @param method the method
 * @param notes what is the matter; empty when nothing is
 */
public record ChiSquared(
    double statistic,
    int df,
    double p,
    double cramerV,
    List<List<Double>> expected,
    List<List<Double>> pearsonResiduals,
    List<List<Double>> adjustedResiduals,
    long n,
    long missing,
    Label method,
    List<Label> notes)
    implements Result {
  private static final Label CRAMER_V = new Label("Cramérs V", "Cramér's V");
  private static final Label PLAIN =
      new Label(
          "Pearsons chi²-test av oberoende, utan kontinuitetskorrektion",
          "Pearson's chi-squared test of independence, without continuity correction");
  private static final Label CORRECTED =
      new Label(
          "Pearsons chi²-test av oberoende, med Yates kontinuitetskorrektion",
          "Pearson's chi-squared test of independence, with Yates' continuity correction");
  private static final double SMALL = 5;

  public ChiSquared {
    expected = copy(expected);
    pearsonResiduals = copy(pearsonResiduals);
    adjustedResiduals = copy(adjustedResiduals);
    notes = List.copyOf(notes);
  }

  private static List<List<Double>> copy(List<List<Double>> rows) {
    return rows.stream().map(List::copyOf).toList();
  }

  /**
   * The test of a table, without continuity correction. (R's {@code chisq.test} corrects 2 × 2
   * tables unless told otherwise.)
   *
   * <p>Time and memory grow with the number of cells.
   *
   * @param table counts, rows by columns
   * @throws IllegalArgumentException if rows differ in length or a count is negative
   */
  public static ChiSquared of(long[][] table) {
    return of(Counts.of(table), false);
  }

  /**
   * The test of a table of two dimensions, without continuity correction; those without an answer
   * are missing.
   *
   * <p>Time and memory grow with the number of cells.
   *
   * @param table counts by two dimensions
   * @throws IllegalArgumentException if it has not two dimensions, or several answers may be given
   *     to one of them
   */
  public static ChiSquared of(Crosstab table) {
    return of(Counts.of(table), false);
  }

  /**
   * The test of a 2 × 2 table with continuity correction: each difference from what is expected is
   * made smaller by 0.5, or to 0. It is conservative, often much.
   *
   * <p>Source: Yates F (1934). Contingency tables involving small numbers and the χ² test.
   * Supplement to the Journal of the Royal Statistical Society 1:217–235.
   *
   * @param table counts, two rows by two columns
   * @throws IllegalArgumentException if it is not 2 × 2 or a count is negative
   */
  public static ChiSquared withContinuityCorrection(long[][] table) {
    return of(Counts.of(table).requireTwoByTwo(), true);
  }

  /**
   * The test of a 2 × 2 table with continuity correction; see {@link
   * #withContinuityCorrection(long[][])}.
   *
   * @param table counts by two dimensions of two levels
   * @throws IllegalArgumentException if it is not 2 × 2, or several answers may be given
   */
  public static ChiSquared withContinuityCorrection(Crosstab table) {
    return of(Counts.of(table).requireTwoByTwo(), true);
  }

  private static ChiSquared of(Counts all, boolean corrected) {
    Counts counts = all.withoutEmpty();
    List<Label> notes = new ArrayList<>(counts.notes());
    double statistic = Double.NaN;
    double v = Double.NaN;
    int df = 0;
    if (counts.isComparable()) {
      df = Math.multiplyExact(counts.rows() - 1, counts.columns() - 1);
      double plain = sum(counts, 0);
      statistic = corrected ? sum(counts, correction(counts)) : plain;
      v = Math.sqrt(plain / counts.n() / (Math.min(counts.rows(), counts.columns()) - 1));
      addSmallExpected(counts, notes);
    } else {
      notes.add(Note.NOTHING_TO_COMPARE);
    }
    double p = Tails.chiSquared(statistic, df);
    if (p == 0) {
      notes.add(Note.BELOW_DOUBLE);
    }
    return new ChiSquared(
        statistic,
        df,
        p,
        v,
        each(all, ChiSquared::expected),
        each(all, ChiSquared::pearson),
        each(all, ChiSquared::adjusted),
        all.n(),
        all.missing(),
        corrected ? CORRECTED : PLAIN,
        notes);
  }

  // In a 2 × 2 table every cell differs as much from what is expected.
  private static double correction(Counts counts) {
    return Math.min(0.5, Math.abs(counts.at(0, 0) - counts.expected(0, 0)));
  }

  private static double sum(Counts counts, double correction) {
    double sum = 0;
    for (int row = 0; row < counts.rows(); row++) {
      for (int column = 0; column < counts.columns(); column++) {
        double expected = counts.expected(row, column);
        double off = Math.abs(counts.at(row, column) - expected) - correction;
        sum += off * off / expected;
      }
    }
    return sum;
  }

  private static void addSmallExpected(Counts counts, List<Label> notes) {
    int small = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int row = 0; row < counts.rows(); row++) {
      for (int column = 0; column < counts.columns(); column++) {
        double expected = counts.expected(row, column);
        small += expected < SMALL ? 1 : 0;
        least = Math.min(least, expected);
      }
    }
    if (small > 0) {
      notes.add(Note.smallExpected(small, counts.rows() * counts.columns(), least));
    }
  }

  private static double expected(Counts counts, int row, int column) {
    return counts.expected(row, column);
  }

  private static double pearson(Counts counts, int row, int column) {
    double expected = counts.expected(row, column);
    return (counts.at(row, column) - expected) / Math.sqrt(expected);
  }

  private static double adjusted(Counts counts, int row, int column) {
    double others =
        (double) (counts.n() - counts.row(row))
            / counts.n()
            * (counts.n() - counts.column(column))
            / counts.n();
    double error = Math.sqrt(counts.expected(row, column) * others);
    // A row or column that holds everybody cannot differ: zero over zero would be NaN only by luck.
    return error > 0 ? (counts.at(row, column) - counts.expected(row, column)) / error : Double.NaN;
  }

  @FunctionalInterface
  private interface OfCell {
    double at(Counts counts, int row, int column);
  }

  private static List<List<Double>> each(Counts counts, OfCell value) {
    return IntStream.range(0, counts.rows())
        .mapToObj(
            row ->
                IntStream.range(0, counts.columns())
                    .mapToObj(column -> value.at(counts, row, column))
                    .toList())
        .toList();
  }

  /** The result with its notes. */
  @Override
  public Document document() {
    return new TestDocument(method)
        .with("χ²", statistic)
        .with("df", df)
        .withP(p)
        .with(CRAMER_V, cramerV)
        .of(n, missing, notes);
  }

  /** The result with its notes, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

package se.nuso.stats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.stats.Crosstab;
import se.nuso.stats.distribution.Tails;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Whether the odds ratio is the same in every stratum, so that one common ratio ({@link
 * MantelHaenszel}) may stand for them all: the Breslow–Day test with Tarone's correction.
 *
 * <p>In each stratum the first cell is compared with the one that the margins and the common odds
 * ratio give: {@code Σ (a − A)²/V, V = 1/(1/A + 1/B + 1/C + 1/D)}; Tarone subtracts {@code (Σ a − Σ
 * A)²/Σ V}, because the Mantel–Haenszel ratio is not the most efficient one.
 *
 * <p>Sources: Breslow NE, Day NE (1980). Statistical methods in cancer research I. IARC Scientific
 * Publications 32, Lyon, pp. 142–146. Tarone RE (1985). On heterogeneity tests based on efficient
 * scores. Biometrika 72:91–95.
 *
 * @param statistic chi-squared with Tarone's correction
 * @param df degrees of freedom: strata that tell something − 1
 * @param p the probability of a statistic as large, were the odds ratio the same
 * @param uncorrectedStatistic the statistic of Breslow and Day
 * @param uncorrectedP its p
 * @param n number of records in the tables
 * @param missing number of records that do not answer a dimension
 * @param method the method
 * @param notes what is the matter; empty when nothing is
 */
public record BreslowDay(
    double statistic,
    int df,
    double p,
    double uncorrectedStatistic,
    double uncorrectedP,
    long n,
    long missing,
    Label method,
    List<Label> notes)
    implements Result {
  private static final Label METHOD =
      new Label(
          "Breslow–Days test av lika oddskvoter, med Tarones korrektion",
          "Breslow–Day test of equal odds ratios, with Tarone's correction");
  private static final Label ONE_STRATUM =
      new Label(
          "Bara ett stratum säger något: det finns inget att jämföra.",
          "Only one stratum tells something: there is nothing to compare.");
  private static final double SMALL = 5;

  public BreslowDay {
    Objects.requireNonNull(method, "method");
    notes = List.copyOf(notes);
  }

  /**
   * The test of tables.
   *
   * <p>Time and memory grow with the number of cells.
   *
   * @param strata one table for each stratum, two groups by yes and no
   * @throws IllegalArgumentException if one is not 2 × 2 or a count is negative
   */
  public static BreslowDay of(long[][]... strata) {
    return of(Strata.of(strata));
  }

  /**
   * The test of a table of three dimensions: {@code Crosstab.of(records, stratum, group, answer)}.
   *
   * <p>Time and memory grow with the number of cells.
   *
   * @param table counts by stratum, group and answer
   * @throws IllegalArgumentException if it has not three dimensions, the last two have not two
   *     levels each, or several answers may be given to one of them
   */
  public static BreslowDay of(Crosstab table) {
    return of(Strata.of(table));
  }

  private static BreslowDay of(Strata strata) {
    List<Label> notes = new ArrayList<>(strata.notes());
    int df = Math.max(0, strata.tables().size() - 1);
    double common = MantelHaenszel.oddsRatio(strata);
    double statistic = Double.NaN;
    double uncorrected = Double.NaN;
    if (df == 0) {
      notes.add(ONE_STRATUM);
    } else if (!(common > 0 && common < Double.POSITIVE_INFINITY)) {
      notes.add(Note.ZERO_PRODUCTS);
    } else {
      double sum = 0;
      double off = 0;
      double variances = 0;
      int small = 0;
      for (Counts table : strata.tables()) {
        double first = Hypergeometric.of(table).cell(common);
        double least = least(table, first);
        double variance = variance(table, first);
        double difference = table.at(0, 0) - first;
        sum += difference * difference / variance;
        off += difference;
        variances += variance;
        small += least < SMALL ? 1 : 0;
      }
      uncorrected = sum;
      // Rounding may leave what is nothing a hair below it.
      statistic = Math.max(0, sum - off * off / variances);
      if (small > 0) {
        notes.add(Note.smallStrata(small, strata.tables().size()));
      }
    }
    double p = Tails.chiSquared(statistic, df);
    if (p == 0) {
      notes.add(Note.BELOW_DOUBLE);
    }
    return new BreslowDay(
        statistic,
        df,
        p,
        uncorrected,
        Tails.chiSquared(uncorrected, df),
        strata.n(),
        strata.missing(),
        METHOD,
        notes);
  }

  private static double variance(Counts table, double first) {
    return 1
        / (1 / first
            + 1 / (table.row(0) - first)
            + 1 / (table.column(0) - first)
            + 1 / (table.row(1) - table.column(0) + first));
  }

  private static double least(Counts table, double first) {
    return Math.min(
        Math.min(first, table.row(0) - first),
        Math.min(table.column(0) - first, table.row(1) - table.column(0) + first));
  }

  /** The result with its notes. */
  @Override
  public Document document() {
    return new TestDocument(method)
        .with("χ²", statistic)
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

package se.nuso.stats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.stats.Crosstab;
import se.nuso.stats.distribution.Confidence;
import se.nuso.stats.distribution.Tails;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * The difference between two groups once a third thing is held constant: one 2 × 2 table for each
 * of its levels (strata), one common odds ratio and risk ratio. A difference in the whole may
 * vanish or turn when like is compared with like. Whether one ratio is enough for all strata,
 * {@link BreslowDay} asks.
 *
 * <p>Sources: Mantel N, Haenszel W (1959). Statistical aspects of the analysis of data from
 * retrospective studies of disease. Journal of the National Cancer Institute 22:719–748. Robins J,
 * Breslow N, Greenland S (1986). Estimators of the Mantel–Haenszel variance consistent in both
 * sparse data and large-strata limiting models. Biometrics 42:311–323 (odds ratio). Greenland S,
 * Robins JM (1985). Estimation of a common effect parameter from sparse follow-up data. Biometrics
 * 41:55–68 (risk ratio). Mantel N, Fleiss JL (1980). Minimum expected cell size requirements for
 * the Mantel–Haenszel one-degree-of-freedom chi-square test. American Journal of Epidemiology
 * 112:129–134 (when chi-squared is a poor approximation).
 *
 * @param statistic chi-squared with 1 degree of freedom, without continuity correction
 * @param p the probability of a statistic as large, were the odds ratio 1 in every stratum
 * @param correctedStatistic the same with continuity correction: the sum differs by 0.5 less from
 *     what is expected, if it differs by so much (as R does by default)
 * @param correctedP its p
 * @param oddsRatio the common odds ratio with interval
 * @param riskRatio the common ratio of shares with interval
 * @param strata number of strata that tell something
 * @param n number of records in the tables
 * @param missing number of records that do not answer a dimension
 * @param method the method
 * @param notes what is the matter; empty when nothing is
 */
public record MantelHaenszel(
    double statistic,
    double p,
    double correctedStatistic,
    double correctedP,
    Ratio oddsRatio,
    Ratio riskRatio,
    int strata,
    long n,
    long missing,
    Label method,
    List<Label> notes)
    implements Result {
  private static final Label METHOD =
      new Label(
          "Mantel–Haenszels test och gemensamma kvoter över strata, utan kontinuitetskorrektion",
          "Mantel–Haenszel test and common ratios over strata, without continuity correction");
  private static final Label ODDS =
      new Label(
          "Mantel–Haenszels oddskvot, intervall enligt Robins, Breslow och Greenland (1986)",
          "Mantel–Haenszel odds ratio, interval by Robins, Breslow and Greenland (1986)");
  private static final Label RISK =
      new Label(
          "Mantel–Haenszels riskkvot, intervall enligt Greenland och Robins (1985)",
          "Mantel–Haenszel risk ratio, interval by Greenland and Robins (1985)");
  private static final double SMALL = 5;

  public MantelHaenszel {
    Objects.requireNonNull(oddsRatio, "oddsRatio");
    Objects.requireNonNull(riskRatio, "riskRatio");
    Objects.requireNonNull(method, "method");
    notes = List.copyOf(notes);
  }

  /**
   * The test and the common ratios of tables, with 95 % intervals.
   *
   * <p>Time and memory grow with the number of cells.
   *
   * @param strata one table for each stratum, two groups by yes and no
   * @throws IllegalArgumentException if one is not 2 × 2 or a count is negative
   */
  public static MantelHaenszel of(long[][]... strata) {
    return of(Confidence.LEVEL, strata);
  }

  /**
   * The test and the common ratios of tables.
   *
   * <p>Time and memory grow with the number of cells.
   *
   * @param confidence the confidence level of the intervals, between 0 and 1
   * @param strata one table for each stratum, two groups by yes and no
   * @throws IllegalArgumentException if one is not 2 × 2, a count is negative or the confidence is
   *     not between 0 and 1
   */
  public static MantelHaenszel of(double confidence, long[][]... strata) {
    return of(Strata.of(strata), confidence);
  }

  /**
   * The test and the common ratios of a table of three dimensions, with 95 % intervals: {@code
   * Crosstab.of(records, stratum, group, answer)}.
   *
   * <p>Time and memory grow with the number of cells.
   *
   * @param table counts by stratum, group and answer
   * @throws IllegalArgumentException if it has not three dimensions, the last two have not two
   *     levels each, or several answers may be given to one of them
   */
  public static MantelHaenszel of(Crosstab table) {
    return of(Strata.of(table), Confidence.LEVEL);
  }

  private static MantelHaenszel of(Strata strata, double confidence) {
    Sums sums = new Sums();
    strata.tables().forEach(sums::add);
    strata.ofTwoGroups().forEach(sums::addRisks);
    List<Label> notes = new ArrayList<>(strata.notes());
    double off = Math.abs(sums.observed - sums.expected);
    double statistic = off * off / sums.variance;
    double less = off >= 0.5 ? off - 0.5 : off;
    double corrected = less * less / sums.variance;
    double p = Tails.chiSquared(statistic, 1);
    if (p == 0) {
      notes.add(Note.BELOW_DOUBLE);
    }
    double room = Math.min(sums.roomBelow, sums.roomAbove);
    if (!strata.tables().isEmpty() && room < SMALL) {
      notes.add(Note.littleRoom(room));
    }
    Ratio odds = ratio(Ratio.ODDS, sums.r / sums.s, sums.oddsVariance(), confidence, strata, ODDS);
    Ratio risk =
        ratio(
            Ratio.RISK,
            sums.riskNumerator / sums.riskDenominator,
            sums.riskVariance(),
            confidence,
            strata,
            RISK);
    notes.addAll(odds.notes().stream().filter(note -> !notes.contains(note)).toList());
    return new MantelHaenszel(
        statistic,
        p,
        corrected,
        Tails.chiSquared(corrected, 1),
        odds,
        risk,
        strata.tables().size(),
        strata.n(),
        strata.missing(),
        METHOD,
        notes);
  }

  private static Ratio ratio(
      Label name,
      double estimate,
      double variance,
      double confidence,
      Strata strata,
      Label method) {
    List<Label> notes = new ArrayList<>(strata.notes());
    if (!strata.tables().isEmpty() && !(estimate > 0 && estimate < Double.POSITIVE_INFINITY)) {
      notes.add(Note.ZERO_PRODUCTS);
    }
    return Ratio.of(
        name, estimate, variance, confidence, strata.n(), strata.missing(), method, notes);
  }

  /** The odds ratio alone, for the test of whether it is common. */
  static double oddsRatio(Strata strata) {
    Sums sums = new Sums();
    strata.tables().forEach(sums::add);
    return sums.r / sums.s;
  }

  /** With a, b over c, d and their total n in each stratum, in the letters of the sources. */
  private static final class Sums {
    private double observed;
    private double expected;
    private double roomBelow;
    private double roomAbove;
    private double variance;
    private double r;
    private double s;
    private double pr;
    private double psAndQr;
    private double qs;
    private double riskNumerator;
    private double riskDenominator;
    private double riskSpread;

    void add(Counts table) {
      double n = table.n();
      double a = table.at(0, 0);
      double b = table.at(0, 1);
      double c = table.at(1, 0);
      double d = table.at(1, 1);
      double first = table.row(0);
      double second = table.row(1);
      double yes = table.column(0);
      observed += a;
      expected += first * yes / n;
      Hypergeometric distribution = Hypergeometric.of(table);
      roomBelow += first * yes / n - distribution.lowest();
      roomAbove += distribution.highest() - first * yes / n;
      variance += first / n * second / n * yes * table.column(1) / (n - 1);
      double ad = a * d / n;
      double bc = b * c / n;
      double onDiagonal = (a + d) / n;
      double off = (b + c) / n;
      r += ad;
      s += bc;
      pr += onDiagonal * ad;
      psAndQr += onDiagonal * bc + off * ad;
      qs += off * bc;
    }

    void addRisks(Counts table) {
      double n = table.n();
      double a = table.at(0, 0);
      double b = table.at(0, 1);
      double c = table.at(1, 0);
      double d = table.at(1, 1);
      double first = table.row(0);
      double second = table.row(1);
      riskNumerator += a * second / n;
      riskDenominator += c * first / n;
      // The source's yes·first·second − a·c·n, multiplied out so that nothing is subtracted.
      riskSpread += (a * d * first + b * c * second) / n / n;
    }

    double oddsVariance() {
      return pr / (2 * r * r) + psAndQr / (2 * r * s) + qs / (2 * s * s);
    }

    double riskVariance() {
      return riskSpread / (riskNumerator * riskDenominator);
    }
  }

  /** The result with its notes. */
  @Override
  public Document document() {
    return new TestDocument(method)
        .with("χ²", statistic)
        .with("df", 1)
        .withP(p)
        .with(oddsRatio)
        .with(riskRatio)
        .with("strata", strata)
        .of(n, missing, notes);
  }

  /** The result with its notes, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.stats.table.Tables.doubles;
import static se.nuso.stats.table.Tables.proportions;
import static se.nuso.stats.table.Tables.strata;
import static se.nuso.stats.table.Tables.table;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.nuso.stats.Interval;
import se.nuso.stats.Proportion;
import se.nuso.stats.distribution.Confidence;

/** The numbers that R, statsmodels and the publications give. */
class GoldenTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = {
        "tables.csv",
        "exact.csv",
        "differences.csv",
        "proportions.csv",
        "multiplicity.csv",
        "rank.csv"
      },
      useHeadersInDisplayName = true)
  void theAnswerIsTheOneOfThePackage(
      String id, String input, String quantity, String expected, double tolerance) {
    if (quantity.equals("fisher_rxc_p")) {
      FisherMonteCarlo drawn = FisherMonteCarlo.of(table(input), 1_000_000, 4);
      assertThat(drawn.p())
          .isCloseTo(Double.parseDouble(expected), within(tolerance * drawn.standardError()));
      return;
    }
    double[] wanted = doubles(expected);
    double[] got = answer(input, quantity);
    assertThat(got).hasSameSizeAs(wanted);
    for (int i = 0; i < wanted.length; i++) {
      if (Double.isNaN(wanted[i])) {
        assertThat(got[i]).isNaN();
      } else {
        // Relative, also of a p of 1e-166; what is 0 is to be 0.
        assertThat(got[i]).isCloseTo(wanted[i], within(tolerance * Math.abs(wanted[i])));
      }
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "comparison.csv", useHeadersInDisplayName = true)
  void theAnswerIsTheOnePublishedOrRecomputed(
      String id, String input, String quantity, String expected, double tolerance) {
    double[] wanted = doubles(expected);
    double[] got = answer(input, quantity);
    assertThat(got).hasSameSizeAs(wanted);
    for (int i = 0; i < wanted.length; i++) {
      assertThat(got[i]).isCloseTo(wanted[i], within(tolerance * Math.max(1, Math.abs(wanted[i]))));
    }
  }

  private static double[] answer(String input, String quantity) {
    if (quantity.startsWith("wilson")) {
      return bounds(proportion(input).interval(confidence(quantity)));
    }
    if (quantity.startsWith("clopper_pearson")) {
      return bounds(proportion(input).exactInterval(confidence(quantity)));
    }
    if (quantity.startsWith("BH")) {
      BenjaminiHochberg tests = BenjaminiHochberg.of(doubles(input));
      return quantity.equals("BH")
          ? tests.adjusted().stream().mapToDouble(p -> p).toArray()
          : one(tests.rejected(0.05));
    }
    if (quantity.startsWith("kruskal")) {
      return kruskal(KruskalWallis.of(Tables.groups(input)), quantity);
    }
    if (quantity.startsWith("mh") || quantity.startsWith("breslow_day")) {
      return stratified(strata(input), quantity);
    }
    return quantity.startsWith("fisher")
        ? fisher(FisherExact.of(table(input)), quantity)
        : ofTable(table(input), quantity);
  }

  private static double[] ofTable(long[][] table, String quantity) {
    return switch (quantity) {
      case "chisq" -> one(ChiSquared.of(table).statistic());
      case "df" -> one(ChiSquared.of(table).df());
      case "p" -> one(ChiSquared.of(table).p());
      case "cramer_v", "phi" -> one(ChiSquared.of(table).cramerV());
      case "expected" -> flat(ChiSquared.of(table).expected());
      case "pearson_residuals" -> flat(ChiSquared.of(table).pearsonResiduals());
      case "adjusted_residuals" -> flat(ChiSquared.of(table).adjustedResiduals());
      case "yates_chisq" -> one(ChiSquared.withContinuityCorrection(table).statistic());
      case "yates_p" -> one(ChiSquared.withContinuityCorrection(table).p());
      case "sample_or" -> one(Ratio.odds(table).estimate());
      case "or_wald_ci" -> bounds(Ratio.odds(table));
      case "rr_row1_over_row2_col1" -> one(Ratio.risk(table).estimate());
      case "rr_wald_ci" -> bounds(Ratio.risk(table));
      case "trend_chisq" -> one(CochranArmitage.of(proportions(table)).statistic());
      case "trend_p" -> one(CochranArmitage.of(proportions(table)).p());
      case "shares" -> proportions(table).stream().mapToDouble(Proportion::share).toArray();
      case "diff" -> one(difference(table).estimate());
      case "diff_newcombe" -> new double[] {difference(table).lower(), difference(table).upper()};
      default -> throw new IllegalArgumentException(quantity);
    };
  }

  private static double[] fisher(FisherExact test, String quantity) {
    return switch (quantity) {
      case "fisher_p" -> one(test.p());
      case "fisher_p_less" -> one(test.less());
      case "fisher_p_greater" -> one(test.greater());
      case "fisher_or_cmle" -> one(test.oddsRatio().estimate());
      case "fisher_or_ci" -> bounds(test.oddsRatio());
      default -> throw new IllegalArgumentException(quantity);
    };
  }

  private static double[] kruskal(KruskalWallis test, String quantity) {
    return switch (quantity) {
      case "kruskal" -> one(test.statistic());
      case "kruskal_df" -> one(test.df());
      case "kruskal_p" -> one(test.p());
      case "kruskal_n" -> one(test.n());
      default -> throw new IllegalArgumentException(quantity);
    };
  }

  private static double[] stratified(long[][][] strata, String quantity) {
    MantelHaenszel common = MantelHaenszel.of(strata);
    BreslowDay equal = BreslowDay.of(strata);
    return switch (quantity) {
      case "mh_chisq" -> one(common.statistic());
      case "mh_p" -> one(common.p());
      case "mh_chisq_cc" -> one(common.correctedStatistic());
      case "mh_p_cc" -> one(common.correctedP());
      case "mh_or" -> one(common.oddsRatio().estimate());
      case "mh_or_ci_RBG" -> bounds(common.oddsRatio());
      case "mh_log_or_se" ->
          one(
              Math.log(common.oddsRatio().upper() / common.oddsRatio().lower())
                  / (2 * Confidence.quantile(0.95)));
      case "mh_rr" -> one(common.riskRatio().estimate());
      case "breslow_day" -> one(equal.uncorrectedStatistic());
      case "breslow_day_p" -> one(equal.uncorrectedP());
      case "breslow_day_tarone" -> one(equal.statistic());
      case "breslow_day_tarone_p" -> one(equal.p());
      default -> throw new IllegalArgumentException(quantity);
    };
  }

  private static Difference difference(long[][] table) {
    List<Proportion> groups = proportions(table);
    return Difference.of(groups.get(0), groups.get(1));
  }

  private static Proportion proportion(String input) {
    return proportions(table(input)).get(0);
  }

  private static double confidence(String quantity) {
    return Double.parseDouble(quantity.substring(quantity.lastIndexOf('_') + 1)) / 100;
  }

  private static double[] one(double value) {
    return new double[] {value};
  }

  private static double[] bounds(Interval interval) {
    return new double[] {interval.lower(), interval.upper()};
  }

  private static double[] bounds(Ratio ratio) {
    return new double[] {ratio.lower(), ratio.upper()};
  }

  private static double[] flat(List<List<Double>> rows) {
    return rows.stream()
        .flatMapToDouble(row -> DoubleStream.of(row.stream().mapToDouble(x -> x).toArray()))
        .toArray();
  }
}

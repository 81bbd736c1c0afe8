package se.nuso.stats.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.nuso.text.Language;

/** Where the items leave no doubt, three steps are a plain comparison of groups. */
class ThreeStepTest {
  private static final int N = 120;

  /** 80 records answer yes to all ten items, 40 no to all; one more misses every item. */
  private static final ResponseMatrix CERTAIN = certain();

  private static final LatentClassModel MODEL = LatentClassAnalysis.of(CERTAIN).starts(10).fit();
  private static final ThreeStep STEPS = ThreeStep.of(MODEL, CERTAIN, Assignment.MODAL);

  private static ResponseMatrix certain() {
    int[][] rows = new int[N + 1][10];
    for (int row = 0; row < 80; row++) {
      Arrays.fill(rows[row], 1);
    }
    Arrays.fill(rows[N], ResponseMatrix.MISSING);
    return Drawn.matrix(rows);
  }

  private static double[] values() {
    return IntStream.rangeClosed(0, N).mapToDouble(row -> row % 7 + (row < 80 ? 3 : 0)).toArray();
  }

  @Test
  void means_and_their_errors_are_those_of_the_groups() {
    DistalOutcome means = STEPS.means("x", values());
    double[] group = Arrays.copyOf(values(), 80);
    double mean = Arrays.stream(group).average().orElseThrow();
    double variance = Arrays.stream(group).map(x -> (x - mean) * (x - mean)).sum() / 80;
    assertThat(means.estimates().get(0).get(0)).isCloseTo(mean, within(1e-9));
    assertThat(means.standardErrors().get(0).get(0))
        .isCloseTo(Math.sqrt(variance / 80), within(1e-9));
    double other = means.estimates().get(1).get(0);
    double error =
        Math.hypot(means.standardErrors().get(0).get(0), means.standardErrors().get(1).get(0));
    assertThat(means.overall().chiSquared())
        .isCloseTo(Math.pow((mean - other) / error, 2), within(1e-6));
    assertThat(means.overall().df()).isEqualTo(1);
    assertThat(means.pairwise()).hasSize(1);
    assertThat(means.pairwise().get(0).test()).isEqualTo(means.overall());
    assertThat(means.n()).isEqualTo(N);
    assertThat(means.toString(Language.ENGLISH)).contains("x by class", "n = 120", "Wald");
    assertThat(means.toString(Language.SWEDISH)).contains("x per klass", "medelfel");
  }

  @Test
  void a_missing_outcome_stays_out_and_is_counted() {
    double[] values = values();
    values[0] = Double.NaN;
    DistalOutcome means = STEPS.means("x", values);
    assertThat(means.n()).isEqualTo(N - 1);
    assertThat(means.missing()).isEqualTo(1);
  }

  @Test
  void shares_sum_to_one_in_each_class() {
    List<String> answers =
        IntStream.rangeClosed(0, N).mapToObj(row -> List.of("a", "b", "c").get(row % 3)).toList();
    DistalOutcome shares = STEPS.shares("g", answers);
    assertThat(shares.categories()).containsExactly("a", "b", "c");
    for (List<Double> byCategory : shares.estimates()) {
      assertThat(byCategory.stream().mapToDouble(Double::doubleValue).sum())
          .isCloseTo(1, within(1e-9));
    }
    assertThat(shares.overall().df()).isEqualTo(2);
    assertThat(shares.overall().p()).isGreaterThan(0.9);
  }

  @Test
  void membership_on_a_yes_or_no_is_the_log_odds_ratio() {
    double[] exposed =
        IntStream.rangeClosed(0, N).mapToDouble(row -> row < 20 || row >= 100 ? 1 : 0).toArray();
    MembershipRegression regression = STEPS.membership(List.of("exposed"), exposed);
    // Of the first class 20 of 80 are exposed, of the second 20 of 40.
    assertThat(regression.coefficients().get(1).get(1))
        .isCloseTo(Math.log(20.0 / 20 / (20.0 / 60)), within(1e-8));
    assertThat(regression.standardErrors().get(1).get(1))
        .isCloseTo(Math.sqrt(1 / 20.0 + 1 / 20.0 + 1 / 20.0 + 1 / 60.0), within(1e-8));
    assertThat(regression.coefficients().get(0)).containsOnly(0.0);
    assertThat(regression.converged()).isTrue();
    assertThat(regression.p(1, 1)).isBetween(0.001, 0.02);
    assertThat(regression.toString(Language.ENGLISH)).contains("reference C1", "exposed");
    assertThat(regression.toString(Language.SWEDISH)).contains("Klasstillhörighet");
  }

  @Test
  void what_does_not_fit_is_refused() {
    assertThatThrownBy(() -> STEPS.means("x", 1, 2)).hasMessageContaining("2 values for 121 rows");
    assertThatThrownBy(() -> STEPS.membership(List.of("a", "b"), values()))
        .hasMessageContaining("2 names for 1 covariates");
    double[] nothing = new double[N + 1];
    Arrays.fill(nothing, Double.NaN);
    assertThatThrownBy(() -> STEPS.means("x", nothing)).hasMessageContaining("No record has");
    assertThatThrownBy(() -> STEPS.membership(List.of("x"), nothing))
        .hasMessageContaining("No record has all");
    assertThatThrownBy(() -> STEPS.shares("g", Collections.nCopies(N + 1, "same")))
        .hasMessageContaining("only one category");
  }

  @Test
  void a_constant_covariate_has_no_error_and_separation_does_not_converge() {
    double[] constant = new double[N + 1];
    assertThat(STEPS.membership(List.of("zero"), constant).standardErrors().get(1))
        .containsOnly(Double.NaN);
    double[] separating =
        IntStream.rangeClosed(0, N).mapToDouble(row -> row < 80 ? 1 : 0).toArray();
    MembershipRegression regression = STEPS.membership(List.of("class"), separating);
    assertThat(regression.converged()).isFalse();
    assertThat(regression.toString(Language.ENGLISH)).contains("NOT CONVERGED");
  }
}

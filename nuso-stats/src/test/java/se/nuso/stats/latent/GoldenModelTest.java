package se.nuso.stats.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Against poLCA 1.6.0.2, polished: log-likelihood 1e-8 relative, shares and probabilities 1e-6,
 * standard errors 1e-4 away from the boundary, coefficients of covariates (not polished) 1e-4.
 */
class GoldenModelTest {
  private static final Map<String, Map<String, String>> GOLDEN = ReferenceData.values("lca.tsv");

  private static final Map<String, LatentClassModel> FITTED = new HashMap<>();

  static Stream<String> models() {
    return GOLDEN.keySet().stream().filter(id -> !id.startsWith("LR_"));
  }

  static Stream<String> ratios() {
    return GOLDEN.keySet().stream().filter(id -> id.startsWith("LR_"));
  }

  static ResponseMatrix data(String id) {
    String covariates = GOLDEN.get(id).get("covariates");
    return ReferenceData.matrix(
        GOLDEN.get(id).get("data"), covariates.isEmpty() ? new String[0] : covariates.split("\\+"));
  }

  /** Fitted once for all tests here. */
  static LatentClassModel fit(String id) {
    return FITTED.computeIfAbsent(id, GoldenModelTest::fitAnew);
  }

  private static LatentClassModel fitAnew(String id) {
    int classes = Integer.parseInt(id.replaceAll(".*_K(\\d+).*", "$1"));
    return LatentClassAnalysis.of(data(id)).classes(classes).starts(500).seed(5).fit();
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_model_is_as_in_polca(String id) {
    LatentClassModel model = fit(id);

    double expected = number(id, "logLik");
    assertThat(model.logLikelihood()).isCloseTo(expected, within(1e-8 * Math.abs(expected)));
    assertThat(model.converged()).isTrue();
    assertThat(model.report().sample().n()).isEqualTo(number(id, "n"));
    assertThat((double) model.report().parameters()).isEqualTo(number(id, "npar"));
    assertThat((double) model.report().degreesOfFreedom()).isEqualTo(number(id, "resid_df"));
    assertThat(model.aic()).isCloseTo(number(id, "AIC"), within(1e-4));
    assertThat(model.bic()).isCloseTo(number(id, "BIC"), within(1e-4));
    assertThat(model.adjustedBic()).isCloseTo(number(id, "aBIC"), within(1e-4));
    assertThat(model.caic()).isCloseTo(number(id, "CAIC"), within(1e-4));
    boolean polished = model.predictors().isEmpty();
    double tolerance = polished ? 1e-6 : 1e-4;
    close(ReferenceData.flat(model.classSizes()), id, "class_shares", tolerance);
    close(ReferenceData.flat(model.itemProbabilities()), id, "item_probs", tolerance);
    if (GOLDEN.get(id).containsKey("entropy_R2")) {
      assertThat(model.entropy()).isCloseTo(number(id, "entropy_R2"), within(tolerance));
      assertThat(ReferenceData.flat(model.report().assignment().modalCounts()))
          .containsExactly(ReferenceData.parsed(GOLDEN.get(id).get("modal_counts")));
    }
    if (GOLDEN.get(id).containsKey("coef")) {
      close(ReferenceData.flat(model.coefficients()), id, "coef", 1e-4);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void standard_errors_are_as_in_polca_away_from_the_boundary(String id) {
    if (!GOLDEN.get(id).containsKey("class_share_se")) {
      return;
    }
    LatentClassModel model = fit(id);
    ModelErrors errors = model.standardErrors(data(id));
    assertThat(errors.identified()).as(id).isTrue();
    close(ReferenceData.flat(errors.classSizes()), id, "class_share_se", 1e-4);
    double[] actual = ReferenceData.flat(errors.itemProbabilities());
    double[] expected = ReferenceData.parsed(GOLDEN.get(id).get("item_prob_se"));
    double[] probabilities = ReferenceData.flat(model.itemProbabilities());
    for (int i = 0; i < expected.length; i++) {
      if (probabilities[i] > 1e-3 && probabilities[i] < 1 - 1e-3) {
        assertThat(actual[i]).as(id + " error " + i).isCloseTo(expected[i], within(1e-4));
      }
    }
  }

  @Test
  void standard_errors_of_covariates_are_as_in_polca() {
    String id = "gen_covariates_K3_x-grp";
    ModelErrors errors = fit(id).standardErrors(data(id));
    // By predictor, then by class without the reference, which is the largest class in both.
    double[] expected = ReferenceData.parsed(GOLDEN.get(id).get("coef_se"));
    for (int predictor = 0; predictor < 3; predictor++) {
      for (int k = 1; k < 3; k++) {
        assertThat(errors.coefficients().get(k).get(predictor))
            .isCloseTo(expected[predictor * 2 + k - 1], within(1e-4));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ratios")
  void a_likelihood_ratio_is_as_in_polca(String id) {
    String[] models = id.substring(3).split("_vs_");
    double statistic = 2 * (fit(models[1]).logLikelihood() - fit(models[0]).logLikelihood());
    assertThat(statistic).isCloseTo(number(id, "statistic"), within(1e-4));
  }

  private static double number(String id, String quantity) {
    return Double.parseDouble(GOLDEN.get(id).get(quantity));
  }

  private static void close(double[] actual, String id, String quantity, double tolerance) {
    double[] expected = ReferenceData.parsed(GOLDEN.get(id).get(quantity));
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual[i])
          .as(id + " " + quantity + " " + i)
          .isCloseTo(expected[i], within(tolerance));
    }
  }
}

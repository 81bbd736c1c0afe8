package se.nuso.stats.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against R 4.2.2 and its packages; calls, versions and sources in golden.tsv. */
class LogisticRegressionTest {
  private static final double TOLERANCE = 1e-8;

  @ParameterizedTest
  @ValueSource(strings = {"birthwt", "infert", "toenail"})
  void theEstimatesAreThoseOfGlm(String data) {
    LogisticFit fit = named(data).fit();
    String id = data + "_glm";

    assertThat(fit.converged()).isTrue();
    agrees(fit, id, "coef", Coefficient::estimate);
    agrees(fit, id, "se", Coefficient::standardError);
    agrees(fit, id, "z", Coefficient::z);
    agrees(fit, id, "p", Coefficient::p);
    agrees(fit, id, "OR", Coefficient::oddsRatio);
    agrees(fit, id, "OR_wald_lower", Coefficient::oddsRatioLower);
    agrees(fit, id, "OR_wald_upper", Coefficient::oddsRatioUpper);
    agreesInCovariance(fit, id);
    LogisticModel model = fit.model();
    isClose(model.fit().logLikelihood(), Golden.one(id, "logLik"), TOLERANCE);
    isClose(model.fit().nullLogLikelihood(), Golden.one(id, "null_logLik"), TOLERANCE);
    isClose(model.fit().aic(), Golden.one(id, "AIC"), TOLERANCE);
    isClose(model.fit().bic(), Golden.one(id, "BIC"), TOLERANCE);
    assertThat(model.sample().n()).isEqualTo(Golden.one(id, "n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"birthwt", "infert", "toenail"})
  void theRobustErrorsAreThoseOfSandwich(String data) {
    LogisticFit fit = named(data).standardErrors(StandardErrors.HC0).fit();

    agrees(fit, data + "_HC0", "se", Coefficient::standardError);
  }

  @ParameterizedTest
  @ValueSource(strings = {"infert", "toenail"})
  void theClusterRobustErrorsAreThoseOfSandwich(String data) {
    LogisticRegression<Integer> regression =
        data.equals("infert") ? Published.infertByStratum() : Published.toenailByPatient();

    LogisticFit byDefault = regression.fit();
    agrees(byDefault, data + "_vcovCL_HC0", "se", Coefficient::standardError);
    agreesInCovariance(byDefault, data + "_vcovCL_HC0");
    assertThat(byDefault.model().sample().clusters())
        .isEqualTo((int) Golden.one(data + "_vcovCL_HC0", "clusters"));
    LogisticFit hc1 = regression.standardErrors(StandardErrors.CLUSTER_HC1).fit();
    agrees(hc1, data + "_vcovCL_HC1", "se", Coefficient::standardError);
    agreesInCovariance(hc1, data + "_vcovCL_HC1");
    LogisticFit unadjusted = regression.standardErrors(StandardErrors.CLUSTER_HC0).fit();
    agrees(unadjusted, data + "_vcovCL_HC0_nocadjust", "se", Coefficient::standardError);
  }

  @ParameterizedTest
  @ValueSource(strings = {"birthwt", "infert", "toenail"})
  void theProfileIntervalsAreThoseOfMass(String data) {
    List<ProfileInterval> intervals = named(data).fit().profileIntervals();

    Map<String, Double> lower = Golden.of(data + "_profileCI", "lower");
    Map<String, Double> upper = Golden.of(data + "_profileCI", "upper");
    assertThat(intervals).hasSameSizeAs(lower.keySet());
    for (ProfileInterval interval : intervals) {
      isClose(interval.lower(), lower.get(interval.name()), 1e-3);
      isClose(interval.upper(), upper.get(interval.name()), 1e-3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"birthwt", "infert"})
  void theMarginalEffectsAreThoseOfMargins(String data) {
    List<MarginalEffect> effects = named(data).fit().averageMarginalEffects();

    Map<String, Double> estimates = Golden.of(data + "_AME", "AME");
    assertThat(effects).hasSameSizeAs(estimates.keySet());
    for (MarginalEffect effect : effects) {
      // margins differentiates by differences, good to 1e-7; what is exact follows below.
      isClose(effect.estimate(), estimates.get(effect.name()), 1e-7);
      isClose(effect.standardError(), Golden.of(data + "_AME", "SE").get(effect.name()), 1e-5);
      isClose(effect.z(), Golden.of(data + "_AME", "z").get(effect.name()), 1e-4);
      isClose(effect.p(), Golden.of(data + "_AME", "p").get(effect.name()), 1e-5);
    }
    Golden.of(data + "_AME_numeric_exact", "AME")
        .forEach(
            (name, value) ->
                assertThat(effects)
                    .filteredOn(effect -> effect.name().equals(name))
                    .singleElement()
                    .satisfies(effect -> isClose(effect.estimate(), value, 1e-10)));
  }

  @Test
  void theEstimatesOfAWeightedTableAreThoseOfItsRecords() {
    Table table = Table.of("UCBAdmissions.csv");
    double[] admitted =
        table.rows().stream().mapToDouble(row -> row[0].equals("Admitted") ? 1 : 0).toArray();
    LogisticFit fit =
        LogisticRegression.of(
                Design.ofRows("Admit", admitted)
                    .levels("Gender", table.texts("Gender"))
                    .levels("Dept", table.texts("Dept"))
                    .reference("Gender", "Male")
                    .weights(table.numbers("Freq")))
            .fit();

    Golden.of("ucb-logit", "coef")
        .forEach((name, value) -> isClose(fit.coefficient(ucb(name)).estimate(), value, 1e-8));
    Golden.of("ucb-logit", "se")
        .forEach((name, value) -> isClose(fit.coefficient(ucb(name)).standardError(), value, 1e-8));
    assertThat(fit.model().sample().n()).isEqualTo(4526);
    assertThat(fit.model().sample().patterns()).isEqualTo(12);
  }

  private static String ucb(String name) {
    return switch (name) {
      case "intercept" -> ModelColumn.INTERCEPT;
      case "female" -> "GenderFemale";
      default -> "Dept" + name;
    };
  }

  @Test
  void theTestOfATermOfOneColumnIsTheTestOfItsCoefficient() {
    LogisticFit fit = Published.birthwt().fit();

    TermTest age = fit.termTests().get(0);
    assertThat(age.term()).isEqualTo("age");
    isClose(age.wald(), Math.pow(fit.coefficient("age").z(), 2), 1e-10);
    isClose(age.likelihoodRatio(), fit.profileInterval("age").chiSquared(), 1e-9);
    isClose(age.likelihoodRatioP(), fit.profileInterval("age").p(), 1e-9);
  }

  @Test
  void theTestOfATermOfSeveralColumnsComparesWithTheModelWithoutIt() {
    Table data = Table.of("birthwt.csv");
    Design<Integer> without =
        Design.ofRows("low", data.numbers("low")).numeric("smoke", data.numbers("smoke"));
    LogisticFit fit = LogisticRegression.of(without.levels("race", data.texts("race"))).fit();

    TermTest race = fit.termTests().get(1);
    assertThat(race.term()).isEqualTo("race");
    assertThat(race.degreesOfFreedom()).isEqualTo(2);
    double fall =
        fit.model().fit().logLikelihood()
            - LogisticRegression.of(without).fit().model().fit().logLikelihood();
    isClose(race.likelihoodRatio(), 2 * fall, 1e-9);
    // For two degrees of freedom the tail is known in closed form.
    isClose(race.likelihoodRatioP(), Math.exp(-fall), 1e-9);
  }

  private static LogisticRegression<Integer> named(String data) {
    return switch (data) {
      case "birthwt" -> Published.birthwt();
      case "infert" -> Published.infert();
      default -> Published.toenail();
    };
  }

  private static void agrees(
      LogisticFit fit, String id, String quantity, ToDoubleFunction<Coefficient> number) {
    Map<String, Double> expected = Golden.of(id, quantity);
    assertThat(fit.coefficients().stream().map(Coefficient::name))
        .containsExactlyInAnyOrderElementsOf(expected.keySet());
    expected.forEach(
        (name, value) -> isClose(number.applyAsDouble(fit.coefficient(name)), value, TOLERANCE));
  }

  private static void agreesInCovariance(LogisticFit fit, String id) {
    List<String> names = fit.coefficients().stream().map(Coefficient::name).toList();
    Map<String, Double> expected = Golden.of(id, "vcov");
    assertThat(expected).hasSize(names.size() * names.size());
    for (int i = 0; i < names.size(); i++) {
      for (int j = 0; j < names.size(); j++) {
        isClose(
            fit.model().estimates().covariance().get(i).get(j),
            expected.get(names.get(i) + "|" + names.get(j)),
            TOLERANCE);
      }
    }
  }

  static void isClose(double actual, double expected, double tolerance) {
    assertThat(actual).isCloseTo(expected, within(tolerance * Math.max(1, Math.abs(expected))));
  }

  @Test
  void oneClusterGivesNoRobustErrors() {
    double[] y = {0, 1, 0, 1, 1, 0, 1, 1};
    double[] x = {1, 2, 3, 4, 5, 6, 7, 8};
    String[] one = {"a", "a", "a", "a", "a", "a", "a", "a"};
    for (StandardErrors kind :
        new StandardErrors[] {
          StandardErrors.CLUSTER_HC0, StandardErrors.CLUSTER, StandardErrors.CLUSTER_HC1
        }) {
      LogisticFit fit =
          LogisticRegression.of(Design.ofRows("y", y).numeric("x", x))
              .clusteredBy("c", one)
              .standardErrors(kind)
              .fit();

      assertThat(fit.converged()).isTrue();
      assertThat(fit.coefficient("x").standardError()).isNaN();
      assertThat(fit.coefficient("x").p()).isNaN();
      assertThat(fit.averageMarginalEffects().get(0).p()).isNaN();
      assertThat(fit.toString(se.nuso.text.Language.ENGLISH)).contains("Only one cluster");
    }
  }
}

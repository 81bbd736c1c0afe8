package se.nuso.stats.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.stats.regression.LogisticRegressionTest.isClose;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against R's logistf and brglm2; calls, versions and sources in golden.tsv. */
class FirthTest {
  @Test
  void theEstimatesAreThoseOfLogistf() {
    LogisticFit fit = Published.birthwt().firth().fit();

    assertThat(fit.converged()).isTrue();
    Golden.of("birthwt_firth", "coef")
        .forEach((name, value) -> isClose(fit.coefficient(name).estimate(), value, 1e-6));
    Golden.of("birthwt_firth", "se")
        .forEach((name, value) -> isClose(fit.coefficient(name).standardError(), value, 1e-6));
    isClose(
        fit.model().fit().logLikelihood(),
        Golden.one("birthwt_firth", "penalised_logLik_full"),
        1e-6);
    isClose(
        fit.model().fit().nullLogLikelihood(),
        Golden.one("birthwt_firth", "penalised_logLik_null"),
        1e-6);
  }

  @Test
  void thePenalisedProfileIsThatOfLogistf() {
    Map<String, Double> lower = Golden.of("birthwt_firth", "pl_lower");
    Map<String, Double> upper = Golden.of("birthwt_firth", "pl_upper");
    Map<String, Double> p = Golden.of("birthwt_firth", "pl_p");

    for (ProfileInterval interval : Published.birthwt().firth().fit().profileIntervals()) {
      isClose(interval.lower(), lower.get(interval.name()), 1e-4);
      isClose(interval.upper(), upper.get(interval.name()), 1e-4);
      isClose(interval.p(), p.get(interval.name()), 1e-6);
    }
  }

  @Test
  void theEstimatesUnderQuasiCompleteSeparationAreThoseOfBrglm2() {
    agreesWithBrglm2(Published.endometrial(), "firth-endometrial");
  }

  @Test
  void theEstimatesUnderCompleteSeparationAreThoseOfBrglm2() {
    agreesWithBrglm2(Published.completelySeparated(), "separation-6");
  }

  private static void agreesWithBrglm2(LogisticRegression<Integer> regression, String id) {
    LogisticFit fit = regression.firth().standardErrors(StandardErrors.MODEL).fit();

    assertThat(fit.converged()).isTrue();
    Golden.of(id, "coef")
        .forEach((name, value) -> isClose(fit.coefficient(column(name)).estimate(), value, 1e-6));
    Golden.of(id, "se")
        .forEach(
            (name, value) -> isClose(fit.coefficient(column(name)).standardError(), value, 1e-6));
  }

  private static String column(String name) {
    return name.equals("intercept") ? ModelColumn.INTERCEPT : name;
  }

  @Test
  void aLevelThatOneRecordHasIsEstimatedAsHalfARecordMoreOfEach() {
    double[] yes = new double[51];
    String[] group = new String[51];
    Arrays.fill(group, "many");
    Arrays.fill(yes, 0, 30, 1);
    group[50] = "one";
    yes[50] = 1;
    LogisticFit fit =
        LogisticRegression.of(
                Design.ofRows("yes", yes).levels("group", group).reference("group", "one"))
            .firth()
            .fit();

    assertThat(fit.converged()).isTrue();
    isClose(fit.coefficient(ModelColumn.INTERCEPT).estimate(), Math.log(1.5 / 0.5), 1e-9);
    isClose(
        fit.coefficient("groupmany").estimate(), Math.log(30.5 / 20.5) - Math.log(1.5 / 0.5), 1e-9);
  }

  @Test
  void theProfileIsFiniteWhereTheDataSeparate() {
    for (ProfileInterval interval :
        Published.completelySeparated().firth().fit().profileIntervals()) {
      assertThat(interval.lower()).isFinite().isLessThan(interval.estimate());
      assertThat(interval.upper()).isFinite().isGreaterThan(interval.estimate());
    }
  }
}

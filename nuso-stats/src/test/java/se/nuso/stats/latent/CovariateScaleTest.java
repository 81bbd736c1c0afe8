package se.nuso.stats.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nuso.text.Language;

/** Where a covariate lies and its unit change the intercept and its own slope, and nothing else. */
class CovariateScaleTest {
  private static final String FILE = "gen_covariates.csv";
  private static final double[] X = ReferenceData.numbers(FILE, "x");
  private static final ResponseMatrix DATA = ReferenceData.matrix(FILE);

  private static double[] moved(double shift, double scale) {
    return Arrays.stream(X).map(x -> (x + shift) * scale).toArray();
  }

  private static LatentClassModel fit(double[] covariate) {
    return LatentClassAnalysis.of(DATA.withCovariate("x", covariate))
        .classes(3)
        .starts(6)
        .seed(3)
        .fit();
  }

  private static final LatentClassModel PLAIN = fit(X);
  private static final ModelErrors ERRORS = PLAIN.standardErrors(DATA.withCovariate("x", X));
  private static final LatentClassModel ITEMS =
      LatentClassAnalysis.of(DATA).classes(3).starts(20).seed(3).fit();
  private static final ThreeStep STEPS = ThreeStep.of(ITEMS, DATA, Assignment.MODAL);
  private static final MembershipRegression MEMBERSHIP = STEPS.membership(List.of("x"), X);

  @ParameterizedTest
  @CsvSource({
    "0, 1000",
    "0, 1e-6",
    "200000, 1",
    "20240315, 1",
    "-2e7, 1",
    "2e7, 1e-3",
    "1e6, 1e6",
    "2e9, 1"
  })
  void aShiftMovesTheInterceptAndAScaleTheSlopeAlone(double shift, double scale) {
    LatentClassModel model = fit(moved(shift, scale));
    ModelErrors errors = model.standardErrors(DATA.withCovariate("x", moved(shift, scale)));

    // What the shift itself rounds away of the covariate.
    double lost = 1e-6 + Math.abs(shift) * 1e-15;
    assertThat(model.logLikelihood()).isCloseTo(PLAIN.logLikelihood(), within(1e-5 + 10 * lost));
    for (int k = 1; k < 3; k++) {
      double slope = PLAIN.coefficients().get(k).get(1);
      assertThat(model.coefficients().get(k).get(1) * scale).isCloseTo(slope, within(1e-3));
      assertThat(errors.coefficients().get(k).get(1) * scale)
          .isCloseTo(ERRORS.coefficients().get(k).get(1), within(1e-3));
      double intercept =
          model.coefficients().get(k).get(0) + model.coefficients().get(k).get(1) * shift * scale;
      assertThat(intercept)
          .isCloseTo(PLAIN.coefficients().get(k).get(0), within(1e-3 + Math.abs(shift) * 1e-12));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1000",
    "0, 1e-6",
    "200000, 1",
    "20240315, 1",
    "-2e7, 1",
    "2e7, 1e-3",
    "1e6, 1e6",
    "2e9, 1",
    "0, 1e-150",
    "0, 1e150"
  })
  void inThreeStepsToo(double shift, double scale) {
    MembershipRegression moved = STEPS.membership(List.of("x"), moved(shift, scale));

    assertThat(moved.converged()).isTrue();
    for (int k = 1; k < 3; k++) {
      assertThat(moved.coefficients().get(k).get(1) * scale)
          .isCloseTo(MEMBERSHIP.coefficients().get(k).get(1), within(1e-6));
      assertThat(moved.standardErrors().get(k).get(1) * scale)
          .isCloseTo(MEMBERSHIP.standardErrors().get(k).get(1), within(1e-6));
      assertThat(moved.p(k, 1)).isCloseTo(MEMBERSHIP.p(k, 1), within(1e-6));
    }
  }

  @Test
  void aCovariateThatTellsTheClassesApartIsCalledSeparation() {
    int[][] rows = new int[120][10];
    for (int row = 0; row < 80; row++) {
      Arrays.fill(rows[row], 1);
    }
    for (double shift : new double[] {0, 20240315}) {
      double[] apart =
          IntStream.range(0, 120).mapToDouble(row -> shift + (row < 80 ? 1 : 0)).toArray();
      ResponseMatrix data = Drawn.matrix(rows).withCovariate("x", apart);
      LatentClassModel model = LatentClassAnalysis.of(data).classes(2).starts(10).seed(1).fit();
      ModelErrors errors = model.standardErrors(data);

      assertThat(errors.toString(Language.ENGLISH))
          .containsAnyOf("SEPARATION", "No standard errors");
      assertThat(errors.coefficients().get(1)).containsOnly(Double.NaN);
      MembershipRegression steps =
          ThreeStep.of(
                  LatentClassAnalysis.of(Drawn.matrix(rows)).starts(10).fit(),
                  Drawn.matrix(rows),
                  Assignment.MODAL)
              .membership(List.of("x"), apart);
      assertThat(steps.converged()).isFalse();
      assertThat(steps.toString(Language.SWEDISH)).contains("separation");
    }
  }
}

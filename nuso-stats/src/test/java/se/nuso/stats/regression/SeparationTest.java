package se.nuso.stats.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeparationTest {
  @Test
  void completeSeparationIsNamedAndNothingIsEstimated() {
    LogisticFit fit = Published.completelySeparated().fit();

    assertThat(fit.converged()).isFalse();
    Separation separation = Objects.requireNonNull(fit.model().separation());
    assertThat(separation.complete()).isTrue();
    assertThat(separation.columns()).contains("x");
    assertThat(separation.records()).isEqualTo(6);
    assertThat(fit.coefficient("x").estimate()).isNaN();
    assertThat(fit.coefficient("x").standardError()).isNaN();
    assertThat(fit.model().fit().logLikelihood()).isNaN();
    assertThatIllegalStateException()
        .isThrownBy(fit::averageMarginalEffects)
        .withMessageContaining("COMPLETE SEPARATION");
    assertThat(fit.toString(SWEDISH)).contains("FULLSTÄNDIG SEPARATION", "firth()");
  }

  @Test
  void theColumnOfQuasiCompleteSeparationIsNamed() {
    LogisticFit fit = Published.endometrial().fit();

    assertThat(fit.converged()).isFalse();
    Separation separation = Objects.requireNonNull(fit.model().separation());
    assertThat(separation.complete()).isFalse();
    assertThat(separation.columns()).containsExactly("NV");
    assertThat(separation.records()).isEqualTo(13);
    assertThat(fit.toString(ENGLISH)).contains("QUASI-COMPLETE SEPARATION: NV");
  }

  @Test
  void aLevelWhoseRecordsAllAnswerAlikeIsNamedAlsoWhenItIsTheReference() {
    String[] levels = {"a", "a", "a", "b", "b", "b", "c", "c", "c"};
    double[] outcome = {1, 1, 1, 0, 1, 0, 0, 1, 1};
    Design<Integer> design = Design.ofRows("y", outcome).levels("level ", levels);

    Separation reference =
        Objects.requireNonNull(LogisticRegression.of(design).fit().model().separation());
    assertThat(reference.columns()).containsExactly("(Intercept)", "level b", "level c");
    assertThat(reference.toString(ENGLISH)).contains("level a (3 yes)");
    Separation level =
        Objects.requireNonNull(
            LogisticRegression.of(design.reference("level ", "b")).fit().model().separation());
    assertThat(level.columns()).containsExactly("level a");
    assertThat(level.records()).isEqualTo(3);
    assertThat(level.toString(SWEDISH)).contains("level a (3 ja)");
  }

  @Test
  void anOutcomeThatNeverVariesIsSeparation() {
    LogisticFit fit =
        LogisticRegression.of(
                Design.ofRows("y", new double[5]).numeric("x", new double[] {1, 2, 3, 4, 6}))
            .fit();

    assertThat(fit.converged()).isFalse();
    assertThat(Objects.requireNonNull(fit.model().separation()).complete()).isTrue();
    assertThat(fit.model().fit().nullLogLikelihood()).isZero();
  }

  @Test
  void aRowThatIsNearlyCertainIsNoSeparation() {
    double[] x = {-1, 1, -1, 1, 2, -2, 3, -3, 40};
    double[] y = {0, 0, 1, 1, 1, 0, 1, 0, 1};

    LogisticFit fit = LogisticRegression.of(Design.ofRows("y", y).numeric("x", x)).fit();

    assertThat(fit.converged()).isTrue();
    assertThat(fit.model().separation()).isNull();
    assertThat(fit.coefficient("x").estimate()).isPositive();
  }

  /** One record far away: the others overlap, so there is a maximum. Value: R 4.2.2, glm. */
  @Test
  void aRecordFarAwayHidesNoOverlap() {
    double[] y = {0, 1, 0, 1, 1, 0, 1, 0, 0};
    for (double far : new double[] {40, 1e3, 1e5, 1e7}) {
      double[] x = {1, 2, 3, 4, 5, 6, 7, 8, far};

      LogisticFit fit = LogisticRegression.of(Design.ofRows("y", y).numeric("x", x)).fit();

      assertThat(fit.converged()).as("%s", far).isTrue();
      assertThat(fit.model().separation()).isNull();
      if (far == 1e7) {
        assertThat(fit.model().fit().logLikelihood()).isCloseTo(-5.545177, within(1e-6));
      }
    }
  }

  /** In one dimension separation can be told by looking. */
  @Property(tries = 300)
  void inOneDimensionTheRecordsToldApartAreThoseThatDoNotOverlap(
      @ForAll @Size(min = 4, max = 12) List<@IntRange(min = -4, max = 4) Integer> xs,
      @ForAll @Size(12) List<Boolean> answers,
      @ForAll("scales") double scale,
      @ForAll("shifts") double shift) {
    double[] x = xs.stream().mapToDouble(value -> shift + scale * value).toArray();
    double[] y = IntStream.range(0, x.length).mapToDouble(i -> answers.get(i) ? 1 : 0).toArray();
    Assume.that(Arrays.stream(x).distinct().count() > 1 && Math.abs(shift) < 1e10 * scale);
    double right = 0;
    for (int sign : new int[] {1, -1}) {
      double lowestYes = Double.POSITIVE_INFINITY;
      double highestNo = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < x.length; i++) {
        lowestYes = y[i] == 1 ? Math.min(lowestYes, sign * x[i]) : lowestYes;
        highestNo = y[i] == 0 ? Math.max(highestNo, sign * x[i]) : highestNo;
      }
      boolean apart = highestNo <= lowestYes;
      double border = highestNo;
      double on =
          highestNo == lowestYes ? Arrays.stream(x).filter(v -> sign * v == border).count() : 0;
      right = Math.max(right, apart ? x.length - on : 0);
    }

    Separation separation =
        LogisticRegression.of(Design.ofRows("y", y).numeric("x", x)).fit().model().separation();

    assertThat(separation == null ? 0 : separation.records()).isEqualTo(right);
  }

  @Provide
  Arbitrary<Double> scales() {
    return Arbitraries.of(1e-6, 1.0, 1e6);
  }

  @Provide
  Arbitrary<Double> shifts() {
    return Arbitraries.of(0.0, 20240315.0, -1e3);
  }

  @Test
  void whatSeparatesDoesSoFarFromZeroAndInAnyUnit() {
    double[] y = {0, 0, 0, 1, 1, 1};
    for (double shift : new double[] {0, 1.7e12, -2e9}) {
      for (double scale : new double[] {1e-6, 1, 1e9, 1e150}) {
        double[] x = {1, 2, 3, 4, 5, 6};
        for (int row = 0; row < x.length; row++) {
          x[row] = (shift + x[row]) * scale;
        }
        Separation separation =
            Objects.requireNonNull(
                LogisticRegression.of(Design.ofRows("y", y).numeric("x", x))
                    .fit()
                    .model()
                    .separation());
        assertThat(separation.complete()).isTrue();
        assertThat(separation.columns()).contains("x");
      }
    }
  }
}

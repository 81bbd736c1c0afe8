package se.nuso.stats.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static se.nuso.codebook.Language.ENGLISH;
import static se.nuso.codebook.Language.SWEDISH;

import java.util.Objects;
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
    assertThat(fit.model().logLikelihood()).isNaN();
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
    assertThat(fit.model().nullLogLikelihood()).isZero();
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
}

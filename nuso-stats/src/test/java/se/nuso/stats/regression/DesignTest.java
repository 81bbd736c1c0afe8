package se.nuso.stats.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.stats.CodedColumn;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.text.Label;

class DesignTest {
  @Test
  void missingAnswersAreLeftOutAndCountedOrALevelAsChosen() {
    double[] y = {0, 1, 0, 1, 0, 1, Double.NaN, 1, 0, 1};
    String[] group = {"a", "a", "b", "b", "b", null, "a", "", "", "a"};
    Design<Integer> design = Design.ofRows("y", y).levels("group", group);

    LogisticModel complete = LogisticRegression.of(design.completeCases()).fit().model();
    assertThat(complete.sample().n()).isEqualTo(6);
    assertThat(complete.sample().missing()).isEqualTo(4);
    assertThat(complete.coefficients()).hasSize(2);
    LogisticFit level = LogisticRegression.of(design.missingAsLevel()).fit();
    assertThat(level.model().sample().n()).isEqualTo(9);
    assertThat(level.model().sample().missing()).isEqualTo(1);
    assertThat(level.coefficients().get(2).name()).isEqualTo("groupNot answered");
    assertThat(level.toString(ENGLISH)).contains("Missing answers are a level of their own");
    assertThat(LogisticRegression.of(design).fit().toString(ENGLISH))
        .contains("Complete cases only: 3 records", "(group 3)", "1 records lack the outcome");
    assertThat(level.fitted()[6]).isNaN();
    assertThat(level.fitted()[3]).isCloseTo(1 / 3.0, within(1e-10));
    assertThat(level.averageMarginalEffects().get(1).name()).isEqualTo("groupNot answered");
  }

  @Test
  void recordsWithoutAClusterAreLeftOutAndCounted() {
    LogisticFit fit =
        LogisticRegression.of(
                Design.ofRows("y", new double[] {0, 1, 0, 1, 1})
                    .numeric("x", new double[] {0, 0, 1, 1, Double.NaN})
                    .missingAsLevel())
            .clusteredBy("c", new String[] {"1", "2", "3", "", "5"})
            .fit();
    assertThat(fit.model().sample().n()).isEqualTo(3);
    assertThat(fit.model().sample().missing()).isEqualTo(2);
    assertThat(fit.toString(ENGLISH)).contains("1 records lack a cluster");
  }

  @Test
  void theMarginalEffectOfAnInteractingNumberCountsAllItsColumns() {
    LogisticFit fit = Published.toenail().fit();
    double[] beta = fit.coefficients().stream().mapToDouble(Coefficient::estimate).toArray();
    Table data = Table.of("toenail.csv");
    double[] treatment = data.numbers("treatment");
    double[] fitted = fit.fitted();
    double slope = 0;
    for (int row = 0; row < fitted.length; row++) {
      slope += fitted[row] * (1 - fitted[row]) * (beta[2] + beta[3] * treatment[row]);
    }

    assertThat(fit.averageMarginalEffects().get(1).estimate())
        .isCloseTo(slope / fitted.length, within(1e-12));
  }

  @Test
  void collinearAndConstantColumnsAreLeftOutAndNamed() {
    double[] y = {0, 1, 0, 1, 1, 0, 1, 0};
    double[] a = {1, 2, 3, 4, 5, 6, 7, 9};
    double[] b = {1, 0, 1, 1, 0, 0, 1, 0};
    double[] sum = new double[8];
    double[] constant = new double[8];
    Arrays.setAll(sum, i -> 3 * a[i] - 2 * b[i] + 7);
    Arrays.fill(constant, 0.1);
    List<String> names = List.of("a", "b", "sum", "constant");
    LogisticFit fit =
        LogisticRegression.of(Design.ofColumns("y", y, names, new double[][] {a, b, sum, constant}))
            .fit();

    assertThat(fit.model().estimates().dropped()).containsExactly("sum", "constant");
    assertThat(fit.coefficients()).hasSize(3);
    assertThat(fit.toString(ENGLISH))
        .contains("sum is determined by a; b", "constant is the same for all records");
    assertThat(fit.averageMarginalEffects()).hasSize(2);
    LogisticFit without =
        LogisticRegression.of(Design.ofColumns("y", y, List.of("a", "b"), new double[][] {a, b}))
            .fit();
    assertThat(fit.coefficient("a").estimate()).isEqualTo(without.coefficient("a").estimate());
  }

  @Test
  void fewClustersAreSaidToBeFew() {
    LogisticFit fit =
        LogisticRegression.of(
                Design.ofRows("y", new double[] {0, 1, 0, 1, 1, 0})
                    .numeric("x", new double[] {1, 2, 3, 4, 5, 7}))
            .clusteredBy("c", new String[] {"1", "1", "2", "2", "3", "3"})
            .fit();

    assertThat(fit.toString(ENGLISH)).contains("Only 3 clusters");
    assertThat(fit.toString(SWEDISH)).contains("Endast 3 kluster");
  }

  @Test
  void aRowThatIsNotZeroOneOrMissingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Design.ofRows("y", new double[] {0, 1, 2}))
        .withMessageContaining("row 2");
    Design<Integer> design = Design.ofRows("y", new double[] {0, 1});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> design.numeric("x", new double[] {1}))
        .withMessageContaining("1 values for 2 rows");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> design.numeric("x", new double[] {1, Double.POSITIVE_INFINITY}));
    assertThatIllegalArgumentException().isThrownBy(() -> design.weights(new double[] {1, -1}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Design.ofColumns("y", new double[2], List.of("x"), new double[0][]));
    Design<Integer> one = design.numeric("x", new double[] {1, 2});
    assertThatIllegalArgumentException().isThrownBy(() -> one.numeric("x", new double[] {1, 2}));
    assertThatIllegalArgumentException().isThrownBy(() -> one.interaction("x"));
    assertThatIllegalArgumentException().isThrownBy(() -> one.interaction("x", "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> one.interaction("x", "z"));
    assertThatIllegalArgumentException().isThrownBy(() -> one.reference("z", "1"));
    assertThatIllegalArgumentException().isThrownBy(() -> one.reference("x", "1"));
  }

  @Test
  void aReferenceThatNoRowHasIsRefused() {
    Design<Integer> design =
        Design.ofRows("y", new double[] {0, 1, Double.NaN})
            .levels("g", new String[] {"a", "b", "c"});

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogisticRegression.of(design.reference("g", "c")).fit())
        .withMessageContaining("reference level c");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> design.reference("g", "d"))
        .withMessageContaining("it has a, b, c");
  }

  @Test
  void aFitWithoutRowsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LogisticRegression.of(
                        Design.ofRows("y", new double[] {Double.NaN}).numeric("x", new double[1]))
                    .fit());
  }

  @Test
  void choicesThatDoNotGoTogetherAreRefused() {
    LogisticRegression<Integer> regression = Published.toenail();

    assertThatIllegalStateException()
        .isThrownBy(() -> regression.standardErrors(StandardErrors.CLUSTER).fit());
    assertThatIllegalStateException()
        .isThrownBy(() -> regression.firth().standardErrors(StandardErrors.HC0).fit());
    assertThatIllegalStateException()
        .isThrownBy(() -> regression.standardErrors(StandardErrors.AUGMENTED).fit());
    assertThatIllegalArgumentException().isThrownBy(() -> regression.threads(0));
    assertThatIllegalArgumentException().isThrownBy(() -> regression.confidence(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> regression.clusteredBy("c", new String[] {"1"}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> regression.fit().coefficient("age"))
        .withMessageContaining("treatment:month");
  }

  @Test
  void theOrderOfLevelsIsThatOfNumbersWhereAllAreNumbers() {
    assertThat(CodedColumn.of("x", new String[] {"10", "9", "", null, "10"}).axis().levels())
        .extracting(Level::code)
        .containsExactly("9", "10");
    assertThat(CodedColumn.of("x", new String[] {"b10", "b9"}).axis().levels())
        .extracting(Level::code)
        .containsExactly("b10", "b9");
  }

  @Test
  void aNarrowerConfidenceGivesNarrowerIntervals() {
    LogisticFit wide = Published.toenail().fit();
    LogisticFit narrow = Published.toenail().confidence(0.8).fit();

    assertThat(narrow.coefficient("month").upper()).isLessThan(wide.coefficient("month").upper());
    assertThat(narrow.profileInterval("month").upper())
        .isLessThan(wide.profileInterval("month").upper());
    assertThat(narrow.toString(ENGLISH)).contains("80 % interval");
  }

  @Test
  void rowNumbersCanBeCountedByADimensionOfOnesOwn() {
    String[] patient = Table.of("toenail.csv").texts("ID");
    List<String> ids = Arrays.stream(patient).distinct().toList();
    Dimension<Integer> dimension =
        Dimension.ofLevels(
            new Label("Patient", "Patient"),
            ids.stream().map(id -> new Level(id, new Label(id, id))).toList(),
            row -> ids.indexOf(patient[row]));

    assertThat(Published.toenail().clusteredBy(dimension).fit().model().estimates().covariance())
        .isEqualTo(Published.toenailByPatient().fit().model().estimates().covariance());
  }
}

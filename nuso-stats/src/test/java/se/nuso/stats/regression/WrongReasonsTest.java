package se.nuso.stats.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nuso.text.Language;

/** What cannot be done is said for what it is. */
class WrongReasonsTest {
  private static final double[] Y = {0, 1, 0, 1, 1, 0};
  private static final double[] X = {1, 2, 3, 4, 5, 6};

  private static Design<Integer> design() {
    return Design.ofRows("y", Y).numeric("x", X);
  }

  @Test
  void withoutClustersOrWeightsThereIsNobody() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LogisticRegression.of(design()).clusteredBy("c", new @Nullable String[6]).fit())
        .withMessage("No record has a cluster");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogisticRegression.of(design().weights(new double[6])).fit())
        .withMessage("All weights are 0");
  }

  @Test
  void numbersFarFromZeroThatDifferAreNotTheSame() {
    double[] far = X.clone();
    for (int row = 0; row < far.length; row++) {
      far[row] += 1.7e12;
    }
    LogisticFit moved = LogisticRegression.of(Design.ofRows("y", Y).numeric("x", far)).fit();

    assertThat(moved.model().estimates().dropped()).isEmpty();
    assertThat(moved.coefficient("x").estimate())
        .isCloseTo(
            LogisticRegression.of(design()).fit().coefficient("x").estimate(),
            org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void numbersThatAreTheSameAreLeftOutHoweverLarge() {
    double[] same = {1.7e12, 1.7e12, 1.7e12, 1.7e12, 1.7e12, 1.7e12};

    assertThat(
            LogisticRegression.of(design().numeric("same", same)).fit().toString(Language.ENGLISH))
        .contains("same is the same for all records");
  }

  @Test
  void aCombinationThatNobodyHasIsCalledThat() {
    String[] a = {"1", "1", "1", "2", "2", "2", "1", "1", "1", "2"};
    String[] b = {"u", "u", "v", "u", "u", "u", "v", "u", "v", "u"};
    double[] y = {0, 1, 0, 1, 0, 1, 1, 0, 1, 0};
    Design<Integer> design =
        Design.ofRows("y", y).levels("a", a).levels("b", b).interaction("a", "b");

    assertThat(LogisticRegression.of(design).fit().toString(Language.ENGLISH))
        .contains("no record has the combination a2 × bv")
        .doesNotContain("the same for all records");
  }

  @Test
  void twoColumnsOfOneNameAreRefused() {
    String[] one = {"bc", "x", "bc", "x", "bc", "x"};
    String[] two = {"c", "y", "y", "c", "c", "y"};

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LogisticRegression.of(
                        Design.ofRows("y", Y)
                            .levels("a", one)
                            .reference("a", "x")
                            .levels("ab", two)
                            .reference("ab", "y"))
                    .fit())
        .withMessageContaining("\"abc\"");
  }
}

package se.nuso.stats.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nuso.text.Language;

/**
 * Neither place nor unit of an outcome changes a test, and what cannot be done is said as it is.
 */
class UnitsAndReasonsTest {
  private static final String FILE = "gen_covariates.csv";
  private static final double[] X = ReferenceData.numbers(FILE, "x");
  private static final ResponseMatrix DATA = ReferenceData.matrix(FILE);
  private static final LatentClassModel MODEL =
      LatentClassAnalysis.of(DATA).classes(3).starts(20).seed(3).fit();

  @ParameterizedTest
  @CsvSource({"0, 1e-5", "0, 1e-150", "0, 1e9", "20240315, 1", "-2e9, 1", "1e6, 1e-6"})
  void theUnitOfAnOutcomeDecidesNothing(double shift, double scale) {
    for (Assignment assignment : Assignment.values()) {
      ThreeStep steps = ThreeStep.of(MODEL, DATA, assignment);
      DistalOutcome plain = steps.means("x", X);
      DistalOutcome moved =
          steps.means("x", Arrays.stream(X).map(x -> (x + shift) * scale).toArray());

      assertThat(moved.overall().chiSquared())
          .isCloseTo(plain.overall().chiSquared(), within(1e-5 * plain.overall().chiSquared()));
      assertThat(moved.standardErrors().get(0).get(0) / scale)
          .isCloseTo(plain.standardErrors().get(0).get(0), within(1e-5));
    }
  }

  @Test
  void anOutcomeThatTellsNothingIsRefusedForWhatItIs() {
    ThreeStep steps = ThreeStep.of(MODEL, DATA, Assignment.MODAL);
    double[] same = new double[X.length];
    double[] infinite = X.clone();
    infinite[4] = Double.POSITIVE_INFINITY;
    double[] one = new double[X.length];
    Arrays.fill(one, Double.NaN);
    one[0] = 1;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> steps.means("x", same))
        .withMessageContaining("the same for all records");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> steps.means("x", one))
        .withMessageContaining("the same for all records");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> steps.means("x", infinite))
        .withMessageContaining("infinite");
  }

  @Test
  void levelsThatNobodyHasCountInNoResidual() {
    List<Item> two =
        List.of(
            new Item("a", List.of("0", "1")),
            new Item("b", List.of("0", "1")),
            new Item("c", List.of("0", "1")));
    List<Item> five =
        List.of(
            new Item("a", List.of("0", "1", "2", "3", "4")),
            new Item("b", List.of("0", "1", "2", "3", "4")),
            new Item("c", List.of("0", "1")));
    int[][] rows = new int[80][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = new int[] {row % 2, row / 3 % 2, row % 7 < 3 ? 1 : 0};
    }

    List<BivariateResidual> plain = residuals(ResponseMatrix.of(two, rows));
    List<BivariateResidual> more = residuals(ResponseMatrix.of(five, rows));
    assertThat(more).extracting(BivariateResidual::df).containsOnly(1);
    for (int i = 0; i < plain.size(); i++) {
      assertThat(more.get(i).chiSquared()).isCloseTo(plain.get(i).chiSquared(), within(1e-6));
    }
  }

  @Test
  void anItemThatNobodyAnsweredHasNoResidual() {
    List<Item> items =
        List.of(
            new Item("a", List.of("0", "1")),
            new Item("b", List.of("0", "1")),
            new Item("c", List.of("0", "1")));
    int[][] rows = new int[80][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = new int[] {row % 2, row / 3 % 2, ResponseMatrix.MISSING};
    }

    assertThat(residuals(ResponseMatrix.of(items, rows)))
        .allSatisfy(pair -> assertThat(pair.second()).isEqualTo("b"));
  }

  private static List<BivariateResidual> residuals(ResponseMatrix data) {
    return LatentClassAnalysis.of(data).classes(1).fit().bivariateResiduals(data).pairs();
  }

  @Test
  void aRangeBeyondTheRecordsGivesThoseThatCanBe() {
    ResponseMatrix three = Drawn.matrix(new int[][] {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}});
    ModelComparison comparison = LatentClassAnalysis.of(three).starts(10).compare(1, 5);

    assertThat(comparison.models()).extracting(LatentClassModel::classes).containsExactly(1, 2, 3);
    assertThat(comparison.toString(Language.ENGLISH)).contains("More than 3 classes cannot");
    assertThat(comparison.toString(Language.SWEDISH)).contains("Fler än 3 klasser kan inte");
  }

  @Test
  void startingValuesThatAreAlikeAreRefused() {
    List<Double> half = List.of(0.5, 0.5);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> StartingValues.of(Collections.nCopies(3, List.of(half, half))))
        .withMessageContaining("never be distinguished");
  }

  @Test
  void noMoreStepsAreTakenThanAsked() {
    for (int most : new int[] {1, 2, 7, 30, 61, 62}) {
      assertThat(
              LatentClassAnalysis.of(DATA)
                  .classes(3)
                  .starts(10)
                  .seed(3)
                  .mostSteps(most)
                  .fit()
                  .report()
                  .search()
                  .steps())
          .isLessThanOrEqualTo(most);
    }
  }

  @Test
  void numbersWithADecimalCommaStandInTheirOrder() {
    ResponseMatrix data =
        ResponseMatrix.ofLabels(Map.of("x", List.of("10,5", "9,5", "2", "−1", "10,5")));

    assertThat(data.items().get(0).levels()).containsExactly("−1", "2", "9,5", "10,5");
    assertThat(data.toString(Language.SWEDISH)).startsWith("5 rader × 1 variabel\n");
  }

  @Test
  void aRowThatIsNotThereIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ResponseMatrix.of(
                    List.of(new Item("a", List.of("0", "1"))), new int[][] {{0}, null}))
        .withMessage("Row 2 is null");
  }
}

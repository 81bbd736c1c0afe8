package se.nuso.stats.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import se.nuso.codebook.RecordOrigin;
import se.nuso.text.Language;

class ResponseMatrixTest {
  @Test
  void answers_are_read_from_records_of_any_type() {
    Map<Item, ToIntFunction<String>> asked = new LinkedHashMap<>();
    asked.put(new Item("long", List.of("no", "yes")), word -> word.length() > 3 ? 1 : 0);
    asked.put(
        new Item("first", List.of("a", "b", "c")),
        word -> word.isEmpty() ? ResponseMatrix.MISSING : word.charAt(0) - 'a');
    ResponseMatrix matrix = ResponseMatrix.ofRecords(List.of("calm", "", "be"), asked);

    assertThat(matrix.items()).extracting(Item::name).containsExactly("long", "first");
    assertThat(matrix.rows()).isEqualTo(3);
    assertThat(matrix.level(0, 0)).isEqualTo(1);
    assertThat(matrix.level(0, 1)).isEqualTo(2);
    assertThat(matrix.level(1, 1)).isEqualTo(ResponseMatrix.MISSING);
    assertThat(matrix.from(RecordOrigin.SYNTHETIC).origin()).contains(RecordOrigin.SYNTHETIC);
    assertThatThrownBy(() -> ResponseMatrix.ofRecords(List.of("a", "do"), asked))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Row 2, item first: 3 is no position of its 3 levels (0 is the first, -1 is missing)");
    assertThatThrownBy(() -> ResponseMatrix.ofRecords(List.<String>of(), asked))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void levels_of_texts_stand_in_the_order_of_numbers_or_of_the_alphabet() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    columns.put("number", Arrays.asList("10", "9", null, ""));
    columns.put("text", List.of("b", "a", "10", "b"));
    ResponseMatrix matrix = ResponseMatrix.ofLabels(columns);
    assertThat(matrix.items().get(0).levels()).containsExactly("9", "10");
    assertThat(matrix.items().get(1).levels()).containsExactly("10", "a", "b");
    assertThat(matrix.level(2, 0)).isEqualTo(ResponseMatrix.MISSING);
    assertThat(matrix.level(3, 0)).isEqualTo(ResponseMatrix.MISSING);
    assertThat(matrix.origin()).isEmpty();
    assertThat(matrix.frequency(0)).isEqualTo(1);
  }

  @Test
  void what_is_no_matrix_is_refused_by_row_and_item() {
    List<Item> items = Drawn.items(2);
    assertThatThrownBy(() -> ResponseMatrix.of(items, new int[][] {{0, 1}, {0}}))
        .hasMessageContaining("Row 2 has 1 answers to 2 items");
    assertThatThrownBy(() -> ResponseMatrix.of(items, new int[][] {{0, 2}}))
        .hasMessageContaining("Row 1, item I2: 2 is no position of its 2 levels");
    assertThatThrownBy(() -> ResponseMatrix.of(items, new int[0][])).hasMessageContaining("0 rows");
    assertThatThrownBy(() -> ResponseMatrix.ofLabels(Map.of())).hasMessageContaining("0 items");
    assertThatThrownBy(
            () -> ResponseMatrix.of(List.of(items.get(0), items.get(0)), new int[][] {{0, 0}}))
        .hasMessageContaining("I1 occurs twice");
    Map<String, List<String>> uneven = new LinkedHashMap<>();
    uneven.put("A", List.of("1", "2"));
    uneven.put("B", List.of("1"));
    assertThatThrownBy(() -> ResponseMatrix.ofLabels(uneven))
        .hasMessageContaining("Item B has 1 rows, the first has 2");
    assertThatThrownBy(() -> ResponseMatrix.ofLabels(Map.of("A", List.of("", ""))))
        .hasMessageContaining("0 different answers");
    assertThatThrownBy(() -> new Item("A", List.of("x", "x")))
        .hasMessageContaining("a level twice");
    assertThatThrownBy(() -> new Item(" ", List.of("x"))).hasMessageContaining("name");
    assertThatThrownBy(() -> new Item("A", List.of())).hasMessageContaining("1 to 127");
  }

  @Test
  void a_frequency_is_a_whole_number_from_zero() {
    ResponseMatrix matrix = Drawn.two(1, 3);
    assertThatThrownBy(() -> matrix.weightedBy(1, 2)).hasMessageContaining("2 frequencies");
    assertThatThrownBy(() -> matrix.weightedBy(1, 2.5, 1))
        .hasMessageContaining("Row 2: the frequency 2.5 is not a whole number");
    assertThatThrownBy(() -> matrix.weightedBy(1, -1, 1)).hasMessageContaining("Row 2");
    assertThatThrownBy(() -> matrix.weightedBy(0, 0, 0)).hasMessageContaining("All frequencies");
    assertThat(matrix.weightedBy(1, 2, 0).toString()).contains("weighted");
  }

  @Test
  void a_covariate_varies_and_is_finite() {
    ResponseMatrix matrix = Drawn.two(1, 3);
    assertThatThrownBy(() -> matrix.withCovariate("x", 1, 1, Double.NaN))
        .hasMessageContaining("does not vary");
    assertThatThrownBy(() -> matrix.withCovariate("x", 1, 2, Double.POSITIVE_INFINITY))
        .hasMessageContaining("infinite");
    ResponseMatrix with = matrix.withCovariate("x", 1, 2, Double.NaN);
    assertThatThrownBy(() -> with.withCovariate("x", 1, 2, 3)).hasMessageContaining("twice");
    assertThat(with.covariates()).containsExactly("x");
  }

  @Test
  void a_row_that_lacks_a_covariate_stays_out_of_a_fit_and_is_counted() {
    double[] x = new double[300];
    Arrays.setAll(x, row -> row % 5);
    x[0] = Double.NaN;
    ResponseMatrix data = Drawn.two(2, 300).withCovariate("x", x);
    LatentClassModel model = LatentClassAnalysis.of(data).starts(4).fit();
    assertThat(model.report().sample().n()).isEqualTo(299);
    assertThat(model.report().sample().lackingCovariate()).isEqualTo(1);
    assertThat(model.predictors()).containsExactly("(Intercept)", "x");
    assertThat(model.coefficients().get(0)).containsOnly(0.0);
    Classification classes = model.classify(data);
    assertThat(classes.modal(0)).isEmpty();
    assertThat(classes.unclassified()).isEqualTo(1);
    assertThat(model.standardErrors(data, Information.HESSIAN).coefficients().get(1).get(1))
        .isPositive();
    assertThatThrownBy(() -> model.classify(Drawn.two(2, 300)))
        .hasMessageContaining("lack the model's covariate x");
    assertThatThrownBy(() -> ThreeStep.of(model, data, Assignment.MODAL))
        .hasMessageContaining("has covariates");
    assertThatThrownBy(model::asStart).isInstanceOf(IllegalStateException.class);
    assertThat(model.toString(Language.ENGLISH))
        .contains("left out, lacking a covariate 1", "coefficient");
  }

  @Test
  void a_covariate_that_others_determine_is_refused_by_name() {
    double[] x = new double[300];
    double[] twice = new double[300];
    double[] group = new double[300];
    for (int row = 0; row < 300; row++) {
      x[row] = 1e6 + row % 7;
      twice[row] = 3 - 2 * x[row];
      group[row] = row % 2;
    }
    ResponseMatrix fine = Drawn.two(2, 300).withCovariate("x", x).withCovariate("group", group);
    assertThat(LatentClassAnalysis.of(fine).starts(2).fit().predictors()).hasSize(3);
    assertThatThrownBy(
            () -> LatentClassAnalysis.of(fine.withCovariate("twice", twice)).starts(2).fit())
        .hasMessageContaining("The covariate twice is determined by x, group (collinearity)");
  }

  @Test
  void a_covariate_changes_nothing_of_one_class() {
    double[] x = new double[300];
    Arrays.setAll(x, row -> row % 5);
    ResponseMatrix data = Drawn.two(2, 300).withCovariate("x", x);
    LatentClassModel with = LatentClassAnalysis.of(data).classes(1).fit();
    assertThat(with.logLikelihood())
        .isCloseTo(
            LatentClassAnalysis.of(Drawn.two(2, 300)).classes(1).fit().logLikelihood(),
            within(1e-9));
    assertThat(with.standardErrors(data).identified()).isTrue();
    assertThat(with.report().search().starts()).isEqualTo(1);
  }
}

package se.nuso.stats.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.nuso.text.Language;

class LatentClassAnalysisTest {
  private static LatentClassAnalysis analysis(ResponseMatrix data) {
    return LatentClassAnalysis.of(data).starts(20);
  }

  @Test
  void the_same_seed_gives_the_same_bits_on_1_2_and_8_threads() {
    ResponseMatrix data = ReferenceData.matrix("gen_missing.csv");
    LatentClassAnalysis analysis = analysis(data).classes(4).seed(7);
    LatentClassModel one = analysis.threads(1).fit();
    assertThat(analysis.threads(2).fit()).isEqualTo(one);
    assertThat(analysis.threads(8).fit()).isEqualTo(one);
    assertThat(analysis.threads(8).classes(3).bootstrapTest(6))
        .isEqualTo(analysis.threads(1).classes(3).bootstrapTest(6));
  }

  @Test
  void a_frequency_is_as_good_as_so_many_rows() {
    int[][] rows = Drawn.rows(1, 60, 0.1, new double[] {0.5, 0.5}, yes(0.9), yes(0.2));
    double[] frequencies = new double[rows.length];
    List<int[]> expanded = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      frequencies[row] = row % 4;
      for (int copy = 0; copy < row % 4; copy++) {
        expanded.add(rows[row]);
      }
    }
    LatentClassModel weighted = analysis(Drawn.matrix(rows).weightedBy(frequencies)).fit();
    ResponseMatrix all = Drawn.matrix(expanded.toArray(int[][]::new));
    LatentClassModel repeated = analysis(all).fit();

    assertThat(weighted.logLikelihood()).isCloseTo(repeated.logLikelihood(), within(1e-8));
    assertThat(weighted.report().sample().n()).isEqualTo(expanded.size());
    assertThat(weighted.bic()).isCloseTo(repeated.bic(), within(1e-7));
    assertThat(
            weighted.standardErrors(Drawn.matrix(rows).weightedBy(frequencies)).classSizes().get(0))
        .isCloseTo(repeated.standardErrors(all).classSizes().get(0), within(1e-7));
  }

  @Test
  void rows_missing_on_every_item_count_in_n_and_change_nothing_else() {
    int[][] rows = Drawn.rows(2, 200, 0, new double[] {0.5, 0.5}, yes(0.9), yes(0.2));
    int[][] more = Arrays.copyOf(rows, rows.length + 5);
    for (int i = rows.length; i < more.length; i++) {
      more[i] = new int[rows[0].length];
      Arrays.fill(more[i], ResponseMatrix.MISSING);
    }
    LatentClassModel without = analysis(Drawn.matrix(rows)).fit();
    LatentClassModel with = analysis(Drawn.matrix(more)).fit();

    assertThat(with.logLikelihood()).isCloseTo(without.logLikelihood(), within(1e-9));
    assertThat(with.classSizes()).isEqualTo(without.classSizes());
    assertThat(with.report().sample().n()).isEqualTo(205);
    assertThat(with.report().sample().allMissing()).isEqualTo(5);
    assertThat(with.bic()).isGreaterThan(without.bic());
    assertThat(with.toString(Language.ENGLISH))
        .contains("of which without any answer (in n, not in the likelihood) 5");
    Classification classes = with.classify(Drawn.matrix(more));
    assertThat(classes.posterior(204)[0]).isCloseTo(with.classSizes().get(0), within(1e-12));
  }

  @Test
  void one_class_is_the_shares_of_the_answers_and_their_errors_binomial() {
    ResponseMatrix data = Drawn.two(3, 500);
    LatentClassModel model = analysis(data).classes(1).fit();
    ModelErrors errors = model.standardErrors(data, Information.HESSIAN);
    for (int item = 0; item < 6; item++) {
      double yes = 0;
      double answered = 0;
      for (int row = 0; row < data.rows(); row++) {
        yes += data.level(row, item) == 1 ? 1 : 0;
        answered += data.level(row, item) == ResponseMatrix.MISSING ? 0 : 1;
      }
      double share = yes / answered;
      assertThat(model.probability("I" + (item + 1), 0, "yes")).isCloseTo(share, within(1e-12));
      assertThat(errors.itemProbabilities().get(item).get(0).get(1))
          .isCloseTo(Math.sqrt(share * (1 - share) / answered), within(1e-10));
    }
    assertThat(model.replicated()).isTrue();
    assertThat(model.entropy()).isNaN();
  }

  @Test
  void a_fit_starts_from_values_of_ones_own() {
    ResponseMatrix data = Drawn.two(4, 400);
    LatentClassModel best = analysis(data).fit();
    LatentClassModel again = analysis(data).startingFrom(best.asStart()).fit();

    assertThat(again.logLikelihood()).isCloseTo(best.logLikelihood(), within(1e-9));
    assertThat(again.report().search().starts()).isZero();
    assertThat(again.report().search().steps()).isLessThan(20);
    assertThat(again.toString(Language.ENGLISH))
        .contains("Starting values given")
        .doesNotContain("NOT REPLICATED");
    assertThatThrownBy(() -> analysis(data).classes(3).startingFrom(best.asStart()).fit())
        .hasMessageContaining("2 classes and 6 items, the analysis of 3 and 6");
    assertThatThrownBy(() -> analysis(data).startingFrom(best.asStart()).compare(1, 2))
        .hasMessageContaining("one number of classes");
  }

  @Test
  void starting_values_that_make_an_answer_impossible_are_refused() {
    ResponseMatrix data = Drawn.two(4, 100);
    List<List<Double>> never = List.of(List.of(1.0, 0.0), List.of(1.0, 0.0));
    List<List<Double>> differ = List.of(List.of(0.9, 0.1), List.of(0.2, 0.8));
    StartingValues values = StartingValues.of(List.of(never, never, never, never, never, differ));
    assertThatThrownBy(() -> analysis(data).startingFrom(values).fit())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give it a probability above 0");
  }

  @Test
  void a_model_that_one_start_alone_reached_says_so_first() {
    LatentClassModel model = analysis(Drawn.two(5, 300)).classes(2).starts(1).fit();
    assertThat(model.replicated()).isFalse();
    assertThat(model.toString(Language.ENGLISH))
        .contains("6 items\nNOT REPLICATED: only 1 of 1 starts");
    assertThat(model.toString(Language.SWEDISH)).contains("6 variabler\nEJ REPLIKERAD");
  }

  @Test
  void a_likelihood_reached_with_different_class_sizes_is_told() {
    // Two items leave a ridge of equal likelihood: the data do not tell the classes apart.
    ResponseMatrix data =
        Drawn.matrix(
            Drawn.rows(
                1,
                300,
                0,
                new double[] {0.5, 0.5},
                new double[] {0.9, 0.8},
                new double[] {0.2, 0.3}));
    LatentClassModel model = analysis(data).fit();
    assertThat(model.report().search().startsAtBestLikelihood())
        .isGreaterThan(10)
        .isGreaterThan(2 * model.startsAtBest());
    assertThat(model.toString(Language.ENGLISH)).contains("NOT UNIQUE", "NOT IDENTIFIED");
  }

  @Test
  void a_fit_that_ran_out_of_steps_is_not_converged() {
    LatentClassModel model = analysis(Drawn.two(5, 300)).mostSteps(3).fit();
    assertThat(model.converged()).isFalse();
    assertThat(model.toString(Language.ENGLISH)).contains("6 items\nNOT CONVERGED");
    assertThat(analysis(Drawn.two(5, 300)).fit().converged()).isTrue();
  }

  @Test
  void a_model_with_more_parameters_than_patterns_says_that_it_is_not_identified() {
    ResponseMatrix data =
        Drawn.matrix(Drawn.rows(1, 200, 0, new double[] {1}, new double[] {0.5, 0.5}));
    LatentClassModel model = analysis(data).classes(2).fit();
    assertThat(model.report().degreesOfFreedom()).isNegative();
    assertThat(model.toString(Language.ENGLISH)).contains("NOT IDENTIFIED");
    ModelErrors errors = model.standardErrors(data, Information.HESSIAN);
    assertThat(errors.identified()).isFalse();
    assertThat(errors.classSizes()).containsOnly(Double.NaN);
    assertThat(errors.toString(Language.ENGLISH)).contains("do not identify");
  }

  @Test
  void progress_is_told_stage_by_stage() {
    List<String> told = new ArrayList<>();
    analysis(Drawn.two(6, 300))
        .starts(4)
        .finalists(2)
        .progress((stage, done, all, best) -> told.add(stage + " " + done + "/" + all))
        .fit();
    assertThat(told)
        .containsExactly(
            "SHORT 1/4",
            "SHORT 2/4",
            "SHORT 3/4",
            "SHORT 4/4",
            "LONG 1/2",
            "LONG 2/2",
            "POLISH 1/1");
  }

  @Test
  void a_cancelled_fit_ends() {
    AtomicInteger asked = new AtomicInteger();
    assertThatThrownBy(
            () ->
                analysis(Drawn.two(6, 300))
                    .threads(2)
                    .cancelledWhen(() -> asked.incrementAndGet() > 10)
                    .fit())
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void an_interrupted_fit_ends_and_stays_interrupted() {
    for (int threads : new int[] {1, 2}) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> analysis(Drawn.two(6, 300)).threads(threads).fit())
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void levels_that_never_occur_are_no_parameters() {
    List<Item> items =
        List.of(
            new Item("A", List.of("x", "y", "z")),
            new Item("B", List.of("x", "y", "z")),
            new Item("C", List.of("only")));
    int[][] rows = new int[50][3];
    for (int row = 0; row < rows.length; row++) {
      rows[row][0] = row % 2;
      rows[row][1] = row % 3;
    }
    LatentClassModel model = analysis(ResponseMatrix.of(items, rows)).fit();
    assertThat(model.report().parameters()).isEqualTo(2 * (1 + 2) + 1);
    assertThat(model.probability("A", 0, "z")).isZero();
  }

  @Test
  void a_long_record_that_underflows_is_still_counted_to_the_last_digit() {
    int items = 3000;
    double[] yes = new double[items];
    Arrays.fill(yes, 0.5);
    ResponseMatrix data = Drawn.matrix(Drawn.rows(8, 12, 0, new double[] {1}, yes));
    LatentClassModel model = analysis(data).classes(1).fit();
    double expected = 0;
    for (int item = 0; item < items; item++) {
      for (int row = 0; row < data.rows(); row++) {
        expected += Math.log(model.itemProbabilities().get(item).get(0).get(data.level(row, item)));
      }
    }
    assertThat(model.logLikelihood()).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
  }

  @Test
  void a_comparison_lists_every_number_of_classes_and_marks_what_is_not_to_be_trusted() {
    ModelComparison comparison = analysis(Drawn.two(9, 400)).compare(1, 3);
    assertThat(comparison.models()).extracting(LatentClassModel::classes).containsExactly(1, 2, 3);
    assertThat(comparison.smallestBic().classes()).isEqualTo(2);
    assertThat(comparison.model(3).logLikelihood())
        .isGreaterThan(comparison.model(2).logLikelihood());
    assertThat(comparison.toString(Language.ENGLISH)).contains("Smallest BIC: 2 classes.");
    assertThat(analysis(Drawn.two(9, 400)).starts(1).compare(2, 2).toString(Language.SWEDISH))
        .contains("2 !")
        .contains("pröva fler starter");
    assertThatThrownBy(() -> comparison.model(7)).hasMessageContaining("7 classes");
    assertThatThrownBy(() -> analysis(Drawn.two(9, 400)).compare(3, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_bootstrap_rejects_one_class_and_keeps_two_where_there_are_two() {
    LatentClassAnalysis analysis = analysis(Drawn.two(10, 300));
    BootstrapTest two = analysis.classes(2).bootstrapTest(39);
    assertThat(two.p()).isEqualTo(1.0 / 40);
    assertThat(two.statistic()).isGreaterThan(100);
    BootstrapTest three = analysis.classes(3).bootstrapTest(39);
    assertThat(three.p()).isGreaterThan(0.05);
    assertThat(three.standardError()).isBetween(0.0, 0.1);
    assertThat(three.toString(Language.ENGLISH)).contains("as large", "seed = 1");
    assertThatThrownBy(() -> analysis.classes(1).bootstrapTest(9))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_cannot_be_fitted_is_refused_with_the_reason() {
    int[][] missing = {{-1, -1}, {-1, -1}};
    assertThatThrownBy(() -> analysis(Drawn.matrix(missing)).fit())
        .hasMessageContaining("No row has an answer");
    assertThatThrownBy(() -> analysis(Drawn.two(1, 3)).classes(4).fit())
        .hasMessageContaining("4 classes cannot be distinguished among 3 records");
    assertThatThrownBy(() -> analysis(Drawn.two(1, 3)).classes(0))
        .hasMessageContaining("classes: at least 1, not 0");
    assertThatThrownBy(() -> analysis(Drawn.two(1, 3)).starts(0))
        .hasMessageContaining("starts: at least 1");
  }

  @Test
  void the_text_of_an_analysis_holds_no_answer() {
    ResponseMatrix data =
        ResponseMatrix.ofLabels(Map.of("A", List.of("secret", "other", "secret")));
    assertThat(LatentClassAnalysis.of(data).toString())
        .contains("3 rows × 1 item")
        .doesNotContain("secret");
    assertThat(data.toString(Language.ENGLISH))
        .contains("3 rows × 1 item")
        .doesNotContain("secret");
  }

  private static double[] yes(double probability) {
    double[] yes = new double[5];
    Arrays.fill(yes, probability);
    return yes;
  }
}

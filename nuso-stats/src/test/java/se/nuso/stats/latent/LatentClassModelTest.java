package se.nuso.stats.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.nuso.codebook.RecordOrigin;
import se.nuso.stats.table.ChiSquared;
import se.nuso.text.Language;

class LatentClassModelTest {
  private static final ResponseMatrix DATA = Drawn.two(11, 400);
  private static final LatentClassModel MODEL = LatentClassAnalysis.of(DATA).starts(10).fit();

  private static LatentClassModel changed(List<Double> sizes, List<List<List<Double>>> items) {
    return new LatentClassModel(
        MODEL.items(), sizes, items, List.of(), List.of(), MODEL.report(), null);
  }

  @Test
  void classes_are_ordered_by_size_and_called_c1_and_on() {
    assertThat(MODEL.classSizes().get(0)).isGreaterThan(MODEL.classSizes().get(1));
    assertThat(MODEL.smallestClass()).isEqualTo(MODEL.classSizes().get(1));
    assertThat(LatentClassModel.className(0)).isEqualTo("C1");
    assertThat(MODEL.toString(Language.ENGLISH)).contains("C1", "C2", "I1 = yes");
    assertThat(MODEL.toString(Language.SWEDISH)).contains("Latent klassmodell: 2 klasser");
  }

  @Test
  void the_posterior_is_bayes_theorem() {
    Classification classes = MODEL.classify(DATA);
    double[] joint = new double[2];
    for (int k = 0; k < 2; k++) {
      joint[k] = MODEL.classSizes().get(k);
      for (int item = 0; item < 6; item++) {
        int level = DATA.level(0, item);
        joint[k] *=
            level == ResponseMatrix.MISSING
                ? 1
                : MODEL.itemProbabilities().get(item).get(k).get(level);
      }
    }
    assertThat(classes.posterior(0)[0]).isCloseTo(joint[0] / (joint[0] + joint[1]), within(1e-12));
    assertThat(classes.modal(0)).isEqualTo(OptionalInt.of(joint[0] >= joint[1] ? 0 : 1));
    assertThat(classes.rows()).isEqualTo(400);
    assertThat(classes.classes()).isEqualTo(2);
    assertThat(classes.modalCounts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(400);
    assertThat(classes.shares().get(0)).isCloseTo(MODEL.classSizes().get(0), within(1e-6));
    assertThat(classes.logLikelihood()).isCloseTo(MODEL.logLikelihood(), within(1e-9));
  }

  @Test
  void a_classification_says_that_it_is_no_decision_about_a_child() {
    assertThat(MODEL.classify(DATA).toString(Language.ENGLISH))
        .contains("no decision, and no ground for one, about a child");
    assertThat(MODEL.classify(DATA).toString(Language.SWEDISH))
        .contains("inget beslut, och inget underlag för beslut");
  }

  @Test
  void items_and_levels_are_matched_by_name() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (int item = 5; item >= 0; item--) {
      List<String> answers = new ArrayList<>();
      for (int row = 0; row < DATA.rows(); row++) {
        int level = DATA.level(row, item);
        answers.add(level == ResponseMatrix.MISSING ? "" : level == 1 ? "yes" : "no");
      }
      columns.put("I" + (item + 1), answers);
    }
    assertThat(MODEL.classify(ResponseMatrix.ofLabels(columns)).modalCounts())
        .isEqualTo(MODEL.classify(DATA).modalCounts());
    columns.put("I1", new ArrayList<>(Collections.nCopies(400, "perhaps")));
    assertThatThrownBy(() -> MODEL.classify(ResponseMatrix.ofLabels(columns)))
        .hasMessageContaining("Item I1: the model knows the levels [no, yes]")
        .hasMessageContaining("in row 1");
    columns.remove("I1");
    assertThatThrownBy(() -> MODEL.classify(ResponseMatrix.ofLabels(columns)))
        .hasMessageContaining("lack the model's item I1");
  }

  @Test
  void a_record_that_the_model_holds_impossible_is_counted_and_not_classified() {
    List<List<Double>> never = List.of(List.of(1.0, 0.0), List.of(1.0, 0.0));
    List<List<List<Double>>> items = new ArrayList<>(MODEL.itemProbabilities());
    items.set(0, never);
    Classification classes = changed(MODEL.classSizes(), items).classify(DATA);
    int yes = 0;
    for (int row = 0; row < DATA.rows(); row++) {
      yes += DATA.level(row, 0) == 1 ? 1 : 0;
      assertThat(classes.modal(row).isEmpty()).isEqualTo(DATA.level(row, 0) == 1);
    }
    assertThat(classes.unclassified()).isEqualTo(yes);
    assertThat(classes.logLikelihood()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(classes.toString(Language.ENGLISH)).contains(yes + " could not be classified");
  }

  @Test
  void a_model_of_synthetic_records_refuses_real_ones() {
    ResponseMatrix synthetic = DATA.from(RecordOrigin.SYNTHETIC);
    LatentClassModel model = LatentClassAnalysis.of(synthetic).starts(4).fit();

    assertThat(model.recordOrigin()).contains(RecordOrigin.SYNTHETIC);
    assertThat(model.toString(Language.ENGLISH)).contains("Synthetic records, no real children.");
    assertThat(model.classify(synthetic).rows()).isEqualTo(DATA.rows());
    assertThatThrownBy(() -> model.classify(DATA.from(RecordOrigin.REAL)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tells nothing of real ones");
  }

  @Test
  void the_bivariate_residuals_of_one_class_are_pearsons_statistic_of_independence() {
    ResponseMatrix complete =
        Drawn.matrix(
            Drawn.rows(
                12,
                300,
                0,
                new double[] {0.5, 0.5},
                new double[] {0.9, 0.8, 0.5},
                new double[] {0.2, 0.3, 0.5}));
    LatentClassModel one = LatentClassAnalysis.of(complete).classes(1).fit();
    BivariateResiduals residuals = one.bivariateResiduals(complete);
    long[][] table = new long[2][2];
    for (int row = 0; row < complete.rows(); row++) {
      table[complete.level(row, 0)][complete.level(row, 1)]++;
    }
    BivariateResidual first = residuals.pairs().get(0);
    assertThat(first.first() + first.second()).isEqualTo("I1I2");
    assertThat(first.chiSquared()).isCloseTo(ChiSquared.of(table).statistic(), within(1e-8));
    assertThat(first.n()).isEqualTo(300);
    assertThat(residuals.pairs()).hasSize(3);
    assertThat(residuals.toString(Language.ENGLISH)).contains("The largest first; no test");
    LatentClassModel two = LatentClassAnalysis.of(complete).classes(2).starts(10).fit();
    assertThat(two.bivariateResiduals(complete).pairs().get(0).perDegreeOfFreedom())
        .isLessThan(first.perDegreeOfFreedom() / 10);
  }

  @Test
  void both_estimates_of_the_information_agree_in_large_samples() {
    ResponseMatrix large = Drawn.two(13, 20_000);
    LatentClassModel model = LatentClassAnalysis.of(large).starts(6).fit();
    ModelErrors outer = model.standardErrors(large);
    ModelErrors hessian = model.standardErrors(large, Information.HESSIAN);
    assertThat(hessian.classSizes().get(0) / outer.classSizes().get(0)).isBetween(0.97, 1.03);
    for (int item = 0; item < 6; item++) {
      assertThat(
              hessian.itemProbabilities().get(item).get(1).get(1)
                  / outer.itemProbabilities().get(item).get(1).get(1))
          .isBetween(0.95, 1.05);
    }
  }

  @Test
  void the_second_derivatives_are_those_of_the_likelihood() {
    // A numeric second derivative along the share, item probabilities held: with one free share and
    // known items the error is one over the root of it.
    List<List<List<Double>>> known = new ArrayList<>();
    for (int item = 0; item < 6; item++) {
      known.add(List.of(List.of(0.0, 1.0), List.of(1.0, 0.0)));
    }
    int[][] rows = new int[100][6];
    for (int row = 0; row < 30; row++) {
      Arrays.fill(rows[row], 1);
    }
    ResponseMatrix data = Drawn.matrix(rows);
    LatentClassModel model = changed(List.of(0.3, 0.7), known);
    for (Information information : Information.values()) {
      ModelErrors errors = model.standardErrors(data, information);
      assertThat(errors.atBoundary()).isEqualTo(12);
      assertThat(errors.classSizes().get(0)).isCloseTo(Math.sqrt(0.3 * 0.7 / 100), within(1e-12));
      assertThat(errors.itemProbabilities().get(0).get(0)).containsOnly(Double.NaN);
      assertThat(errors.toString(Language.ENGLISH)).contains("12 item probabilities");
    }
  }

  @Test
  void the_classes_of_two_fits_are_paired_whatever_their_order() {
    List<Double> sizes = new ArrayList<>(MODEL.classSizes());
    Collections.reverse(sizes);
    List<List<List<Double>>> items = new ArrayList<>();
    for (List<List<Double>> item : MODEL.itemProbabilities()) {
      items.add(List.of(item.get(1), item.get(0)));
    }
    LabelMatching matching = LabelMatching.of(MODEL, changed(sizes, items));
    assertThat(matching.pairs().get(0).second()).hasValue(1);
    assertThat(matching.pairs().get(1).second()).hasValue(0);
    assertThat(matching.pairs().get(0).distance()).isZero();
    assertThat(matching.pairs().get(0).clear()).isTrue();
    LatentClassModel three = LatentClassAnalysis.of(DATA).classes(3).starts(10).fit();
    LabelMatching uneven = LabelMatching.of(three, MODEL);
    assertThat(uneven.pairs().stream().filter(pair -> pair.second().isEmpty())).hasSize(1);
    assertThat(uneven.toString(Language.ENGLISH)).contains("–");
    assertThatThrownBy(
            () ->
                LabelMatching.of(
                    MODEL,
                    LatentClassAnalysis.of(ReferenceData.matrix("gen_binary.csv")).starts(2).fit()))
        .hasMessageContaining("different items or levels");
  }

  @Test
  void an_edited_model_that_does_not_hold_together_is_refused() {
    assertThatThrownBy(() -> changed(List.of(0.5, 0.6), MODEL.itemProbabilities()))
        .hasMessageContaining("classSizes sum to 1.1");
    assertThatThrownBy(() -> changed(List.of(1.0), MODEL.itemProbabilities()))
        .hasMessageContaining("itemProbabilities of I1 are 2 and not 1");
    assertThatThrownBy(() -> changed(MODEL.classSizes(), MODEL.itemProbabilities().subList(0, 5)))
        .hasMessageContaining("itemProbabilities are 5 and not 6");
    assertThatThrownBy(() -> changed(List.of(1.5, -0.5), MODEL.itemProbabilities()))
        .hasMessageContaining("no probability");
    assertThatThrownBy(() -> MODEL.probability("I9", 0, "yes")).hasMessageContaining("no item I9");
    assertThatThrownBy(() -> MODEL.probability("I1", 0, "ja")).hasMessageContaining("no level ja");
  }
}

package se.nuso.stats.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Against StepMix 2.2.1, 1e-6. */
class GoldenThreeStepTest {
  private static final Map<String, Map<String, String>> GOLDEN =
      ReferenceData.values("threestep.tsv");
  private static final String FILE = "gen_covariates.csv";
  private static final ResponseMatrix DATA = ReferenceData.matrix(FILE);
  private static final LatentClassModel MODEL =
      LatentClassAnalysis.of(DATA).classes(3).starts(40).fit();

  private static String name(Assignment assignment) {
    return assignment == Assignment.MODAL ? "modal" : "soft";
  }

  @ParameterizedTest
  @EnumSource
  void the_table_of_assignments_is_as_in_stepmix(Assignment assignment) {
    close(
        ReferenceData.flat(ThreeStep.of(MODEL, DATA, assignment).classificationTable()),
        GOLDEN.get("classification").get(name(assignment) + "_D_true_by_assigned"));
  }

  @ParameterizedTest
  @EnumSource
  void means_by_class_are_as_in_stepmix(Assignment assignment) {
    DistalOutcome means =
        ThreeStep.of(MODEL, DATA, assignment).means("x", ReferenceData.numbers(FILE, "x"));
    close(
        ReferenceData.flat(means.estimates()),
        GOLDEN.get("3step_BCH_" + name(assignment) + "_mean_x").get("values_largest_class_first"));
  }

  @ParameterizedTest
  @EnumSource
  void shares_by_class_are_as_in_stepmix(Assignment assignment) {
    List<String> answers =
        Arrays.stream(ReferenceData.numbers(FILE, "grp")).mapToObj(Double::toString).toList();
    DistalOutcome shares = ThreeStep.of(MODEL, DATA, assignment).shares("grp", answers);
    close(
        ReferenceData.flat(shares.estimates()),
        GOLDEN.get("3step_BCH_" + name(assignment) + "_cat_grp").get("values_largest_class_first"));
  }

  private static void close(double[] actual, String values) {
    double[] expected = ReferenceData.parsed(values);
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual[i]).isCloseTo(expected[i], within(1e-6));
    }
  }
}

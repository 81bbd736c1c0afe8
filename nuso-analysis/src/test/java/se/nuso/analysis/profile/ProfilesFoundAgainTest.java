package se.nuso.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.bbic.RosProfile;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Level;
import se.nuso.stats.latent.AdjustedRandIndex;

/** The cohort's 15 true profiles against 15 fitted classes; one fit from random starts. */
class ProfilesFoundAgainTest {
  private static final SyntheticCohort COHORT = SyntheticCohort.ofDefault();
  private static final Profiles TRUE = Profiles.ofFactors(COHORT.records(), TrueModel.of(COHORT));
  private static final Profiles FITTED =
      Profiles.ofFactors(
          COHORT.records(), analysis -> analysis.classes(15).starts(40).finalists(8).seed(2));

  @Test
  void theFifteenProfilesAreFoundAgain() {
    double attainable = index(TRUE);
    double found = index(FITTED);
    System.out.printf(
        "Adjusted Rand index against the truth: the true model %.4f, 15 fitted classes %.4f"
            + " (%.1f %% of it)%n",
        attainable, found, 100 * found / attainable);
    assertThat(attainable).isGreaterThan(0.8);
    assertThat(found / attainable).isGreaterThanOrEqualTo(0.95);
    assertThat(FITTED.model().replicated()).isTrue();
  }

  /** Of the records that have a class. */
  private static double index(Profiles profiles) {
    List<Integer> truth = new ArrayList<>();
    List<Integer> given = new ArrayList<>();
    for (int i = 0; i < COHORT.size(); i++) {
      List<Level> level = profiles.dimension().of(COHORT.records().get(i));
      if (!level.isEmpty()) {
        truth.add(COHORT.profiles().get(i).ordinal());
        given.add(profiles.dimension().levels().indexOf(level.get(0)));
      }
    }
    assertThat(truth).hasSize((int) (profiles.records() - profiles.unanswered()));
    return AdjustedRandIndex.of(array(truth), array(given));
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  @Test
  void onlyRecordsWithoutAnyAnswerHaveNoClass() {
    long silent =
        COHORT.records().stream()
            .filter(r -> r.factors().risk().isEmpty() && r.factors().protective().isEmpty())
            .count();
    assertThat(FITTED.unanswered()).isEqualTo(silent).isBetween(1L, COHORT.size() / 20L);
    assertThat(FITTED.impossible()).isZero();
    assertThat(FITTED.profiles().stream().mapToLong(p -> p.size().records()).sum())
        .isEqualTo(COHORT.size() - silent);
  }

  @Test
  void eachFittedClassIsNamedAsTheTrueProfileThatItHoldsMostOf() {
    // What is drawn with over 78 % an estimate from a thousand records puts over 70 %.
    Map<String, Map<RosProfile, Integer>> held = new TreeMap<>();
    for (int i = 0; i < COHORT.size(); i++) {
      Investigation record = COHORT.records().get(i);
      RosProfile truth = COHORT.profiles().get(i);
      FITTED
          .dimension()
          .of(record)
          .forEach(
              level ->
                  held.computeIfAbsent(level.code(), key -> new TreeMap<>())
                      .merge(truth, 1, Integer::sum));
    }
    List<RosProfile> matched = new ArrayList<>();
    held.forEach(
        (name, truths) -> {
          RosProfile most =
              truths.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
          matched.add(most);
          assertThat(above(0.70, FITTED.profile(name)))
              .as(name + " " + most)
              .containsAll(above(0.78, TRUE.profiles().get(most.ordinal())));
        });
    assertThat(matched).hasSize(15).doesNotHaveDuplicates();
  }

  private static List<String> above(double share, Profile profile) {
    return profile.items().stream()
        .filter(item -> item.share() > share)
        .map(item -> item.kind() + " " + item.code())
        .toList();
  }

  @Test
  void theSizesAddUpAndTheLargestComesFirst() {
    assertThat(FITTED.profiles()).extracting(Profile::name).startsWith("C1", "C2").hasSize(15);
    assertThat(FITTED.profiles().stream().mapToDouble(p -> p.size().share()).sum())
        .isBetween(1 - 1e-9, 1 + 1e-9);
    for (int k = 1; k < 15; k++) {
      assertThat(FITTED.profiles().get(k).size().share())
          .isLessThanOrEqualTo(FITTED.profiles().get(k - 1).size().share() + 1e-6);
    }
    IntStream.range(0, 15)
        .forEach(
            k ->
                assertThat(FITTED.profiles().get(k).size().share())
                    .isCloseTo(FITTED.model().classSizes().get(k), within(1e-6)));
  }
}

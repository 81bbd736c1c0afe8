package se.nuso.analysis.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RosProfile;
import se.nuso.investigation.Investigation;
import se.nuso.stats.latent.AdjustedRandIndex;

class ProfileModelTest {
  private static final SyntheticCohort COHORT = SyntheticCohort.ofDefault();
  private static final ProfileModel MODEL = COHORT.model();
  private static final int ITEMS = 37;

  @Test
  void the_shares_are_of_the_published_groups_scaled_by_100_to_101() {
    assertThat(MODEL.shares().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(MODEL.share(RosProfile.ROS_01)).isCloseTo(9.0 / 101, within(1e-12));
    assertThat(
            MODEL.share(RosProfile.ROS_03)
                + MODEL.share(RosProfile.ROS_06)
                + MODEL.share(RosProfile.ROS_12))
        .isCloseTo(24.0 / 101, within(1e-12));
  }

  @Test
  void what_dominates_a_profile_is_documented_in_more_than_70_percent() {
    assertThat(MODEL.documented(RosProfile.ROS_15, RiskFactor.CARER_SUBSTANCE_USE))
        .isGreaterThan(0.7);
    assertThat(MODEL.documented(RosProfile.ROS_02, ProtectiveFactor.SUPPORTIVE_PARENT))
        .isGreaterThan(0.7);
    assertThatThrownBy(() -> MODEL.documented(RosProfile.ROS_02, ProtectiveFactor.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void given_its_profile_the_items_are_independent() {
    List<boolean[]> answers = new ArrayList<>();
    List<RosProfile> truth = new ArrayList<>();
    completeAnswers(answers, truth);
    double sum = 0;
    int pairs = 0;
    double largest = 0;
    for (RosProfile profile : RosProfile.values()) {
      List<boolean[]> members = new ArrayList<>();
      for (int i = 0; i < truth.size(); i++) {
        if (truth.get(i) == profile) {
          members.add(answers.get(i));
        }
      }
      for (int a = 0; a < ITEMS; a++) {
        for (int b = 0; b < a; b++) {
          double z = standardised(members, MODEL.documented().get(profile.ordinal()), a, b);
          sum += z * z;
          largest = Math.max(largest, Math.abs(z));
          pairs++;
        }
      }
    }
    // Under independence each z² has mean 1; 9 990 pairs, of which rare pairs have heavy tails.
    assertThat(sum / pairs).isBetween(0.9, 1.1);
    assertThat(largest).isLessThan(15);
  }

  /** The covariance of two items against the true probabilities, in standard errors. */
  private static double standardised(List<boolean[]> members, List<Double> p, int a, int b) {
    double covariance = 0;
    for (boolean[] answers : members) {
      covariance += ((answers[a] ? 1 : 0) - p.get(a)) * ((answers[b] ? 1 : 0) - p.get(b));
    }
    double variance = p.get(a) * (1 - p.get(a)) * p.get(b) * (1 - p.get(b));
    return covariance / Math.sqrt(members.size() * variance);
  }

  @Test
  void the_profiles_can_be_found_again() {
    List<boolean[]> answers = new ArrayList<>();
    List<RosProfile> truth = new ArrayList<>();
    completeAnswers(answers, truth);
    int[] found = answers.stream().mapToInt(ProfileModelTest::mostLikely).toArray();

    double index =
        AdjustedRandIndex.of(truth.stream().mapToInt(RosProfile::ordinal).toArray(), found);

    System.out.printf("Adjusted Rand index of the true model, complete cases: %.3f%n", index);
    assertThat(index).isGreaterThan(0.8);
  }

  private static int mostLikely(boolean[] answers) {
    int best = 0;
    double bestLog = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < MODEL.profiles().size(); k++) {
      double log = Math.log(MODEL.shares().get(k));
      for (int j = 0; j < ITEMS; j++) {
        double p = MODEL.documented().get(k).get(j);
        log += Math.log(answers[j] ? p : 1 - p);
      }
      if (log > bestLog) {
        bestLog = log;
        best = k;
      }
    }
    return best;
  }

  private static void completeAnswers(List<boolean[]> answers, List<RosProfile> truth) {
    for (int i = 0; i < COHORT.size(); i++) {
      Investigation record = COHORT.records().get(i);
      if (record.factors().complete()) {
        boolean[] given = new boolean[ITEMS];
        for (RiskFactor factor : RiskFactor.values()) {
          given[factor.ordinal()] = record.factors().documented(factor).orElseThrow();
        }
        for (ProtectiveFactor factor : record.factors().protective()) {
          if (factor != ProtectiveFactor.NONE) {
            given[RiskFactor.values().length + factor.ordinal()] = true;
          }
        }
        answers.add(given);
        truth.add(COHORT.profiles().get(i));
      }
    }
  }
}

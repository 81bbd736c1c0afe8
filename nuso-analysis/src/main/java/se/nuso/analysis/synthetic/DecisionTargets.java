package se.nuso.analysis.synthetic;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import se.nuso.bbic.Vulnerability;

/**
 * Finds the odds with which interventions are decided by vulnerability and by age, so that both the
 * published shares by vulnerability and the curve by age come out: iterative proportional fitting
 * of a logistic model without interactions.
 */
final class DecisionTargets {
  private static final Map<Vulnerability, String> PUBLISHED =
      new EnumMap<>(
          Map.of(
              Vulnerability.NONE, "PUB024",
              Vulnerability.HOME_ENVIRONMENT, "PUB027",
              Vulnerability.OWN_BEHAVIOUR, "PUB030",
              Vulnerability.HOME_ENVIRONMENT_AND_OWN_BEHAVIOUR, "PUB033"));

  private static final int AGES = 18;
  private static final int ROUNDS = 12;

  private DecisionTargets() {}

  /** How many are to be decided among all records of a vulnerability. */
  static double decided(Draft draft, Vulnerability vulnerability) {
    int records = draft.where(r -> draft.vulnerability[r] == vulnerability).length;
    return Target.share(PUBLISHED.get(vulnerability)) * records;
  }

  /** The curve by age, its unpublished ages brought to the total by vulnerability. */
  private static double[] byAge(Draft draft) {
    double total = 0;
    for (Vulnerability vulnerability : Vulnerability.values()) {
      total += decided(draft, vulnerability);
    }
    double[] target = new double[AGES];
    for (int r = 0; r < draft.n; r++) {
      target[draft.age[r]] += CohortAssumptions.DECIDED_BY_AGE[draft.age[r]] / 100;
    }
    int[] ageOfFigure = {1, 14};
    double fixed = 0;
    for (int age : ageOfFigure) {
      fixed += target[age];
    }
    double free = Arrays.stream(target).sum() - fixed;
    double scale = free > 0 ? Math.max(0, total - fixed) / free : 1;
    for (int age = 0; age < AGES; age++) {
      target[age] *= age == ageOfFigure[0] || age == ageOfFigure[1] ? 1 : scale;
    }
    return target;
  }

  /**
   * The factor of each age on the odds.
   *
   * @param draft the cohort
   * @param open the records still to be decided
   * @param odds their own odds, by record
   * @param settled how many are decided already, by record 0 or 1
   */
  static double[] factorsByAge(Draft draft, int[] open, double[] odds, boolean[] settled) {
    double[] target = byAge(draft);
    double[] left = new double[Vulnerability.values().length];
    for (Vulnerability vulnerability : Vulnerability.values()) {
      left[vulnerability.ordinal()] = decided(draft, vulnerability);
    }
    for (int r = 0; r < draft.n; r++) {
      if (settled[r]) {
        target[draft.age[r]]--;
        left[draft.vulnerability[r].ordinal()]--;
      }
    }
    double[] ofAge = new double[AGES];
    Arrays.fill(ofAge, 1);
    double[] ofVulnerability = new double[left.length];
    Arrays.fill(ofVulnerability, 1);
    for (int round = 0; round < ROUNDS; round++) {
      fit(
          ofVulnerability,
          left,
          open,
          r -> draft.vulnerability[r].ordinal(),
          r -> odds[r] * ofAge[draft.age[r]]);
      fit(
          ofAge,
          target,
          open,
          r -> draft.age[r],
          r -> odds[r] * ofVulnerability[draft.vulnerability[r].ordinal()]);
    }
    return ofAge;
  }

  private static void fit(
      double[] factors,
      double[] targets,
      int[] open,
      IntUnaryOperator cell,
      IntToDoubleFunction odds) {
    for (int c = 0; c < factors.length; c++) {
      int wanted = c;
      double[] own =
          Arrays.stream(open).filter(r -> cell.applyAsInt(r) == wanted).mapToDouble(odds).toArray();
      // An empty or exhausted cell keeps a finite factor, so that the next round can go on.
      factors[c] = Math.max(1e-9, Math.min(1e9, Sampling.factor(own, targets[c])));
    }
  }
}

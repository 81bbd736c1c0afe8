package se.nuso.analysis.synthetic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.Vulnerability;
import se.nuso.bbic.VulnerabilityRule;

/**
 * Draws the identified vulnerability from the documented risk factors. None without any factor; one
 * side only where only that side has factors. Where both have, how many factors stand on each
 * decides the odds, and the level is found so that the published shares are met: no rule of
 * derivation meets them.
 */
final class Vulnerabilities {
  private static final long ACTS_BITS = bits(VulnerabilityRule.BY_THE_CHILDS_ACTS.ownBehaviour());
  private static final long CHILD_BITS = bits(VulnerabilityRule.BY_BBIC_SIDE.ownBehaviour());
  private static final long HOME_BITS = bits(VulnerabilityRule.BY_BBIC_SIDE.homeEnvironment());

  private final Draft draft;
  private final Draws draws;

  private Vulnerabilities(Draft draft) {
    this.draft = draft;
    this.draws = draft.draws(Step.VULNERABILITY);
  }

  static void draw(Draft draft) {
    new Vulnerabilities(draft).draw();
  }

  private void draw() {
    for (int r = 0; r < draft.n; r++) {
      boolean child = count(r, CHILD_BITS) > 0;
      boolean home = count(r, HOME_BITS) > 0;
      if (!child || !home) {
        draft.vulnerability[r] =
            child
                ? Vulnerability.OWN_BEHAVIOUR
                : home ? Vulnerability.HOME_ENVIRONMENT : Vulnerability.NONE;
      }
    }
    IntPredicate offending = r -> draft.documented(r, RiskFactor.CHILD_OFFENDING);
    ownOnlyAmong(offending.and(r -> !draft.girl(r)), "PUB062");
    ownOnlyAmong(offending.and(draft::girl), "PUB063");
    BitSet own =
        mixed(
            r -> !offending.test(r),
            Target.share("PUB028") * draft.n - count(Vulnerability.OWN_BEHAVIOUR),
            this::ownOnlyOdds);
    own.stream().forEach(r -> draft.vulnerability[r] = Vulnerability.OWN_BEHAVIOUR);
    BitSet both = mixed(r -> true, Target.share("PUB031") * draft.n, this::ownOdds);
    for (int r = 0; r < draft.n; r++) {
      if (draft.vulnerability[r] == null) {
        draft.vulnerability[r] =
            both.get(r)
                ? Vulnerability.HOME_ENVIRONMENT_AND_OWN_BEHAVIOUR
                : Vulnerability.HOME_ENVIRONMENT;
      }
    }
  }

  /** Own behaviour alone among those with offending, which is published for boys and girls. */
  private void ownOnlyAmong(IntPredicate group, String figure) {
    int[] members = draft.where(group);
    long already =
        Arrays.stream(members)
            .filter(r -> draft.vulnerability[r] == Vulnerability.OWN_BEHAVIOUR)
            .count();
    mixed(group, Target.share(figure) * members.length - already, this::ownOnlyOdds).stream()
        .forEach(r -> draft.vulnerability[r] = Vulnerability.OWN_BEHAVIOUR);
  }

  private BitSet mixed(IntPredicate group, double target, IntToDoubleFunction odds) {
    int[] open = draft.where(r -> draft.vulnerability[r] == null && group.test(r));
    return Sampling.draw(open, odds, target, r -> draft.age[r], draws);
  }

  private double ownOdds(int r) {
    return power(CohortAssumptions.ACT_COUNTS, count(r, ACTS_BITS))
        * power(CohortAssumptions.CHILD_FACTOR_COUNTS, count(r, CHILD_BITS & ~ACTS_BITS));
  }

  private double ownOnlyOdds(int r) {
    return ownOdds(r) * power(CohortAssumptions.HOME_FACTOR_COUNTS, count(r, HOME_BITS));
  }

  private int count(int r, long bits) {
    return Long.bitCount(draft.factors[r] & bits);
  }

  private int count(Vulnerability wanted) {
    return draft.where(r -> draft.vulnerability[r] == wanted).length;
  }

  private static double power(double base, int exponent) {
    double power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }

  private static long bits(Set<RiskFactor> factors) {
    return factors.stream().mapToLong(f -> 1L << f.ordinal()).reduce(0, (a, b) -> a | b);
  }
}

package se.nuso.analysis.synthetic;

import java.util.Arrays;
import java.util.List;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;

/**
 * Draws the 37 factors given the profile: independently, each with its profile's probability.
 * Within a profile two things remain. What a child of that age can hardly have is not documented,
 * and the protective factors lean a little by origin and sex, as published in words, while each
 * keeps its probability in the profile as a whole.
 */
final class FactorAnswers {
  private static final RiskFactor[] RISKS = RiskFactor.values();
  private static final ProtectiveFactor[] PROTECTIVE = ProtectiveFactor.values();

  private final Draft draft;
  private final double[][] probability;
  private final double[][] factor;

  private FactorAnswers(Draft draft, ProfileModel model) {
    this.draft = draft;
    int items = model.items().size();
    probability = new double[model.profiles().size()][items];
    factor = new double[model.profiles().size()][items];
    for (int k = 0; k < probability.length; k++) {
      List<Double> documented = model.documented().get(k);
      int profile = model.profiles().get(k).ordinal();
      int[] members = draft.where(r -> draft.profile[r].ordinal() == profile);
      for (int j = 0; j < items; j++) {
        int item = j;
        probability[profile][j] = documented.get(j);
        if (j >= Draft.RISKS) {
          double[] odds = Arrays.stream(members).mapToDouble(r -> odds(r, item)).toArray();
          factor[profile][j] = Sampling.factor(odds, documented.get(j) * members.length);
        }
      }
    }
  }

  static void draw(Draft draft, ProfileModel model) {
    Draws draws = draft.draws(Step.FACTORS);
    FactorAnswers step = new FactorAnswers(draft, model);
    for (int r = 0; r < draft.n; r++) {
      long bits = 0;
      for (int j = 0; j < model.items().size(); j++) {
        if (draws.happens(step.probability(r, j))) {
          bits |= 1L << j;
        }
      }
      draft.factors[r] = bits;
    }
  }

  private double probability(int r, int item) {
    int profile = draft.profile[r].ordinal();
    if (item >= Draft.RISKS) {
      return Sampling.probability(factor[profile][item], odds(r, item));
    }
    return YoungestAge.allows(draft.age[r], RISKS[item]) ? probability[profile][item] : 0;
  }

  private double odds(int r, int item) {
    ProtectiveFactor protective = PROTECTIVE[item - Draft.RISKS];
    return (draft.foreign(r) ? CohortAssumptions.protectionOfForeign(protective) : 1)
        * (draft.girl(r) ? CohortAssumptions.protectionOfGirls(protective) : 1);
  }
}

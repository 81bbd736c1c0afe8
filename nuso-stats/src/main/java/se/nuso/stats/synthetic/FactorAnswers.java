package se.nuso.stats.synthetic;

import java.util.List;

/**
 * Draws the 37 factors given the profile and nothing else: independently, each with its profile's
 * probability.
 */
final class FactorAnswers {
  private FactorAnswers() {}

  static void draw(Draft draft, ProfileModel model) {
    Draws draws = draft.draws(Step.FACTORS);
    int items = model.items().size();
    double[][] probability = new double[model.profiles().size()][items];
    for (int k = 0; k < probability.length; k++) {
      List<Double> documented = model.documented().get(k);
      for (int j = 0; j < items; j++) {
        probability[model.profiles().get(k).ordinal()][j] = documented.get(j);
      }
    }
    for (int r = 0; r < draft.n; r++) {
      double[] own = probability[draft.profile[r].ordinal()];
      long bits = 0;
      for (int j = 0; j < items; j++) {
        if (draws.happens(own[j])) {
          bits |= 1L << j;
        }
      }
      draft.factors[r] = bits;
    }
  }
}

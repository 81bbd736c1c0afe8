package se.nuso.analysis.synthetic;

import java.util.BitSet;

/**
 * Draws which questions on risk and protection stay unanswered, before the answers: by age and
 * participant alone. Given these it is missing at random, so that latent classes stay what they
 * are. It gathers in records: about 20 % miss something, of these most a little and some nearly
 * all.
 */
final class ItemNonResponse {
  /** Thirty questions on risk and one on protection. */
  static final int QUESTIONS = Draft.RISKS + 1;

  private ItemNonResponse() {}

  static void draw(Draft draft) {
    Draws draws = draft.draws(Step.ITEM_NON_RESPONSE);
    BitSet incomplete =
        Sampling.draw(
            draft.everyone,
            r ->
                CohortAssumptions.of(CohortAssumptions.INCOMPLETE, draft.ageGroup(r))
                    * draft.carelessness[r],
            Target.share("PUB119") * draft.n,
            r -> draft.age[r],
            draws);
    int[] records = draft.where(incomplete::get);
    int[] kinds = Sampling.categories(records, CohortAssumptions.MISSING_KINDS, draws);
    for (int i = 0; i < records.length; i++) {
      draft.unanswered[records[i]] = some(CohortAssumptions.MISSING_PER_QUESTION[kinds[i]], draws);
    }
  }

  private static long some(double share, Draws draws) {
    long missing = 0;
    for (int question = 0; question < QUESTIONS; question++) {
      if (draws.happens(share)) {
        missing |= 1L << question;
      }
    }
    return missing != 0 ? missing : 1L << draws.below(QUESTIONS);
  }
}

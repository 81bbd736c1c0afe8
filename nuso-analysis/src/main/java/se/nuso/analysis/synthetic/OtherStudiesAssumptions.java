package se.nuso.analysis.synthetic;

/**
 * What the synthetic follow-ups, services and actualisations assume. Hardly anything is published
 * of these studies but the number of participants, so each of these numbers is ours unless it says
 * otherwise, and nothing found in the records says anything of children.
 *
 * <p>Arrays by age group run 0–2, 3–5, 6–8, 9–11, 12–14, 15–17; arrays by a code list are in its
 * order.
 */
final class OtherStudiesAssumptions {
  /** Participants of delstudie 2: published, PUB003. */
  static final int SERVICE_PARTICIPANTS = 116;

  /** Participants of delstudie 3, registered in June 2024: published, PUB004. */
  static final int ACTUALISATION_PARTICIPANTS = 91;

  // --- follow-up ---

  /** Share of decided interventions that were started. */
  static final double STARTED = 0.9;

  /** Share of started measures that were started during the investigation. */
  static final double STARTED_DURING = 0.12;

  /** Days from the closed investigation to the start, at most. */
  static final int LONGEST_WAIT = 90;

  /** Ongoing, completed, broken off, of the started measures. */
  static final double[] STATUS = {0.35, 0.5, 0.15};

  /** Reached, waiting, declined, not accepted, unknown. */
  static final double[] REFERRAL_OUTCOME = {0.55, 0.1, 0.2, 0.08, 0.07};

  /** Days from start to end, the fewest and the span above them. */
  static final int SHORTEST_COURSE = 30;

  static final int COURSE_SPAN = 150;

  // --- services ---

  /** The four categories. */
  static final double[] CATEGORIES = {0.25, 0.45, 0.15, 0.15};

  /** Age groups of the children. */
  static final double[] SERVICE_AGES = {0.1, 0.14, 0.18, 0.21, 0.21, 0.16};

  /** April (half of it) to October; few begin in July. */
  static final double[] MONTHS = {0.09, 0.17, 0.12, 0.05, 0.16, 0.22, 0.19};

  static final double[] PROVIDERS = {0.6, 0.2, 0.08, 0.05, 0.07};
  static final double[] SERVICE_LIVING = {0.5, 0.15, 0.2, 0.05, 0.07, 0.03};
  static final double[] OUTCOMES = {0.1, 0.06, 0.04, 0.1, 0.4, 0.25, 0.05};
  static final double[] LANGUAGES = {0.88, 0.02, 0.01, 0.09};
  static final double IN_COLLABORATION = 0.3;
  static final double WITH_INTERPRETER = 0.07;
  static final double WOMAN_TAKES_PART = 0.9;
  static final double MAN_TAKES_PART = 0.5;

  // --- actualisations ---

  /** Age groups of the children. */
  static final double[] ACTUALISED_AGES = {0.12, 0.14, 0.17, 0.19, 0.21, 0.17};

  /** Report, application, other; the page of delstudie 3 names only the first two. */
  static final double[] TYPES = {0.88, 0.12, 0};

  /**
   * Groups of reasons after Socialstyrelsen's mapping of 2018: about 20 % violence, 39 %
   * carer-related, 33 % child-related, the rest other.
   */
  static final double[] REASON_GROUPS = {0.2, 0.39, 0.33, 0.08};

  /** Share with a second reason. */
  static final double SECOND_REASON = 0.2;

  /** Opened, not opened, joined, pending. */
  static final double[] DECISIONS = {0.38, 0.5, 0.11, 0.01};

  /** Share of decisions after more than fourteen days. */
  static final double LATE = 0.06;

  /** The largest number of staff that a participant has for one category of services. */
  static final int MOST_STAFF = 12;

  /** Hours a week that one person spends on such work, at the least and above that. */
  static final int FEWEST_HOURS = 4;

  static final int MORE_HOURS = 33;

  private OtherStudiesAssumptions() {}
}

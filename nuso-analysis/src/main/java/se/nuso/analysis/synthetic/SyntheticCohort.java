package se.nuso.analysis.synthetic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import se.nuso.analysis.published.DirectionTable;
import se.nuso.analysis.published.FigureTable;
import se.nuso.analysis.published.PublishedDirections;
import se.nuso.analysis.published.PublishedFigures;
import se.nuso.bbic.RosProfile;
import se.nuso.investigation.Investigation;

/**
 * A cohort of invented investigations that meets the published figures of delstudie 1. No record
 * tells of a real child: each says {@code SYNTHETIC}, and its serial number begins with {@code
 * SYN-}. For tests, demonstrations and teaching; what is found in it was put in, and says nothing
 * of children.
 *
 * <pre>{@code
 * List<Investigation> records = SyntheticCohort.investigations();   // 21 858, the default seed
 * SyntheticCohort cohort = SyntheticCohort.of(7, 5_000);            // any seed, any size
 * cohort.comparison();                                              // beside the published figures
 * cohort.profiles();                                                // the truth, record by record
 * }</pre>
 *
 * <h2>How it is made</h2>
 *
 * <ol>
 *   <li><b>Background.</b> 134 participants by seed, with sizes by municipality group; age, sex,
 *       origin, living situation, diagnosis and earlier contact, each dependent on those before it.
 *   <li><b>Profile.</b> One of 15 latent risk-and-protection profiles, drawn from the background.
 *       The sizes of the published groups hold among the records complete on all factors.
 *   <li><b>Factors.</b> Given the profile, the 30 risk and 7 protective factors are drawn
 *       independently: a latent class model, which {@link #model()} tells. Age, sex and diagnosis
 *       act on the factors through the profile, with two exceptions: what a child of that age can
 *       hardly have is not documented, and the protective factors lean a little by origin and sex
 *       within a profile, whose own probability is kept. What stays unanswered depends on age and
 *       participant and not on the answer.
 *   <li><b>Severity, vulnerability, reasons</b> from the documented factors.
 *   <li><b>Need, decisions, consent, referrals, process</b> from vulnerability, profile, severity
 *       and background. Need and decision are met by vulnerability, decisions by age as well.
 * </ol>
 *
 * <p>Each yes or no is a logistic model whose odds are assumed and whose level is found, at
 * drawing, so that the expected number over the records drawn is the published one; then it is
 * drawn systematically, which keeps the number within one of the expected. No answer is changed
 * after it is drawn. Where published figures contradict each other see {@link
 * PublishedFigures#contradictions()}, and for what is published in words and not shown {@link
 * se.nuso.analysis.published.UntestedDirection}. What is not published is assumed: the numbers
 * stand in {@code CohortAssumptions}, {@code profiles.csv} and {@code profile-odds.csv} beside this
 * class.
 *
 * <p>The same seed and size give the same records to the last bit on every machine. A cohort of
 * another size is another cohort, not a part of a larger one. Immutable.
 */
public final class SyntheticCohort {
  /** The seed unless another is asked for. */
  public static final long DEFAULT_SEED = 20_240_331;

  /** The published number of investigations. */
  public static final int DEFAULT_SIZE = 21_858;

  private final long seed;
  private final ProfileModel model;
  private final List<Investigation> records;
  private final List<RosProfile> profiles;

  private SyntheticCohort(
      long seed, ProfileModel model, List<Investigation> records, List<RosProfile> profiles) {
    this.seed = seed;
    this.model = model;
    this.records = records;
    this.profiles = profiles;
  }

  /** The records of the default cohort, drawn anew at each call. */
  public static List<Investigation> investigations() {
    return ofDefault().records();
  }

  /**
   * The cohort of the default seed and size.
   *
   * <p>Time and memory grow with the number of records.
   */
  public static SyntheticCohort ofDefault() {
    return of(DEFAULT_SEED, DEFAULT_SIZE);
  }

  /**
   * A cohort.
   *
   * <p>Time and memory grow with the number of records.
   *
   * @param seed any number
   * @param size how many records, 1 or more
   * @throws IllegalArgumentException if the size is below 1
   */
  public static SyntheticCohort of(long seed, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("A cohort has at least one record, not " + size);
    }
    ProfileModel model = ProfileModel.assumed();
    Draft draft = new Draft(seed, size);
    Participants.draw(draft);
    Backgrounds.draw(draft);
    ItemNonResponse.draw(draft);
    Profiles.draw(draft, model);
    FactorAnswers.draw(draft, model);
    Severity.draw(draft);
    Vulnerabilities.draw(draft);
    Reasons.draw(draft);
    Needs.draw(draft);
    Decided.draw(draft);
    Placements.draw(draft);
    BitSet informed = Activities.draw(draft);
    Information.draw(draft, informed);
    Consents.draw(draft);
    Referrals.draw(draft);
    Dates.draw(draft);
    return new SyntheticCohort(
        seed, model, Records.build(draft), List.copyOf(Arrays.asList(draft.profile)));
  }

  /** The records. */
  public List<Investigation> records() {
    return records;
  }

  /** The true profile of each record, in the order of the records. */
  public List<RosProfile> profiles() {
    return profiles;
  }

  /** The true model of the 30 + 7 factors. */
  public ProfileModel model() {
    return model;
  }

  /** The seed. */
  public long seed() {
    return seed;
  }

  /** The number of records. */
  public int size() {
    return records.size();
  }

  /** The cohort beside the published figures. */
  public FigureTable comparison() {
    return PublishedFigures.compare(records, profiles);
  }

  /** The cohort beside the published directions. */
  public DirectionTable directions() {
    return PublishedDirections.compare(records, profiles);
  }

  /** Seed and size; no record. */
  @Override
  public String toString() {
    return "SyntheticCohort[seed=" + seed + ", size=" + size() + ", no real children]";
  }
}

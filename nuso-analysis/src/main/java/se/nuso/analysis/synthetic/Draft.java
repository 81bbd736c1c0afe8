package se.nuso.analysis.synthetic;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.bbic.RosProfile;
import se.nuso.bbic.Vulnerability;
import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.OnwardReferral;
import se.nuso.intervention.PlacementForm;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.ChildBirthCountry;
import se.nuso.investigation.ChildTalk;
import se.nuso.investigation.ChildWishes;
import se.nuso.investigation.Competence;
import se.nuso.investigation.ConsentAttitude;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.GuardianTalks;
import se.nuso.investigation.InformationSource;
import se.nuso.investigation.InstrumentUse;
import se.nuso.investigation.InterpreterNeed;
import se.nuso.investigation.InvestigationReason;
import se.nuso.investigation.LegalSex;
import se.nuso.investigation.LivingSituation;
import se.nuso.investigation.Observation;
import se.nuso.investigation.Origin;
import se.nuso.investigation.ParentsBirthCountry;
import se.nuso.investigation.PreviousIntervention;
import se.nuso.investigation.PreviousInvestigation;
import se.nuso.municipality.Participant;

/**
 * The cohort while it is being drawn: one column per variable, filled step by step. It holds the
 * truth; what is left unanswered is decided last, in {@link Records}.
 */
final class Draft {
  static final int RISKS = RiskFactor.values().length;
  private static final int AGES = 18;
  private static final AgeGroup[] GROUP_OF_AGE =
      IntStream.range(0, AGES)
          .mapToObj(age -> AgeGroup.of(age).orElseThrow())
          .toArray(AgeGroup[]::new);

  final long seed;
  final int n;
  final int[] everyone;

  final Participant[] participant;

  /** Odds of the participant: how readily it assesses a need and decides, against the average. */
  final double[] readiness;

  /** Odds of the participant: how often it leaves a factor unanswered, against the average. */
  final double[] carelessness;

  final int[] age;
  final LegalSex[] sex;
  final Origin[] origin;
  final ChildBirthCountry[] childBirth;
  final ParentsBirthCountry[] parentsBirth;
  final LivingSituation[] living;
  final List<Set<Diagnosis>> diagnoses;
  final InterpreterNeed[] interpreter;
  final PreviousInvestigation[] previousInvestigation;
  final PreviousIntervention[] previousIntervention;
  final ActualisationType[] actualisation;

  final RosProfile[] profile;

  /** Bit by bit the documented factors: 30 of risk, then 7 of protection. */
  final long[] factors;

  /** Bit by bit the questions without an answer: 30 on risk, then the one on protection. */
  final long[] unanswered;

  /** Record by record, 30 each. */
  final RiskFinding[] findings;

  final Vulnerability[] vulnerability;
  final List<Set<InvestigationReason>> reasons;
  final boolean[] need;
  final List<Set<CompulsoryCareGround>> grounds;
  final List<Set<Intervention>> interventions;
  final List<Set<PlacementForm>> placements;
  final List<Set<OnwardReferral>> referrals;
  final GuardianTalks[] talks;
  final List<Set<ChildTalk>> childTalks;
  final ChildWishes[] wishes;
  final Observation[] observation;
  final List<Set<Competence>> competences;
  final List<Set<InformationSource>> sources;
  final InstrumentUse[] instrument;
  final LocalDate[] opened;
  final LocalDate[] closed;
  final ConsentAttitude[] guardian1;
  final ConsentAttitude[] guardian2;
  final ConsentAttitude[] child;

  Draft(long seed, int n) {
    this.seed = seed;
    this.n = n;
    everyone = Sampling.all(n);
    participant = new Participant[n];
    readiness = new double[n];
    carelessness = new double[n];
    age = new int[n];
    sex = new LegalSex[n];
    origin = new Origin[n];
    childBirth = new ChildBirthCountry[n];
    parentsBirth = new ParentsBirthCountry[n];
    living = new LivingSituation[n];
    diagnoses = sets(Diagnosis.class, n);
    interpreter = new InterpreterNeed[n];
    previousInvestigation = new PreviousInvestigation[n];
    previousIntervention = new PreviousIntervention[n];
    actualisation = new ActualisationType[n];
    profile = new RosProfile[n];
    factors = new long[n];
    unanswered = new long[n];
    findings = new RiskFinding[n * RISKS];
    vulnerability = new Vulnerability[n];
    reasons = sets(InvestigationReason.class, n);
    need = new boolean[n];
    grounds = sets(CompulsoryCareGround.class, n);
    interventions = sets(Intervention.class, n);
    placements = sets(PlacementForm.class, n);
    referrals = sets(OnwardReferral.class, n);
    talks = new GuardianTalks[n];
    childTalks = sets(ChildTalk.class, n);
    wishes = new ChildWishes[n];
    observation = new Observation[n];
    competences = sets(Competence.class, n);
    sources = sets(InformationSource.class, n);
    instrument = new InstrumentUse[n];
    opened = new LocalDate[n];
    closed = new LocalDate[n];
    guardian1 = new ConsentAttitude[n];
    guardian2 = new ConsentAttitude[n];
    child = new ConsentAttitude[n];
  }

  private static <E extends Enum<E>> List<Set<E>> sets(Class<E> list, int n) {
    return IntStream.range(0, n).<Set<E>>mapToObj(i -> EnumSet.noneOf(list)).toList();
  }

  Draws draws(Step step) {
    return Draws.of(seed, step);
  }

  /** The records that fit, in order. */
  int[] where(IntPredicate fits) {
    return IntStream.range(0, n).filter(fits).toArray();
  }

  AgeGroup ageGroup(int record) {
    return GROUP_OF_AGE[age[record]];
  }

  boolean girl(int record) {
    return sex[record] == LegalSex.GIRL;
  }

  boolean foreign(int record) {
    return origin[record] == Origin.FOREIGN;
  }

  boolean recurring(int record) {
    return previousInvestigation[record] == PreviousInvestigation.RECURRING;
  }

  boolean withDiagnosis(int record) {
    return !diagnoses.get(record).contains(Diagnosis.NONE);
  }

  boolean withBothParents(int record) {
    return living[record] == LivingSituation.BOTH_PARENTS;
  }

  boolean documented(int record, RiskFactor factor) {
    return (factors[record] >>> factor.ordinal() & 1) == 1;
  }

  RiskFinding finding(int record, RiskFactor factor) {
    return findings[record * RISKS + factor.ordinal()];
  }

  boolean complete(int record) {
    return unanswered[record] == 0;
  }

  boolean decided(int record) {
    return !interventions.get(record).contains(Intervention.NONE);
  }
}

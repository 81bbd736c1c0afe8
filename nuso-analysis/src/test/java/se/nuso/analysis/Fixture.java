package se.nuso.analysis;

import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.nuso.analysis.flow.LinkedCase;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.analysis.synthetic.SyntheticFollowUps;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.bbic.RosProfile;
import se.nuso.bbic.Vulnerability;
import se.nuso.codebook.Code;
import se.nuso.identity.SerialNumber;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.OnwardReferral;
import se.nuso.investigation.ChildTalk;
import se.nuso.investigation.ChildWishes;
import se.nuso.investigation.Competence;
import se.nuso.investigation.ConsentAttitude;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.GuardianTalks;
import se.nuso.investigation.InformationSource;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.investigation.LegalSex;
import se.nuso.investigation.LivingSituation;
import se.nuso.investigation.NeedAssessment;
import se.nuso.investigation.Origin;
import se.nuso.investigation.PreviousInvestigation;
import se.nuso.municipality.Municipality;
import se.nuso.stats.Dimension;
import se.nuso.text.Label;

/** Records that the analyses are tried on: the cohort, linked cases, and random answers. */
final class Fixture {
  static final SyntheticCohort COHORT = SyntheticCohort.ofDefault();

  static final List<Investigation> RECORDS = COHORT.records();

  static final Investigation UNANSWERED = Investigation.builder(CHILDREN_2024).build();

  /** The profile that each record of the cohort was made from. */
  static final Dimension<? super Investigation> PROFILE = profile();

  static final List<LinkedCase> CASES = cases();

  private Fixture() {}

  private static Dimension<? super Investigation> profile() {
    Map<Investigation, RosProfile> profiles = new IdentityHashMap<>();
    for (int i = 0; i < RECORDS.size(); i++) {
      profiles.put(RECORDS.get(i), COHORT.profiles().get(i));
    }
    return Dimension.of(new Label("RoS-profil", "RoS profile"), RosProfile.class, profiles::get);
  }

  private static List<LinkedCase> cases() {
    Map<SerialNumber, List<InterventionFollowUp>> followUps = new HashMap<>();
    SyntheticFollowUps.of(COHORT)
        .forEach(
            followUp ->
                followUps
                    .computeIfAbsent(followUp.serialNumber(), number -> new ArrayList<>())
                    .add(followUp));
    return RECORDS.stream()
        .map(r -> new LinkedCase(r, followUps.getOrDefault(r.serialNumber(), List.of())))
        .toList();
  }

  static Investigation.Builder investigation() {
    return Investigation.builder(CHILDREN_2024);
  }

  /** So many investigations with any answers, and none, to everything that is counted. */
  static List<Investigation> random(long seed, int size) {
    Random random = new Random(seed);
    return IntStream.range(0, size).mapToObj(i -> random(random)).toList();
  }

  private static Investigation random(Random random) {
    return investigation()
        .participant(random.nextBoolean() ? Municipality.KARLSTAD : Municipality.HAGFORS)
        .background(
            b ->
                b.legalSex(any(LegalSex.values(), random))
                    .age(random.nextInt(5) == 0 ? null : random.nextInt(18))
                    .origin(any(Origin.values(), random))
                    .livingSituation(any(LivingSituation.values(), random))
                    .diagnoses(some(Diagnosis.class, random)))
        .reason(
            b ->
                b.reasons(some(InvestigationReason.class, random))
                    .previousInvestigation(any(PreviousInvestigation.values(), random)))
        .process(
            b ->
                b.guardianTalks(any(GuardianTalks.values(), random))
                    .childTalks(some(ChildTalk.class, random))
                    .childWishes(any(ChildWishes.values(), random))
                    .competences(some(Competence.class, random))
                    .informationSources(some(InformationSource.class, random)))
        .factors(
            b -> {
              if (random.nextBoolean()) {
                b.otherRisks(RiskFinding.NOT_DOCUMENTED);
              }
              for (int i = random.nextInt(5); i > 0; i--) {
                b.risk(RiskFactor.values()[random.nextInt(30)], any(RiskFinding.values(), random));
              }
              b.protective(some(ProtectiveFactor.class, random));
            })
        .assessment(
            b ->
                b.vulnerability(any(Vulnerability.values(), random))
                    .need(any(NeedAssessment.values(), random)))
        .consent(
            b ->
                b.guardian1(any(ConsentAttitude.values(), random))
                    .guardian2(any(ConsentAttitude.values(), random))
                    .child(any(ConsentAttitude.values(), random)))
        .decisions(
            b ->
                b.interventions(some(Intervention.class, random))
                    .onwardReferrals(some(OnwardReferral.class, random)))
        .build();
  }

  private static <E extends Code> @Nullable E any(E[] codes, Random random) {
    int at = random.nextInt(codes.length + 1);
    return at == codes.length ? null : codes[at];
  }

  private static <E extends Enum<E>> Set<E> some(Class<E> list, Random random) {
    Set<E> some = EnumSet.noneOf(list);
    for (int i = random.nextInt(3); i > 0; i--) {
      some.add(list.getEnumConstants()[random.nextInt(list.getEnumConstants().length)]);
    }
    return some;
  }
}

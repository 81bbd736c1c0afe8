package se.nuso.analysis.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.RecordOrigin;
import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.PlacementForm;
import se.nuso.investigation.ChildTalk;
import se.nuso.investigation.Competence;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.InformationSource;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationKind;
import se.nuso.investigation.NeedAssessment;
import se.nuso.investigation.PreviousIntervention;
import se.nuso.investigation.PreviousInvestigation;
import se.nuso.municipality.CityDistrict;
import se.nuso.rule.NusoValidator;
import se.nuso.rule.ValidationReport;
import se.nuso.text.Language;

/** A municipality that checks its own batch sees what is wrong with it on one screen. */
class PlantedFaultsTest {
  private static final int BATCH = 160;
  private static final int LINES = 10;

  /** A true fault of each kind, by the rule that is to find it. */
  private static final Map<String, UnaryOperator<Investigation>> FAULTS = new LinkedHashMap<>();

  static {
    FAULTS.put("I001", i -> i.toBuilder().serialNumber(null).build());
    FAULTS.put("I010", i -> process(i, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 4, 1)));
    FAULTS.put("I011", i -> i.toBuilder().background(b -> b.age(18)).build());
    FAULTS.put("I012", i -> i.toBuilder().reason(r -> r.kind(InvestigationKind.STATEMENT)).build());
    FAULTS.put("I013", i -> process(i, LocalDate.of(2024, 2, 2), LocalDate.of(2024, 2, 1)));
    FAULTS.put(
        "I020",
        i ->
            i.toBuilder()
                .background(b -> b.age(12).diagnoses(Set.of(Diagnosis.NONE, Diagnosis.ADHD)))
                .build());
    FAULTS.put("I026", i -> decided(i, Intervention.NONE, Intervention.FAMILY_TREATMENT));
    FAULTS.put("I033", i -> i.toBuilder().origin(RecordOrigin.REAL).build());
    FAULTS.put(
        "I036",
        i ->
            decided(i, Intervention.FAMILY_TREATMENT).toBuilder()
                .decisions(d -> d.placementForms(Set.of(PlacementForm.FOSTER_HOME)))
                .build());
    FAULTS.put(
        "I040",
        i -> decided(i, Intervention.MONITORING_OF_CHILD_SITUATION, Intervention.CONTACT_PERSON));
    FAULTS.put(
        "I041",
        i ->
            decided(i, Intervention.FAMILY_TREATMENT).toBuilder()
                .assessment(a -> a.need(NeedAssessment.NO_NEED_ASSESSED))
                .build());
    FAULTS.put("I042", i -> i.toBuilder().participant(CityDistrict.NORRMALM).build());
    FAULTS.put("I043", i -> i.toBuilder().mode(CollectionMode.AGGREGATE).build());
    FAULTS.put(
        "I060",
        i ->
            i.toBuilder()
                .process(
                    p ->
                        p.competences(Set.of(Competence.NONE))
                            .informationSources(Set.of(InformationSource.SCHOOL)))
                .build());
    FAULTS.put(
        "I062",
        i -> i.toBuilder().background(b -> b.age(1).diagnoses(Set.of(Diagnosis.ADHD))).build());
    FAULTS.put(
        "I065",
        i ->
            i.toBuilder()
                .background(b -> b.age(4))
                .assessment(
                    a ->
                        a.need(NeedAssessment.NEED_ASSESSED)
                            .compulsoryCareGrounds(Set.of(CompulsoryCareGround.LVU_3)))
                .build());
    FAULTS.put(
        "I066",
        i ->
            i.toBuilder()
                .background(b -> b.age(1))
                .process(p -> p.childTalks(Set.of(ChildTalk.INDIVIDUAL)))
                .build());
    FAULTS.put(
        "I071",
        i ->
            decided(i, Intervention.NONE).toBuilder()
                .assessment(
                    a ->
                        a.need(NeedAssessment.NO_NEED_ASSESSED)
                            .compulsoryCareGrounds(Set.of(CompulsoryCareGround.LVU_2)))
                .build());
    FAULTS.put(
        "I073",
        i ->
            decided(i, Intervention.PLACEMENT_SOL).toBuilder()
                .background(b -> b.age(12))
                .decisions(d -> d.placementForms(Set.of(PlacementForm.SUPPORTED_HOUSING)))
                .build());
    FAULTS.put(
        "I075",
        i ->
            i.toBuilder()
                .reason(
                    r ->
                        r.previousIntervention(PreviousIntervention.YES)
                            .previousInvestigation(PreviousInvestigation.FIRST))
                .build());
  }

  private static Investigation process(Investigation i, LocalDate opened, LocalDate closed) {
    return i.toBuilder().process(p -> p.opened(opened).closed(closed)).build();
  }

  private static Investigation decided(Investigation i, Intervention... decided) {
    return i.toBuilder()
        .decisions(d -> d.interventions(Set.of(decided)).placementForms(Set.of()))
        .build();
  }

  @ParameterizedTest
  @ValueSource(longs = {SyntheticCohort.DEFAULT_SEED, 2, 3, 4})
  void twoPlantedFaultsAreAmongTheFirstTenLinesOfABatchOf160(long seed) {
    List<Investigation> clean = batch(seed);
    List<String> kinds = List.copyOf(FAULTS.keySet());
    Random random = new Random(seed);
    for (int one = 0; one < kinds.size(); one++) {
      String first = kinds.get(one);
      String second = kinds.get((one + 1 + random.nextInt(kinds.size() - 1)) % kinds.size());
      List<Investigation> planted = new ArrayList<>(clean);
      int at = random.nextInt(BATCH / 2);
      int then = BATCH / 2 + random.nextInt(BATCH / 2);
      planted.set(at, FAULTS.get(first).apply(clean.get(at)));
      planted.set(then, FAULTS.get(second).apply(clean.get(then)));

      ValidationReport report = NusoValidator.of(CHILDREN_2024).validate(planted);

      for (Language language : Language.values()) {
        List<String> lines = report.toString(language).lines().skip(1).limit(LINES).toList();
        assertThat(lines).as(first + " and " + second).anyMatch(shows(first, at + 1, language));
        assertThat(lines).as(first + " and " + second).anyMatch(shows(second, then + 1, language));
      }
    }
  }

  /** The batches alone are quiet: what is found in them fits on the screen as well. */
  @ParameterizedTest
  @ValueSource(longs = {SyntheticCohort.DEFAULT_SEED, 2, 3, 4})
  void aBatchWithoutPlantedFaultsHasNoErrorAndAtMostTenLines(long seed) {
    ValidationReport report = NusoValidator.of(CHILDREN_2024).validate(batch(seed));
    assertThat(report.toString(Language.SWEDISH).lines().skip(1)).hasSizeLessThanOrEqualTo(LINES);
    assertThat(report.recordsWithErrors()).isZero();
  }

  private static Predicate<String> shows(String id, int record, Language language) {
    String place = (language == Language.SWEDISH ? "post " : "record ") + record;
    return line -> line.contains(" " + id + " ") && line.matches(".*\\b" + place + "\\b.*");
  }

  private static List<Investigation> batch(long seed) {
    return SyntheticCohort.of(seed, 12_000).records().stream()
        .collect(
            Collectors.groupingBy(i -> i.participant().code(), TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(records -> records.size() >= BATCH)
        .findFirst()
        .orElseThrow()
        .subList(0, BATCH);
  }
}

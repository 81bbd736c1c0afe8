package se.nuso.analysis.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.published.FigureTable;
import se.nuso.analysis.published.Verdict;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.SubStudy;
import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.PlacementForm;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.NeedAssessment;
import se.nuso.municipality.CityDistrict;
import se.nuso.municipality.Municipality;
import se.nuso.municipality.Participant;
import se.nuso.rule.NusoValidator;
import se.nuso.rule.Severity;
import se.nuso.stats.Level;

class SyntheticCohortTest {
  private static final SyntheticCohort COHORT = SyntheticCohort.ofDefault();

  @Test
  void the_default_cohort_meets_every_published_figure() {
    FigureTable table = COHORT.comparison();

    assertThat(table.outside()).isEmpty();
    assertThat(table.count(Verdict.WITHIN)).isEqualTo(127);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void other_seeds_meet_at_least_95_percent(long seed) {
    FigureTable table = SyntheticCohort.of(seed, SyntheticCohort.DEFAULT_SIZE).comparison();

    assertThat(table.shareWithin()).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @ValueSource(longs = {SyntheticCohort.DEFAULT_SEED, 1, 2, 3, 4})
  void every_published_direction_holds(long seed) {
    SyntheticCohort cohort = SyntheticCohort.of(seed, SyntheticCohort.DEFAULT_SIZE);

    assertThat(cohort.directions().missing()).isEmpty();
    assertThat(cohort.directions().directions()).hasSize(45);
  }

  @Test
  void the_default_cohort_has_the_same_bits_everywhere() {
    assertThat(Fingerprint.of(COHORT.records(), COHORT.profiles()))
        .isEqualTo("d55c282d6eb91a2681727202ca48e53e7fa668e068f27ecd5bdd177f91734513");
  }

  @Test
  void a_seed_gives_the_same_records_again_and_another_seed_others() {
    SyntheticCohort cohort = SyntheticCohort.of(7, 400);

    assertThat(SyntheticCohort.of(7, 400).records()).isEqualTo(cohort.records());
    assertThat(SyntheticCohort.of(8, 400).records()).isNotEqualTo(cohort.records());
  }

  @Test
  void the_short_form_gives_the_default_records() {
    assertThat(SyntheticCohort.investigations()).isEqualTo(COHORT.records());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 500, 50_000})
  void a_cohort_may_have_any_size(int size) {
    SyntheticCohort cohort = SyntheticCohort.of(3, size);

    assertThat(cohort.size()).isEqualTo(size);
    assertThat(cohort.profiles()).hasSize(size).doesNotContainNull();
    assertThat(cohort.records()).allMatch(SyntheticCohortTest::isMarked);
    assertThat(serials(cohort.records())).hasSize(size);
    assertThat(cohort.comparison().shareWithin()).isGreaterThan(0.8);
  }

  @Test
  void a_cohort_without_records_is_refused() {
    assertThatThrownBy(() -> SyntheticCohort.of(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 0");
  }

  @Test
  void no_record_can_be_taken_for_a_real_child() {
    assertThat(COHORT.records()).allMatch(SyntheticCohortTest::isMarked);
    assertThat(COHORT.toString()).contains("no real children");
  }

  @Test
  void no_record_breaks_a_rule_of_severity_error() {
    var report = NusoValidator.of(CollectionRound.CHILDREN_2024).validate(COHORT.records());

    assertThat(report.count(Severity.ERROR)).isZero();
    assertThat(report.recordsWithErrors()).isZero();
  }

  @Test
  void few_decisions_break_a_rule_of_consent() {
    var report = NusoValidator.of(CollectionRound.CHILDREN_2024).validate(COHORT.records());

    long breaches =
        report.rules().stream()
            .filter(rule -> rule.rule().startsWith("I05") && rule.severity() == Severity.WARNING)
            .mapToLong(rule -> rule.failed())
            .sum();
    long decided = COHORT.records().stream().filter(SyntheticCohortTest::decided).count();
    assertThat(breaches).isPositive().isLessThan(decided / 50);
  }

  @Test
  void investigations_close_in_the_round_and_mostly_within_four_months() {
    var window = CollectionRound.CHILDREN_2024.window(SubStudy.INVESTIGATIONS).orElseThrow();

    assertThat(COHORT.records())
        .allMatch(r -> window.contains(r.process().closed()))
        .allMatch(r -> r.process().opened().isBefore(r.process().closed()));
    long late =
        COHORT.records().stream()
            .filter(r -> r.process().opened().plusMonths(4).isBefore(r.process().closed()))
            .count();
    assertThat(late).isBetween(COHORT.size() / 10L, COHORT.size() / 5L);
  }

  @Test
  void the_origin_agrees_with_the_countries_of_birth() {
    assertThat(COHORT.records())
        .allMatch(r -> r.background().origin() == r.background().originByDefinition());
  }

  @Test
  void monitoring_stands_alone_and_nobody_is_placed_in_protected_accommodation() {
    assertThat(COHORT.records())
        .filteredOn(
            r -> r.decisions().interventions().contains(Intervention.MONITORING_OF_CHILD_SITUATION))
        .isNotEmpty()
        .allMatch(r -> r.decisions().interventions().size() == 1);
    assertThat(COHORT.records())
        .noneMatch(
            r -> r.decisions().placementForms().contains(PlacementForm.PROTECTED_ACCOMMODATION));
  }

  @Test
  void the_known_participants_take_part_and_cities_do_so_by_district() {
    Set<Participant> participants = new HashSet<>();
    COHORT.records().forEach(r -> participants.add(r.participant()));

    assertThat(participants)
        .hasSize(134)
        .contains(
            Municipality.KARLSTAD,
            Municipality.SKÖVDE,
            CityDistrict.JÄRVA,
            CityDistrict.FARSTA,
            CityDistrict.GÖTEBORG_CENTRUM)
        .doesNotContain(Municipality.STOCKHOLM, Municipality.GÖTEBORG, CityDistrict.RINKEBY_KISTA);
  }

  @Test
  void the_sizes_of_municipalities_are_those_of_the_dimension() {
    List<Level> levels = Dimensions.MUNICIPALITY_SIZE.levels();

    for (Municipality municipality : Municipality.values()) {
      Investigation record =
          Investigation.builder(CollectionRound.CHILDREN_2024).participant(municipality).build();
      assertThat(Dimensions.MUNICIPALITY_SIZE.of(record))
          .containsExactly(levels.get(Participants.size(municipality)));
    }
  }

  @Test
  void without_assessed_need_only_monitoring_and_immediate_care_are_decided() {
    assertThat(COHORT.records())
        .filteredOn(r -> r.assessment().need() == NeedAssessment.NO_NEED_ASSESSED)
        .flatMap(r -> r.decisions().interventions())
        .containsOnly(
            Intervention.NONE,
            Intervention.MONITORING_OF_CHILD_SITUATION,
            Intervention.IMMEDIATE_CARE_LVU_6);
  }

  @Test
  void an_application_for_care_has_grounds() {
    assertThat(COHORT.records())
        .filteredOn(r -> r.decisions().interventions().contains(Intervention.LVU_CARE_APPLICATION))
        .isNotEmpty()
        .noneMatch(r -> r.assessment().compulsoryCareGrounds().contains(CompulsoryCareGround.NONE));
  }

  private static boolean isMarked(Investigation record) {
    return record.origin() == RecordOrigin.SYNTHETIC
        && record.serialNumber().value().startsWith("SYN-");
  }

  private static boolean decided(Investigation record) {
    Set<Intervention> given = record.decisions().interventions();
    return !given.isEmpty() && !given.contains(Intervention.NONE);
  }

  private static Set<String> serials(List<Investigation> records) {
    Set<String> serials = new HashSet<>();
    records.forEach(r -> serials.add(r.serialNumber().value()));
    return serials;
  }
}

package se.nuso.analysis.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.rule.NusoValidator;
import se.nuso.rule.RuleResult;
import se.nuso.rule.Severity;
import se.nuso.rule.ValidationReport;
import se.nuso.service.NonAssessedService;

/**
 * An ordinary delivery sets off few rules: one that fires on more than a few records in a hundred
 * teaches people to ignore all of them.
 */
class RuleFrequencyTest {
  private static final double MOST = 0.02;
  private static final int MOST_FREQUENT = 10;

  @ParameterizedTest
  @ValueSource(longs = {SyntheticCohort.DEFAULT_SEED, 2, 3, 4})
  void noRuleButForInformationFiresOnMoreThanTwoRecordsInAHundred(long seed) {
    Map<String, List<?>> studies = new LinkedHashMap<>();
    int size = seed == SyntheticCohort.DEFAULT_SEED ? SyntheticCohort.DEFAULT_SIZE : 6_000;
    SyntheticCohort cohort = SyntheticCohort.of(seed, size);
    List<NonAssessedService> services = SyntheticServices.of(seed, 3_000);
    studies.put("investigations", cohort.records());
    studies.put("follow-up", SyntheticFollowUps.of(cohort));
    studies.put("services", services);
    studies.put("service counts", SyntheticServices.counts(services));
    studies.put("staff", SyntheticStaffResources.of(seed));
    studies.put("actualisations", SyntheticActualisations.of(seed, 6_000));
    studies.forEach(
        (study, records) -> {
          ValidationReport report = NusoValidator.of(CHILDREN_2024).validate(records);
          System.out.println(mostFrequent(seed, study, report));
          assertThat(report.rules())
              .as(study)
              .filteredOn(rule -> rule.severity() != Severity.INFO)
              .filteredOn(rule -> rule.failed() > MOST * report.records())
              .isEmpty();
        });
  }

  private static String mostFrequent(long seed, String study, ValidationReport report) {
    return report.rules().stream()
        .filter(rule -> rule.failed() > 0)
        .sorted(Comparator.comparingLong(RuleResult::failed).reversed())
        .limit(MOST_FREQUENT)
        .map(rule -> rule.rule() + " " + rule.severity() + " " + rule.failed())
        .collect(
            Collectors.joining(
                ", ", study + " (" + report.records() + ", seed " + seed + "): ", ""));
  }
}

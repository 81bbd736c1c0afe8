package se.nuso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.actualisation.Actualisation;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.StaffResources;
import se.nuso.text.Language;

/** Each rule's own examples are its tests. */
class RuleExamplesTest {
  /** What demands an answer, and so refuses an unanswered record. */
  private static final List<String> DEMANDING =
      List.of(
          "I001", "I002", "I003", "I004", "U001", "U002", "U003", "U004", "U005", "S001", "S002",
          "S003", "C001", "C002", "C003", "C004", "P001", "P002", "P003", "A001", "A002", "A003");

  static final List<Class<?>> TYPES =
      List.of(
          Investigation.class,
          InterventionFollowUp.class,
          NonAssessedService.class,
          NonAssessedServiceCounts.class,
          StaffResources.class,
          Actualisation.class);

  /** A rule of a record type. */
  record Case<R>(Class<R> type, Rule<R> rule) {
    static <R> Stream<Case<R>> of(Class<R> type) {
      return RuleCatalogue.ruleSet(type).rules().stream().map(rule -> new Case<>(type, rule));
    }

    List<R> records(String example) {
      return RuleExample.records(type, example.isEmpty() ? "mode=" : example);
    }

    Outcome check(String example) {
      return rule.check(records(example).get(0));
    }

    List<Finding> findings(String example) {
      ValidationRun<R> run = new ValidationRun<>(type, List.of(rule), RulePolicy.STANDARD, 100);
      long number = 0;
      for (R record : records(example)) {
        run.accept(record, Location.ofRecord(++number));
      }
      ValidationReport report = run.report();
      assertThat(report.rules()).allSatisfy(result -> assertThat(result.crashed()).isZero());
      return report.findings();
    }

    @Override
    public String toString() {
      return rule.id();
    }
  }

  static Stream<Case<?>> rules() {
    return TYPES.stream().flatMap(Case::of);
  }

  static Stream<Case<?>> rulesOnOneRecord() {
    return rules().filter(each -> !each.rule().ofBatch());
  }

  static Stream<Case<?>> rulesOfBatch() {
    return rules().filter(each -> each.rule().ofBatch());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasTwoExamplesThatPassAndTwoThatFail(Case<?> each) {
    assertThat(each.rule().passes()).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
    assertThat(each.rule().fails()).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rulesOnOneRecord")
  void aRuleAcceptsAndRefusesWhatItsExamplesSay(Case<?> each) {
    for (String example : each.rule().passes()) {
      assertThat(each.check(example)).as(example).isEqualTo(Outcome.PASSED);
    }
    for (String example : each.rule().fails()) {
      assertThat(each.check(example)).as(example).isEqualTo(Outcome.FAILED);
    }
  }

  @ParameterizedTest
  @MethodSource("rulesOnOneRecord")
  void aRuleSaysNothingOfAnUnansweredRecordUnlessItDemandsAnAnswer(Case<?> each) {
    assertThat(each.check(""))
        .isEqualTo(DEMANDING.contains(each.rule().id()) ? Outcome.FAILED : Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @MethodSource("rulesOfBatch")
  void aRuleOfABatchAcceptsAndRefusesWhatItsExamplesSay(Case<?> each) {
    for (String example : each.rule().passes()) {
      assertThat(each.findings(example)).as(example).isEmpty();
    }
    for (String example : each.rule().fails()) {
      assertThat(each.findings(example)).as(example).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyPlaceInATextIsFilledInBothLanguages(Case<?> each) {
    for (String example : each.rule().fails()) {
      for (Finding finding : each.findings(example)) {
        for (Language language : Language.values()) {
          assertThat(finding.message(language))
              .doesNotContain("{", "}", " – ", "null")
              .isNotBlank();
          assertThat(finding.hint(language)).doesNotContain("{", "}", "null").isNotBlank();
        }
        assertThat(finding.message(Language.SWEDISH))
            .isNotEqualTo(finding.message(Language.ENGLISH));
      }
    }
  }

  @Test
  void identifiersAreNeverReused() {
    assertThat(rules()).extracting(each -> each.rule().id()).doesNotHaveDuplicates();
  }

  @Test
  void eachRecordTypeHasALetterOfItsOwn() {
    assertThat(
            rules()
                .map(each -> each.type().getSimpleName() + each.rule().id().charAt(0))
                .distinct())
        .hasSize(TYPES.size());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleCitesItsSource(Case<?> each) {
    assertThat(each.rule().source()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("rulesOnOneRecord")
  void everyRuleReadsVariablesOfItsCodebook(Case<?> each) {
    var codebook = se.nuso.codebook.Codebook.of(each.type());
    assertThat(each.rule().variables()).allMatch(path -> codebook.column(path).isPresent());
  }
}

package se.nuso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.codebook.Language;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationRuleSet;

/** Each rule's own examples are its tests. */
class RuleExamplesTest {
  static List<Rule<Investigation>> rules() {
    return new InvestigationRuleSet().rules();
  }

  static Stream<Rule<Investigation>> rulesOnOneRecord() {
    return rules().stream().filter(rule -> !rule.ofBatch());
  }

  static Stream<Rule<Investigation>> rulesOfBatch() {
    return rules().stream().filter(Rule::ofBatch);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasTwoExamplesThatPassAndTwoThatFail(Rule<Investigation> rule) {
    assertThat(rule.passes()).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
    assertThat(rule.fails()).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rulesOnOneRecord")
  void aRuleAcceptsAndRefusesWhatItsExamplesSay(Rule<Investigation> rule) {
    for (String example : rule.passes()) {
      assertThat(rule.check(record(example))).as(example).isEqualTo(Outcome.PASSED);
    }
    for (String example : rule.fails()) {
      assertThat(rule.check(record(example))).as(example).isEqualTo(Outcome.FAILED);
    }
  }

  @ParameterizedTest
  @MethodSource("rulesOnOneRecord")
  void aRuleSaysNothingOfAnUnansweredRecordUnlessItDemandsAnAnswer(Rule<Investigation> rule) {
    Outcome outcome = rule.check(record(""));
    boolean demandsAnAnswer = List.of("I001", "I002", "I003", "I004").contains(rule.id());
    assertThat(outcome).isEqualTo(demandsAnAnswer ? Outcome.FAILED : Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @MethodSource("rulesOfBatch")
  void aRuleOfABatchAcceptsAndRefusesWhatItsExamplesSay(Rule<Investigation> rule) {
    for (String example : rule.passes()) {
      assertThat(findings(rule, example)).as(example).isEmpty();
    }
    for (String example : rule.fails()) {
      assertThat(findings(rule, example)).as(example).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyPlaceInATextIsFilledInBothLanguages(Rule<Investigation> rule) {
    for (String example : rule.fails()) {
      for (Finding finding : findings(rule, example)) {
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
    assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleCitesItsSource(Rule<Investigation> rule) {
    assertThat(rule.source()).isNotBlank();
  }

  private static Investigation record(String example) {
    return RuleExample.records(Investigation.class, example.isEmpty() ? "background.age=" : example)
        .get(0);
  }

  private static List<Finding> findings(Rule<Investigation> rule, String example) {
    ValidationRun<Investigation> run =
        new ValidationRun<>(Investigation.class, List.of(rule), RulePolicy.STANDARD, 100);
    long number = 0;
    for (Investigation record : RuleExample.records(Investigation.class, example)) {
      run.accept(record, Location.ofRecord(++number));
    }
    ValidationReport report = run.report();
    assertThat(report.rules()).allSatisfy(result -> assertThat(result.crashed()).isZero());
    return report.findings();
  }
}

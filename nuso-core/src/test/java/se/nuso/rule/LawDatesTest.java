package se.nuso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.CollectionWindow;
import se.nuso.codebook.SubStudy;

/**
 * A rule that rests on one of the two Social Services Acts says nothing of what happened under the
 * other. SoL (2001:453) was repealed by SoL (2025:400), which is in force from 1 July 2025.
 */
class LawDatesTest {
  private static final String OLD = "SoL (2001:453)";
  private static final String NEW = "SoL (2025:400)";
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

  static Stream<RuleExamplesTest.Case<?>> citingOneAct() {
    return RuleExamplesTest.rules()
        .filter(each -> each.rule().source().contains(OLD) != each.rule().source().contains(NEW));
  }

  static Stream<RuleExamplesTest.Case<?>> dated() {
    return RuleExamplesTest.rules()
        .filter(
            each -> each.rule().validFrom().isPresent() || each.rule().validUntil().isPresent());
  }

  @ParameterizedTest
  @MethodSource("citingOneAct")
  void aRuleHoldsOnlyWhileTheActItCitesDoes(RuleExamplesTest.Case<?> each) {
    Rule<?> rule = each.rule();
    if (rule.source().contains(OLD)) {
      assertThat(rule.validUntil()).hasValueSatisfying(day -> assertThat(day).isBefore(FIRST_DAY));
    } else {
      assertThat(rule.validFrom())
          .hasValueSatisfying(day -> assertThat(day).isAfterOrEqualTo(FIRST_DAY));
    }
  }

  @ParameterizedTest
  @MethodSource("dated")
  void aRuleWithDatesNamesTheEventThatTheyAreComparedWith(RuleExamplesTest.Case<?> each) {
    assertThat(each.rule().event()).as(each.rule().source()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("dated")
  void whatHappenedOutsideTheDatesIsNotJudged(RuleExamplesTest.Case<?> each) {
    String event = each.rule().event().orElseThrow().paths().get(0);
    for (String example : each.rule().fails()) {
      List<LocalDate> outside =
          Stream.of(
                  each.rule().validFrom().map(day -> day.minusDays(1)),
                  each.rule().validUntil().map(day -> day.plusDays(1)))
              .flatMap(java.util.Optional::stream)
              .toList();
      for (LocalDate day : outside) {
        String moved = example.replaceAll(event + "=[0-9-]+", event + "=" + day);
        assertThat(each.findings(moved.equals(example) ? moved + "; " + event + "=" + day : moved))
            .as(each.rule().id() + " on " + day)
            .isEmpty();
      }
    }
  }

  /** Without a window every rule is tried, so a day that is not known would let both Acts speak. */
  @ParameterizedTest
  @MethodSource("dated")
  void withoutAWindowARuleWithoutItsDaySaysNothing(RuleExamplesTest.Case<?> each) {
    SubStudy study = RuleCatalogue.ruleSet(each.type()).study();
    CollectionWindow window = CollectionRound.CHILDREN_2024.window(study).orElse(null);
    String event = each.rule().event().orElseThrow().paths().get(0);
    for (String example : each.rule().fails()) {
      if (window == null) {
        assertThat(each.findings(example.replaceAll("; " + event + "=[0-9-]+", ""))).isEmpty();
      } else {
        LocalDate within = window.first();
        assertThat(each.rule().isInForce(window))
            .isEqualTo(
                each.rule().validFrom().stream().noneMatch(within::isBefore)
                    && each.rule().validUntil().stream().noneMatch(within::isAfter));
      }
    }
  }
}

package se.nuso.investigation;

import static se.nuso.investigation.InvestigationFields.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.nuso.bbic.RiskFactor;
import se.nuso.codebook.Code;
import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.rule.Field;
import se.nuso.rule.Rule;

/**
 * Answers that a child of that age hardly gives rise to: most often an age that was computed
 * wrongly. No source sets these limits; they are ours, and set low.
 */
final class AgeRules {
  static final List<Rule<Investigation>> ALL =
      List.of(
          plausibleFrom(
              "I062",
              4,
              given("diagnosedWith", DIAGNOSES, Diagnosis.ADHD),
              "background.diagnoses=ADHD",
              "background.diagnoses=ADHD|AUTISM"),
          plausibleFrom(
              "I063",
              8,
              concern(
                  "substanceUse",
                  InvestigationReason.CHILD_SUBSTANCE_USE,
                  RiskFactor.CHILD_SUBSTANCE_USE),
              "reason.reasons=CHILD_SUBSTANCE_USE",
              "factors.risk.CHILD_SUBSTANCE_USE=SEVERE"),
          plausibleFrom(
              "I064",
              6,
              concern("offending", InvestigationReason.CHILD_OFFENDING, RiskFactor.CHILD_OFFENDING),
              "reason.reasons=CHILD_OFFENDING",
              "factors.risk.CHILD_OFFENDING=LESS_SEVERE"),
          plausibleFrom(
              "I065",
              8,
              given("ground", COMPULSORY_CARE_GROUNDS, CompulsoryCareGround.LVU_3),
              "assessment.compulsoryCareGrounds=LVU_3",
              "assessment.compulsoryCareGrounds=LVU_2|LVU_3"),
          plausibleFrom(
              "I066",
              3,
              given("talk", CHILD_TALKS, ChildTalk.INDIVIDUAL),
              "process.childTalks=INDIVIDUAL",
              "process.childTalks=INDIVIDUAL|JOINT"),
          plausibleFrom(
              "I067",
              3,
              concern(
                  "school",
                  InvestigationReason.CHILD_SCHOOL_PROBLEMS,
                  RiskFactor.CHILD_SCHOOL_PROBLEMS),
              "reason.reasons=CHILD_SCHOOL_PROBLEMS",
              "factors.risk.CHILD_SCHOOL_PROBLEMS=SEVERITY_NOT_DOCUMENTED"),
          plausibleFrom(
              "I080",
              5,
              documented("selfHarm", RiskFactor.CHILD_SELF_HARM),
              "factors.risk.CHILD_SELF_HARM=SEVERE",
              "factors.risk.CHILD_SELF_HARM=LESS_SEVERE"),
          plausibleFrom(
              "I081",
              3,
              documented("youngCarer", RiskFactor.YOUNG_CARER),
              "factors.risk.YOUNG_CARER=SEVERE",
              "factors.risk.YOUNG_CARER=LESS_SEVERE"),
          plausibleFrom(
              "I082",
              6,
              documented("riskEnvironment", RiskFactor.CHILD_RISK_ENVIRONMENT),
              "factors.risk.CHILD_RISK_ENVIRONMENT=SEVERE",
              "factors.risk.CHILD_RISK_ENVIRONMENT=LESS_SEVERE"));

  private AgeRules() {}

  private static Rule<Investigation> plausibleFrom(
      String id, int youngest, Field<Investigation, ?> told, String answer, String other) {
    return Rule.<Investigation>warning(id)
        .source(
            "This project: our limit of plausibility, " + youngest + " years; no source sets one")
        .whenAnswered(told)
        .require(AGE, age -> age >= youngest)
        .sv(
            "Barnet är {background.age} år, men angivet är: {" + told.name() + "}.",
            "Kontrollera åldern och svaret, som knappast är rimligt under " + youngest + " år.")
        .en(
            "The child is {background.age}, but the answer is: {" + told.name() + "}.",
            "Check the age and the answer, which is hardly plausible under " + youngest + ".")
        .passes("background.age=" + youngest + "; " + answer, "background.age=17; " + other)
        .fails("background.age=0; " + answer, "background.age=" + (youngest - 1) + "; " + other);
  }

  private static <E extends Enum<E> & Code> Field<Investigation, Code> given(
      String name, Field<Investigation, Set<E>> question, E answer) {
    return Field.derived(
        name,
        question.paths(),
        i -> {
          Set<E> given = question.answer(i);
          return given != null && given.contains(answer) ? answer : null;
        });
  }

  private static Field<Investigation, RiskFactor> documented(String name, RiskFactor factor) {
    return Field.derived(
        name,
        risk(factor).paths(),
        i -> i.factors().documented(factor).orElse(false) ? factor : null);
  }

  /** What the child does may be a reason, a documented risk factor, or both. */
  private static Field<Investigation, List<Code>> concern(
      String name, InvestigationReason reason, RiskFactor factor) {
    return Field.derived(
        name,
        Stream.concat(REASONS.paths().stream(), risk(factor).paths().stream()).toList(),
        i -> {
          List<Code> given = new ArrayList<>();
          if (i.factors().documented(factor).orElse(false)) {
            given.add(factor);
          } else if (i.reason().reasons().contains(reason)) {
            given.add(reason);
          }
          return given.isEmpty() ? null : given;
        });
  }
}

package se.nuso.investigation;

import java.util.List;
import java.util.stream.Stream;
import se.nuso.codebook.SubStudy;
import se.nuso.rule.Rule;
import se.nuso.rule.RuleSet;

/** The rules of delstudie 1, from the rooms they live in. */
public final class InvestigationRuleSet implements RuleSet<Investigation> {
  private static final List<Rule<Investigation>> RULES =
      Stream.of(
              InvestigationRules.ALL,
              NoneRules.ALL,
              ConsentRules.ALL,
              ContradictionRules.ALL,
              AgeRules.ALL,
              CompulsoryCareRules.ALL,
              BatchRules.ALL)
          .flatMap(List::stream)
          .toList();

  /** Called by the engine, which finds the class by the annotation on {@link Investigation}. */
  public InvestigationRuleSet() {}

  @Override
  public SubStudy study() {
    return SubStudy.INVESTIGATIONS;
  }

  @Override
  public List<Rule<Investigation>> rules() {
    return RULES;
  }
}

package se.nuso.actualisation;

import java.util.List;
import se.nuso.codebook.SubStudy;
import se.nuso.rule.Rule;
import se.nuso.rule.RuleSet;

/** The rules of {@link Actualisation}. */
public final class ActualisationRuleSet implements RuleSet<Actualisation> {
  /** Called by the engine, which finds the class by the annotation on {@link Actualisation}. */
  public ActualisationRuleSet() {}

  @Override
  public SubStudy study() {
    return SubStudy.ACTUALISATIONS;
  }

  @Override
  public List<Rule<Actualisation>> rules() {
    return ActualisationRules.ALL;
  }
}

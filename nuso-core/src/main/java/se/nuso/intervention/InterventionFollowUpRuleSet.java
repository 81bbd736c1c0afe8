package se.nuso.intervention;

import java.util.List;
import se.nuso.codebook.SubStudy;
import se.nuso.rule.Rule;
import se.nuso.rule.RuleSet;

/** The rules of {@link InterventionFollowUp}. */
public final class InterventionFollowUpRuleSet implements RuleSet<InterventionFollowUp> {
  /**
   * Called by the engine, which finds the class by the annotation on {@link InterventionFollowUp}.
   */
  public InterventionFollowUpRuleSet() {}

  @Override
  public SubStudy study() {
    return SubStudy.FOLLOW_UP;
  }

  @Override
  public List<Rule<InterventionFollowUp>> rules() {
    return InterventionFollowUpRules.ALL;
  }
}

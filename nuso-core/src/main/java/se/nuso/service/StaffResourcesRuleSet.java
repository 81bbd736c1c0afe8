package se.nuso.service;

import java.util.List;
import se.nuso.codebook.SubStudy;
import se.nuso.rule.Rule;
import se.nuso.rule.RuleSet;

/** The rules of {@link StaffResources}. */
public final class StaffResourcesRuleSet implements RuleSet<StaffResources> {
  /** Called by the engine, which finds the class by the annotation on {@link StaffResources}. */
  public StaffResourcesRuleSet() {}

  @Override
  public SubStudy study() {
    return SubStudy.NON_ASSESSED_SERVICES;
  }

  @Override
  public List<Rule<StaffResources>> rules() {
    return StaffResourcesRules.ALL;
  }
}

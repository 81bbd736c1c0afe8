package se.nuso.service;

import java.util.List;
import se.nuso.codebook.SubStudy;
import se.nuso.rule.Rule;
import se.nuso.rule.RuleSet;

/** The rules of {@link NonAssessedServiceCounts}. */
public final class NonAssessedServiceCountsRuleSet implements RuleSet<NonAssessedServiceCounts> {
  /**
   * Called by the engine, which finds the class by the annotation on {@link
   * NonAssessedServiceCounts}.
   */
  public NonAssessedServiceCountsRuleSet() {}

  @Override
  public SubStudy study() {
    return SubStudy.NON_ASSESSED_SERVICES;
  }

  @Override
  public List<Rule<NonAssessedServiceCounts>> rules() {
    return NonAssessedServiceCountsRules.ALL;
  }
}

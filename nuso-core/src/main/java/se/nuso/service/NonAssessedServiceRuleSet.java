package se.nuso.service;

import java.util.List;
import se.nuso.codebook.SubStudy;
import se.nuso.rule.Rule;
import se.nuso.rule.RuleSet;

/** The rules of {@link NonAssessedService}. */
public final class NonAssessedServiceRuleSet implements RuleSet<NonAssessedService> {
  /**
   * Called by the engine, which finds the class by the annotation on {@link NonAssessedService}.
   */
  public NonAssessedServiceRuleSet() {}

  @Override
  public SubStudy study() {
    return SubStudy.NON_ASSESSED_SERVICES;
  }

  @Override
  public List<Rule<NonAssessedService>> rules() {
    return NonAssessedServiceRules.ALL;
  }
}

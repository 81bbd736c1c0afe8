package se.nuso.rule;

/**
 * What came of one rule over a run, with its denominator.
 *
 * @param rule the rule's identifier
 * @param severity the severity of its findings, after the policy
 * @param passed how many units the rule holds for
 * @param failed how many it does not hold for
 * @param notApplicable how many it says nothing of
 * @param crashed how many the rule itself crashed on
 */
public record RuleResult(
    String rule, Severity severity, long passed, long failed, long notApplicable, long crashed) {
  /** How many units the rule could be judged on: passed and failed. */
  public long judged() {
    return passed + failed;
  }
}

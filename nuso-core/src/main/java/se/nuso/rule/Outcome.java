package se.nuso.rule;

/** What came of a rule on one record, or on one unit of a batch. */
public enum Outcome {
  /** The rule holds. */
  PASSED,
  /** The rule does not hold. */
  FAILED,
  /** The rule says nothing here: its condition does not apply, or an answer it needs is missing. */
  NOT_APPLICABLE,
  /** The rule itself crashed; a fault of the rule, not of the record. */
  ERROR
}

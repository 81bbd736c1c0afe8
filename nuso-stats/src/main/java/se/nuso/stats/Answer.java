package se.nuso.stats;

/** What a record answers to an {@link Indicator}. */
public enum Answer {
  /** In numerator and denominator. */
  YES,
  /** In the denominator. */
  NO,
  /**
   * No answer, or it is not known whether the record belongs to those asked about; told beside the
   * share.
   */
  MISSING,
  /** Not among those asked about. */
  OUTSIDE
}

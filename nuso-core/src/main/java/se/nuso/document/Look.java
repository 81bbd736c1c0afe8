package se.nuso.document;

/** How much of its cells a column shows where it is read by people; data hold all of it. */
public enum Look {
  /** Words that lead a row; long ones are cut where a screen is narrow. */
  WORDS,
  /** A number or an estimate as it is; of a share the percent. */
  VALUE,
  /** Of a share or an estimate its interval alone. */
  INTERVAL,
  /** A share or an estimate with its interval: {@code 34.1 % (31.6–36.8)}. */
  WITH_INTERVAL,
  /** A share with its denominator: {@code 34.1 % n=1269}. */
  WITH_N,
  /** A share with its interval and denominator: {@code 34.1 % (31.6–36.8) n=1269}. */
  WITH_INTERVAL_AND_N,
  /** The numerator of a share, with the share: {@code 337 (14.0 %)}. */
  COUNT_WITH_SHARE,
  /** A share over four columns: percent, interval, n, missing. */
  SPREAD
}

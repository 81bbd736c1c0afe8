package se.nuso.investigation;

import java.time.LocalDate;

/** When one Social Services Act gave way to the other. */
final class Law {
  /** The last day of SoL (2001:453). */
  static final LocalDate OLD_ACT_LAST_DAY = LocalDate.of(2025, 6, 30);

  /** The first day of SoL (2025:400). */
  static final LocalDate NEW_ACT_FIRST_DAY = LocalDate.of(2025, 7, 1);

  /**
   * The first day of the limit at twelve years in SoL (2001:453) 3 kap. 6 a and 6 b §§ (SFS
   * 2023:292).
   */
  static final LocalDate LIMIT_AT_TWELVE_FIRST_DAY = LocalDate.of(2023, 7, 1);

  private Law() {}
}

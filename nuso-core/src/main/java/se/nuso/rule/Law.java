package se.nuso.rule;

import java.time.LocalDate;

/**
 * When one Social Services Act (<i>socialtjänstlagen</i>) gave way to the other, for the validity
 * of rules.
 */
public final class Law {
  /** The last day of SoL (2001:453). */
  public static final LocalDate OLD_ACT_LAST_DAY = LocalDate.of(2025, 6, 30);

  /** The first day of SoL (2025:400). */
  public static final LocalDate NEW_ACT_FIRST_DAY = LocalDate.of(2025, 7, 1);

  /**
   * The first day of the limit at twelve years in SoL (2001:453) 3 kap. 6 a and 6 b §§ (SFS
   * 2023:292).
   */
  public static final LocalDate LIMIT_AT_TWELVE_FIRST_DAY = LocalDate.of(2023, 7, 1);

  private Law() {}
}

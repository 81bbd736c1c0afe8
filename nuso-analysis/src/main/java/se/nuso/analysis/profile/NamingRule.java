package se.nuso.analysis.profile;

/**
 * NUSO's rules for what a profile is named by. In the source: <i>dominated by</i> is a factor that
 * is clearly most common in the profile, as a rule documented in more than 70 % of its
 * investigations, down to 50 % where few other factors are documented; <i>to some degree</i> is
 * under 50 %; <i>none or few</i> is never, or under about 20 %.
 *
 * <p>The rules leave things open, and what is filled in here is ours:
 *
 * <ul>
 *   <li>"few other factors": fewer than {@link #FEW_OTHERS} other factors of the same kind are
 *       expected in an investigation of the class (the sum of their shares);
 *   <li>50 to 70 % where others are many is neither: {@link Prominence#BETWEEN}, and said;
 *   <li>"under about 20 %" is under 20 %; 20 % itself is to some degree.
 * </ul>
 *
 * <p>Source: NUSO PM#3, on the naming of the 15 RoS profiles. That the same rules are used for
 * reasons is ours.
 */
public final class NamingRule {
  /** Above this share a factor dominates. */
  public static final double DOMINATES_ABOVE = 0.70;

  /** From this share a factor dominates where few others are documented. */
  public static final double DOMINATES_WHERE_FEW_FROM = 0.50;

  /** Below this share there are none or few. */
  public static final double FEW_BELOW = 0.20;

  /** Fewer others than this, expected in an investigation of the class, are few. Ours. */
  public static final double FEW_OTHERS = 2;

  private NamingRule() {}

  /**
   * How much a factor marks a class.
   *
   * @param share the share of the class's investigations in which it is documented, 0–1
   * @param expectedOthers how many other factors of the same kind are expected to be documented in
   *     an investigation of the class
   * @throws IllegalArgumentException if the share is not between 0 and 1, or the number is negative
   *     or not a number
   */
  public static Prominence prominence(double share, double expectedOthers) {
    if (!(share >= 0 && share <= 1) || !(expectedOthers >= 0)) {
      throw new IllegalArgumentException(
          "No share, or no number of others: " + share + ", " + expectedOthers);
    }
    if (share > DOMINATES_ABOVE) {
      return Prominence.DOMINATES;
    }
    if (share >= DOMINATES_WHERE_FEW_FROM) {
      return expectedOthers < FEW_OTHERS
          ? Prominence.DOMINATES_WHERE_FEW_OTHERS
          : Prominence.BETWEEN;
    }
    return share < FEW_BELOW ? Prominence.NONE_OR_FEW : Prominence.TO_SOME_DEGREE;
  }
}

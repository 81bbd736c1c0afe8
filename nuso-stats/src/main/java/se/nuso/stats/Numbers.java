package se.nuso.stats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.nuso.codebook.Language;

/**
 * How numbers stand in tables: one decimal of a percent, with comma in Swedish and point in
 * English.
 */
final class Numbers {
  static final String NONE = "–";

  private Numbers() {}

  /** A share in percent without the sign; a dash when there is none. */
  static String percent(double share, Language language) {
    return Double.isNaN(share) ? NONE : String.format(language.locale(), "%.1f", 100 * share);
  }

  static String percentSign(double share, Language language) {
    return Double.isNaN(share) ? NONE : percent(share, language) + " %";
  }

  /** A confidence level in percent with no more decimals than it has: 95, 99.9. */
  static String confidence(double confidence, Language language) {
    String plain =
        BigDecimal.valueOf(confidence)
            .movePointRight(2)
            .setScale(4, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return language == Language.SWEDISH ? plain.replace('.', ',') : plain;
  }
}

package se.nuso.stats.regression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import se.nuso.codebook.Language;

/** How the numbers of a model stand on a screen. */
final class Shown {
  private Shown() {}

  /** A weight of records: a whole number has no decimals. */
  static String count(double weight) {
    return weight == Math.rint(weight)
        ? Long.toString((long) weight)
        : BigDecimal.valueOf(weight).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  static String number(double value, int decimals, Language language) {
    if (Double.isNaN(value)) {
      return "–";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    double size = Math.abs(value);
    boolean plain = size == 0 || size >= Math.pow(10, -decimals) / 2 && size < 1e6;
    return String.format(language.locale(), plain ? "%." + decimals + "f" : "%.1e", value)
        .replace('−', '-');
  }

  /** A p value: small ones by their size and not as zero. */
  static String p(double p, Language language) {
    if (Double.isNaN(p)) {
      return "–";
    }
    return String.format(language.locale(), p < 1e-3 ? "%.0e" : "%.3f", p).replace('−', '-');
  }

  static String pad(String text, int width) {
    int length = text.codePointCount(0, text.length());
    if (length > width) {
      return text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }
    return text + " ".repeat(width - length);
  }

  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.codePointCount(0, text.length()))) + text;
  }

  /** A confidence level in percent. */
  static String percent(double confidence, Language language) {
    String text =
        BigDecimal.valueOf(confidence)
            .movePointRight(2)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return String.format(Locale.ROOT, "%s %%", text)
        .replace('.', language == Language.SWEDISH ? ',' : '.');
  }
}

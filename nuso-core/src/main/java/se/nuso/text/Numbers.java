package se.nuso.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** How numbers stand on a screen, with comma in Swedish and point in English. */
public final class Numbers {
  /** What stands where there is no number. */
  public static final String NONE = "–";

  private static final MathContext FOUR_DIGITS = new MathContext(4);
  private static final double SMALL_P = 0.001;
  private static final double LARGE = 1e6;

  private static final List<Label> WORDS =
      List.of(
          new Label("noll", "none"),
          new Label("en", "one"),
          new Label("två", "two"),
          new Label("tre", "three"),
          new Label("fyra", "four"),
          new Label("fem", "five"),
          new Label("sex", "six"),
          new Label("sju", "seven"),
          new Label("åtta", "eight"),
          new Label("nio", "nine"),
          new Label("tio", "ten"),
          new Label("elva", "eleven"),
          new Label("tolv", "twelve"));

  private Numbers() {}

  /**
   * A share in percent with one decimal and without the sign; a dash when there is none.
   *
   * @param share the share, 0–1
   * @param language the language
   */
  public static String percent(double share, Language language) {
    return percent(share, 1, language);
  }

  /**
   * A share in percent with so many decimals and without the sign; a dash when there is none.
   *
   * @param share the share, 0–1
   * @param decimals how many decimals
   * @param language the language
   */
  public static String percent(double share, int decimals, Language language) {
    return Double.isNaN(share)
        ? NONE
        : String.format(language.locale(), "%." + decimals + "f", 100 * share);
  }

  /**
   * A share in percent with one decimal and the sign; a dash when there is none.
   *
   * @param share the share, 0–1
   * @param language the language
   */
  public static String percentSign(double share, Language language) {
    return Double.isNaN(share) ? NONE : percent(share, language) + " %";
  }

  /**
   * A confidence level in percent with no more decimals than it has: 95, 99.9.
   *
   * @param confidence the level, 0–1
   * @param language the language
   */
  public static String confidence(double confidence, Language language) {
    return plain(
        BigDecimal.valueOf(confidence).movePointRight(2).setScale(4, RoundingMode.HALF_UP),
        language);
  }

  /**
   * A number of records: without decimals where it is whole, which a sum of weights need not be.
   *
   * @param weight the number, or the sum of weights
   */
  public static String count(double weight) {
    return weight == Math.rint(weight)
        ? Long.toString((long) weight)
        : BigDecimal.valueOf(weight).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /**
   * A number with so many decimals, for a column; by its size where they would not show it.
   *
   * @param value the number
   * @param decimals how many decimals
   * @param language the language
   */
  public static String number(double value, int decimals, Language language) {
    if (!Double.isFinite(value)) {
      return notFinite(value);
    }
    double size = Math.abs(value);
    boolean shows = size == 0 || size >= Math.pow(10, -decimals) / 2 && size < LARGE;
    return String.format(language.locale(), shows ? "%." + decimals + "f" : "%.1e", value);
  }

  /**
   * A number with four significant digits, for running text.
   *
   * @param value the number
   * @param language the language
   */
  public static String number(double value, Language language) {
    return Double.isFinite(value)
        ? plain(new BigDecimal(value).round(FOUR_DIGITS), language)
        : notFinite(value);
  }

  /**
   * A p-value: a small one by its size. Zero is what is below the smallest double, never a
   * probability of nothing.
   *
   * @param p the p-value
   * @param language the language
   */
  public static String p(double p, Language language) {
    if (Double.isNaN(p)) {
      return NONE;
    }
    return p == 0 ? "< 1e-300" : String.format(language.locale(), p < SMALL_P ? "%.1e" : "%.3f", p);
  }

  /**
   * A p-value with its name: {@code p = 0.012}, {@code p < 1e-300}.
   *
   * @param name the name
   * @param p the p-value
   * @param language the language
   */
  public static String p(String name, double p, Language language) {
    return name + (p == 0 ? " " : " = ") + p(p, language);
  }

  /** A whole number up to twelve in words, any other in digits. */
  static String inWords(double number, Language language) {
    return number == Math.rint(number) && number >= 0 && number < WORDS.size()
        ? WORDS.get((int) number).in(language)
        : count(number);
  }

  /** A number as Java writes it, with the signs of the language. */
  static String asWritten(String number, Language language) {
    return language == Language.SWEDISH ? number.replace('.', ',').replace('-', '\u2212') : number;
  }

  private static String notFinite(double value) {
    if (Double.isNaN(value)) {
      return NONE;
    }
    return value > 0 ? "∞" : "−∞";
  }

  private static String plain(BigDecimal value, Language language) {
    String text =
        (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toPlainString();
    return language == Language.SWEDISH ? text.replace('.', ',') : text;
  }
}

package se.nuso.stats.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import se.nuso.codebook.Label;
import se.nuso.codebook.Language;

/** A result as text: the method, the numbers on one line, and a line for each note. */
final class Printout {
  private static final String NONE = "–";
  private static final MathContext DIGITS = new MathContext(4);
  private static final double SMALL = 0.001;

  private final Language language;
  private final Label method;
  private final List<String> numbers = new ArrayList<>();

  Printout(Label method, Language language) {
    this.method = method;
    this.language = language;
  }

  Printout with(String name, double value) {
    numbers.add(name + " = " + number(value));
    return this;
  }

  Printout with(String name, long value) {
    numbers.add(name + " = " + value);
    return this;
  }

  Printout with(Label name, double value) {
    return with(name.in(language), value);
  }

  Printout withP(double p) {
    return withP("p", p);
  }

  Printout withP(String name, double p) {
    // Zero is what is below the smallest double, never a probability of nothing.
    numbers.add(p == 0 ? name + " < 1e-300" : name + " = " + probability(p));
    return this;
  }

  Printout with(Ratio ratio) {
    return with(ratio.name(), ratio.estimate(), interval(ratio), ratio.confidence());
  }

  private String interval(Ratio ratio) {
    if (Double.isNaN(ratio.lower()) || Double.isNaN(ratio.upper())) {
      return language == Language.SWEDISH ? "inget intervall" : "no interval";
    }
    return number(ratio.lower()) + "–" + number(ratio.upper());
  }

  Printout with(Label name, double estimate, String interval, double confidence) {
    return with(name, number(estimate), interval, confidence);
  }

  Printout with(Label name, String estimate, String interval, double confidence) {
    numbers.add(
        name.in(language)
            + " = "
            + estimate
            + " ("
            + number(100 * confidence)
            + " %: "
            + interval
            + ")");
    return this;
  }

  private String probability(double p) {
    if (Double.isNaN(p)) {
      return NONE;
    }
    return String.format(language.locale(), p < SMALL ? "%.1e" : "%.3f", p);
  }

  private String number(double value) {
    if (Double.isNaN(value)) {
      return NONE;
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS);
    String plain =
        (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString();
    return language == Language.SWEDISH ? plain.replace('.', ',') : plain;
  }

  String text(long n, long missing, List<Label> notes) {
    StringBuilder text = new StringBuilder(method.in(language)).append('\n');
    text.append(String.join(", ", numbers)).append(", n = ").append(n);
    text.append(language == Language.SWEDISH ? ", saknas " : ", missing ").append(missing);
    for (Label note : notes) {
      text.append('\n').append(note.in(language));
    }
    return text.toString();
  }
}

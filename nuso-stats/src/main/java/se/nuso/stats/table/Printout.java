package se.nuso.stats.table;

import java.util.ArrayList;
import java.util.List;
import se.nuso.text.Label;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/** A result as text: the method, the numbers on one line, and a line for each note. */
final class Printout {
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
    numbers.add(Numbers.p(name, p, language));
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

  private String number(double value) {
    return Numbers.number(value, language);
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

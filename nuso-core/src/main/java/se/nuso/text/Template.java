package se.nuso.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one engine that puts values into texts, in the language of the text. A place is written
 *
 * <ul>
 *   <li>{@code {name}}: the value as it is; a label or a code in the language, a list with commas;
 *   <li>{@code {name|one|several}}: one word for 1 and another for every other number;
 *   <li>{@code {name:form}}: the value in a form: {@code percent} (12.3 %), {@code points} (12.3),
 *       {@code level} (a confidence level: 95), {@code count} (a sum of weights), {@code number}
 *       (four significant digits), {@code 2} (as many decimals), {@code p} (a p-value with its
 *       sign: {@code = 0.012}), {@code words} (a whole number up to twelve in words), {@code and}
 *       (a list whose last comma is "and").
 * </ul>
 */
public final class Template {
  private static final Pattern PLACE =
      Pattern.compile("\\{([A-Za-z0-9_.]+)(?::([a-z]+|\\d)|\\|([^{}|]*)\\|([^{}|]*))?\\}");

  private static final String NONE = Numbers.NONE;

  private Template() {}

  /**
   * The text with its places filled.
   *
   * @param text the text
   * @param values what fills the places, by their names; a place without a value is a dash
   * @param language the language of the text
   * @throws IllegalArgumentException if a value has not the form that its place asks for
   */
  public static String fill(String text, Map<String, ?> values, Language language) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(filled(place, values.get(place.group(1)), language)));
  }

  static String fillThose(String text, Map<String, ?> values, Language language) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    values.containsKey(place.group(1))
                        ? filled(place, values.get(place.group(1)), language)
                        : place.group()));
  }

  /**
   * The text with its places under other names.
   *
   * @param text the text
   * @param names the new name of each place
   */
  public static String rename(String text, UnaryOperator<String> names) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    "{"
                        + names.apply(place.group(1))
                        + place.group().substring(1 + place.group(1).length())));
  }

  /**
   * A value as it stands in a text.
   *
   * @param value a label, a code, a number, a day, a list of them, or any text; null is a dash
   * @param language the language of the text
   */
  public static String text(@Nullable Object value, Language language) {
    if (value == null) {
      return NONE;
    }
    if (value instanceof Labelled named) {
      return named.label().in(language);
    }
    if (value instanceof Label label) {
      return label.in(language);
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(one -> text(one, language)).collect(Collectors.joining(", "));
    }
    if (value instanceof Double || value instanceof Float || value instanceof BigDecimal) {
      return Numbers.asWritten(value.toString(), language);
    }
    return value.toString();
  }

  private static String filled(MatchResult place, @Nullable Object value, Language language) {
    if (place.group(3) != null) {
      return number(place, value) == 1 ? place.group(3) : place.group(4);
    }
    String form = place.group(2);
    if (form == null || value == null) {
      return text(value, language);
    }
    switch (form) {
      case "percent":
        return Numbers.percentSign(number(place, value), language);
      case "points":
        return Numbers.percent(number(place, value), language);
      case "level":
        return Numbers.confidence(number(place, value), language);
      case "count":
        return Numbers.count(number(place, value));
      case "number":
        return Numbers.number(number(place, value), language);
      case "p":
        return Numbers.p("", number(place, value), language).stripLeading();
      case "words":
        return Numbers.inWords(number(place, value), language);
      case "and":
        return listed(place, value, language);
      default:
        if (form.length() > 1) {
          throw new IllegalArgumentException("There is no form \"" + form + "\" of a place");
        }
        return Numbers.number(number(place, value), Integer.parseInt(form), language);
    }
  }

  private static double number(MatchResult place, @Nullable Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException("The place " + place.group() + " asks for a number");
  }

  private static String listed(MatchResult place, Object value, Language language) {
    if (!(value instanceof Collection<?> several)) {
      throw new IllegalArgumentException("The place " + place.group() + " asks for a list");
    }
    List<String> texts = several.stream().map(one -> text(one, language)).toList();
    if (texts.size() < 2) {
      return String.join("", texts);
    }
    Map<String, String> parts = new HashMap<>();
    parts.put("first", String.join(", ", texts.subList(0, texts.size() - 1)));
    parts.put("last", texts.get(texts.size() - 1));
    return new Label("{first} och {last}", "{first} and {last}").in(language, parts);
  }
}

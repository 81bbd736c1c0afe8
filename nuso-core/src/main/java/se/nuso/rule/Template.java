package se.nuso.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Fills the places of a text, such as {@code {background.age}}, with parameters in the text's
 * language.
 */
final class Template {
  static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9_.]+)\\}");

  private Template() {}

  static String fill(Label template, Map<String, ?> parameters, Language language) {
    return PLACE
        .matcher(template.in(language))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    parameters.containsKey(place.group(1))
                        ? text(parameters.get(place.group(1)), language)
                        : "–"));
  }

  static String text(@Nullable Object value, Language language) {
    if (value == null) {
      return "–";
    }
    if (value instanceof Code code) {
      return code.label().in(language);
    }
    if (value instanceof Label label) {
      return label.in(language);
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(one -> text(one, language)).collect(Collectors.joining(", "));
    }
    if (value instanceof Double || value instanceof Float || value instanceof BigDecimal) {
      return language == Language.SWEDISH
          ? value.toString().replace('.', ',').replace('-', '\u2212')
          : value.toString();
    }
    return value.toString();
  }
}

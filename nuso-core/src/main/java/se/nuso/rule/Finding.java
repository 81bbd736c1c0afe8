package se.nuso.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.nuso.identity.OutsideText;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * One thing found, by a rule or by a reader: where, what and how to mend it. The text is made only
 * when a language is asked for, and never holds the value of an identifying variable. Whatever
 * comes from outside passes {@link OutsideText} here, so that no path to a message goes round it.
 *
 * @param id the stable identifier of the rule, or of the reader's fault
 * @param severity how grave it is, after the policy
 * @param location where it lies
 * @param variables the variables concerned, by their names in files; may be empty
 * @param message what is wrong, as a template
 * @param hint how to mend it, as a template
 * @param parameters what fills the places of the templates
 */
public record Finding(
    String id,
    Severity severity,
    Location location,
    List<String> variables,
    Label message,
    Label hint,
    Map<String, Object> parameters) {
  private static final int LISTED = 5;

  public Finding {
    variables = variables.stream().map(OutsideText::shown).toList();
    Map<String, Object> shown = new LinkedHashMap<>();
    parameters.forEach((place, value) -> shown.put(place, OutsideText.shown(value)));
    parameters = Collections.unmodifiableMap(shown);
  }

  /**
   * What is wrong.
   *
   * @param language the language of the text
   */
  public String message(Language language) {
    return message.in(language, parameters);
  }

  /**
   * How to mend it.
   *
   * @param language the language of the text
   */
  public String hint(Language language) {
    return hint.in(language, parameters);
  }

  /**
   * The whole finding on one line: severity, identifier, place, variables, message and hint.
   *
   * @param language the language of the text
   */
  public String toString(Language language) {
    String place = location.toString(language);
    return severity.label().in(language)
        + " "
        + id
        + (place.isEmpty() ? "" : "  " + place)
        + (variables.isEmpty() ? "" : "  [" + listed() + "]")
        + ": "
        + message(language)
        + " "
        + hint(language);
  }

  private String listed() {
    String first = variables.stream().limit(LISTED).collect(Collectors.joining(", "));
    return variables.size() > LISTED ? first + ", … (" + variables.size() + ")" : first;
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

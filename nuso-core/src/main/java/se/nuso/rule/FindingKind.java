package se.nuso.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.nuso.text.Label;

/**
 * A kind of finding that no rule makes, such as what is wrong with a local file: its texts have
 * places in braces, which each finding fills.
 *
 * @param id the stable identifier that findings carry; never reused
 * @param severity how grave it is
 * @param message what is wrong, as a template
 * @param hint how to mend it, as a template
 */
public record FindingKind(String id, Severity severity, Label message, Label hint) {
  /**
   * A finding of this kind.
   *
   * @param location where it lies
   * @param parameters what fills the places of the texts; never the value of an identifying
   *     variable
   * @param variables the variables concerned, by their names in files
   */
  public Finding at(Location location, Map<String, ?> parameters, String... variables) {
    return new Finding(
        id, severity, location, List.of(variables), message, hint, new TreeMap<>(parameters));
  }
}

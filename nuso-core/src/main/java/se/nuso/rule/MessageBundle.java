package se.nuso.rule;

import java.util.Map;
import java.util.TreeMap;
import se.nuso.text.Language;
import se.nuso.text.Template;

/**
 * The texts of the ERROR rules on one record as a resource bundle, for Jakarta's interpolators.
 * Written from the rules; a test fails when the files beside it are stale.
 */
final class MessageBundle {
  private MessageBundle() {}

  static Map<String, String> of(RuleSet<?> rules, Language language) {
    Map<String, String> texts = new TreeMap<>();
    for (Rule<?> rule : rules.rules()) {
      if (!rule.ofBatch() && rule.severity() == Severity.ERROR) {
        String text = rule.message().in(language) + " " + rule.hint().in(language);
        texts.put(
            RulesHoldValidator.KEY + rule.id(),
            Template.rename(text, place -> parameter(place, language)));
      }
    }
    return texts;
  }

  /** The name of a message parameter: labels differ by language, so each language has its own. */
  static String parameter(String place, Language language) {
    return place + "." + language.name().toLowerCase(java.util.Locale.ROOT);
  }
}

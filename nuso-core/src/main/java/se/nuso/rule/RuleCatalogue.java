package se.nuso.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.CollectionRound;
import se.nuso.text.Language;

/**
 * The rules of a record type that are in force in a round.
 *
 * @param <R> the record type
 */
public final class RuleCatalogue<R> {
  private static final ClassValue<RuleSet<?>> SETS =
      new ClassValue<>() {
        @Override
        protected RuleSet<?> computeValue(Class<?> type) {
          RulesHold named = type.getAnnotation(RulesHold.class);
          if (named == null) {
            throw new IllegalArgumentException(type + " names no rules with @RulesHold");
          }
          return create(named.value());
        }
      };

  private final List<Rule<R>> rules;

  private RuleCatalogue(List<Rule<R>> rules) {
    this.rules = rules;
  }

  /**
   * The rules in force in a round.
   *
   * @param type a record type that names its rules with {@link RulesHold}
   * @param round the round; its window decides which law is in force. Null gives the rules of every
   *     time.
   * @throws IllegalArgumentException if the type names no rules
   */
  public static <R> RuleCatalogue<R> of(Class<R> type, @Nullable CollectionRound round) {
    return new RuleCatalogue<>(ruleSet(type).inForce(round));
  }

  /** The rules, in the order of the catalogue. */
  public List<Rule<R>> rules() {
    return rules;
  }

  /**
   * A rule by its identifier.
   *
   * @param id for example {@code I003}
   */
  public Optional<Rule<R>> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** A line for each rule, in one language. */
  public String toString(Language language) {
    StringBuilder lines = new StringBuilder();
    for (Rule<R> rule : rules) {
      lines
          .append(
              String.format(
                  Locale.ROOT, "%-8s %-10s ", rule.id(), rule.severity().label().in(language)))
          .append(rule.message().in(language))
          .append(" (")
          .append(rule.source())
          .append(")\n");
    }
    return lines.toString();
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }

  @SuppressWarnings("unchecked") // a record type names the rules of itself; a test holds ours to it
  static <R> RuleSet<R> ruleSet(Class<R> type) {
    return (RuleSet<R>) SETS.get(type);
  }

  static RuleSet<?> create(Class<? extends RuleSet<?>> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type + " must be public, with a public constructor without parameters", e);
    }
  }
}

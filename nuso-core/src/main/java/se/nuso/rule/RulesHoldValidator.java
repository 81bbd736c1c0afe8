package se.nuso.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ValidationException;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.SurveyRecord;
import se.nuso.text.Language;
import se.nuso.text.Template;

/**
 * Reports each ERROR rule that a record breaks as a Jakarta violation of its own. The text is
 * looked up by the key {@code se.nuso.rule.ID} in the bundle {@code ContributorValidationMessages},
 * so that the host's interpolator chooses the language; under a provider that takes no message
 * parameters it is finished text in the host's language.
 */
public final class RulesHoldValidator implements ConstraintValidator<RulesHold, Object> {
  static final String KEY = "se.nuso.rule.";

  private @Nullable RuleSet<?> rules;

  /** Called by the Jakarta provider. */
  public RulesHoldValidator() {}

  @Override
  public void initialize(RulesHold annotation) {
    rules = RuleCatalogue.create(annotation.value());
  }

  @Override
  public boolean isValid(@Nullable Object record, ConstraintValidatorContext context) {
    return record == null || holds(rulesOf(record), record, context);
  }

  @SuppressWarnings("unchecked") // the annotation stands on the type that the rules are for
  private RuleSet<Object> rulesOf(Object record) {
    if (rules == null) {
      throw new IllegalStateException("not initialised for " + record.getClass());
    }
    return (RuleSet<Object>) rules;
  }

  private static boolean holds(
      RuleSet<Object> rules, Object record, ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    boolean holds = true;
    CollectionRound round = record instanceof SurveyRecord survey ? survey.round() : null;
    for (Rule<Object> rule : rules.inForce(round)) {
      if (!rule.ofBatch()
          && rule.severity() == Severity.ERROR
          && rule.check(record) == Outcome.FAILED) {
        holds = false;
        report(rule, record, context);
      }
    }
    return holds;
  }

  private static void report(Rule<Object> rule, Object record, ConstraintValidatorContext context) {
    ConstraintViolationBuilder violation = violation(rule, rule.parameters(record), context);
    String[] nodes = rule.faultyPath(record).orElse("").split("\\.");
    NodeBuilderCustomizableContext node = violation.addPropertyNode(nodes[0]);
    for (int i = 1; i < nodes.length; i++) {
      node = node.addPropertyNode(nodes[i]);
    }
    node.addConstraintViolation();
  }

  private static ConstraintViolationBuilder violation(
      Rule<?> rule, Map<String, Object> parameters, ConstraintValidatorContext context) {
    try {
      return ByHibernate.violation(rule, parameters, context);
    } catch (ValidationException | NoClassDefFoundError otherProvider) {
      return context.buildConstraintViolationWithTemplate(
          literal(finishedText(rule, parameters, Language.ofHost())));
    }
  }

  /** In a class of its own: under another provider Hibernate's types are not there to be loaded. */
  private static final class ByHibernate {
    private ByHibernate() {}

    static ConstraintViolationBuilder violation(
        Rule<?> rule, Map<String, Object> parameters, ConstraintValidatorContext context) {
      HibernateConstraintValidatorContext hibernate =
          context.unwrap(HibernateConstraintValidatorContext.class);
      parameters.forEach(
          (name, value) -> {
            for (Language language : Language.values()) {
              hibernate.addMessageParameter(
                  MessageBundle.parameter(name, language), Template.text(value, language));
            }
          });
      hibernate.withDynamicPayload(rule);
      return hibernate.buildConstraintViolationWithTemplate("{" + KEY + rule.id() + "}");
    }
  }

  private static String finishedText(
      Rule<?> rule, Map<String, Object> parameters, Language language) {
    return rule.message().in(language, parameters) + " " + rule.hint().in(language, parameters);
  }

  /** Keeps an interpolator from reading anything into the text. */
  private static String literal(String text) {
    return text.replaceAll("([\\\\{}$])", "\\\\$1");
  }
}

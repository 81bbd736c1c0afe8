package se.nuso.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the rules of a record type, and carries those that are ERROR on one record into any Jakarta
 * {@code Validator}: each rule that fails is a violation at the property path of the variable it
 * points at.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = RulesHoldValidator.class)
public @interface RulesHold {
  /** The rules of the record type. */
  Class<? extends RuleSet<?>> value();

  /** Never shown: each violation carries the text of its own rule. */
  String message() default "{se.nuso.rule.RulesHold}";

  /** The validation groups. */
  Class<?>[] groups() default {};

  /** The payload. */
  Class<? extends Payload>[] payload() default {};
}

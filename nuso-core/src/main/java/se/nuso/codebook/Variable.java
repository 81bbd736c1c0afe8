package se.nuso.codebook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A variable of the survey, written on the record component that holds it. Files, the codebook and
 * the labels in messages are derived from it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Variable {
  /** The Swedish label. */
  String sv();

  /** The English label. */
  String en();

  /** The unit of a number, in English; empty for codes and texts. */
  String unit() default "";

  /** Where the variable comes from. */
  Provenance from();

  /** The source, and what is uncertain about it. */
  String source() default "";

  /**
   * Whether a delivery must hold the value. Every answer may be missing; what identifies the record
   * may not.
   */
  boolean required() default false;

  /** Whether the variable is for local checks only, and never exported by default. */
  boolean local() default false;

  /** Whether the value may identify a person; then it never enters a message. */
  boolean identifying() default false;
}

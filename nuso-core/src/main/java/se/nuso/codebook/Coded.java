package se.nuso.codebook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The label and provenance of a code, written on its enum constant; {@link Code} reads it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Coded {
  /** The Swedish label. */
  String sv();

  /** The English label. */
  String en();

  /** Where the code comes from. */
  Provenance from();

  /** The source, and what is uncertain about it. */
  String source() default "";
}

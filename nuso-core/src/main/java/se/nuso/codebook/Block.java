package se.nuso.codebook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A block of the survey, written on the record component that holds the block's record. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Block {
  /** The Swedish heading. */
  String sv();

  /** The English heading. */
  String en();
}

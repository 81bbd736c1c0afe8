package se.nuso.codebook;

import se.nuso.text.Label;
import se.nuso.text.Labelled;

/**
 * What every code list implements: an enum whose constants carry a label in two languages and their
 * provenance.
 *
 * <p>Lists may grow and labels may be corrected as NUSO publishes more: keep a {@code default}
 * branch in a {@code switch} over them.
 */
public interface Code extends Labelled {
  /** The enum constant's name. */
  String name();

  /**
   * The code as it stands in files: the constant's name unless the list has an official code of its
   * own.
   */
  default String code() {
    return name();
  }

  /** What the code means, in Swedish and English. */
  @Override
  default Label label() {
    return CodedConstant.of(this).label();
  }

  /** Where the code comes from. */
  default Provenance provenance() {
    return CodedConstant.of(this).provenance();
  }

  /** The source, and what is uncertain about it; may be empty. */
  default String source() {
    return CodedConstant.of(this).source();
  }
}

package se.nuso.codebook;

/**
 * A value that is a text of a certain form, such as a serial number: a record with one string,
 * whose constructor refuses what is not of the form with a {@link MalformedValueException}.
 */
public interface TextValue {
  /** The text. */
  String value();
}

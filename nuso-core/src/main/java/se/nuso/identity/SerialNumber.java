package se.nuso.identity;

import java.util.Map;
import java.util.regex.Pattern;
import se.nuso.codebook.Characters;
import se.nuso.codebook.MalformedValueException;
import se.nuso.codebook.TextValue;
import se.nuso.codebook.ValueFault;

/**
 * The study's serial number of an investigation (<i>löpnummer</i>). The list that ties it to a
 * person stays with the municipality; the follow-up is joined by it. Its form in NUSO is not
 * public: here it is 1–40 Latin letters, digits, hyphens, full stops, slashes or underscores,
 * compared letter by letter, so that {@code 000123} and {@code 123} are two numbers. Letters of
 * other scripts that look like Latin ones are refused, and digits of other forms ({@code ２３}) are
 * read as the plain ones: what looks the same is the same.
 *
 * @param value the number as written, in normal form C, its digits and full-width characters plain
 */
public record SerialNumber(String value) implements TextValue {
  /** A first letter or digit also keeps a spreadsheet from taking the number for a formula. */
  private static final Pattern FORM =
      Pattern.compile("[[\\p{L}&&\\p{IsLatin}]0-9][[\\p{L}&&\\p{IsLatin}]0-9./_-]{0,39}");

  private static final Pattern ROUNDED = Pattern.compile("[0-9]+(?:[.,][0-9]+)?[Ee][+][0-9]+");

  /**
   * @throws MalformedValueException if the number is not of the form, or has the form of a personal
   *     identity number, whatever its check digit
   */
  public SerialNumber {
    value = Characters.plain(value);
    if (PersonalIdentityNumber.isFormIn(value)) {
      throw new MalformedValueException(ValueFault.PERSONAL_IDENTITY_NUMBER, Map.of());
    }
    if (ROUNDED.matcher(value).matches()) {
      throw new MalformedValueException(ValueFault.ROUNDED_NUMBER, Map.of());
    }
    if (!FORM.matcher(value).matches()) {
      throw new MalformedValueException(
          ValueFault.MALFORMED_SERIAL_NUMBER,
          Map.of("character", Characters.firstNot(SerialNumber::isAllowed, value)));
    }
  }

  private static boolean isAllowed(int character) {
    return Characters.isLatinLetter(character)
        || character >= '0' && character <= '9'
        || "./_-".indexOf(character) >= 0;
  }

  /** Hides the number: it is the key to a person. */
  @Override
  public String toString() {
    return "SerialNumber[•••]";
  }
}

package se.nuso.identity;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import se.nuso.codebook.MalformedValueException;
import se.nuso.codebook.TextValue;
import se.nuso.codebook.ValueFault;

/**
 * The study's serial number of an investigation (<i>löpnummer</i>). The list that ties it to a
 * person stays with the municipality; the follow-up is joined by it. Its form in NUSO is not
 * public: here it is 1–40 letters, digits, hyphens, full stops, slashes or underscores, compared
 * letter by letter, so that {@code 000123} and {@code 123} are two numbers.
 *
 * @param value the number as written, in normal form C
 */
public record SerialNumber(String value) implements TextValue {
  /** A first letter or digit also keeps a spreadsheet from taking the number for a formula. */
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}./_-]{0,39}");

  private static final Pattern ROUNDED = Pattern.compile("[0-9]+(?:[.,][0-9]+)?[Ee][+][0-9]+");

  /**
   * @throws MalformedValueException if the number is not of the form, or has the form of a personal
   *     identity number, whatever its check digit
   */
  public SerialNumber {
    value = Normalizer.normalize(value, Normalizer.Form.NFC);
    if (PersonalIdentityNumber.isFormIn(value)) {
      throw new MalformedValueException(ValueFault.PERSONAL_IDENTITY_NUMBER, Map.of());
    }
    if (ROUNDED.matcher(value).matches()) {
      throw new MalformedValueException(ValueFault.ROUNDED_NUMBER, Map.of());
    }
    if (!FORM.matcher(value).matches()) {
      throw new MalformedValueException(ValueFault.MALFORMED_SERIAL_NUMBER, Map.of());
    }
  }

  /** Hides the number: it is the key to a person. */
  @Override
  public String toString() {
    return "SerialNumber[•••]";
  }
}

package se.nuso.io.register;

import java.util.OptionalLong;
import se.nuso.identity.SerialNumber;

/**
 * How new serial numbers are made: a prefix and a running number padded with zeros, such as {@code
 * K-000001}. A prefix with a letter keeps a spreadsheet from taking the number for one and dropping
 * its zeros.
 *
 * @param prefix what each number begins with; at least one letter
 * @param digits how many digits the running number has at least, 1 to 12
 */
public record NumberingScheme(String prefix, int digits) {
  /**
   * @throws IllegalArgumentException if the prefix has no letter, cannot begin a serial number, or
   *     the digits are out of range
   */
  public NumberingScheme {
    if (digits < 1 || digits > 12) {
      throw new IllegalArgumentException("A running number has 1 to 12 digits, not " + digits);
    }
    if (prefix.chars().noneMatch(Character::isLetter)) {
      throw new IllegalArgumentException(
          "A prefix has at least one letter, or a spreadsheet takes the number for one");
    }
    new SerialNumber(prefix + "1");
  }

  SerialNumber number(long running) {
    return new SerialNumber(
        prefix + String.format(java.util.Locale.ROOT, "%0" + digits + "d", running));
  }

  /** The running number in a serial number; empty when it is not of this scheme. */
  OptionalLong running(String serialNumber) {
    String rest = serialNumber.startsWith(prefix) ? serialNumber.substring(prefix.length()) : "";
    return rest.matches("[0-9]{1,18}")
        ? OptionalLong.of(Long.parseLong(rest))
        : OptionalLong.empty();
  }
}

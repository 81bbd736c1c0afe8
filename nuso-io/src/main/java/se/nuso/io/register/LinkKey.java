package se.nuso.io.register;

import org.jspecify.annotations.Nullable;
import se.nuso.identity.SerialNumber;
import se.nuso.municipality.Participant;

/**
 * What ties records together. A serial number is a participant's own: two municipalities may well
 * have the same. It identifies, so its {@code toString} shows nothing.
 *
 * @param participant the municipality or city district; null when the record does not say
 * @param number the serial number, which must match letter by letter
 */
public record LinkKey(@Nullable Participant participant, SerialNumber number) {
  /**
   * The key of a record.
   *
   * @param participant the municipality or city district; null when not answered
   * @param number the serial number; null when not answered
   * @return null when there is no number
   */
  public static @Nullable LinkKey of(
      @Nullable Participant participant, @Nullable SerialNumber number) {
    return number == null ? null : new LinkKey(participant, number);
  }

  LinkKey of(Participant other) {
    return new LinkKey(other, number);
  }

  @Override
  public String toString() {
    return "LinkKey[hidden]";
  }
}

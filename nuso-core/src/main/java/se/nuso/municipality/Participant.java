package se.nuso.municipality;

import java.util.Optional;
import se.nuso.codebook.Code;
import se.nuso.codebook.Codes;

/**
 * Who takes part in NUSO (<i>deltagare</i>): a municipality or, in Stockholm and Göteborg, a city
 * district. In files a participant is its code: {@code 1780} for Karlstad, {@code 0180-FAR} for
 * Farsta.
 */
public sealed interface Participant extends Code permits Municipality, CityDistrict {
  /** The municipality itself, or the one that the district belongs to. */
  Municipality municipality();

  /**
   * The participant with a code.
   *
   * @param code such as {@code 1780} or {@code 0180-FAR}, as in files
   * @return empty where there is none
   */
  static Optional<Participant> of(String code) {
    return Codes.find(Participant.class, code).filter(found -> found.code().equals(code.strip()));
  }
}

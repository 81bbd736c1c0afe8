package se.nuso.municipality;

import se.nuso.codebook.Code;

/**
 * Who takes part in NUSO (<i>deltagare</i>): a municipality or, in Stockholm and Göteborg, a city
 * district. In files a participant is its code: {@code 1780} for Karlstad, {@code 0180-FAR} for
 * Farsta.
 */
public sealed interface Participant extends Code permits Municipality, CityDistrict {
  /** The municipality itself, or the one that the district belongs to. */
  Municipality municipality();
}

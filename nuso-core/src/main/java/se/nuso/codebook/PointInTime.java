package se.nuso.codebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nuso.text.Label;

/**
 * Tells of a date that is written with a time (ISO 8601), which day it is in Sweden: late at night
 * in another time zone it is a day later here.
 */
final class PointInTime {
  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
  private static final Label NO_PERIOD = new Label("", "");

  private static final Pattern ISO =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T|t| +)([0-9]{2}:[0-9]{2})(:[0-9]{2})?(?:[.,][0-9]{1,9})?"
              + " ?([Zz]|UTC|[+-][0-9]{2}(?::?[0-9]{2})?)?(?:\\[([A-Za-z0-9_/+-]{1,40})])?");

  private PointInTime() {}

  /** What is wrong with a text that is a date with a time; empty if it is none. */
  static Optional<MalformedValueException> in(String text) {
    Matcher iso = ISO.matcher(text);
    if (!iso.matches()) {
      return Optional.empty();
    }
    try {
      LocalDateTime written =
          LocalDateTime.of(
              LocalDate.parse(iso.group(1)),
              LocalTime.parse(iso.group(2) + (iso.group(3) == null ? "" : iso.group(3))));
      return Optional.of(told(written, zone(iso.group(4), iso.group(5)), iso.group(5)));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  private static MalformedValueException told(
      LocalDateTime written, ZoneId zone, @Nullable String region) {
    boolean swedish = zone.equals(SWEDEN) || SWEDEN.getId().equals(region);
    boolean exists = !swedish || !SWEDEN.getRules().getValidOffsets(written).isEmpty();
    LocalDate day =
        exists
            ? written.atZone(zone).withZoneSameInstant(SWEDEN).toLocalDate()
            : written.toLocalDate();
    return new MalformedValueException(
        exists ? ValueFault.DATE_WITH_TIME : ValueFault.NO_SUCH_HOUR,
        Map.of("suggested", day, "period", NO_PERIOD));
  }

  /** A time without a zone is Swedish: it was written here. */
  private static ZoneId zone(@Nullable String offset, @Nullable String region) {
    if (offset != null) {
      return offset.equals("UTC")
          ? ZoneOffset.UTC
          : ZoneOffset.of(offset.toUpperCase(java.util.Locale.ROOT));
    }
    return region == null ? SWEDEN : ZoneId.of(region);
  }
}

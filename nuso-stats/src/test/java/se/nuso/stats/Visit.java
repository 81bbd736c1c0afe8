package se.nuso.stats;

import static se.nuso.codebook.Provenance.PUBLISHED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.SurveyRecord;
import se.nuso.text.Label;

/** A record type of no study: what counts must not know investigations. */
record Visit(
    @Nullable Season season,
    @Nullable Integer hour,
    Set<Guest> guests,
    @Nullable Boolean stayed,
    @Nullable CollectionMode mode,
    @Nullable RecordOrigin origin)
    implements SurveyRecord {
  @Override
  public @Nullable CollectionRound round() {
    return null;
  }

  enum Season implements Code {
    @Coded(sv = "Vinter", en = "Winter", from = PUBLISHED)
    WINTER,
    @Coded(sv = "Sommar", en = "Summer", from = PUBLISHED)
    SUMMER
  }

  enum Guest implements Code {
    @Coded(sv = "Ingen", en = "None", from = PUBLISHED)
    NONE,
    @Coded(sv = "Släkting", en = "Relative", from = PUBLISHED)
    RELATIVE,
    @Coded(sv = "Vän", en = "Friend", from = PUBLISHED)
    FRIEND
  }

  static final Dimension<Visit> SEASON =
      Dimension.of(new Label("Årstid", "Season"), Season.class, Visit::season);

  static final Dimension<Visit> HOUR =
      Dimension.ofLevels(
          new Label("Timme", "Hour"),
          List.of(
              new Level("0-11", new Label("Förmiddag", "Morning")),
              new Level("12-23", new Label("Eftermiddag", "Afternoon"))),
          visit -> visit.hour() == null ? -1 : visit.hour() / 12);

  static final Dimension<Visit> GUESTS =
      Dimension.several(new Label("Gäster", "Guests"), Guest.class, Visit::guests);

  static final Indicator<Visit> STAYED = indicator("Stannade", "Stayed", Visit::stayed);

  static Indicator<Visit> indicator(
      String sv, String en, Function<Visit, @Nullable Boolean> answer) {
    Label label = new Label(sv, en);
    return Indicator.of(label, new Explanation(label, label, label, label, label), answer);
  }

  static Visit of(@Nullable Season season, @Nullable Boolean stayed, Guest... guests) {
    return new Visit(season, null, guests(guests), stayed, null, null);
  }

  Visit at(int hour) {
    return new Visit(season, hour, guests, stayed, mode, origin);
  }

  Visit from(@Nullable CollectionMode mode, @Nullable RecordOrigin origin) {
    return new Visit(season, hour, guests, stayed, mode, origin);
  }

  private static Set<Guest> guests(Guest... guests) {
    Set<Guest> set = EnumSet.noneOf(Guest.class);
    set.addAll(List.of(guests));
    return set;
  }
}

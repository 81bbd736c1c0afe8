package se.nuso.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nuso.stats.Visit.GUESTS;
import static se.nuso.stats.Visit.Guest.FRIEND;
import static se.nuso.stats.Visit.Guest.RELATIVE;
import static se.nuso.stats.Visit.SEASON;
import static se.nuso.stats.Visit.STAYED;
import static se.nuso.stats.Visit.Season.SUMMER;
import static se.nuso.stats.Visit.Season.WINTER;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.text.Label;

class IndicatorTest {
  private static final List<Visit> VISITS =
      List.of(
          Visit.of(WINTER, true, FRIEND),
          Visit.of(WINTER, true, FRIEND, RELATIVE),
          Visit.of(WINTER, false),
          Visit.of(SUMMER, false, RELATIVE),
          Visit.of(SUMMER, null, FRIEND),
          Visit.of(null, true));

  @Test
  void aRecordAnswersYesNoOrNothing() {
    assertThat(STAYED.answerOf(Visit.of(null, true))).isEqualTo(Answer.YES);
    assertThat(STAYED.answerOf(Visit.of(null, false))).isEqualTo(Answer.NO);
    assertThat(STAYED.answerOf(Visit.of(null, null))).isEqualTo(Answer.MISSING);
  }

  @Test
  void theShareIsOfThoseThatAnswer() {
    assertThat(STAYED.of(VISITS)).isEqualTo(new Proportion(3, 5, 1));
    assertThat(VISITS.stream().collect(STAYED.overall())).isEqualTo(new Proportion(3, 5, 1));
    assertThat(STAYED.of(List.of())).isEqualTo(Proportion.EMPTY);
  }

  @Test
  void amongSomeTheOthersAreOutsideAndNotMissing() {
    Indicator<Visit> inWinter =
        STAYED.among(
            new Label("vinterns", "winter's"),
            visit -> visit.season() == null ? null : visit.season() == WINTER);

    assertThat(inWinter.answerOf(VISITS.get(3))).isEqualTo(Answer.OUTSIDE);
    assertThat(inWinter.of(VISITS)).isEqualTo(new Proportion(2, 3, 1));
    assertThat(inWinter.label().en()).isEqualTo("Stayed (among: winter's)");
    assertThat(inWinter.explanation().denominator().sv()).endsWith("Bland: vinterns.");
  }

  @Test
  void whereItIsNotKnownWhetherARecordBelongsItIsMissing() {
    Indicator<Visit> withFriend = STAYED.among(Indicator.share(GUESTS, FRIEND));

    assertThat(withFriend.answerOf(Visit.of(null, true))).isEqualTo(Answer.MISSING);
    assertThat(withFriend.answerOf(Visit.of(null, true, RELATIVE))).isEqualTo(Answer.OUTSIDE);
    assertThat(withFriend.answerOf(Visit.of(null, true, FRIEND))).isEqualTo(Answer.YES);
    assertThat(withFriend.of(VISITS)).isEqualTo(new Proportion(2, 2, 3));
  }

  @Test
  void whatIsOutsideOfTheConditionStaysOutside() {
    Indicator<Visit> condition =
        STAYED.among(new Label("vinterns", "winter's"), visit -> visit.season() == WINTER);
    Indicator<Visit> friend = Indicator.share(GUESTS, FRIEND).among(condition);

    assertThat(friend.answerOf(Visit.of(SUMMER, true, FRIEND))).isEqualTo(Answer.OUTSIDE);
    assertThat(friend.answerOf(Visit.of(WINTER, false, FRIEND))).isEqualTo(Answer.OUTSIDE);
    assertThat(friend.answerOf(Visit.of(WINTER, null, FRIEND))).isEqualTo(Answer.MISSING);
    assertThat(friend.answerOf(Visit.of(WINTER, true, FRIEND))).isEqualTo(Answer.YES);
  }

  @Test
  void everyRecordIsYesNoMissingOrOutside() {
    Shares shares = STAYED.among(Indicator.share(GUESTS, FRIEND)).by(SEASON).of(VISITS);

    assertThat(shares.all().n() + shares.all().missing() + shares.outside())
        .isEqualTo(shares.records())
        .isEqualTo(VISITS.size());
    assertThat(shares.outside()).isEqualTo(1);
  }

  @Test
  void aLevelOfADimensionMakesAShare() {
    Indicator<Visit> winter = Indicator.share(SEASON, WINTER);

    assertThat(winter.of(VISITS)).isEqualTo(new Proportion(3, 5, 1));
    assertThat(winter.label()).isEqualTo(new Label("Årstid: Vinter", "Season: Winter"));
    assertThat(winter.explain(ENGLISH)).contains("Records answering Winter.");
  }

  @Test
  void aLevelAmongSeveralAnswersMakesAShareOfThoseThatAnswer() {
    Indicator<Visit> friend = Indicator.share(GUESTS, FRIEND);

    assertThat(friend.of(VISITS)).isEqualTo(new Proportion(3, 4, 2));
    assertThat(friend.explanation().caveat().en()).contains("Several answers");
  }

  @Test
  void aLevelThatTheDimensionDoesNotHaveMakesNoShare() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indicator.share(SEASON, FRIEND))
        .withMessageContaining("Season");
  }

  @Test
  void itExplainsItselfInBothLanguages() {
    Indicator<Visit> indicator =
        Indicator.of(
            new Label("Stannade", "Stayed"),
            new Explanation(
                new Label("Andel som stannade över natten.", "Share that stayed the night."),
                new Label("De som stannade.", "Those who stayed."),
                new Label("De som svarat.", "Those who answer."),
                new Label("Säger inte hur länge.", "Does not tell how long."),
                new Label("Ingen lag.", "No law.")),
            Visit::stayed);

    assertThat(indicator.explain(SWEDISH))
        .isEqualTo(
            """
            Stannade
            Definition:    Andel som stannade över natten.
            Täljare:       De som stannade.
            Nämnare:       De som svarat.
            Att tänka på:  Säger inte hur länge.
            Har bäring på: Ingen lag.\
            """);
    assertThat(indicator.explain(ENGLISH))
        .isEqualTo(
            """
            Stayed
            Definition:    Share that stayed the night.
            Numerator:     Those who stayed.
            Denominator:   Those who answer.
            Caveat:        Does not tell how long.
            Bears on:      No law.\
            """);
    assertThat(indicator.explanation()).hasToString(indicator.explanation().toString(ENGLISH));
    assertThat(indicator).hasToString("Stayed");
  }

  @Test
  void aLongExplanationIsBrokenWithinTheScreen() {
    Label longText = new Label("ord ".repeat(60).strip(), "word ".repeat(60).strip());
    Explanation explanation = new Explanation(longText, longText, longText, longText, longText);

    assertThat(explanation.toString(ENGLISH).lines())
        .hasSizeGreaterThan(10)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110))
        .filteredOn(line -> !line.contains(":"))
        .allSatisfy(line -> assertThat(line).startsWith(" ".repeat(15) + "word"));
  }
}

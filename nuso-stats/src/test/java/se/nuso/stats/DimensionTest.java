package se.nuso.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static se.nuso.stats.Visit.Guest.FRIEND;
import static se.nuso.stats.Visit.Guest.RELATIVE;
import static se.nuso.stats.Visit.Season.SUMMER;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.codebook.Code;
import se.nuso.stats.Visit.Guest;
import se.nuso.stats.Visit.Season;
import se.nuso.text.Label;

class DimensionTest {
  private static final Label LABEL = new Label("Fråga", "Question");
  private static final Label ANY = new Label("x", "x");

  @Test
  void aCodeListMakesItsLevelsInItsOrder() {
    assertThat(Visit.SEASON.levels()).extracting(Level::code).containsExactly("WINTER", "SUMMER");
    assertThat(Visit.SEASON.levels())
        .extracting(level -> level.label().sv())
        .containsExactly("Vinter", "Sommar");
    assertThat(Visit.SEASON.several()).isFalse();
    assertThat(Visit.SEASON).hasToString("Season");
  }

  @Test
  void aRecordHasOneLevelOrNone() {
    assertThat(Visit.SEASON.of(Visit.of(SUMMER, null))).containsExactly(Level.of(SUMMER));
    assertThat(Visit.SEASON.of(Visit.of(null, null))).isEmpty();
  }

  @Test
  void aRecordMayHaveSeveralLevelsWhereSeveralAnswersMayBeGiven() {
    assertThat(Visit.GUESTS.several()).isTrue();
    assertThat(Visit.GUESTS.several()).isTrue();
    assertThat(Visit.GUESTS.of(Visit.of(null, null, FRIEND, RELATIVE)))
        .containsExactly(Level.of(RELATIVE), Level.of(FRIEND));
    assertThat(Visit.GUESTS.of(Visit.of(null, null))).isEmpty();
  }

  @Test
  void classesOfNumbersAreLevelsToo() {
    assertThat(Visit.HOUR.of(Visit.of(null, null).at(13)))
        .extracting(Level::code)
        .containsExactly("12-23");
    assertThat(Visit.HOUR.of(Visit.of(null, null))).isEmpty();
  }

  @Test
  void codesOfSeveralListsMakeOneDimension() {
    Dimension<Code> any = Dimension.ofCodes(LABEL, List.of(SUMMER, FRIEND), code -> code);

    assertThat(any.of(FRIEND)).containsExactly(Level.of(FRIEND));
  }

  @Test
  void aLevelThatTheDimensionDoesNotHaveIsAFaultAndNotMissing() {
    Dimension<Code> any = Dimension.ofCodes(LABEL, List.of(SUMMER, FRIEND), code -> code);

    assertThatIllegalStateException()
        .isThrownBy(() -> any.of(RELATIVE))
        .withMessageContaining("Question")
        // A value of a record never enters a message.
        .withMessageNotContaining("RELATIVE");
    assertThatIllegalStateException().isThrownBy(() -> Visit.HOUR.of(Visit.of(null, null).at(24)));
  }

  @Test
  void twoLevelsOfTheSameCodeAreRefused() {
    List<Level> twice = List.of(new Level("1", ANY), new Level("1", ANY));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dimension.<Visit>ofLevels(LABEL, twice, visit -> 0));
  }

  @Test
  void theCodesOfAllAndOfNotAnsweredAreReserved() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Axis(LABEL, List.of(new Level("*", ANY)), false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Axis(LABEL, List.of(new Level("", ANY)), false));
  }

  @Test
  void anAxisIsAValueSoThatTablesOfDifferentMachinesCanBeMerged() {
    Dimension<Visit> same =
        Dimension.of(new Label("Årstid", "Season"), Season.class, visit -> null);
    Dimension<Visit> other =
        Dimension.of(new Label("Årstid", "Season"), Guest.class, visit -> null);

    assertThat(same.axis()).isEqualTo(Visit.SEASON.axis());
    assertThat(other.axis()).isNotEqualTo(Visit.SEASON.axis());
  }
}

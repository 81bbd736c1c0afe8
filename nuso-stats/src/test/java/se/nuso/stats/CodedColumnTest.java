package se.nuso.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.RecordOrigin;
import se.nuso.stats.Visit.Guest;
import se.nuso.stats.Visit.Season;
import se.nuso.text.Label;

class CodedColumnTest {
  static Axis axis(String name, int levels) {
    return new Axis(
        new Label(name, name),
        IntStream.range(0, levels)
            .mapToObj(level -> new Level(name + level, new Label("nivå " + level, "no " + level)))
            .toList(),
        false);
  }

  @Test
  void codesAreReadBackHoweverTheyWereGiven() {
    Axis axis = axis("a", 3);
    for (CodedColumn column :
        List.of(
            CodedColumn.of(axis, new byte[] {2, -1, 0}),
            CodedColumn.of(axis, new short[] {2, -9, 0}),
            CodedColumn.of(axis, new int[] {2, Integer.MIN_VALUE, 0}))) {
      assertThat(column.rows()).isEqualTo(3);
      assertThat(IntStream.range(0, 3).map(column::code)).containsExactly(2, -1, 0);
    }
  }

  @Test
  void thereMayBeMoreLevelsThanFitInAByte() {
    for (int levels : new int[] {255, 256, 300, 70_000}) {
      int[] codes = IntStream.range(-1, levels).toArray();
      CodedColumn column = CodedColumn.of(axis("a", levels), codes);

      assertThat(IntStream.range(0, codes.length).map(column::code).toArray()).isEqualTo(codes);
    }
  }

  @Test
  void aCodeBeyondTheLevelsIsRefusedAndNeverTakenForNotAnswered() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodedColumn.of(axis("sex", 2), new byte[] {1, 2}))
        .withMessage("sex, row 1 (the first is 0): code 2, but there are 2 levels, from 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodedColumn.of(axis("sex", 300), new int[] {301}));
  }

  @Test
  void aRowThatIsNotThereIsRefused() {
    CodedColumn column = CodedColumn.of(axis("sex", 2), new byte[] {1, 0});

    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.code(2));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.code(-1));
  }

  @Test
  void textsBecomeLevelsInTheirOrder() {
    CodedColumn column = CodedColumn.of("dose", new String[] {"10", null, "9", "", "10"});

    assertThat(column.axis().levels()).extracting(Level::code).containsExactly("9", "10");
    assertThat(IntStream.range(0, 5).map(column::code)).containsExactly(1, -1, 0, -1, 1);
    assertThat(column).hasToString("dose (5)");
  }

  @Test
  void recordsAreAskedOnceForEachDimension() {
    CodedColumns rows =
        CodedColumns.of(
            List.of(
                Visit.of(Season.SUMMER, true).at(3),
                Visit.of(null, true).at(13),
                Visit.of(Season.WINTER, true)),
            Visit.SEASON,
            Visit.HOUR);

    assertThat(rows.rows()).isEqualTo(3);
    assertThat(rows.axes()).containsExactly(Visit.SEASON.axis(), Visit.HOUR.axis());
    assertThat(IntStream.range(0, 3).map(rows.column("Season")::code)).containsExactly(1, -1, 0);
    assertThat(IntStream.range(0, 3).map(rows.column("Timme")::code)).containsExactly(0, 1, -1);
    assertThat(rows.only("Hour", "Årstid").axes())
        .containsExactly(Visit.HOUR.axis(), Visit.SEASON.axis());
    assertThat(rows).hasToString(rows.columns().toString());
  }

  @Test
  void manyRecordsKeepTheirOrder() {
    List<Visit> visits =
        IntStream.range(0, 5000).mapToObj(i -> Visit.of(Season.values()[i / 7 % 2], true)).toList();
    CodedColumn season = CodedColumns.of(visits, Visit.SEASON).column("Season");

    assertThat(IntStream.range(0, 5000).map(season::code).toArray())
        .isEqualTo(IntStream.range(0, 5000).map(i -> i / 7 % 2).toArray());
  }

  @Test
  void whereRecordsComeFromIsSaidOfTheTableToo() {
    List<Visit> visits =
        List.of(
            Visit.of(Season.SUMMER, true)
                .from(CollectionMode.STRUCTURED_EXTRACT, RecordOrigin.SYNTHETIC),
            Visit.of(Season.WINTER, true).from(CollectionMode.HAND_CODED, RecordOrigin.REAL));
    Dimension<Visit> season = Visit.SEASON;
    CodedColumns rows = CodedColumns.of(visits, Visit.HOUR, season);

    assertThat(Crosstab.of(rows)).isEqualTo(Crosstab.of(visits, Visit.HOUR, season));
    assertThat(Crosstab.of(rows.only("Season")).origin().notes())
        .isEqualTo(Crosstab.of(visits, season).origin().notes())
        .hasSize(2);
  }

  @Test
  void severalAnswersHaveNoOneCode() {
    List<Visit> visits = List.of(Visit.of(Season.SUMMER, true, Guest.FRIEND));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodedColumns.of(visits, Visit.GUESTS))
        .withMessageContaining("Guests")
        .withMessageContaining("several answers");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodedTally.of(Visit.GUESTS.axis()))
        .withMessageContaining("several answers");
  }

  @Test
  void columnsOfOneTableHaveAsManyRowsEach() {
    CodedColumn two = CodedColumn.of("two", new String[] {"a", "b"});
    CodedColumn three = CodedColumn.of("three", new String[] {"a", "b", "c"});

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodedColumns.of(two, three))
        .withMessageContaining("two 2")
        .withMessageContaining("three 3");
    assertThatIllegalArgumentException().isThrownBy(CodedColumns::of);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodedColumns.of(two).column("three"))
        .withMessage("No column \"three\"; there are two");
  }
}

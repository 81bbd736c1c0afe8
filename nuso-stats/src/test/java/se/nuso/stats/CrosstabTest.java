package se.nuso.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nuso.stats.Visit.GUESTS;
import static se.nuso.stats.Visit.Guest.FRIEND;
import static se.nuso.stats.Visit.Guest.RELATIVE;
import static se.nuso.stats.Visit.HOUR;
import static se.nuso.stats.Visit.SEASON;
import static se.nuso.stats.Visit.Season.SUMMER;
import static se.nuso.stats.Visit.Season.WINTER;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.RecordOrigin;
import se.nuso.stats.Visit.Guest;
import se.nuso.text.Label;

class CrosstabTest {
  private static final List<Visit> VISITS =
      List.of(
          Visit.of(WINTER, null, FRIEND).at(8),
          Visit.of(WINTER, null, FRIEND, RELATIVE).at(9),
          Visit.of(WINTER, null, Guest.NONE),
          Visit.of(WINTER, null).at(14),
          Visit.of(SUMMER, null).at(6),
          Visit.of(null, null).at(3));

  @Test
  void aCellHoldsItsRecords() {
    Crosstab table = Crosstab.of(VISITS, SEASON, HOUR);

    assertThat(table.count("WINTER", "0-11")).isEqualTo(2);
    assertThat(table.count("WINTER", "12-23")).isEqualTo(1);
    assertThat(table.count("WINTER", "")).isEqualTo(1);
    assertThat(table.count(WINTER)).isEqualTo(4);
    assertThat(table.count("", "0-11")).isEqualTo(1);
    assertThat(table.count("*", "0-11")).isEqualTo(4);
    assertThat(table.records()).isEqualTo(6);
  }

  @Test
  void whereSeveralAnswersMayBeGivenARecordCountsInEachAndOnceInAll() {
    Crosstab table = Crosstab.of(VISITS, SEASON, GUESTS);

    assertThat(table.count(WINTER, FRIEND)).isEqualTo(2);
    assertThat(table.count(WINTER, RELATIVE)).isEqualTo(1);
    assertThat(table.count(WINTER)).isEqualTo(4);
    assertThat(table.count("*", "")).isEqualTo(3);
  }

  @Test
  void aShareIsOfThoseInTheRowThatAnswerTheLastDimension() {
    Crosstab table = Crosstab.of(VISITS, SEASON, GUESTS);

    assertThat(table.share(WINTER, FRIEND)).isEqualTo(new Proportion(2, 3, 1));
    assertThat(table.share("*", "FRIEND")).isEqualTo(new Proportion(2, 3, 3));
    assertThat(table.share(SUMMER, FRIEND)).isEqualTo(new Proportion(0, 0, 1));
  }

  @Test
  void aShareNeedsALevelOfTheLastDimension() {
    Crosstab table = Crosstab.of(VISITS, SEASON, GUESTS);

    assertThatIllegalArgumentException().isThrownBy(() -> table.share(WINTER));
    assertThatIllegalArgumentException().isThrownBy(() -> table.share("WINTER", "*"));
    assertThatIllegalArgumentException().isThrownBy(() -> table.share("WINTER", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> Crosstab.of(VISITS).share(new String[0]));
  }

  @Test
  void cellsAreListedRowByRow() {
    List<Crosstab.Cell> cells = Crosstab.of(VISITS, SEASON).cells();

    assertThat(cells)
        .containsExactly(
            new Crosstab.Cell(List.of(Level.of(WINTER)), 4),
            new Crosstab.Cell(List.of(Level.of(SUMMER)), 1),
            new Crosstab.Cell(List.of(Level.NOT_ANSWERED), 1),
            new Crosstab.Cell(List.of(Level.ALL), 6));
  }

  @Test
  void itPrintsCountsWithPercentOfTheRow() {
    assertThat(Crosstab.of(VISITS, SEASON, HOUR).toString(ENGLISH))
        .isEqualTo(
            """
            Season × Hour: number of records (percent within Season, of those with an answer)
            Season            Morning   Afternoon  Not answered  All
            Winter         2 (66.7 %)  1 (33.3 %)             1    4
            Summer        1 (100.0 %)   0 (0.0 %)             0    1
            Not answered  1 (100.0 %)   0 (0.0 %)             0    1
            All            4 (80.0 %)  1 (20.0 %)             1    6""");
  }

  @Test
  void itSaysThatSeveralAnswersMayBeGiven() {
    Crosstab table = Crosstab.of(VISITS, GUESTS);

    assertThat(table.toString(SWEDISH))
        .isEqualTo(
            """
            Gäster: antal poster (procent av dem med svar)
            Gäster       Antal  Procent
            Ingen            1   33,3 %
            Släkting         1   33,3 %
            Vän              2   66,7 %
            Ej besvarat      3
            Alla             6
            Flera svar kan ges och en post räknas i varje nivå den har: Gäster.""");
    assertThat(table).hasToString(table.toString(ENGLISH));
  }

  @Test
  void withoutADimensionItPrintsTheNumberOfRecords() {
    assertThat(Crosstab.of(VISITS).toString(ENGLISH))
        .isEqualTo(
            """
            Number of records
            Count
                6""");
    assertThat(Crosstab.of(VISITS).toString(SWEDISH)).startsWith("Antal poster\nAntal\n");
  }

  @Test
  void threeDimensionsPrintOnlyTheCombinationsThatHoldRecords() {
    List<String> lines =
        Crosstab.of(VISITS, SEASON, HOUR, GUESTS).toString(SWEDISH).lines().toList();

    assertThat(lines.get(0))
        .isEqualTo(
            "Årstid × Timme × Gäster: antal poster (procent inom Årstid × Timme, av dem med svar)");
    assertThat(lines).noneMatch(line -> line.startsWith("Sommar") && line.contains("Eftermiddag"));
    assertThat(lines).anyMatch(line -> line.matches("Vinter +Förmiddag .* 2 \\(100,0 %\\) +0 +2"));
  }

  @Test
  void columnsThatDoNotFitPrintAsRows() {
    Dimension<Visit> wide =
        Dimension.ofLevels(
            new Label("Bred", "Wide"),
            IntStream.range(0, 15)
                .mapToObj(Integer::toString)
                .map(code -> new Level(code, new Label("Nivå " + code, "Level " + code)))
                .toList(),
            visit -> 3);

    assertThat(Crosstab.of(VISITS, SEASON, wide).toString(ENGLISH))
        .contains("Season        Wide     Count  Percent\n")
        .contains("\nWinter        Level 3      4  100.0 %\n")
        .contains("\nWinter        All          4\n");
  }

  @Test
  void itTellsWhereRecordsComeFrom() {
    List<Visit> records =
        List.of(
            Visit.of(WINTER, null).from(CollectionMode.HAND_CODED, RecordOrigin.SYNTHETIC),
            Visit.of(WINTER, null).from(CollectionMode.AGGREGATE, RecordOrigin.SYNTHETIC));

    Crosstab table = Crosstab.of(records, SEASON);

    assertThat(table.synthetic()).isEqualTo(2);
    assertThat(table.modes())
        .isEqualTo(Map.of(CollectionMode.HAND_CODED, 1L, CollectionMode.AGGREGATE, 1L));
    assertThat(table.toString(ENGLISH)).contains("not comparable").contains("(2 of 2 records)");
    assertThat(table.origin().notes())
        .hasSize(2)
        .last()
        .extracting(note -> note.in(SWEDISH))
        .asString()
        .contains("(2 av 2 poster)");
    assertThat(Crosstab.of(List.of(1, 2), ofNumbers()).origin().notes()).isEmpty();
  }

  @Test
  void tablesOfPartsMergeToTheTableOfAll() {
    Crosstab first = Crosstab.of(VISITS.subList(0, 2), SEASON, GUESTS);
    Crosstab second = Crosstab.of(VISITS.subList(2, 6), SEASON, GUESTS);
    Crosstab all = Crosstab.of(VISITS, SEASON, GUESTS);

    assertThat(first.merge(second)).isEqualTo(all).hasSameHashCodeAs(all);
    assertThat(first).isNotEqualTo(second);
    assertThat(all.axes()).containsExactly(SEASON.axis(), GUESTS.axis());
  }

  @Test
  void tablesOfOtherDimensionsDoNotMerge() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Crosstab.of(VISITS, SEASON).merge(Crosstab.of(VISITS, GUESTS)));
  }

  private static Dimension<Integer> ofNumbers() {
    return Dimension.ofLevels(
        new Label("Tal", "Number"), List.of(new Level("1", new Label("1", "1"))), number -> 0);
  }

  @Test
  void tablesMergeWhereTheirRecordsComeFromToo() {
    Dimension<Visit> season = SEASON;
    Visit real = Visit.of(WINTER, null).from(CollectionMode.HAND_CODED, RecordOrigin.REAL);
    Visit synthetic = Visit.of(WINTER, null).from(CollectionMode.MIXED, RecordOrigin.SYNTHETIC);
    Crosstab one = Crosstab.of(List.of(real), season);
    Crosstab other = Crosstab.of(List.of(synthetic), season);

    assertThat(one).isNotEqualTo(other);
    assertThat(one.merge(other).synthetic()).isEqualTo(1);
    assertThat(one.merge(other)).isEqualTo(Crosstab.of(List.of(real, synthetic), season));
    assertThat(one.synthetic()).isZero();
  }

  @Test
  void rowsBeyondTheScreenAreCountedInBothLanguages() {
    Dimension<Integer> number =
        Dimension.ofLevels(
            new Label("Tal", "Number"),
            IntStream.range(0, 50)
                .mapToObj(Integer::toString)
                .map(code -> new Level(code, new Label(code, code)))
                .toList(),
            value -> value);
    Crosstab table = Crosstab.of(IntStream.range(0, 50).boxed().toList(), number);

    assertThat(table.toString(ENGLISH)).contains("\n37          1    2.0 %\n… 12 more rows\nAll");
    assertThat(table.toString(SWEDISH)).contains("\n… 12 rader till\nAlla");
  }

  @Test
  void emptyLevelsAreShownWhereTheyAreFewAndLeftOutWhereTheyAreMany() {
    assertThat(Crosstab.of(List.of(1), upTo(20)).toString(ENGLISH).lines()).hasSize(2 + 20 + 1);
    assertThat(Crosstab.of(List.of(1), upTo(21)).toString(ENGLISH).lines()).hasSize(2 + 1 + 1);
  }

  private static Dimension<Integer> upTo(int levels) {
    return Dimension.ofLevels(
        new Label("Tal", "Number"),
        IntStream.range(0, levels)
            .mapToObj(Integer::toString)
            .map(code -> new Level(code, new Label(code, code)))
            .toList(),
        value -> value);
  }

  @Test
  void aCollectorOfCountsCountsAStream() {
    assertThat(VISITS.stream().collect(Crosstab.by(SEASON, HOUR)))
        .isEqualTo(Crosstab.of(VISITS, SEASON, HOUR));
  }
}

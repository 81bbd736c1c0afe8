package se.nuso.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nuso.stats.Visit.GUESTS;
import static se.nuso.stats.Visit.Guest.FRIEND;
import static se.nuso.stats.Visit.Guest.RELATIVE;
import static se.nuso.stats.Visit.HOUR;
import static se.nuso.stats.Visit.SEASON;
import static se.nuso.stats.Visit.STAYED;
import static se.nuso.stats.Visit.Season.SUMMER;
import static se.nuso.stats.Visit.Season.WINTER;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.RecordOrigin;
import se.nuso.stats.Visit.Guest;
import se.nuso.text.Label;

class SharesTest {
  // Winter mornings: 3 of 4 stayed, 1 without answer. Winter afternoons: 1 of 2. Summer mornings: 0
  // of 1.
  // Hour not known: 1 of 1 in winter. Season not known, morning: 1 of 1.
  private static final List<Visit> VISITS =
      List.of(
          Visit.of(WINTER, true, FRIEND).at(8),
          Visit.of(WINTER, true, FRIEND, RELATIVE).at(9),
          Visit.of(WINTER, true).at(10),
          Visit.of(WINTER, false, Guest.NONE).at(11),
          Visit.of(WINTER, null).at(7),
          Visit.of(WINTER, true, RELATIVE).at(14),
          Visit.of(WINTER, false).at(15),
          Visit.of(SUMMER, false).at(6),
          Visit.of(WINTER, true),
          Visit.of(null, true).at(3));

  private static final Shares TABLE = STAYED.by(SEASON, HOUR).of(VISITS);

  @Test
  void aCellHoldsItsRecords() {
    assertThat(TABLE.share("WINTER", "0-11")).isEqualTo(new Proportion(3, 4, 1));
    assertThat(TABLE.share("WINTER", "12-23")).isEqualTo(new Proportion(1, 2, 0));
    assertThat(TABLE.share("SUMMER", "0-11")).isEqualTo(new Proportion(0, 1, 0));
    assertThat(TABLE.share("SUMMER", "12-23")).isEqualTo(Proportion.EMPTY);
  }

  @Test
  void aMarginHoldsTheRecordsWithoutAnAnswerToo() {
    assertThat(TABLE.share(WINTER)).isEqualTo(new Proportion(5, 7, 1));
    assertThat(TABLE.share("*", "0-11")).isEqualTo(new Proportion(4, 6, 1));
    assertThat(TABLE.all())
        .isEqualTo(new Proportion(6, 9, 1))
        .isEqualTo(TABLE.share("*", "*"))
        .isEqualTo(STAYED.of(VISITS));
  }

  @Test
  void recordsWithoutAnAnswerToADimensionAreCountedAndNotDropped() {
    assertThat(TABLE.share("WINTER", "")).isEqualTo(new Proportion(1, 1, 0));
    assertThat(TABLE.share("")).isEqualTo(new Proportion(1, 1, 0));
    assertThat(TABLE.records()).isEqualTo(10);
    assertThat(TABLE.outside()).isZero();
  }

  @Test
  void cellsAreListedRowByRow() {
    List<Shares.Cell> cells = TABLE.cells();

    assertThat(cells).hasSize(4 * 4);
    assertThat(cells.get(0).levels()).containsExactly(Level.of(WINTER), HOUR.levels().get(0));
    assertThat(cells.get(0).proportion()).isEqualTo(new Proportion(3, 4, 1));
    assertThat(cells.get(2).levels()).containsExactly(Level.of(WINTER), Level.NOT_ANSWERED);
    assertThat(cells.get(15).levels()).containsExactly(Level.ALL, Level.ALL);
    assertThat(cells.get(15).proportion()).isEqualTo(TABLE.all());
  }

  @Test
  void aLevelThatIsNotThereIsRefusedWithThoseThatAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.share("SPRING"))
        .withMessageContaining("WINTER, SUMMER");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.share("WINTER", "0-11", "WINTER"))
        .withMessageContaining("2 dimensions");
  }

  @Test
  void itPrintsColumnsWhereTheyFit() {
    assertThat(TABLE.toString(ENGLISH))
        .isEqualTo(
            """
            Stayed, share with 95 % interval (Wilson)
            Season        Morning                   Afternoon              All                       Missing
            Winter        75.0 % (30.1–95.4) n=4    50.0 % (9.5–90.5) n=2  71.4 % (35.9–91.8) n=7    1
            Summer        0.0 % (0.0–79.3) n=1      – n=0                  0.0 % (0.0–79.3) n=1      0
            Not answered  100.0 % (20.7–100.0) n=1  – n=0                  100.0 % (20.7–100.0) n=1  0
            All           66.7 % (30.0–90.3) n=6    50.0 % (9.5–90.5) n=2  66.7 % (35.4–87.9) n=9    1
            Missing       1                         0                      1
            Without an answer to Hour, counted under All: 1.""");
    assertThat(TABLE).hasToString(TABLE.toString(ENGLISH));
  }

  @Test
  void itPrintsInSwedishWithDecimalComma() {
    assertThat(TABLE.toString(SWEDISH))
        .isEqualTo(
            """
            Stannade, andel med 95 % intervall (Wilson)
            Årstid       Förmiddag                 Eftermiddag            Alla                      Saknas
            Vinter       75,0 % (30,1–95,4) n=4    50,0 % (9,5–90,5) n=2  71,4 % (35,9–91,8) n=7    1
            Sommar       0,0 % (0,0–79,3) n=1      – n=0                  0,0 % (0,0–79,3) n=1      0
            Ej besvarat  100,0 % (20,7–100,0) n=1  – n=0                  100,0 % (20,7–100,0) n=1  0
            Alla         66,7 % (30,0–90,3) n=6    50,0 % (9,5–90,5) n=2  66,7 % (35,4–87,9) n=9    1
            Saknas       1                         0                      1
            Utan svar på Timme, räknade under Alla: 1.""");
  }

  @Test
  void oneDimensionPrintsOneRowForEachLevel() {
    assertThat(STAYED.by(SEASON).of(VISITS).toString(SWEDISH))
        .isEqualTo(
            """
            Stannade, andel med 95 % intervall (Wilson)
            Årstid         Andel  95 % intervall  n  Saknas
            Vinter        71,4 %       35,9–91,8  7       1
            Sommar         0,0 %        0,0–79,3  1       0
            Ej besvarat  100,0 %      20,7–100,0  1       0
            Alla          66,7 %       35,4–87,9  9       1""");
  }

  @Test
  void columnsThatDoNotFitPrintAsRowsOfTheCombinationsThatHoldRecords() {
    assertThat(STAYED.by(SEASON, GUESTS).of(VISITS).toString(ENGLISH))
        .isEqualTo(
            """
            Stayed, share with 95 % interval (Wilson)
            Season        Guests          Share  95 % interval  n  Missing
            Winter        None            0.0 %       0.0–79.3  1        0
            Winter        Relative      100.0 %     34.2–100.0  2        0
            Winter        Friend        100.0 %     34.2–100.0  2        0
            Winter        Not answered   66.7 %      20.8–93.9  3        1
            Winter        All            71.4 %      35.9–91.8  7        1
            Summer        Not answered    0.0 %       0.0–79.3  1        0
            Summer        All             0.0 %       0.0–79.3  1        0
            Not answered  Not answered  100.0 %     20.7–100.0  1        0
            Not answered  All           100.0 %     20.7–100.0  1        0
            All           None            0.0 %       0.0–79.3  1        0
            All           Relative      100.0 %     34.2–100.0  2        0
            All           Friend        100.0 %     34.2–100.0  2        0
            All           Not answered   60.0 %      23.1–88.2  5        1
            All           All            66.7 %      35.4–87.9  9        1
            Several answers may be given, and a record counts in each level it has: Guests.""");
  }

  @Test
  void withoutADimensionItPrintsTheOneShare() {
    assertThat(STAYED.by().of(VISITS).toString(ENGLISH))
        .isEqualTo(
            """
            Stayed, share with 95 % interval (Wilson)
             Share  95 % interval  n  Missing
            66.7 %      35.4–87.9  9        1""");
  }

  @Test
  void anotherConfidenceLevelIsPrintedAndChangesNoCount() {
    Shares wide = TABLE.withConfidence(0.999);

    assertThat(wide.toString(SWEDISH))
        .startsWith("Stannade, andel med 99,9 % intervall (Wilson)\n");
    assertThat(wide.confidence()).isEqualTo(0.999);
    assertThat(TABLE.confidence()).isEqualTo(0.95);
    assertThat(wide.cells()).isEqualTo(TABLE.cells());
    assertThat(wide).isNotEqualTo(TABLE);
    assertThatIllegalArgumentException().isThrownBy(() -> TABLE.withConfidence(95));
  }

  @Test
  void recordsOutsideTheDenominatorAreTold() {
    Shares withFriend = STAYED.among(Indicator.share(GUESTS, FRIEND)).by(SEASON).of(VISITS);

    assertThat(withFriend.outside()).isEqualTo(2);
    assertThat(withFriend.toString(ENGLISH))
        .startsWith("Stayed (among: Guests: Friend), share with")
        .endsWith("Outside the denominator: 2 of 10 records.");
    assertThat(withFriend.toString(SWEDISH)).endsWith("Utanför nämnaren: 2 av 10 poster.");
  }

  @Test
  void moreLevelsThanAScreenAreCutWithTheirNumberAndTheTotalStays() {
    Dimension<Integer> number =
        Dimension.ofLevels(new Label("Tal", "Number"), numbers(300), value -> value);
    Indicator<Integer> even =
        Indicator.of(new Label("Jämnt", "Even"), STAYED.explanation(), value -> value % 2 == 0);

    List<String> lines =
        even.by(number)
            .of(IntStream.range(0, 100).boxed().toList())
            .toString(ENGLISH)
            .lines()
            .toList();

    // Title, heads, 38 of the 100 numbers that occur, the cut, and the total.
    assertThat(lines).hasSize(2 + 38 + 1 + 1);
    assertThat(lines.get(39)).startsWith("37 ");
    assertThat(lines.get(40)).isEqualTo("… 62 more rows");
    assertThat(lines.get(41)).startsWith("All      50.0 %");
  }

  @Test
  void aTableOfOneScreenIsNotCut() {
    Dimension<Integer> number =
        Dimension.ofLevels(new Label("Tal", "Number"), numbers(39), value -> value);
    Indicator<Integer> even =
        Indicator.of(new Label("Jämnt", "Even"), STAYED.explanation(), value -> value % 2 == 0);

    assertThat(
            even.by(number).of(IntStream.range(0, 39).boxed().toList()).toString(ENGLISH).lines())
        .hasSize(2 + 39 + 1)
        .noneMatch(line -> line.contains("more rows"));
  }

  @Test
  void cutColumnsKeepBothTotals() {
    Dimension<Integer> number =
        Dimension.ofLevels(new Label("Tal", "Number"), numbers(60), value -> value);
    Dimension<Integer> half =
        Dimension.ofLevels(new Label("Hälft", "Half"), numbers(2), value -> value / 30);
    Indicator<Integer> even =
        Indicator.of(new Label("Jämnt", "Even"), STAYED.explanation(), value -> value % 2 == 0);

    List<String> lines =
        even.by(number, half)
            .of(IntStream.range(0, 60).boxed().toList())
            .toString(SWEDISH)
            .lines()
            .toList();

    assertThat(lines.get(lines.size() - 3)).isEqualTo("… 23 rader till");
    assertThat(lines.get(lines.size() - 2)).startsWith("Alla    50,0 %");
    assertThat(lines.get(lines.size() - 1)).startsWith("Saknas  0");
  }

  @Test
  void labelsThatAreTooLongAreCutSoThatTheTableKeepsWithinTheScreen() {
    String longName = "ö".repeat(150);
    Dimension<Visit> wordy =
        Dimension.ofLevels(
            new Label("Lång", "Long"),
            List.of(new Level("1", new Label(longName, longName))),
            visit -> 0);

    String table = STAYED.by(wordy).of(VISITS).toString(ENGLISH);

    assertThat(table).contains("ö…  ");
    assertThat(table.lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110));
  }

  private static List<Level> numbers(int count) {
    return IntStream.range(0, count)
        .mapToObj(Integer::toString)
        .map(number -> new Level(number, new Label(number, number)))
        .toList();
  }

  @Test
  void recordsCollectedInDifferentWaysAreFlagged() {
    List<Visit> mixed = new ArrayList<>();
    VISITS.forEach(visit -> mixed.add(visit.from(CollectionMode.HAND_CODED, RecordOrigin.REAL)));
    mixed.add(Visit.of(WINTER, true).from(CollectionMode.STRUCTURED_EXTRACT, null));
    mixed.add(Visit.of(WINTER, true).from(null, null));

    Shares shares = STAYED.by(SEASON).of(mixed);

    assertThat(shares.modes())
        .isEqualTo(Map.of(CollectionMode.HAND_CODED, 10L, CollectionMode.STRUCTURED_EXTRACT, 1L));
    assertThat(shares.toString(ENGLISH))
        .endsWith(
            """
            Note: different collection modes are not comparable with each other: Coded by hand from the decision document
            10, Structured extract from a case system 1.""");
    assertThat(shares.toString(SWEDISH)).contains("Obs: olika insamlingssätt är inte jämförbara");
  }

  @Test
  void oneCollectionModeOfRealRecordsNeedsNoNote() {
    List<Visit> alike =
        VISITS.stream()
            .map(visit -> visit.from(CollectionMode.HAND_CODED, RecordOrigin.REAL))
            .toList();

    assertThat(STAYED.by(SEASON).of(alike).toString(ENGLISH))
        .isEqualTo(STAYED.by(SEASON).of(VISITS).toString(ENGLISH));
    assertThat(STAYED.by(SEASON).of(alike).modes()).containsOnlyKeys(CollectionMode.HAND_CODED);
  }

  @Test
  void mixedCollectionIsFlaggedByItself() {
    List<Visit> mixed =
        List.of(Visit.of(WINTER, true).from(CollectionMode.MIXED, RecordOrigin.REAL));

    assertThat(STAYED.by().of(mixed).toString(ENGLISH))
        .contains("not comparable with each other: Mixed 1.");
  }

  @Test
  void syntheticRecordsAreFlaggedBecauseTheySayIt() {
    List<Visit> some =
        List.of(
            Visit.of(WINTER, true).from(null, RecordOrigin.SYNTHETIC),
            Visit.of(WINTER, true).from(null, RecordOrigin.REAL));

    Shares shares = STAYED.by(SEASON).of(some);

    assertThat(shares.synthetic()).isEqualTo(1);
    assertThat(shares.toString(ENGLISH))
        .endsWith("Note: synthetic data, no real children (1 of 2 records).");
    assertThat(shares.toString(SWEDISH))
        .endsWith("Obs: syntetiska data, inga verkliga barn (1 av 2 poster).");
  }

  @Test
  void narrowingKeepsWhereRecordsComeFrom() {
    List<Visit> one = List.of(Visit.of(WINTER, true).from(null, RecordOrigin.SYNTHETIC));
    Indicator<Visit> winter = Indicator.share(SEASON, WINTER);
    Label whom = new Label("x", "x");

    assertThat(winter.by().of(one).synthetic()).isEqualTo(1);
    assertThat(winter.among(whom, visit -> true).by().of(one).synthetic()).isEqualTo(1);
    assertThat(winter.among(STAYED).by().of(one).synthetic()).isEqualTo(1);
    assertThat(STAYED.among(winter).by().of(one).synthetic()).isEqualTo(1);
  }

  @Test
  void tablesOfPartsMergeToTheTableOfAll() {
    Tabulation<Visit, Shares> tabulation = STAYED.by(SEASON, GUESTS);
    Shares first = tabulation.of(VISITS.subList(0, 4));
    Shares second = tabulation.of(VISITS.subList(4, 10));

    assertThat(first.merge(second))
        .isEqualTo(tabulation.of(VISITS))
        .hasSameHashCodeAs(tabulation.of(VISITS));
    assertThat(first).isEqualTo(tabulation.of(VISITS.subList(0, 4)));
  }

  @Test
  void tablesOfDifferentThingsDoNotMerge() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.merge(STAYED.by(HOUR, SEASON).of(VISITS)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.merge(Indicator.share(GUESTS, FRIEND).by(SEASON, HOUR).of(VISITS)));
  }

  @Test
  void aTableTellsWhatItIs() {
    assertThat(TABLE.label()).isEqualTo(STAYED.label());
    assertThat(TABLE.explanation()).isEqualTo(STAYED.explanation());
    assertThat(TABLE.axes()).containsExactly(SEASON.axis(), HOUR.axis());
    assertThat(TABLE).isNotEqualTo(STAYED.by(SEASON, HOUR).of(Collections.emptyList()));
  }
}

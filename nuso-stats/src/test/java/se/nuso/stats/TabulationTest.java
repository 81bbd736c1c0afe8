package se.nuso.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nuso.stats.Visit.GUESTS;
import static se.nuso.stats.Visit.HOUR;
import static se.nuso.stats.Visit.SEASON;
import static se.nuso.stats.Visit.STAYED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.RecordOrigin;
import se.nuso.stats.Visit.Guest;
import se.nuso.stats.Visit.Season;
import se.nuso.text.Label;

class TabulationTest {
  private static final Tabulation<Visit, Shares> SHARES =
      STAYED.among(Indicator.share(HOUR, HOUR.levels().get(0))).by(SEASON, GUESTS);

  private static final Tabulation<Visit, Crosstab> COUNTS = Crosstab.by(SEASON, HOUR, GUESTS);

  @Property(tries = 200)
  void anySplitAndOrderOfMergingGivesTheSameTable(
      @ForAll("visits") List<Visit> visits, @ForAll long seed) {
    assertThat(counted(SHARES, visits, new Random(seed))).isEqualTo(SHARES.of(visits));
    assertThat(counted(COUNTS, visits, new Random(seed))).isEqualTo(COUNTS.of(visits));
  }

  /** Deals the records to a few tallies at random and merges these two by two at random. */
  private static <T> T counted(Tabulation<Visit, T> tabulation, List<Visit> visits, Random random) {
    List<Tally<Visit, T>> tallies = new ArrayList<>();
    IntStream.rangeClosed(0, random.nextInt(6)).forEach(part -> tallies.add(tabulation.start()));
    visits.forEach(visit -> tallies.get(random.nextInt(tallies.size())).add(visit));
    while (tallies.size() > 1) {
      Collections.shuffle(tallies, random);
      tallies.set(0, tallies.get(0).merge(tallies.remove(1)));
    }
    return tallies.get(0).result();
  }

  @Property(tries = 100)
  void tablesOfPartsMergeInAnyOrder(
      @ForAll("visits") List<Visit> first,
      @ForAll("visits") List<Visit> second,
      @ForAll("visits") List<Visit> third) {
    List<Visit> all = new ArrayList<>(first);
    all.addAll(second);
    all.addAll(third);
    Shares a = SHARES.of(first);
    Shares b = SHARES.of(second);
    Shares c = SHARES.of(third);

    assertThat(a.merge(b).merge(c))
        .isEqualTo(a.merge(b.merge(c)))
        .isEqualTo(c.merge(a).merge(b))
        .isEqualTo(SHARES.of(all));
  }

  @Property(tries = 100)
  void aParallelStreamGivesTheSameTable(@ForAll("visits") List<Visit> visits) {
    assertThat(visits.parallelStream().collect(SHARES)).isEqualTo(SHARES.of(visits));
    assertThat(visits.parallelStream().unordered().collect(COUNTS)).isEqualTo(COUNTS.of(visits));
  }

  @Test
  void manyRecordsOnManyThreadsGiveTheSameTable() {
    List<Visit> visits =
        new Random(7)
            .ints(200_000, 0, 24)
            .mapToObj(
                hour ->
                    Visit.of(
                            Season.values()[hour % 2],
                            hour % 5 == 0 ? null : hour % 3 == 0,
                            Guest.values()[hour % 3])
                        .at(hour))
            .toList();

    Shares table = visits.parallelStream().collect(SHARES);

    assertThat(table).isEqualTo(SHARES.of(visits));
    assertThat(table.records()).isEqualTo(200_000);
  }

  @Property(tries = 100)
  void everyCellIsWhatFilteringTheRecordsGives(@ForAll("visits") List<Visit> visits) {
    for (Crosstab.Cell cell : COUNTS.of(visits).cells()) {
      long filtered =
          visits.stream()
              .filter(visit -> has(SEASON, visit, cell.levels().get(0)))
              .filter(visit -> has(HOUR, visit, cell.levels().get(1)))
              .filter(visit -> has(GUESTS, visit, cell.levels().get(2)))
              .count();
      assertThat(cell.count()).as("%s", cell.levels()).isEqualTo(filtered);
    }
  }

  @Property(tries = 100)
  void everyShareIsWhatFilteringTheRecordsGives(@ForAll("visits") List<Visit> visits) {
    for (Shares.Cell cell : STAYED.by(SEASON, GUESTS).of(visits).cells()) {
      List<Boolean> answers = new ArrayList<>();
      visits.stream()
          .filter(visit -> has(SEASON, visit, cell.levels().get(0)))
          .filter(visit -> has(GUESTS, visit, cell.levels().get(1)))
          .forEach(visit -> answers.add(visit.stayed()));
      long yes = answers.stream().filter(Boolean.TRUE::equals).count();
      long n = answers.stream().filter(Objects::nonNull).count();
      assertThat(cell.proportion()).isEqualTo(new Proportion(yes, n, answers.size() - n));
    }
  }

  private static boolean has(Dimension<Visit> dimension, Visit visit, Level level) {
    List<Level> levels = dimension.of(visit);
    return level.equals(Level.ALL)
        || (level.equals(Level.NOT_ANSWERED) ? levels.isEmpty() : levels.contains(level));
  }

  @Provide
  Arbitrary<List<Visit>> visits() {
    return Combinators.combine(
            Arbitraries.of(Season.class).injectNull(0.2),
            Arbitraries.integers().between(0, 23).injectNull(0.2),
            Arbitraries.subsetOf(Guest.values()),
            Arbitraries.of(true, false).injectNull(0.2),
            Arbitraries.of(CollectionMode.class).injectNull(0.2),
            Arbitraries.of(RecordOrigin.class).injectNull(0.2))
        .as(Visit::new)
        .list()
        .ofMaxSize(40);
  }

  @Test
  void aResultDoesNotChangeWithLaterRecords() {
    Tally<Visit, Shares> tally = SHARES.start();
    Shares before = tally.result();

    tally.add(Visit.of(Season.WINTER, true).at(8));

    assertThat(before.records()).isZero();
    assertThat(tally.result().records()).isEqualTo(1);
  }

  @Test
  void mergingLeavesTheOtherTallyAsItIs() {
    Tally<Visit, Shares> one = SHARES.start();
    Tally<Visit, Shares> other = SHARES.start();
    other.add(Visit.of(Season.WINTER, true));

    one.merge(other).add(Visit.of(Season.WINTER, true));

    assertThat(one.result().records()).isEqualTo(2);
    assertThat(other.result().records()).isEqualTo(1);
  }

  @Test
  void onlyAnotherTallyOfTheSameTabulationMerges() {
    Tally<Visit, Shares> tally = SHARES.start();

    assertThatIllegalArgumentException().isThrownBy(() -> tally.merge(tally));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.merge(STAYED.by(SEASON, GUESTS).start()));
  }

  @Test
  void aDimensionOfAWiderTypeCountsToo() {
    Dimension<Object> text =
        Dimension.ofLevels(
            new Label("Ord", "Word"),
            List.of(new Level("1", new Label("ett", "one"))),
            object -> object.toString().isEmpty() ? -1 : 0);

    assertThat(STAYED.by(text).of(List.of(Visit.of(null, true))).share("1").yes()).isEqualTo(1);
  }

  @Test
  void aTableOfTooManyCellsIsRefusedBeforeItIsCounted() {
    Dimension<Visit> long1 =
        Dimension.ofLevels(new Label("Lång", "Long"), levels(5000), visit -> 0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Crosstab.of(List.of(), long1, long1))
        .withMessageContaining("Long");
  }

  private static List<Level> levels(int count) {
    return IntStream.range(0, count)
        .mapToObj(code -> new Level("L" + code, new Label("x", "x")))
        .toList();
  }
}

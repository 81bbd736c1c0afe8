package se.nuso.analysis.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.analysis.indicator.Dimensions.AGE;
import static se.nuso.analysis.indicator.Dimensions.AGE_3;
import static se.nuso.analysis.indicator.Dimensions.AGE_GROUP;
import static se.nuso.analysis.indicator.Dimensions.COUNTY;
import static se.nuso.analysis.indicator.Dimensions.PARTICIPANT;
import static se.nuso.analysis.indicator.Dimensions.SEX;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.synthetic.SyntheticActualisations;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.analysis.synthetic.SyntheticFollowUps;
import se.nuso.analysis.synthetic.SyntheticServices;
import se.nuso.document.Cell;
import se.nuso.document.Counted;
import se.nuso.document.Result;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Crosstab;

/** The same records are the same cell in any table, whatever its bands and places are called. */
class WhatIsCountedTest {
  private static final SyntheticCohort COHORT = SyntheticCohort.of(1, 900);
  private static final List<Investigation> RECORDS = COHORT.records();

  private static Map<Set<String>, Double> byLeaves(Result table, String axis) {
    return table.document().tables().get(0).rows().stream()
        .flatMap(List::stream)
        .flatMap(cell -> cell instanceof Cell.Count count ? Stream.of(count) : Stream.empty())
        .collect(
            Collectors.toMap(
                count -> new HashSet<>(leaves(count.counted(), axis)),
                Cell.Count::number,
                (one, other) -> one));
  }

  private static Set<String> leaves(Counted counted, String axis) {
    return counted.leaves().getOrDefault(axis, new java.util.TreeSet<>(Set.of("all")));
  }

  @Test
  void threeAndSixBandsAndSingleYearsOfAgeAreComparable() {
    Map<Set<String>, Double> three = byLeaves(Crosstab.of(RECORDS, AGE_3), "age");
    Map<Set<String>, Double> six = byLeaves(Crosstab.of(RECORDS, AGE_GROUP), "age");
    Map<Set<String>, Double> years = byLeaves(Crosstab.of(RECORDS, AGE), "age");
    Set<String> youngest = Set.of("0", "1", "2", "3", "4", "5");

    assertThat(three.get(youngest))
        .isEqualTo(six.get(Set.of("0", "1", "2")) + six.get(Set.of("3", "4", "5")))
        .isEqualTo(youngest.stream().mapToDouble(year -> years.get(Set.of(year))).sum());
    assertThat(three.get(Set.of("all"))).isEqualTo(six.get(Set.of("all"))).isEqualTo(900);
  }

  @Test
  void theMarginOfATableIsTheSameCellAsTheTableWithoutIt() {
    Counted alone = counted(Crosstab.of(RECORDS, SEX), "Girl");
    Counted margin = counted(Crosstab.of(RECORDS, AGE_GROUP, SEX), "Girl");

    assertThat(margin).isEqualTo(alone);
    assertThat(alone.population()).isEqualTo("Investigation");
  }

  /** The last of the rows whose label is so: of a larger table its margin. */
  private static Counted counted(Crosstab table, String label) {
    return table.document().tables().get(0).rows().stream()
        .filter(row -> row.stream().anyMatch(cell -> says(cell, label)))
        .map(row -> row.stream().flatMap(WhatIsCountedTest::counted).findFirst().orElseThrow())
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static boolean says(Cell cell, String label) {
    return cell instanceof Cell.Words words && words.text().en().equals(label);
  }

  private static Stream<Counted> counted(Cell cell) {
    return cell instanceof Cell.Count count ? Stream.of(count.counted()) : Stream.empty();
  }

  @Test
  void aCountyIsItsParticipantsInEveryStudy() {
    for (Result table :
        List.<Result>of(
            Crosstab.of(RECORDS, COUNTY),
            Crosstab.of(SyntheticFollowUps.of(COHORT), COUNTY),
            Crosstab.of(SyntheticServices.of(1, 400), COUNTY),
            Crosstab.of(SyntheticActualisations.of(1, 400), COUNTY))) {
      Map<Set<String>, Double> counties = byLeaves(table, "participant");

      assertThat(counties.keySet()).anySatisfy(leaves -> assertThat(leaves).contains("1780"));
    }
    Map<Set<String>, Double> counties =
        new TreeMap<>(java.util.Comparator.comparing(Set::hashCode));
    counties.putAll(byLeaves(Crosstab.of(RECORDS, COUNTY), "participant"));
    Map<Set<String>, Double> places = byLeaves(Crosstab.of(RECORDS, PARTICIPANT), "participant");
    counties.forEach(
        (leaves, number) -> {
          if (!leaves.contains("all") && !leaves.contains("")) {
            assertThat(
                    leaves.stream()
                        .mapToDouble(place -> places.getOrDefault(Set.of(place), 0.0))
                        .sum())
                .isEqualTo(number);
          }
        });
  }
}

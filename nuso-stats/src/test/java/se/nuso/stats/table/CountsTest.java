package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.Provenance;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.SurveyRecord;
import se.nuso.stats.Crosstab;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.text.Label;
import se.nuso.text.Language;

/** From records to a test in one line. */
class CountsTest {
  /** Positions of the levels, −1 for not answered. */
  private record Row(int stratum, int group, int answer, RecordOrigin origin)
      implements SurveyRecord {
    Row(int stratum, int group, int answer) {
      this(stratum, group, answer, RecordOrigin.REAL);
    }

    @Override
    public CollectionRound round() {
      return null;
    }

    @Override
    public CollectionMode mode() {
      return CollectionMode.HAND_CODED;
    }
  }

  private static List<Row> synthetic(List<Row> rows) {
    return rows.stream()
        .map(row -> new Row(row.stratum, row.group, row.answer, RecordOrigin.SYNTHETIC))
        .toList();
  }

  private enum Toy implements Code {
    @Coded(sv = "Boll", en = "Ball", from = Provenance.PUBLISHED)
    BALL
  }

  private static final Dimension<Row> STRATUM = dimension("Stratum", 2, Row::stratum);
  private static final Dimension<Row> GROUP = dimension("Group", 2, Row::group);
  private static final Dimension<Row> ANSWER = dimension("Answer", 2, Row::answer);

  private static Dimension<Row> dimension(String name, int levels, ToIntFunction<Row> position) {
    List<Level> list = new ArrayList<>();
    for (int level = 0; level < levels; level++) {
      list.add(new Level("" + level, new Label(name + " " + level, name + " " + level)));
    }
    return Dimension.ofLevels(new Label(name, name), list, position);
  }

  private static List<Row> rows(int stratum, long[][] table) {
    List<Row> rows = new ArrayList<>();
    for (int group = 0; group < table.length; group++) {
      for (int answer = 0; answer < table[group].length; answer++) {
        for (long i = 0; i < table[group][answer]; i++) {
          rows.add(new Row(stratum, group, answer));
        }
      }
    }
    return rows;
  }

  private static final long[][] ONE = Tables.table("12 5|7 9");
  private static final long[][] OTHER = Tables.table("6 14|3 15");

  private static List<Row> records() {
    List<Row> rows = rows(0, ONE);
    rows.addAll(rows(1, OTHER));
    rows.add(new Row(0, -1, 1));
    rows.add(new Row(0, 1, -1));
    rows.add(new Row(-1, 0, 0));
    return rows;
  }

  @Test
  void aTableOfTwoDimensionsIsTestedAndThoseWithoutAnAnswerAreMissing() {
    Crosstab table = Crosstab.of(records(), GROUP, ANSWER);
    long[][] counts = Tables.table("19 19|10 24");

    assertThat(ChiSquared.of(table).statistic()).isEqualTo(ChiSquared.of(counts).statistic());
    assertThat(ChiSquared.of(table).n()).isEqualTo(72);
    assertThat(ChiSquared.of(table).missing()).isEqualTo(2);
    assertThat(ChiSquared.withContinuityCorrection(table).p())
        .isEqualTo(ChiSquared.withContinuityCorrection(counts).p());
    assertThat(FisherExact.of(table).p()).isEqualTo(FisherExact.of(counts).p());
    assertThat(FisherExact.of(table).missing()).isEqualTo(2);
    assertThat(FisherMonteCarlo.of(table).p()).isEqualTo(FisherMonteCarlo.of(counts).p());
    assertThat(FisherMonteCarlo.of(table, 100, 1).missing()).isEqualTo(2);
    assertThat(Ratio.odds(table).estimate()).isEqualTo(Ratio.odds(counts).estimate());
    assertThat(Ratio.risk(table).upper()).isEqualTo(Ratio.risk(counts).upper());
    assertThat(Ratio.risk(table).missing()).isEqualTo(2);
    assertThat(CochranArmitage.of(table).z())
        .isEqualTo(CochranArmitage.of(Tables.proportions(counts)).z());
    assertThat(CochranArmitage.of(table).missing()).isEqualTo(2);
    assertThat(KruskalWallis.of(table).statistic()).isEqualTo(KruskalWallis.of(counts).statistic());
    assertThat(KruskalWallis.of(table).missing()).isEqualTo(2);
  }

  @Test
  void aTableOfThreeDimensionsIsTestedWithinTheFirst() {
    Crosstab table = Crosstab.of(records(), STRATUM, GROUP, ANSWER);

    MantelHaenszel common = MantelHaenszel.of(table);
    assertThat(common.oddsRatio().estimate())
        .isEqualTo(MantelHaenszel.of(ONE, OTHER).oddsRatio().estimate());
    assertThat(common.n()).isEqualTo(71);
    assertThat(common.missing()).isEqualTo(3);
    assertThat(BreslowDay.of(table).statistic()).isEqualTo(BreslowDay.of(ONE, OTHER).statistic());
    assertThat(BreslowDay.of(table).missing()).isEqualTo(3);
  }

  @Test
  void aLevelWithoutRecordsIsNamed() {
    Crosstab table = Crosstab.of(rows(0, ONE), GROUP, dimension("Answer", 3, Row::answer));

    assertThat(ChiSquared.of(table).notes())
        .extracting(note -> note.in(Language.SWEDISH))
        .containsExactly("Utan poster och utelämnad: Answer 2.");
  }

  @Test
  void syntheticRecordsAreSaid() {
    Crosstab two = Crosstab.of(synthetic(rows(0, ONE)), GROUP, ANSWER);
    Crosstab three = Crosstab.of(synthetic(records()), STRATUM, GROUP, ANSWER);

    assertThat(ChiSquared.of(two).toString(Language.ENGLISH))
        .endsWith("Note: synthetic data, no real children (33 of 33 records).");
    assertThat(FisherExact.of(two).oddsRatio().toString(Language.SWEDISH))
        .endsWith("Obs: syntetiska data, inga verkliga barn (33 av 33 poster).");
    assertThat(Ratio.odds(two).notes()).hasSize(1);
    assertThat(FisherMonteCarlo.of(two, 1000, 1).notes()).hasSize(1);
    assertThat(CochranArmitage.of(two).notes()).hasSize(1);
    assertThat(KruskalWallis.of(two).notes()).hasSize(1);
    assertThat(MantelHaenszel.of(three).notes()).hasSize(1);
    assertThat(BreslowDay.of(three).toString(Language.ENGLISH)).contains("no real children (74");
  }

  @Test
  void whereSeveralAnswersMayBeGivenTheCellsAreNotIndependent() {
    Dimension<Row> toys =
        Dimension.several(new Label("Leksaker", "Toys"), Toy.class, row -> Set.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChiSquared.of(Crosstab.of(records(), GROUP, toys)))
        .withMessageContaining("Toys: several answers may be given");
  }

  @Test
  void anotherNumberOfDimensionsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChiSquared.of(Crosstab.of(records(), GROUP)))
        .withMessage("A table of 2 dimensions is needed, not of 1: [Group]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MantelHaenszel.of(Crosstab.of(records(), GROUP, ANSWER)))
        .withMessageContaining("3 dimensions");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CochranArmitage.of(
                    Crosstab.of(records(), GROUP, dimension("Answer", 3, Row::answer))))
        .withMessage("The answer must have two levels, not 3");
  }
}

package se.nuso.stats.table;

import java.util.Map;
import se.nuso.text.Label;

/** What is the matter with a result, in words. */
final class Note {
  static final Label NOTHING_TO_COMPARE =
      new Label(
          "Det finns inget att jämföra: färre än två rader eller kolumner har poster.",
          "There is nothing to compare: fewer than two rows or columns hold records.");

  static final Label SMALL_CELLS =
      new Label(
          "En cell har färre än 5 poster: intervallet vilar på en approximation för stora urval och"
              + " kan vara missvisande. FisherExact ger ett exakt för oddskvoten.",
          "A cell holds fewer than 5 records: the interval rests on a large-sample approximation"
              + " and may mislead. FisherExact gives an exact one for the odds ratio.");

  static final Label ZERO_CELL =
      new Label(
          "En cell är noll: kvoten är 0, oändlig eller obestämd och intervallet har en gräns eller"
              + " ingen. FisherExact ger ett exakt för oddskvoten.",
          "A cell is zero: the ratio is 0, infinite or undefined, and the interval has one bound or"
              + " none. FisherExact gives an exact one for the odds ratio.");

  static final Label ZERO_PRODUCTS =
      new Label(
          "I inget stratum svarar någon ja i den ena gruppen och nej i den andra: den gemensamma"
              + " kvoten är 0, oändlig eller obestämd.",
          "In no stratum does one group hold a yes and the other a no: the common ratio is 0,"
              + " infinite or undefined.");

  static final Label HALDANE =
      new Label(
          "0,5 är lagt till varje cell (Haldane–Anscombe), också där ingen är noll.",
          "0.5 is added to every cell (Haldane–Anscombe), also where none is zero.");

  static final Label BELOW_DOUBLE =
      new Label(
          "p är mindre än vad ett flyttal rymmer och skrivs som 0.",
          "p is smaller than a double can hold and is written as 0.");

  static final Label ALL_TIES =
      new Label(
          "Alla har samma värde: det finns ingen ordning att jämföra.",
          "All have the same value: there is no order to compare.");

  private static final Label LEFT_OUT =
      new Label("Utan poster och utelämnad: {level}.", "Without records and left out: {level}.");

  private static final Label SMALL_EXPECTED =
      new Label(
          "Förväntat antal under 5 i {cells} av {of} celler (minst {least:2}): chi²-fördelningen är"
              + " en dålig approximation. Använd Fishers test.",
          "Expected count under 5 in {cells} of {of} cells (least {least:2}): the chi-squared"
              + " distribution is a poor approximation. Use Fisher's test.");

  private static final Label LITTLE_ROOM =
      new Label(
          "Över alla strata kan antalet avvika med bara {room:2}, under 5 (Mantel–Fleiss):"
              + " chi²-fördelningen är en dålig approximation.",
          "Over all strata the count can differ by only {room:2}, under 5 (Mantel–Fleiss): the"
              + " chi-squared distribution is a poor approximation.");

  private static final Label SMALL_EXPECTED_IN_GROUP =
      new Label(
          "Förväntat antal under 5 i en grupp (minst {least:2}): chi²-fördelningen är en dålig"
              + " approximation.",
          "Expected count under 5 in a group (least {least:2}): the chi-squared distribution is a"
              + " poor approximation.");

  private static final Label UNINFORMATIVE_STRATA =
      new Label(
          "{strata} av {of} strata säger inget om oddsen (en rad eller kolumn är noll) och är"
              + " utelämnade; riskkvoten räknar med dem som har båda grupperna.",
          "{strata} of {of} strata say nothing of the odds (a row or column is zero) and are left"
              + " out; the risk ratio counts those that hold both groups.");

  private static final Label SMALL_GROUPS =
      new Label(
          "Minsta gruppen har {least} {least|värde|värden}: chi²-fördelningen är en dålig"
              + " approximation under 5 per grupp.",
          "The smallest group has {least} {least|value|values}: the chi-squared distribution is a"
              + " poor approximation under 5 a group.");

  private static final Label SMALL_STRATA =
      new Label(
          "Förväntat antal under 5 i {strata} av {of} strata: testet är osäkert med glesa strata.",
          "Expected count under 5 in {strata} of {of} strata: the test is unreliable with sparse"
              + " strata.");

  private static final Label FEW_HITS =
      new Label(
          "Bara {hits} av {draws} slumpade tabeller var lika osannolika som denna: p är osäkert, dra"
              + " fler.",
          "Only {hits} of {draws} random tables were as unlikely as this one: p is uncertain, draw"
              + " more.");

  private static final Label TOO_MANY =
      new Label(
          "Tabellen har {n} poster, fler än de {most} som slumpade tabeller räknas rätt för. Använd"
              + " chi².",
          "The table has {n} records, more than the {most} for which random tables are computed"
              + " right. Use chi-squared.");

  private Note() {}

  static Label leftOut(Label level) {
    return LEFT_OUT.with("level", level);
  }

  static Label smallExpected(int cells, int of, double least) {
    return SMALL_EXPECTED.with(Map.of("cells", cells, "of", of, "least", least));
  }

  static Label littleRoom(double room) {
    return LITTLE_ROOM.with("room", room);
  }

  static Label smallExpectedInGroup(double least) {
    return SMALL_EXPECTED_IN_GROUP.with("least", least);
  }

  static Label uninformativeStrata(int strata, int of) {
    return UNINFORMATIVE_STRATA.with(Map.of("strata", strata, "of", of));
  }

  static Label smallGroups(long least) {
    return SMALL_GROUPS.with("least", least);
  }

  static Label smallStrata(int strata, int of) {
    return SMALL_STRATA.with(Map.of("strata", strata, "of", of));
  }

  static Label fewHits(long hits, int draws) {
    return FEW_HITS.with(Map.of("hits", hits, "draws", draws));
  }

  static Label tooMany(long n, long most) {
    return TOO_MANY.with(Map.of("n", n, "most", most));
  }
}

package se.nuso.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.document.Cell;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Answer;
import se.nuso.stats.Indicator;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.stats.Shares;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Several talks with guardians, the child's participation and information from another
 * organisation: each of them and all three by age, and every combination.
 *
 * @param guardianTalks the share with three or more talks with guardians, by age group
 * @param childTookPart the share in which the child took part in talks, by age group
 * @param information the share with information from another organisation, by age group
 * @param allThree the share with all three, by age group
 * @param overThree the share with all three among children over three years
 * @param combinations how often each combination of the three occurs
 * @param basis the records
 */
public record CombinedActivities(
    Shares guardianTalks,
    Shares childTookPart,
    Shares information,
    Shares allThree,
    Proportion overThree,
    List<Combination> combinations,
    DataOrigin basis)
    implements Analysis {
  private static final Label OVER_THREE_YEARS = new Label("över tre år", "over three years");
  private static final Label ACTIVITIES_IN_COMBINATION =
      new Label("Aktiviteter i kombination", "Activities in combination");
  private static final Label OF_3_GUARDIAN_TALKS =
      new Label("3+ samtal vårdn.", "3+ guardian talks");
  private static final Label CHILD_TOOK_PART = new Label("Barnet deltog", "Child took part");
  private static final Label OUTSIDE_INFO = new Label("Info utifrån", "Outside info");
  private static final Label ALL_THREE = new Label("Alla tre", "All three");
  private static final Label OVER_3_YEARS_4_17 =
      new Label("Över 3 år (4–17)", "Over 3 years (4–17)");
  private static final Label YES = new Label("ja", "yes");
  private static final Label NO = new Label("nej", "no");

  private static final int OVER = 3;

  private static final MethodNote METHOD =
      new MethodNote(
          Words.INVESTIGATIONS,
          new Label(
              "Andelen med minst tre samtal med vårdnadshavare, med barnets deltagande i samtal, med"
                  + " information från annan verksamhet, och med alla tre, efter åldersgrupp; samt"
                  + " varje kombination.",
              "The share with at least three talks with guardians, with the child's participation in"
                  + " talks, with information from another organisation, and with all three, by age"
                  + " group; and every combination."),
          new Label("Utredningar med aktiviteten.", "Investigations with the activity."),
          new Label(
              "Utredningar med svar på frågan; för alla tre och kombinationerna svar på alla tre.",
              "Investigations with an answer to the question; for all three and the combinations, to"
                  + " all three."),
          Words.MISSING_BESIDE,
          Words.WILSON,
          Words.PUBLISHED,
          List.of(
              new Label(
                  "Att flera samtal är minst tre är vår läsning. Så är också ”över 3 år”: här barn som"
                      + " fyllt 4, inte 3.",
                  "That several talks are at least three is our reading. So is \"over 3 years\": here"
                      + " children aged 4 or more, not 3."),
              new Label(
                  "Små barn deltar sällan i samtal: jämför inom åldersgrupp. Antal aktiviteter är"
                      + " inte kvalitet.",
                  "Young children seldom take part in talks: compare within age groups. The number of"
                      + " activities is not quality."),
              Words.CROSS_SECTION,
              Words.DOCUMENTED));

  public CombinedActivities {
    combinations = List.copyOf(combinations);
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * A combination of activities.
   *
   * @param guardianTalks whether there were three or more talks with guardians
   * @param childTookPart whether the child took part in talks
   * @param information whether information came from another organisation
   * @param share its share among investigations that answer all three
   */
  public record Combination(
      boolean guardianTalks, boolean childTookPart, boolean information, Proportion share) {}

  /**
   * The activities of investigations.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   */
  public static CombinedActivities of(Iterable<Investigation> investigations) {
    List<Investigation> records = new ArrayList<>();
    investigations.forEach(records::add);
    return new CombinedActivities(
        Indicators.GUARDIAN_TALKS_THREE_OR_MORE.by(Dimensions.AGE_GROUP).of(records),
        Indicators.CHILD_TOOK_PART.by(Dimensions.AGE_GROUP).of(records),
        Indicators.INFORMATION_FROM_ORGANISATIONS.by(Dimensions.AGE_GROUP).of(records),
        Indicators.COMBINED_ACTIVITIES.by(Dimensions.AGE_GROUP).of(records),
        Indicators.COMBINED_ACTIVITIES
            .among(
                OVER_THREE_YEARS,
                r -> r.background().age() == null ? null : r.background().age() > OVER)
            .of(records),
        combinations(records),
        Basis.of(records, Dimensions.AGE_GROUP));
  }

  private static List<Combination> combinations(List<Investigation> records) {
    long[] counts = new long[8];
    long answered = 0;
    for (Investigation investigation : records) {
      int combination = combination(investigation);
      if (combination >= 0) {
        counts[combination]++;
        answered++;
      }
    }
    List<Combination> all = new ArrayList<>();
    for (int combination = counts.length - 1; combination >= 0; combination--) {
      all.add(
          new Combination(
              (combination & 4) > 0,
              (combination & 2) > 0,
              (combination & 1) > 0,
              new Proportion(counts[combination], answered, records.size() - answered)));
    }
    return all;
  }

  private static int combination(Investigation investigation) {
    int combination = 0;
    for (Indicator<Investigation> activity :
        List.of(
            Indicators.GUARDIAN_TALKS_THREE_OR_MORE,
            Indicators.CHILD_TOOK_PART,
            Indicators.INFORMATION_FROM_ORGANISATIONS)) {
      Answer answer = activity.answerOf(investigation);
      if (answer == Answer.MISSING) {
        return -1;
      }
      combination = 2 * combination + (answer == Answer.YES ? 1 : 0);
    }
    return combination;
  }

  @Override
  public Label title() {
    return ACTIVITIES_IN_COMBINATION;
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    Label talks = OF_3_GUARDIAN_TALKS;
    Label part = CHILD_TOOK_PART;
    Label outside = OUTSIDE_INFO;
    sheet.table(
        Sheet.words(Dimensions.AGE_GROUP.label()),
        Sheet.of(talks),
        Sheet.of(part),
        Sheet.of(outside),
        Sheet.of(ALL_THREE, Look.WITH_INTERVAL),
        Sheet.of(Words.N),
        Sheet.of(Words.MISSING));
    Stream.concat(Dimensions.AGE_GROUP.levels().stream(), Stream.of(Level.ALL))
        .forEach(
            level -> {
              Proportion all = allThree.share(level.code());
              sheet.row(
                  Cell.words(level.label()),
                  guardianTalks.share(level.code()).cell(),
                  childTookPart.share(level.code()).cell(),
                  information.share(level.code()).cell(),
                  all.cell(),
                  Cell.count(all.n()),
                  Cell.count(all.missing()));
            });
    sheet.row(
        Cell.words(OVER_3_YEARS_4_17),
        Cell.EMPTY,
        Cell.EMPTY,
        Cell.EMPTY,
        overThree.cell(),
        Cell.count(overThree.n()),
        Cell.count(overThree.missing()));
    sheet.table(
        Sheet.words(talks),
        Sheet.words(part),
        Sheet.words(outside),
        Sheet.of(Words.COUNT),
        Sheet.of(Words.SHARE, Look.WITH_INTERVAL));
    for (Combination combination : combinations) {
      sheet.row(
          Cell.words(yesNo(combination.guardianTalks())),
          Cell.words(yesNo(combination.childTookPart())),
          Cell.words(yesNo(combination.information())),
          Cell.count(combination.share().yes()),
          combination.share().cell());
    }
    return sheet
        .withoutAnswer(guardianTalks, childTookPart, information)
        .notAnswered(allThree)
        .document();
  }

  private static Label yesNo(boolean yes) {
    return yes ? YES : NO;
  }

  /** The tables, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

package se.nuso.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.bbic.DerivedVulnerability;
import se.nuso.bbic.VulnerabilityRule;
import se.nuso.document.Cell;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Answer;
import se.nuso.stats.Crosstab;
import se.nuso.stats.Dimension;
import se.nuso.stats.Indicator;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * From vulnerability to need to intervention by age 0–17: three curves, the gap between the first
 * and the last, and who is in it.
 *
 * <p>The gap holds the investigations with vulnerability identified and no intervention decided. It
 * has two parts: no need was assessed, or a need was assessed and nothing decided.
 *
 * @param vulnerability what vulnerability is: as given, or derived by a rule
 * @param notPlaced where it is derived, how many investigations have documented factors that are on
 *     no side of the rule: neither vulnerable nor not, and here without an answer
 * @param ages each year of age, then those without an age
 * @param all all ages together
 * @param inGap who is in the gap: by sex, origin, living situation and any profile given
 * @param basis the records
 */
public record SupportByAge(
    Label vulnerability,
    long notPlaced,
    List<Age> ages,
    Age all,
    List<Group> inGap,
    DataOrigin basis)
    implements Analysis {
  private static final Label PLACED = new Label("placerade", "placed");
  private static final Label AN_ANSWER_ON_NEED = new Label("svar om behov", "an answer on need");
  private static final Label FROM_VULNERABILITY_TO_NEED_TO =
      new Label(
          "Från utsatthet till behov till insats efter ålder",
          "From vulnerability to need to intervention by age");
  private static final Label VULNERABILITY_IS_HERE_VULNERABILITY_HOW =
      new Label(
          "Utsatthet är här: {vulnerability}. Hur NUSO härleder den är inte publicerat.",
          "Vulnerability is here: {vulnerability}. How NUSO derives it is not published.");
  private static final Label VULNERABILITY_VULNERABILITY =
      new Label("Utsatthet: {vulnerability}.", "Vulnerability: {vulnerability}.");
  private static final Label VULNERABILITY = new Label("Utsatthet", "Vulnerability");
  private static final Label IN_THE_GAP = new Label("I gapet", "In the gap");
  private static final Label OF_VULNERABLE = new Label("andel av utsatta", "of vulnerable");
  private static final Label WITHOUT_NEED = new Label("utan behov", "without need");
  private static final Label NEED_UNDECIDED = new Label("behov, ej beslut", "need, undecided");
  private static final Label WITHOUT_AN_ANSWER_VULNERABILITY_VULNERABILITY =
      new Label(
          "Utan svar: utsatthet {vulnerability}, behov {need}, insats {intervention}; för gapet {gap}.",
          "Without an answer: vulnerability {vulnerability}, need {need}, intervention {intervention}; for the gap {gap}.");
  private static final Label OF_THOSE_WITHOUT_AN_ANSWER =
      new Label(
          "Bland dem utan svar om utsatthet har {number} dokumenterade riskfaktorer som regeln inte räknar.",
          "Of those without an answer on vulnerability, {number} have documented risk factors that the rule does not count.");
  private static final Label WHO_IS_IN_THE_GAP =
      new Label("Vem finns i gapet", "Who is in the gap");
  private static final Label GROUP = new Label("Grupp", "Group");
  private static final Label OF_THE_GROUPS_VULNERABLE =
      new Label("andel av gruppens utsatta", "of the group's vulnerable");
  private static final Label OF_ALL_IN_THE_GAP = new Label("av alla i gapet", "of all in the gap");

  private static final MethodNote METHOD =
      new MethodNote(
          Words.INVESTIGATIONS,
          new Label(
              "Tre andelar efter ålder: identifierad utsatthet, bedömt behov, beslutad insats."
                  + " Gapet är utredningar med utsatthet men utan beslutad insats; det delas i"
                  + " utan bedömt behov och med bedömt behov.",
              "Three shares by age: vulnerability identified, need assessed, intervention decided."
                  + " The gap is the investigations with vulnerability and no intervention decided;"
                  + " it is parted in without and with a need assessed."),
          new Label(
              "Utredningar med utsatthet, behov respektive insats; i gapet de utan insats.",
              "Investigations with vulnerability, need and intervention; in the gap those without"
                  + " intervention."),
          new Label(
              "Kurvorna: utredningar med svar på var och en av frågorna. Gapet: utredningar med"
                  + " identifierad utsatthet och svar på både behov och insats.",
              "The curves: investigations with an answer to each of the questions. The gap:"
                  + " investigations with vulnerability identified and an answer on both need and"
                  + " intervention."),
          Words.MISSING_BESIDE,
          Words.WILSON,
          new Label(
              "SKR:s presentation 2024 och NUSO PM#3 (figur 7), delstudie 1; egen beräkning, inte"
                  + " granskad av NUSO.",
              "SKR's presentation of 2024 and NUSO PM#3 (figure 7), sub-study 1; own computation, not"
                  + " reviewed by NUSO."),
          List.of(
              Words.CROSS_SECTION,
              new Label(
                  "Gapet är inte detsamma som otillgodosett behov: hänvisning, samtycke och stöd som"
                      + " redan ges syns inte här.",
                  "The gap is not the same as unmet need: referral, consent and support already given"
                      + " are not seen here."),
              new Label(
                  "Att behov inte bedömts hindrar inte beslut om uppföljning eller LVU 6 §.",
                  "That no need was assessed does not bar monitoring or LVU 6 §."),
              Words.DOCUMENTED));

  private static final List<Dimension<? super Investigation>> GROUPS =
      List.of(Dimensions.SEX, Dimensions.ORIGIN, Dimensions.LIVING_SITUATION);

  public SupportByAge {
    ages = List.copyOf(ages);
    inGap = List.copyOf(inGap);
    Objects.requireNonNull(vulnerability, "vulnerability");
    Objects.requireNonNull(all, "all");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * The chain at one age.
   *
   * @param age the age; {@link Level#NOT_ANSWERED} for those without, {@link Level#ALL} for all
   * @param vulnerability the share with vulnerability identified
   * @param need the share with need assessed
   * @param intervention the share with an intervention decided
   * @param gap among those with vulnerability, the share without an intervention
   * @param withoutNeed how many of those in the gap have no need assessed
   */
  public record Age(
      Level age,
      Proportion vulnerability,
      Proportion need,
      Proportion intervention,
      Proportion gap,
      long withoutNeed) {
    /** How many of those in the gap have a need assessed and nothing decided. */
    public long needWithoutIntervention() {
      return gap.yes() - withoutNeed;
    }

    /** The distance between the first and the last curve, −1 to 1. */
    public double distance() {
      return vulnerability.share() - intervention.share();
    }
  }

  /**
   * A group of investigations in the gap.
   *
   * @param dimension what they are grouped by
   * @param level the group
   * @param gap of those with vulnerability in the group, the share that is in the gap
   * @param ofAll of all in the gap whose group is known, the share that is of this group
   */
  public record Group(Label dimension, Level level, Proportion gap, Proportion ofAll) {}

  /**
   * The chain by age, and who is in the gap by sex, origin and living situation.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   */
  public static SupportByAge of(Iterable<Investigation> investigations) {
    return of(all(investigations), Indicators.VULNERABILITY_IDENTIFIED, GROUPS, 0);
  }

  /**
   * The chain by age, with vulnerability derived from the risk factors by a rule, where it is not
   * given.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   * @param rule how to derive it; ours and not NUSO's
   */
  public static SupportByAge of(Iterable<Investigation> investigations, VulnerabilityRule rule) {
    List<Investigation> records = all(investigations);
    Indicator<Investigation> none =
        Indicator.share(Dimensions.vulnerability(rule), DerivedVulnerability.NONE);
    return of(
        records,
        Opposite.of(
            Dimensions.vulnerability(rule).label(),
            none.among(PLACED, r -> isPlaced(rule, r) ? Boolean.TRUE : null)),
        GROUPS,
        records.stream().filter(r -> !isPlaced(rule, r)).count());
  }

  private static boolean isPlaced(VulnerabilityRule rule, Investigation investigation) {
    return rule.derive(investigation.factors().risk()) != DerivedVulnerability.NOT_PLACED;
  }

  /**
   * The chain by age, and who is in the gap by sex, origin, living situation and profile.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   * @param profile the profile of each investigation, or any other dimension
   */
  public static SupportByAge of(
      Iterable<Investigation> investigations, Dimension<? super Investigation> profile) {
    return of(
        all(investigations),
        Indicators.VULNERABILITY_IDENTIFIED,
        Stream.concat(GROUPS.stream(), Stream.of(profile)).toList(),
        0);
  }

  private static List<Investigation> all(Iterable<Investigation> investigations) {
    List<Investigation> records = new ArrayList<>();
    investigations.forEach(records::add);
    return records;
  }

  private static SupportByAge of(
      List<Investigation> records,
      Indicator<Investigation> vulnerable,
      List<Dimension<? super Investigation>> groups,
      long notPlaced) {
    // Of those whose need is known: where it is not, the gap could not be parted.
    Indicator<Investigation> inGap =
        Opposite.NO_INTERVENTION
            .among(AN_ANSWER_ON_NEED, SupportByAge::needKnown)
            .among(vulnerable);
    var vulnerability = vulnerable.by(Dimensions.AGE).of(records);
    var need = Indicators.NEED.by(Dimensions.AGE).of(records);
    var intervention = Indicators.INTERVENTION_DECIDED.by(Dimensions.AGE).of(records);
    var gap = inGap.by(Dimensions.AGE).of(records);
    var withoutNeed =
        Opposite.NO_NEED
            .among(Opposite.NO_INTERVENTION)
            .among(vulnerable)
            .by(Dimensions.AGE)
            .of(records);
    List<Age> ages =
        Stream.concat(Dimensions.AGE.levels().stream(), Stream.of(Level.NOT_ANSWERED, Level.ALL))
            .map(
                age ->
                    new Age(
                        age,
                        vulnerability.share(age.code()),
                        need.share(age.code()),
                        intervention.share(age.code()),
                        gap.share(age.code()),
                        withoutNeed.share(age.code()).yes()))
            .toList();
    int last = ages.size() - 1;
    return new SupportByAge(
        vulnerable.label(),
        notPlaced,
        ages.subList(0, last),
        ages.get(last),
        groups.stream().flatMap(by -> groups(by, inGap, records)).toList(),
        Basis.of(records, Dimensions.AGE));
  }

  private static Stream<Group> groups(
      Dimension<? super Investigation> dimension,
      Indicator<Investigation> inGap,
      List<Investigation> records) {
    var shares = inGap.by(dimension).of(records);
    Crosstab inside =
        Crosstab.of(
            records.stream().filter(r -> inGap.answerOf(r) == Answer.YES).toList(), dimension);
    return dimension.levels().stream()
        .map(
            level ->
                new Group(
                    dimension.label(),
                    level,
                    shares.share(level.code()),
                    inside.share(level.code())));
  }

  private static @Nullable Boolean needKnown(Investigation investigation) {
    return Indicators.NEED.answerOf(investigation) == Answer.MISSING ? null : Boolean.TRUE;
  }

  @Override
  public Label title() {
    return FROM_VULNERABILITY_TO_NEED_TO;
  }

  @Override
  public MethodNote method() {
    return METHOD.withCaveat(
        VULNERABILITY_IS_HERE_VULNERABILITY_HOW.with("vulnerability", vulnerability));
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    sheet.line(VULNERABILITY_VULNERABILITY.with("vulnerability", vulnerability));
    sheet.table(
        Sheet.words(Dimensions.AGE.label()),
        Sheet.of(VULNERABILITY),
        Sheet.of(Words.NEED),
        Sheet.of(Words.INTERVENTION),
        Sheet.of(Words.N),
        Sheet.of(IN_THE_GAP),
        Sheet.of(OF_VULNERABLE),
        Sheet.of(WITHOUT_NEED),
        Sheet.of(NEED_UNDECIDED));
    ages.stream()
        .filter(age -> age.age() != Level.NOT_ANSWERED || age.intervention().n() > 0)
        .forEach(age -> add(sheet, age));
    add(sheet, all);
    sheet.note(
        WITHOUT_AN_ANSWER_VULNERABILITY_VULNERABILITY.with(
            Map.of(
                "vulnerability", all.vulnerability().missing(),
                "need", all.need().missing(),
                "intervention", all.intervention().missing(),
                "gap", all.gap().missing())));
    if (notPlaced > 0) {
      sheet.note(OF_THOSE_WITHOUT_AN_ANSWER.with("number", notPlaced));
    }
    sheet.table(
        Sheet.words(WHO_IS_IN_THE_GAP),
        Sheet.words(GROUP),
        Sheet.of(OF_THE_GROUPS_VULNERABLE, Look.WITH_INTERVAL),
        Sheet.of(Words.N),
        Sheet.of(Words.MISSING),
        Sheet.of(OF_ALL_IN_THE_GAP));
    for (Group group : inGap) {
      List<Level> among =
          inGap.stream()
              .filter(other -> other.dimension().equals(group.dimension()))
              .map(Group::level)
              .toList();
      if (Sheet.isShown(group.gap().n(), among)) {
        sheet.row(
            Cell.words(group.dimension()),
            Sheet.level(group.level(), among),
            group.gap().cell(),
            Cell.count(group.gap().n()),
            Cell.count(group.gap().missing()),
            group.ofAll().cell());
      }
    }
    return sheet.document();
  }

  private static void add(Sheet sheet, Age age) {
    sheet.row(
        Cell.words(age.age().label()),
        age.vulnerability().cell(),
        age.need().cell(),
        age.intervention().cell(),
        Cell.count(age.intervention().n()),
        Cell.count(age.gap().yes()),
        age.gap().cell(),
        Cell.count(age.withoutNeed()),
        Cell.count(age.needWithoutIntervention()));
  }

  /** The tables, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

package se.nuso.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.bbic.RiskFactor;
import se.nuso.document.Cell;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Dimension;
import se.nuso.stats.Indicator;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.stats.Shares;
import se.nuso.stats.table.BenjaminiHochberg;
import se.nuso.stats.table.ChiSquared;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Non-response on risk and protective factors: which questions lack answers, who lacks them, and
 * where.
 *
 * @param questions the share without an answer to each of the thirty questions on risk and the one
 *     on protection, the last
 * @param combined the share with any of the thirty-one missing, who cannot be given a profile
 * @param who that share by background and by what was assessed
 * @param participants that share by participant, the highest first
 * @param basis the records
 */
public record NonResponse(
    List<Question> questions,
    Proportion combined,
    List<Group> who,
    List<Participant> participants,
    DataOrigin basis)
    implements Analysis {
  private static final Label NON_RESPONSE_ON_RISK_AND =
      new Label(
          "Bortfall på risk- och skyddsfaktorer", "Non-response on risk and protective factors");
  private static final Label WITHOUT_AN_ANSWER = new Label("Utan svar", "Without an answer");
  private static final Label AT_LEAST_ONE_OF_31 =
      new Label("Minst ett av 31 svar saknas", "At least one of 31 answers missing");
  private static final Label WHO_LACKS_ANSWERS = new Label("Vem saknar svar", "Who lacks answers");
  private static final Label GROUP = new Label("Grupp", "Group");
  private static final Label P_ADJUSTED = new Label("p justerat", "p adjusted");
  private static final Label FEWER_THAN_5_ARE_EXPECTED =
      new Label(
          "* Färre än 5 väntas i en cell: chi²-fördelningen är en dålig approximation.",
          "* Fewer than 5 are expected in a cell: the chi-squared distribution is a poor"
              + " approximation.");
  private static final Label PARTICIPANT = new Label("Deltagare", "Participant");
  private static final Label NUMBER_PARTICIPANTS_THE_HIGHEST_SHARE =
      new Label(
          "{number} deltagare, den högsta andelen först.",
          "{number} participants, the highest share first.");

  private static final int SHOWN = 5;
  private static final double SMALL = 5;
  private static final Label PROTECTION =
      new Label("Skyddsfaktorer (en fråga)", "Protective factors (one question)");

  private static final MethodNote METHOD =
      new MethodNote(
          Words.INVESTIGATIONS,
          new Label(
              "Internt bortfall: andelen utan svar på varje fråga om risk- och skyddsfaktorer, och"
                  + " andelen där minst ett av de 31 svaren saknas.",
              "Item non-response: the share without an answer to each question on risk and protective"
                  + " factors, and the share with at least one of the 31 answers missing."),
          new Label(
              "Utredningar utan svar; för kombinationen minst ett svar saknas.",
              "Investigations without an answer; for the combination at least one answer missing."),
          new Label("Alla utredningar.", "All investigations."),
          new Label(
              "Det saknade är det som räknas. ”Ej dokumenterad” är ett svar.",
              "What is missing is what is counted. \"Not documented\" is an answer."),
          new Label(
              "95 % intervall enligt Wilson (1927). Skillnader mellan grupper: Pearsons chi², p"
                  + " justerat för alla jämförelser enligt Benjamini och Hochberg (1995). Likhet inom"
                  + " kommuner beaktas inte.",
              "95 % intervals by Wilson (1927). Differences between groups: Pearson's chi-squared, p"
                  + " adjusted over all comparisons by Benjamini and Hochberg (1995). Likeness within"
                  + " municipalities is not taken into account."),
          Words.PUBLISHED,
          List.of(
              new Label(
                  "Profiler av risk och skydd vilar på de fullständiga, som inte är ett slumpmässigt"
                      + " urval.",
                  "Profiles of risk and protection rest on the complete ones, which are no random"
                      + " sample."),
              new Label(
                  "Bortfallet hos en deltagare säger hur frågorna besvarats, inte hur barnen har det."
                      + " Den som har få utredningar hamnar lätt ytterst av en slump: läs intervallen.",
                  "Non-response at a participant tells how the questions were answered, not how the"
                      + " children fare. One with few investigations easily comes first or last by"
                      + " chance: read the intervals."),
              Words.CROSS_SECTION));

  public NonResponse {
    questions = List.copyOf(questions);
    who = List.copyOf(who);
    participants = List.copyOf(participants);
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * A question.
   *
   * @param label what is asked about
   * @param lacking the share of all investigations without an answer
   */
  public record Question(Label label, Proportion lacking) {}

  /**
   * Non-response by a dimension.
   *
   * @param dimension the dimension
   * @param lacking the share with any of the answers missing, by its levels
   * @param test Pearson's test that the levels differ, with a note where too few are expected
   * @param adjusted its p adjusted over all dimensions; NaN when there is nothing to compare
   */
  public record Group(Label dimension, Shares lacking, ChiSquared test, double adjusted) {}

  /**
   * Non-response of a participant.
   *
   * @param participant the municipality or district; {@link Level#NOT_ANSWERED} for records that do
   *     not say
   * @param lacking the share with any of the answers missing
   */
  public record Participant(Level participant, Proportion lacking) {}

  /**
   * The non-response of investigations.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   */
  public static NonResponse of(Iterable<Investigation> investigations) {
    List<Investigation> records = new ArrayList<>();
    investigations.forEach(records::add);
    return new NonResponse(
        questions(records),
        Opposite.INCOMPLETE.of(records),
        who(records),
        participants(records),
        Basis.of(records, Dimensions.RISK_FACTOR));
  }

  private static List<Question> questions(List<Investigation> records) {
    return Stream.concat(
            Stream.of(RiskFactor.values())
                .map(factor -> question(factor.label(), Indicators.documented(factor), records)),
            Stream.of(
                question(
                    PROTECTION,
                    Indicator.share(
                        Dimensions.PROTECTION_COUNT, Dimensions.PROTECTION_COUNT.levels().get(0)),
                    records)))
        .toList();
  }

  private static Question question(
      Label label, Indicator<Investigation> asked, List<Investigation> records) {
    long missing = asked.of(records).missing();
    return new Question(label, new Proportion(missing, records.size(), 0));
  }

  private static List<Group> who(List<Investigation> records) {
    List<Group> raw =
        Stream.<Dimension<? super Investigation>>of(
                Dimensions.AGE_GROUP,
                Dimensions.SEX,
                Dimensions.ORIGIN,
                Dimensions.LIVING_SITUATION,
                Dimensions.FIRST_OR_RECURRING,
                Dimensions.VULNERABILITY,
                Dimensions.NEED_ASSESSMENT,
                Dimensions.MUNICIPALITY_SIZE)
            .map(dimension -> group(dimension, records))
            .toList();
    BenjaminiHochberg adjusted =
        BenjaminiHochberg.of(raw.stream().mapToDouble(group -> group.test().p()).toArray());
    return IntStream.range(0, raw.size())
        .mapToObj(
            i ->
                new Group(
                    raw.get(i).dimension(),
                    raw.get(i).lacking(),
                    raw.get(i).test(),
                    adjusted.adjusted().get(i)))
        .toList();
  }

  private static Group group(
      Dimension<? super Investigation> dimension, List<Investigation> records) {
    Shares lacking = Opposite.INCOMPLETE.by(dimension).of(records);
    long[][] table =
        dimension.levels().stream()
            .map(level -> lacking.share(level.code()))
            .map(share -> new long[] {share.yes(), share.no()})
            .toArray(long[][]::new);
    return new Group(dimension.label(), lacking, ChiSquared.of(table), Double.NaN);
  }

  private static List<Participant> participants(List<Investigation> records) {
    Shares lacking = Opposite.INCOMPLETE.by(Dimensions.PARTICIPANT).of(records);
    return Stream.concat(Dimensions.PARTICIPANT.levels().stream(), Stream.of(Level.NOT_ANSWERED))
        .map(level -> new Participant(level, lacking.share(level.code())))
        .filter(participant -> participant.lacking().n() > 0)
        .sorted(Comparator.comparingDouble((Participant one) -> one.lacking().share()).reversed())
        .toList();
  }

  @Override
  public Label title() {
    return NON_RESPONSE_ON_RISK_AND;
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    sheet.table(
        SHOWN + 3,
        2,
        Sheet.words(WITHOUT_AN_ANSWER),
        Sheet.of(Words.SHARE, Look.WITH_INTERVAL),
        Sheet.of(Words.COUNT));
    List<Question> ordered =
        questions.stream()
            .sorted(Comparator.comparingLong((Question one) -> one.lacking().yes()).reversed())
            .toList();
    ordered.forEach(question -> add(sheet, question.label(), question.lacking()));
    add(sheet, AT_LEAST_ONE_OF_31, combined);
    sheet.table(
        Sheet.words(WHO_LACKS_ANSWERS),
        Sheet.words(GROUP),
        Sheet.of(Words.SHARE),
        Sheet.of(Words.N),
        Sheet.of(P_ADJUSTED),
        Sheet.of(Label.same("")));
    who.forEach(group -> add(sheet, group));
    if (who.stream().anyMatch(group -> isUnsafe(group.test()))) {
      sheet.note(FEWER_THAN_5_ARE_EXPECTED);
    }
    sheet.table(
        2 * SHOWN + 1,
        SHOWN,
        Sheet.words(PARTICIPANT),
        Sheet.of(Words.SHARE, Look.WITH_INTERVAL),
        Sheet.of(Words.N));
    participants.forEach(
        one ->
            sheet.row(
                Cell.words(one.participant().label()),
                one.lacking().cell(),
                Cell.count(one.lacking().n())));
    sheet.note(NUMBER_PARTICIPANTS_THE_HIGHEST_SHARE.with("number", participants.size()));
    return sheet.document();
  }

  private static void add(Sheet sheet, Label label, Proportion share) {
    sheet.row(Cell.words(label), share.cell(), Cell.count(share.yes()));
  }

  private static boolean isUnsafe(ChiSquared test) {
    return test.expected().stream().flatMap(List::stream).anyMatch(count -> count < SMALL);
  }

  private static void add(Sheet sheet, Group group) {
    for (Shares.Cell cell : group.lacking().cells()) {
      Level level = cell.levels().get(0);
      if (level != Level.ALL && cell.proportion().n() > 0) {
        sheet.row(
            Cell.words(group.dimension()),
            Cell.words(level.label()),
            cell.proportion().cell(),
            Cell.count(cell.proportion().n()),
            new Cell.Probability(group.adjusted()),
            Cell.words(isUnsafe(group.test()) ? "*" : ""));
      }
    }
  }

  /** The tables, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

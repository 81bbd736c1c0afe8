package se.nuso.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.nuso.actualisation.Actualisation;
import se.nuso.actualisation.ActualisationDecision;
import se.nuso.analysis.indicator.ActualisationDimensions;
import se.nuso.analysis.indicator.ActualisationIndicators;
import se.nuso.document.Cell;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.stats.Crosstab;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.stats.Shares;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Actualisations by reason × sex × age × decision (delstudie 3).
 *
 * @param counts the number in every combination of group of reasons, sex, age group and decision
 * @param opened the share in which an investigation was opened, by group of reasons, sex and age
 *     group; a pending decision counts as missing
 * @param joined the share joined to an ongoing investigation, likewise
 * @param unmapped the share with a local reason that has no mapping
 * @param basis the records
 */
public record IntakeDecisions(
    Crosstab counts, Shares opened, Shares joined, Proportion unmapped, DataOrigin basis)
    implements Analysis {
  private static final Label DECISIONS_ON_ACTUALISATIONS_BY_REASON =
      new Label(
          "Beslut om aktualiseringar efter anledning, kön och ålder",
          "Decisions on actualisations by reason, sex and age");
  private static final Label REASONS = new Label("Anledningar", "Reasons");
  private static final Label WITH_A_REASON_WITHOUT_A =
      new Label("Med anledning utan översättning", "With a reason without a mapping");
  private static final Label INVESTIGATION_OPENED =
      new Label("Utredning inledd", "Investigation opened");
  private static final Label JOINED = new Label("Påförd", "Joined");
  private static final Label PENDING = new Label("väntar", "pending");
  private static final Label NOT_ANSW = new Label("ej besv.", "not answ.");

  private static final MethodNote METHOD =
      new MethodNote(
          new Label(
              "Aktualiseringen, inte barnet: ett barn kan ha flera under året.",
              "The actualisation, not the child: a child may have several in the year."),
          new Label(
              "Andelen aktualiseringar där utredning inletts, och som påförts pågående utredning,"
                  + " efter orsaksgrupp, kön och åldersgrupp.",
              "The share of actualisations in which an investigation was opened, and that were joined"
                  + " to an ongoing one, by group of reasons, sex and age group."),
          new Label(
              "Aktualiseringar med beslutet. Flera anledningar kan anges: en aktualisering räknas i"
                  + " var och en av sina orsaksgrupper.",
              "Actualisations with the decision. Several reasons may be given: an actualisation counts"
                  + " in each of its groups."),
          new Label("Aktualiseringar med fattat beslut.", "Actualisations with a decision made."),
          new Label(
              "Väntande och obesvarat beslut räknas som saknat; antalet redovisas.",
              "A pending decision and one not answered count as missing; their number is reported."),
          new Label(
              "95 % intervall enligt Wilson (1927). Aktualiseringar av samma barn och i samma kommun"
                  + " liknar varandra; intervallen är då för smala.",
              "95 % intervals by Wilson (1927). Actualisations of one child and of one municipality"
                  + " resemble each other; the intervals are then too narrow."),
          new Label(
              "SKR:s sida om delstudie 3, hela 2023; orsakslistan är till största delen vår.",
              "SKR's page on sub-study 3, the whole of 2023; the list of reasons is mostly ours."),
          List.of(
              new Label(
                  "Kommuner kategoriserar anledningar olika; andelen utan översättning redovisas.",
                  "Municipalities categorise reasons differently; the share without a mapping is"
                      + " reported."),
              new Label(
                  "En anmälan som inte utreds är inte obefogad.",
                  "A report that is not investigated is not unfounded."),
              Words.CROSS_SECTION));

  public IntakeDecisions {
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(opened, "opened");
    Objects.requireNonNull(joined, "joined");
    Objects.requireNonNull(unmapped, "unmapped");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * The decisions on actualisations.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param actualisations the records; read once
   */
  public static IntakeDecisions of(Iterable<Actualisation> actualisations) {
    List<Actualisation> records = new ArrayList<>();
    actualisations.forEach(records::add);
    Dimension<? super Actualisation> reason = ActualisationDimensions.REASON_GROUP;
    Dimension<? super Actualisation> sex = ActualisationDimensions.SEX;
    Dimension<? super Actualisation> age = ActualisationDimensions.AGE_GROUP;
    return new IntakeDecisions(
        Crosstab.of(records, reason, sex, age, ActualisationDimensions.DECISION),
        ActualisationIndicators.INVESTIGATION_OPENED.by(reason, sex, age).of(records),
        ActualisationIndicators.JOINED_TO_ONGOING.by(reason, sex, age).of(records),
        ActualisationIndicators.UNMAPPED_REASON.of(records),
        Basis.of(records, ActualisationDimensions.DECISION));
  }

  @Override
  public Label title() {
    return DECISIONS_ON_ACTUALISATIONS_BY_REASON;
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    head(sheet, ActualisationDimensions.REASON_GROUP.label());
    for (Level reason : levels(ActualisationDimensions.REASON_GROUP)) {
      for (Level sex : levels(ActualisationDimensions.SEX)) {
        add(sheet, reason, reason, sex, Level.ALL);
      }
    }
    head(sheet, ActualisationDimensions.AGE_GROUP.label());
    for (Level age : levels(ActualisationDimensions.AGE_GROUP)) {
      for (Level sex : levels(ActualisationDimensions.SEX)) {
        add(sheet, age, Level.ALL, sex, age);
      }
    }
    sheet.table(Sheet.words(REASONS), Sheet.of(Words.SHARE, Look.WITH_INTERVAL), Sheet.of(Words.N));
    sheet.row(Cell.words(WITH_A_REASON_WITHOUT_A), unmapped.cell(), Cell.count(unmapped.n()));
    return sheet.notAnswered(opened).document();
  }

  private static void head(Sheet sheet, Label first) {
    sheet.table(
        Sheet.words(first),
        Sheet.words(ActualisationDimensions.SEX.label()),
        Sheet.of(Words.COUNT),
        Sheet.of(INVESTIGATION_OPENED, Look.WITH_INTERVAL),
        Sheet.of(JOINED),
        Sheet.of(Words.N),
        Sheet.of(PENDING),
        Sheet.of(NOT_ANSW));
  }

  private void add(Sheet sheet, Level label, Level reason, Level sex, Level age) {
    Proportion share = opened.share(reason.code(), sex.code(), age.code());
    sheet.row(
        Cell.words(label.label()),
        Cell.words(sex.label()),
        Cell.count(counts.count(reason.code(), sex.code(), age.code())),
        share.cell(),
        joined.share(reason.code(), sex.code(), age.code()).cell(),
        Cell.count(share.n()),
        Cell.count(
            counts.count(
                reason.code(), sex.code(), age.code(), ActualisationDecision.PENDING.code())),
        Cell.count(counts.count(reason.code(), sex.code(), age.code(), Level.NOT_ANSWERED.code())));
  }

  private static List<Level> levels(Dimension<? super Actualisation> dimension) {
    return Stream.concat(dimension.levels().stream(), Stream.of(Level.ALL)).toList();
  }

  /** The tables, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

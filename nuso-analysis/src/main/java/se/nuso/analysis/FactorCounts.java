package se.nuso.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.bbic.RiskFactor;
import se.nuso.document.Cell;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.stats.Dimension;
import se.nuso.stats.Indicator;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * How many risk and protective factors are documented (NUSO PM#3, tables 1 and 2), with what is
 * counted twice or not at all. The number of risk factors is known only where all thirty questions
 * are answered; the others stand beside.
 *
 * @param risk the share of investigations in each class of number of risk factors: 0, 1, 2, 3–4, 5+
 * @param protection the share in each class of number of protective factors: 0, 1, 2, 3+
 * @param risks the mean number of risk factors of 30
 * @param protections the mean number of protective factors of 7
 * @param someAnswered how many investigations answer some of the thirty questions on risk and not
 *     all: their number is not known, and they are in no class
 * @param complete the share with all questions on factors answered
 * @param developmentalWithDiagnosis among those with developmental difficulties documented, the
 *     share with a known diagnosis: the same difficulty occurs twice in the record
 * @param offendingOnlyAsReason among those opened for offending, the share where it is not a
 *     documented risk factor: it is not in the count
 * @param basis the records
 */
public record FactorCounts(
    Map<Level, Proportion> risk,
    Map<Level, Proportion> protection,
    Mean risks,
    Mean protections,
    long someAnswered,
    Proportion complete,
    Proportion developmentalWithDiagnosis,
    Proportion offendingOnlyAsReason,
    DataOrigin basis)
    implements Analysis {
  private static final Label OFFENDING_NOT_DOCUMENTED =
      new Label("Kriminalitet ej dokumenterad", "Offending not documented");
  private static final Label NUMBER_OF_RISK_AND_PROTECTIVE =
      new Label("Antal risk- och skyddsfaktorer", "Number of risk and protective factors");
  private static final Label NOT_KNOWN_QUESTIONS_UNANSWERED =
      new Label("Ej känt: frågor obesvarade", "Not known: questions unanswered");
  private static final Label NO_QUESTION_ANSWERED =
      new Label("Ingen fråga besvarad", "No question answered");
  private static final Label QUESTION_UNANSWERED =
      new Label("Frågan obesvarad", "Question unanswered");
  private static final Label TO_BEAR_IN_MIND = new Label("Att tänka på", "To bear in mind");
  private static final Label ALL_QUESTIONS_ON_FACTORS_ANSWERED =
      new Label("Alla frågor om faktorer besvarade", "All questions on factors answered");
  private static final Label DIAGNOSIS_AMONG_DEVELOPMENTAL_DIFFICULTIES_DOUBLE =
      new Label(
          "Diagnos bland utvecklingssvårigheter (dubbelt)",
          "Diagnosis among developmental difficulties (double)");
  private static final Label REASON_ONLY_AMONG_OPENED_FOR =
      new Label(
          "Bara anledning bland inledda för kriminalitet (ej med)",
          "Reason only among opened for offending (not counted)");
  private static final Label NUMBER_KNOWN_MEAN =
      new Label("Antalet känt; medelvärde", "Number known; mean");

  private static final MethodNote METHOD =
      new MethodNote(
          Words.INVESTIGATIONS,
          new Label(
              "Antal dokumenterade riskfaktorer (av 30) och skyddsfaktorer (av 7) i NUSO:s klasser,"
                  + " och medelvärden.",
              "The number of documented risk factors (of 30) and protective factors (of 7) in"
                  + " NUSO's classes, and means."),
          new Label("Utredningar i klassen.", "Investigations in the class."),
          new Label(
              "Utredningar med alla trettio frågorna om risk besvarade, respektive med frågan om"
                  + " skydd besvarad.",
              "Investigations with all thirty questions on risk answered, and with the question on"
                  + " protection answered."),
          new Label(
              "Där någon av de trettio frågorna är obesvarad är antalet inte känt: de utredningarna"
                  + " är i ingen klass. Antalet sådana redovisas, liksom andelen med alla svar.",
              "Where any of the thirty questions is unanswered the number is not known: those"
                  + " investigations are in no class. How many they are is reported, and the share"
                  + " with all answers."),
          Words.WILSON,
          new Label(
              "NUSO PM#3, tabell 1 och 2; egen beräkning, inte granskad av NUSO.",
              "NUSO PM#3, tables 1 and 2; own computation, not reviewed by NUSO."),
          List.of(
              Words.DOCUMENTED,
              new Label(
                  "14 av riskfaktorerna och 2 av skyddsfaktorerna är vår komplettering.",
                  "14 of the risk factors and 2 of the protective factors are our completion."),
              new Label(
                  "Utvecklingssvårigheter dubblerar en känd diagnos, och kriminalitet kan finnas"
                      + " bara som anledning: båda redovisas.",
                  "Developmental difficulties double a known diagnosis, and offending may be given as a"
                      + " reason only: both are reported.")));

  public FactorCounts {
    risk = ordered(risk);
    protection = ordered(protection);
    Objects.requireNonNull(basis, "basis");
  }

  private static Map<Level, Proportion> ordered(Map<Level, Proportion> shares) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  /**
   * A mean number of factors.
   *
   * @param value the mean; NaN when nobody answers
   * @param n how many answer
   * @param missing how many do not
   */
  public record Mean(double value, long n, long missing) {
    static Mean of(List<Investigation> records, Function<Investigation, IntStream> number) {
      var counted = records.stream().flatMapToInt(number::apply).summaryStatistics();
      return new Mean(
          counted.getCount() == 0 ? Double.NaN : counted.getAverage(),
          counted.getCount(),
          records.size() - counted.getCount());
    }
  }

  /** The number of documented risk factors; none where not all questions are answered. */
  static IntStream risks(Investigation investigation) {
    return investigation.factors().documentedRisks().stream();
  }

  private static boolean someAnswered(Investigation investigation) {
    return !investigation.factors().risk().isEmpty() && !investigation.factors().riskComplete();
  }

  /** The number of documented protective factors; none where the question is not answered. */
  static IntStream protections(Investigation investigation) {
    return investigation.factors().documentedProtection().stream();
  }

  /**
   * The counts of investigations.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   */
  public static FactorCounts of(Iterable<Investigation> investigations) {
    List<Investigation> records = new ArrayList<>();
    investigations.forEach(records::add);
    return new FactorCounts(
        shares(Dimensions.RISK_COUNT, records),
        shares(Dimensions.PROTECTION_COUNT, records),
        Mean.of(records, FactorCounts::risks),
        Mean.of(records, FactorCounts::protections),
        records.stream().filter(FactorCounts::someAnswered).count(),
        Indicators.COMPLETE_ON_FACTORS.of(records),
        Indicators.ANY_DIAGNOSIS
            .among(Indicators.documented(RiskFactor.CHILD_DEVELOPMENTAL_DIFFICULTIES))
            .of(records),
        Opposite.of(OFFENDING_NOT_DOCUMENTED, Indicators.documented(RiskFactor.CHILD_OFFENDING))
            .among(Indicators.reason(InvestigationReason.CHILD_OFFENDING))
            .of(records),
        Basis.of(records, Dimensions.RISK_COUNT));
  }

  private static Map<Level, Proportion> shares(
      Dimension<? super Investigation> dimension, List<Investigation> records) {
    Map<Level, Proportion> shares = new LinkedHashMap<>();
    for (Level level : dimension.levels()) {
      shares.put(level, Indicator.share(dimension, level).of(records));
    }
    return shares;
  }

  @Override
  public Label title() {
    return NUMBER_OF_RISK_AND_PROTECTIVE;
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    add(sheet, Dimensions.RISK_COUNT.label(), risk, risks);
    sheet.row(
        Cell.words(NOT_KNOWN_QUESTIONS_UNANSWERED),
        Cell.count(someAnswered),
        Cell.EMPTY,
        Cell.EMPTY);
    sheet.row(
        Cell.words(NO_QUESTION_ANSWERED),
        Cell.count(risks.missing() - someAnswered),
        Cell.EMPTY,
        Cell.EMPTY);
    add(sheet, Dimensions.PROTECTION_COUNT.label(), protection, protections);
    sheet.row(
        Cell.words(QUESTION_UNANSWERED), Cell.count(protections.missing()), Cell.EMPTY, Cell.EMPTY);
    sheet.table(
        Sheet.words(TO_BEAR_IN_MIND),
        Sheet.of(Words.SHARE, Look.WITH_INTERVAL),
        Sheet.of(Words.N),
        Sheet.of(Words.MISSING));
    add(sheet, ALL_QUESTIONS_ON_FACTORS_ANSWERED, complete);
    add(sheet, DIAGNOSIS_AMONG_DEVELOPMENTAL_DIFFICULTIES_DOUBLE, developmentalWithDiagnosis);
    add(sheet, REASON_ONLY_AMONG_OPENED_FOR, offendingOnlyAsReason);
    return sheet.document();
  }

  private static void add(Sheet sheet, Label head, Map<Level, Proportion> shares, Mean mean) {
    sheet.table(
        Sheet.words(head),
        Sheet.of(Words.COUNT),
        Sheet.of(Words.SHARE),
        Sheet.of(Words.INTERVAL, Look.INTERVAL));
    shares.forEach(
        (level, share) ->
            sheet.row(
                Cell.words(level.label()), Cell.count(share.yes()), share.cell(), share.cell()));
    sheet.row(
        Cell.words(NUMBER_KNOWN_MEAN),
        Cell.count(mean.n()),
        Cell.number(mean.value(), 2),
        Cell.EMPTY);
  }

  private static void add(Sheet sheet, Label label, Proportion share) {
    sheet.row(Cell.words(label), share.cell(), Cell.count(share.n()), Cell.count(share.missing()));
  }

  /** The tables, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

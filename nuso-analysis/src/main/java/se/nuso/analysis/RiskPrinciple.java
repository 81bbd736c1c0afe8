package se.nuso.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.stats.Shares;
import se.nuso.stats.table.CochranArmitage;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Need and intervention by number of risk factors × number of protective factors. By the risk
 * principle the extent of support follows the risk: more of it with more risk, less with more
 * protection.
 *
 * @param need the share with need assessed, by number of risk and of protective factors, with
 *     margins
 * @param intervention the share with an intervention decided, likewise
 * @param needByRisk whether need rises with the classes of number of risk factors
 * @param needByProtection whether need rises with the classes of number of protective factors
 * @param interventionByRisk whether intervention rises with risk
 * @param interventionByProtection whether intervention rises with protection
 * @param basis the records
 */
public record RiskPrinciple(
    Shares need,
    Shares intervention,
    CochranArmitage needByRisk,
    CochranArmitage needByProtection,
    CochranArmitage interventionByRisk,
    CochranArmitage interventionByProtection,
    DataOrigin basis)
    implements Analysis {
  private static final Label THE_RISK_PRINCIPLE_NEED_AND =
      new Label(
          "Riskprincipen: behov och insats efter risk och skydd",
          "The risk principle: need and intervention by risk and protection");
  private static final Label NEED_RISKS_PROTECTION =
      new Label("Behov, antal risker ↓ skydd →", "Need, risks ↓ protection →");
  private static final Label INTERVENTION_RISKS_PROTECTION =
      new Label("Insats, antal risker ↓ skydd →", "Intervention, risks ↓ protection →");
  private static final Label TREND_COCHRAN_ARMITAGE =
      new Label("Trend (Cochran–Armitage)", "Trend (Cochran–Armitage)");
  private static final Label Z = new Label("z", "z");
  private static final Label NEED_WITH_NUMBER_OF_RISKS =
      new Label("Behov med antal risker", "Need with number of risks");
  private static final Label NEED_WITH_PROTECTION =
      new Label("Behov med antal skydd", "Need with protection");
  private static final Label INTERVENTION_WITH_RISKS =
      new Label("Insats med antal risker", "Intervention with risks");
  private static final Label INTERVENTION_WITH_PROTECTION =
      new Label("Insats med antal skydd", "Intervention with protection");

  private static final MethodNote METHOD =
      new MethodNote(
          Words.INVESTIGATIONS,
          new Label(
              "Andel med bedömt behov respektive beslutad insats efter antal dokumenterade"
                  + " riskfaktorer (0, 1, 2, 3–4, 5+) × skyddsfaktorer (0, 1, 2, 3+).",
              "The share with need assessed and with an intervention decided by number of documented"
                  + " risk factors (0, 1, 2, 3–4, 5+) × protective factors (0, 1, 2, 3+)."),
          new Label(
              "Utredningar med bedömt behov; respektive med minst en beslutad insats eller åtgärd.",
              "Investigations with need assessed; and with at least one intervention or measure"
                  + " decided."),
          new Label(
              "Utredningar i cellen med svar på frågan om behov, respektive beslut.",
              "Investigations in the cell with an answer on need, and on decisions."),
          new Label(
              "Där någon av de trettio frågorna om risk är obesvarad är antalet inte känt: de"
                  + " utredningarna har en egen rad, är i ingen klass och inte i trendtestet. De utan"
                  + " svar om skydd finns bara i marginalen Alla. Utredningar utan svar om behov eller"
                  + " beslut står varken i täljare eller nämnare. Antalen redovisas.",
              "Where any of the thirty questions on risk is unanswered the number is not known: those"
                  + " investigations have a row of their own, are in no class and not in the test of"
                  + " trend. Those without an answer on protection are in the margin All only."
                  + " Investigations without an answer on need or decisions are in neither numerator"
                  + " nor denominator. Their numbers are reported."),
          new Label(
              "95 % intervall enligt Wilson (1927); trend i marginalerna med Cochran–Armitages test"
                  + " (Cochran 1954, Armitage 1955), klasserna med poängen 1, 2, 3, … Likhet inom"
                  + " kommuner beaktas inte.",
              "95 % intervals by Wilson (1927); trend along the margins by the Cochran–Armitage test"
                  + " (Cochran 1954, Armitage 1955), the classes scored 1, 2, 3, … Likeness within"
                  + " municipalities is not taken into account."),
          new Label(
              "Risk-, behovs- och mottaglighetsprinciperna, NUSO PM#3 not 3; egen beräkning, inte"
                  + " granskad av NUSO.",
              "The risk, need and responsivity principles, NUSO PM#3 note 3; own computation, not"
                  + " reviewed by NUSO."),
          List.of(
              new Label(
                  "Antalet faktorer säger inget om hur allvarliga de är eller hur de samverkar.",
                  "The number of factors says nothing of how severe they are or how they act"
                      + " together."),
              new Label(
                  "Behovet bedömdes av dem som dokumenterade faktorerna: sambandet är delvis givet.",
                  "Need was assessed by those who documented the factors: the association is partly"
                      + " given."),
              Words.DOCUMENTED,
              Words.NO_CAUSE));

  private static final Label NOT_KNOWN = new Label("Ej känt", "Not known");

  public RiskPrinciple {
    Objects.requireNonNull(need, "need");
    Objects.requireNonNull(intervention, "intervention");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * Need and intervention by risk and protection.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   */
  public static RiskPrinciple of(Iterable<Investigation> investigations) {
    List<Investigation> records = new ArrayList<>();
    investigations.forEach(records::add);
    Shares need =
        Indicators.NEED.by(Dimensions.RISK_COUNT, Dimensions.PROTECTION_COUNT).of(records);
    Shares intervention =
        Indicators.INTERVENTION_DECIDED
            .by(Dimensions.RISK_COUNT, Dimensions.PROTECTION_COUNT)
            .of(records);
    return new RiskPrinciple(
        need,
        intervention,
        CochranArmitage.of(byRisk(need)),
        CochranArmitage.of(byProtection(need)),
        CochranArmitage.of(byRisk(intervention)),
        CochranArmitage.of(byProtection(intervention)),
        Basis.of(records, Dimensions.RISK_COUNT));
  }

  private static List<Proportion> byRisk(Shares shares) {
    return Dimensions.RISK_COUNT.levels().stream()
        .map(level -> shares.share(level.code()))
        .toList();
  }

  private static List<Proportion> byProtection(Shares shares) {
    return Dimensions.PROTECTION_COUNT.levels().stream()
        .map(level -> shares.share(Level.ALL.code(), level.code()))
        .toList();
  }

  @Override
  public Label title() {
    return THE_RISK_PRINCIPLE_NEED_AND;
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    add(sheet, NEED_RISKS_PROTECTION, need);
    add(sheet, INTERVENTION_RISKS_PROTECTION, intervention);
    sheet.table(
        Sheet.words(TREND_COCHRAN_ARMITAGE), Sheet.of(Z), Sheet.of(Words.P), Sheet.of(Words.N));
    add(sheet, NEED_WITH_NUMBER_OF_RISKS, needByRisk);
    add(sheet, NEED_WITH_PROTECTION, needByProtection);
    add(sheet, INTERVENTION_WITH_RISKS, interventionByRisk);
    add(sheet, INTERVENTION_WITH_PROTECTION, interventionByProtection);
    Stream.of(needByRisk, needByProtection, interventionByRisk, interventionByProtection)
        .flatMap(trend -> trend.notes().stream())
        .distinct()
        .forEach(sheet::note);
    return sheet.withoutAnswer(need, intervention).notAnswered(need).document();
  }

  private static void add(Sheet sheet, Label head, Shares shares) {
    List<Level> columns = levels(Dimensions.PROTECTION_COUNT);
    sheet.table(
        Stream.concat(
                Stream.of(Sheet.words(head)),
                columns.stream().map(column -> Sheet.of(column.label(), Look.WITH_N)))
            .toArray(Column[]::new));
    List<Level> rows = new ArrayList<>(Dimensions.RISK_COUNT.levels());
    rows.add(Level.NOT_ANSWERED);
    rows.add(Level.ALL);
    for (Level risk : rows) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(risk == Level.NOT_ANSWERED ? NOT_KNOWN : risk.label()));
      columns.forEach(column -> cells.add(shares.share(risk.code(), column.code()).cell()));
      sheet.row(cells);
    }
  }

  private static List<Level> levels(Dimension<? super Investigation> dimension) {
    return Stream.concat(dimension.levels().stream(), Stream.of(Level.ALL)).toList();
  }

  private static void add(Sheet sheet, Label label, CochranArmitage trend) {
    sheet.row(
        Cell.words(label),
        Cell.number(trend.z(), 1),
        new Cell.Probability(trend.p()),
        Cell.count(trend.n()));
  }

  /** The tables, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

package se.nuso.analysis;

import static se.nuso.analysis.Words.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.document.DataOrigin;
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
  private static final MethodNote METHOD =
      new MethodNote(
          Words.INVESTIGATIONS,
          text(
              "Andel med bedömt behov respektive beslutad insats efter antal dokumenterade"
                  + " riskfaktorer (0, 1, 2, 3–4, 5+) × skyddsfaktorer (0, 1, 2, 3+).",
              "The share with need assessed and with an intervention decided by number of documented"
                  + " risk factors (0, 1, 2, 3–4, 5+) × protective factors (0, 1, 2, 3+)."),
          text(
              "Utredningar med bedömt behov; respektive med minst en beslutad insats eller åtgärd.",
              "Investigations with need assessed; and with at least one intervention or measure"
                  + " decided."),
          text(
              "Utredningar i cellen med svar på frågan om behov, respektive beslut.",
              "Investigations in the cell with an answer on need, and on decisions."),
          text(
              "Där någon av de trettio frågorna om risk är obesvarad är antalet inte känt: de"
                  + " utredningarna har en egen rad, är i ingen klass och inte i trendtestet. De utan"
                  + " svar om skydd finns bara i marginalen Alla. Utredningar utan svar om behov eller"
                  + " beslut står varken i täljare eller nämnare. Antalen redovisas.",
              "Where any of the thirty questions on risk is unanswered the number is not known: those"
                  + " investigations have a row of their own, are in no class and not in the test of"
                  + " trend. Those without an answer on protection are in the margin All only."
                  + " Investigations without an answer on need or decisions are in neither numerator"
                  + " nor denominator. Their numbers are reported."),
          text(
              "95 % intervall enligt Wilson (1927); trend i marginalerna med Cochran–Armitages test"
                  + " (Cochran 1954, Armitage 1955), klasserna med poängen 1, 2, 3, … Likhet inom"
                  + " kommuner beaktas inte.",
              "95 % intervals by Wilson (1927); trend along the margins by the Cochran–Armitage test"
                  + " (Cochran 1954, Armitage 1955), the classes scored 1, 2, 3, … Likeness within"
                  + " municipalities is not taken into account."),
          text(
              "Risk-, behovs- och mottaglighetsprinciperna, NUSO PM#3 not 3; egen beräkning, inte"
                  + " granskad av NUSO.",
              "The risk, need and responsivity principles, NUSO PM#3 note 3; own computation, not"
                  + " reviewed by NUSO."),
          List.of(
              text(
                  "Antalet faktorer säger inget om hur allvarliga de är eller hur de samverkar.",
                  "The number of factors says nothing of how severe they are or how they act"
                      + " together."),
              text(
                  "Behovet bedömdes av dem som dokumenterade faktorerna: sambandet är delvis givet.",
                  "Need was assessed by those who documented the factors: the association is partly"
                      + " given."),
              Words.DOCUMENTED,
              Words.NO_CAUSE));

  private static final Label NOT_KNOWN = text("Ej känt", "Not known");

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
    return text(
        "Riskprincipen: behov och insats efter risk och skydd",
        "The risk principle: need and intervention by risk and protection");
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public String toString(Language language) {
    TextSheet sheet = new TextSheet(this, language);
    add(sheet, text("Behov, antal risker ↓ skydd →", "Need, risks ↓ protection →"), need);
    add(
        sheet,
        text("Insats, antal risker ↓ skydd →", "Intervention, risks ↓ protection →"),
        intervention);
    sheet.table(
        1,
        text("Trend (Cochran–Armitage)", "Trend (Cochran–Armitage)"),
        text("z", "z"),
        Words.P,
        Words.N);
    add(sheet, text("Behov med antal risker", "Need with number of risks"), needByRisk);
    add(sheet, text("Behov med antal skydd", "Need with protection"), needByProtection);
    add(sheet, text("Insats med antal risker", "Intervention with risks"), interventionByRisk);
    add(
        sheet,
        text("Insats med antal skydd", "Intervention with protection"),
        interventionByProtection);
    Stream.of(needByRisk, needByProtection, interventionByRisk, interventionByProtection)
        .flatMap(trend -> trend.notes().stream())
        .distinct()
        .forEach(sheet::line);
    return sheet.withoutAnswer(need, intervention).notAnswered(need).text();
  }

  private static void add(TextSheet sheet, Label head, Shares shares) {
    List<Level> columns = levels(Dimensions.PROTECTION_COUNT);
    Label[] heads =
        Stream.concat(Stream.of(head), columns.stream().map(Level::label)).toArray(Label[]::new);
    sheet.table(1, heads);
    List<Level> rows = new ArrayList<>(Dimensions.RISK_COUNT.levels());
    rows.add(Level.NOT_ANSWERED);
    rows.add(Level.ALL);
    for (Level risk : rows) {
      String[] cells =
          Stream.concat(
                  Stream.of(sheet.words(risk == Level.NOT_ANSWERED ? NOT_KNOWN : risk.label())),
                  columns.stream()
                      .map(column -> shares.share(risk.code(), column.code()))
                      .map(share -> sheet.share(share) + " n=" + share.n()))
              .toArray(String[]::new);
      sheet.row(cells);
    }
  }

  private static List<Level> levels(Dimension<Investigation> dimension) {
    return Stream.concat(dimension.levels().stream(), Stream.of(Level.ALL)).toList();
  }

  private static void add(TextSheet sheet, Label label, CochranArmitage trend) {
    sheet.row(
        sheet.words(label), sheet.number(trend.z(), 1), sheet.p(trend.p()), sheet.count(trend.n()));
  }

  /** The tables, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

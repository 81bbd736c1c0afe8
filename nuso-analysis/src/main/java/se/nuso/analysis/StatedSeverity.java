package se.nuso.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.document.Cell;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Explanation;
import se.nuso.stats.Indicator;
import se.nuso.stats.Proportion;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * How often a documented risk factor has its severity stated, and which severity then.
 *
 * @param factors each of the thirty factors
 * @param stated of all documented findings, the share with a severity stated; the unit is the
 *     finding
 * @param severe of all findings with a severity, the share that is severe
 * @param basis the records
 */
public record StatedSeverity(
    List<Factor> factors, Proportion stated, Proportion severe, DataOrigin basis)
    implements Analysis {
  private static final Label SEVERITY_STATED =
      new Label("Angiven allvarlighetsgrad", "Severity stated");
  private static final Label RISK_FACTOR = new Label("Riskfaktor", "Risk factor");
  private static final Label DOCUMENTED = new Label("Dokumenterad", "Documented");
  private static final Label SEVERITY_STATED_TEXT = new Label("Grad angiven", "Severity stated");
  private static final Label SEVERE_OF_STATED =
      new Label("Allvarlig av angivna", "Severe of stated");
  private static final Label ALL_DOCUMENTED = new Label("Alla dokumenterade", "All documented");

  private static final MethodNote METHOD =
      new MethodNote(
          new Label(
              "Per faktor utredningen, inte barnet; i summan över alla faktorer den dokumenterade"
                  + " riskfaktorn, så att en utredning räknas en gång för varje.",
              "For each factor the investigation, not the child; in the sum over all factors the"
                  + " documented risk factor, so that an investigation counts once for each."),
          new Label(
              "Andelen dokumenterade riskfaktorer med angiven allvarlighetsgrad, och andelen"
                  + " allvarliga bland dem.",
              "The share of documented risk factors with a severity stated, and the share of severe"
                  + " ones among those."),
          new Label(
              "Allvarligt eller mindre allvarligt; respektive allvarligt.",
              "Severe or less severe; and severe."),
          new Label(
              "Utredningar där faktorn är dokumenterad; respektive där graden är angiven.",
              "Investigations with the factor documented; and with the severity stated."),
          new Label(
              "Utredningar utan svar på frågan om faktorn räknas som saknade; antalet redovisas.",
              "Investigations without an answer on the factor count as missing; their number is"
                  + " reported."),
          Words.WILSON,
          Words.PUBLISHED,
          List.of(
              new Label(
                  "Att graden inte är angiven betyder inte att faktorn är lindrig.",
                  "That no severity is stated does not mean that the factor is mild."),
              Words.DOCUMENTED));

  public StatedSeverity {
    factors = List.copyOf(factors);
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * A risk factor.
   *
   * @param factor the factor
   * @param documented the share of investigations with it documented
   * @param stated among those, the share with a severity stated
   * @param severe among those with a severity, the share that is severe
   */
  public record Factor(
      RiskFactor factor, Proportion documented, Proportion stated, Proportion severe) {}

  /**
   * The severities of investigations.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   */
  public static StatedSeverity of(Iterable<Investigation> investigations) {
    List<Investigation> records = new ArrayList<>();
    investigations.forEach(records::add);
    List<Factor> factors =
        Stream.of(RiskFactor.values()).map(factor -> factor(factor, records)).toList();
    return new StatedSeverity(
        factors,
        factors.stream().map(Factor::stated).reduce(Proportion.EMPTY, Proportion::merge),
        factors.stream().map(Factor::severe).reduce(Proportion.EMPTY, Proportion::merge),
        Basis.of(records, Dimensions.RISK_FACTOR));
  }

  private static Factor factor(RiskFactor factor, List<Investigation> records) {
    return new Factor(
        factor,
        Indicators.documented(factor).of(records),
        Indicators.severityGiven(factor).of(records),
        severe(factor).among(Indicators.severityGiven(factor)).of(records));
  }

  private static Indicator<Investigation> severe(RiskFactor factor) {
    Label severe = RiskFinding.SEVERE.label();
    Explanation stated = Indicators.severityGiven(factor).explanation();
    return Indicator.of(
        severe,
        new Explanation(severe, severe, stated.denominator(), stated.caveat(), stated.bearing()),
        r -> r.factors().risk().get(factor) == RiskFinding.SEVERE);
  }

  /**
   * A risk factor.
   *
   * @param factor which
   */
  public Factor of(RiskFactor factor) {
    return factors.get(factor.ordinal());
  }

  @Override
  public Label title() {
    return SEVERITY_STATED;
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    sheet.table(
        Sheet.words(RISK_FACTOR),
        Sheet.of(DOCUMENTED),
        Sheet.of(Words.MISSING),
        Sheet.of(SEVERITY_STATED_TEXT, Look.WITH_INTERVAL),
        Sheet.of(SEVERE_OF_STATED, Look.WITH_INTERVAL));
    for (Factor factor : factors) {
      sheet.row(
          Cell.words(factor.factor().label()),
          Cell.count(factor.documented().yes()),
          Cell.count(factor.documented().missing()),
          factor.stated().cell(),
          factor.severe().cell());
    }
    sheet.row(
        Cell.words(ALL_DOCUMENTED),
        Cell.count(stated.n()),
        Cell.count(stated.missing()),
        stated.cell(),
        severe.cell());
    return sheet.document();
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

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
import se.nuso.investigation.Concern;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Explanation;
import se.nuso.stats.Indicator;
import se.nuso.stats.Proportion;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * From reason to documented risk factor: how often what an investigation was opened for is found,
 * and how often the same is found where it was not the reason.
 *
 * @param concerns each concern
 * @param basis the records
 */
public record ConfirmedConcerns(List<Row> concerns, DataOrigin basis) implements Analysis {
  private static final Label OPENED_FOR_OTHER_REASONS =
      new Label("inledda av annan anledning", "opened for other reasons");
  private static final Label FROM_CONCERN_TO_DOCUMENTED_RISK =
      new Label("Från oro till dokumenterad riskfaktor", "From concern to documented risk factor");
  private static final Label CONCERN = new Label("Oro", "Concern");
  private static final Label CONFIRMED = new Label("Bekräftad", "Confirmed");
  private static final Label AMONG_OTHERS = new Label("Bland övriga", "Among others");

  private static final MethodNote METHOD =
      new MethodNote(
          Words.INVESTIGATIONS,
          new Label(
              "Andelen av utredningar inledda för en oro där motsvarande riskfaktor är dokumenterad,"
                  + " och samma andel bland dem som inleddes av annan anledning.",
              "The share of investigations opened for a concern in which the matching risk factor is"
                  + " documented, and the same share among those opened for other reasons."),
          new Label(
              "Utredningar med riskfaktorn dokumenterad; för flera brister i föräldraförmågan minst"
                  + " två.",
              "Investigations with the risk factor documented; at least two for several parenting"
                  + " deficits."),
          new Label(
              "Utredningar inledda för oron (respektive inte) där tillräckligt många av"
                  + " riskfaktorerna är besvarade.",
              "Investigations opened for the concern (or not) in which enough of the risk factors are"
                  + " answered."),
          new Label(
              "Där anledningen är obesvarad, eller för få faktorer är besvarade för att avgöra saken,"
                  + " räknas utredningen som saknad; antalet redovisas.",
              "Where the reason is not answered, or too few factors are to tell, the investigation"
                  + " counts as missing; the number is reported."),
          Words.WILSON,
          Words.PUBLISHED,
          List.of(
              new Label(
                  "Vilka riskfaktorer som bekräftar vilken oro är vår läsning.",
                  "Which risk factors confirm which concern is our reading."),
              new Label(
                  "En obekräftad oro är inte en obefogad anmälan.",
                  "A concern not confirmed is not an unfounded report."),
              Words.DOCUMENTED));

  public ConfirmedConcerns {
    concerns = List.copyOf(concerns);
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * A concern.
   *
   * @param concern the concern
   * @param confirmed the share confirmed, among investigations opened for it
   * @param others the share with the same risk factors, among investigations opened for other
   *     reasons
   */
  public record Row(Concern concern, Proportion confirmed, Proportion others) {}

  /**
   * The shares confirmed.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   */
  public static ConfirmedConcerns of(Iterable<Investigation> investigations) {
    List<Investigation> records = new ArrayList<>();
    investigations.forEach(records::add);
    return new ConfirmedConcerns(
        Stream.of(Concern.values())
            .map(
                concern ->
                    new Row(
                        concern,
                        Indicators.confirmed(concern).of(records),
                        foundElsewhere(concern).of(records)))
            .toList(),
        Basis.of(records, Dimensions.REASON));
  }

  private static Indicator<Investigation> foundElsewhere(Concern concern) {
    Indicator<Investigation> confirmed = Indicators.confirmed(concern);
    Explanation explanation = confirmed.explanation();
    return Indicator.<Investigation>of(
            concern.label(), explanation, r -> concern.isConfirmedIn(r).orElse(null))
        .among(
            OPENED_FOR_OTHER_REASONS,
            r -> r.reason().reasons().isEmpty() ? null : !concern.isRaisedIn(r));
  }

  /**
   * A concern.
   *
   * @param concern which
   */
  public Row of(Concern concern) {
    return concerns.get(concern.ordinal());
  }

  @Override
  public Label title() {
    return FROM_CONCERN_TO_DOCUMENTED_RISK;
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    sheet.table(
        Sheet.words(CONCERN),
        Sheet.of(CONFIRMED, Look.WITH_INTERVAL),
        Sheet.of(Words.N),
        Sheet.of(Words.MISSING),
        Sheet.of(AMONG_OTHERS),
        Sheet.of(Words.N),
        Sheet.of(Words.MISSING));
    for (Row row : concerns) {
      sheet.row(
          Cell.words(row.concern().label()),
          row.confirmed().cell(),
          Cell.count(row.confirmed().n()),
          Cell.count(row.confirmed().missing()),
          row.others().cell(),
          Cell.count(row.others().n()),
          Cell.count(row.others().missing()));
    }
    return sheet.document();
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

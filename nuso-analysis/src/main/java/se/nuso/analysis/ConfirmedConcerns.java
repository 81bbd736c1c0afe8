package se.nuso.analysis;

import static se.nuso.analysis.Words.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.document.DataOrigin;
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
  private static final MethodNote METHOD =
      new MethodNote(
          Words.INVESTIGATIONS,
          text(
              "Andelen av utredningar inledda för en oro där motsvarande riskfaktor är dokumenterad,"
                  + " och samma andel bland dem som inleddes av annan anledning.",
              "The share of investigations opened for a concern in which the matching risk factor is"
                  + " documented, and the same share among those opened for other reasons."),
          text(
              "Utredningar med riskfaktorn dokumenterad; för flera brister i föräldraförmågan minst"
                  + " två.",
              "Investigations with the risk factor documented; at least two for several parenting"
                  + " deficits."),
          text(
              "Utredningar inledda för oron (respektive inte) där tillräckligt många av"
                  + " riskfaktorerna är besvarade.",
              "Investigations opened for the concern (or not) in which enough of the risk factors are"
                  + " answered."),
          text(
              "Där anledningen är obesvarad, eller för få faktorer är besvarade för att avgöra saken,"
                  + " räknas utredningen som saknad; antalet redovisas.",
              "Where the reason is not answered, or too few factors are to tell, the investigation"
                  + " counts as missing; the number is reported."),
          Words.WILSON,
          Words.PUBLISHED,
          List.of(
              text(
                  "Vilka riskfaktorer som bekräftar vilken oro är vår läsning.",
                  "Which risk factors confirm which concern is our reading."),
              text(
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
            text("inledda av annan anledning", "opened for other reasons"),
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
    return text("Från oro till dokumenterad riskfaktor", "From concern to documented risk factor");
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public String toString(Language language) {
    TextSheet sheet = new TextSheet(this, language);
    sheet.table(
        1,
        text("Oro", "Concern"),
        text("Bekräftad", "Confirmed"),
        Words.N,
        Words.MISSING,
        text("Bland övriga", "Among others"),
        Words.N,
        Words.MISSING);
    for (Row row : concerns) {
      sheet.row(
          sheet.words(row.concern().label()),
          sheet.cell(row.confirmed()),
          sheet.count(row.confirmed().n()),
          sheet.count(row.confirmed().missing()),
          sheet.share(row.others()),
          sheet.count(row.others().n()),
          sheet.count(row.others().missing()));
    }
    return sheet.text();
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

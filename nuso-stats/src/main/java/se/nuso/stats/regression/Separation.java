package se.nuso.stats.regression;

import java.util.List;
import java.util.Map;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * That the terms tell yes from no without fault, for all records (complete) or for some
 * (quasi-complete). Then the likelihood rises for ever as coefficients grow, and there is no
 * maximum likelihood estimate.
 *
 * <p>Source: Albert A, Anderson JA (1984). On the existence of maximum likelihood estimates in
 * logistic regression models. Biometrika 71:1–10.
 *
 * @param complete whether all records are told apart
 * @param columns the names of the columns that tell them apart together
 * @param labels their names for people
 * @param records how many records are told apart
 * @param alike levels whose records all answer alike, if any
 */
public record Separation(
    boolean complete, List<String> columns, List<Label> labels, double records, List<Label> alike)
    implements Result {
  private static final Label COMPLETE =
      new Label(
          "FULLSTÄNDIG SEPARATION: {names} skiljer ja från nej utan fel för {records:count} poster.{alike}"
              + " Ingen maximum likelihood-skattning finns. Slå samman nivåer, eller skatta med Firths"
              + " straff: .firth().fit().",
          "COMPLETE SEPARATION: {names} tell yes from no without fault for {records:count} records.{alike}"
              + " There is no maximum likelihood estimate. Join levels, or estimate with Firth's"
              + " penalty: .firth().fit().");
  private static final Label QUASI_COMPLETE =
      new Label(
          "DELVIS SEPARATION: {names} skiljer ja från nej utan fel för {records:count} poster.{alike}"
              + " Ingen maximum likelihood-skattning finns. Slå samman nivåer, eller skatta med Firths"
              + " straff: .firth().fit().",
          "QUASI-COMPLETE SEPARATION: {names} tell yes from no without fault for {records:count}"
              + " records.{alike} There is no maximum likelihood estimate. Join levels, or estimate"
              + " with Firth's penalty: .firth().fit().");
  private static final Label ALIKE =
      new Label(" Alla svarar lika: {levels}.", " All answer alike: {levels}.");

  public Separation {
    columns = List.copyOf(columns);
    labels = List.copyOf(labels);
    alike = List.copyOf(alike);
  }

  /** What is the matter, and what can be done, in one paragraph. */
  @Override
  public Document document() {
    Label of = alike.isEmpty() ? Label.same("") : ALIKE.with("levels", Label.list(alike));
    return Document.of(
            (complete ? COMPLETE : QUASI_COMPLETE)
                .with(Map.of("names", Label.list(labels), "records", records, "alike", of)))
        .build();
  }

  /** What is the matter, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

package se.nuso.stats.regression;

import java.util.List;
import se.nuso.text.Label;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

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
    boolean complete, List<String> columns, List<Label> labels, double records, List<Label> alike) {
  public Separation {
    columns = List.copyOf(columns);
    labels = List.copyOf(labels);
    alike = List.copyOf(alike);
  }

  /**
   * What is the matter, and what can be done, in one paragraph.
   *
   * @param language the language
   */
  public String toString(Language language) {
    String names = String.join("; ", labels.stream().map(l -> l.in(language)).toList());
    String levels = String.join("; ", alike.stream().map(l -> l.in(language)).toList());
    String count = Numbers.count(records);
    if (language == Language.SWEDISH) {
      return (complete ? "FULLSTÄNDIG SEPARATION: " : "DELVIS SEPARATION: ")
          + names
          + " skiljer ja från nej utan fel för "
          + count
          + " poster."
          + (levels.isEmpty() ? "" : " Alla svarar lika: " + levels + ".")
          + " Ingen maximum likelihood-skattning finns. Slå samman nivåer, eller skatta med Firths"
          + " straff: .firth().fit().";
    }
    return (complete ? "COMPLETE SEPARATION: " : "QUASI-COMPLETE SEPARATION: ")
        + names
        + " tell yes from no without fault for "
        + count
        + " records."
        + (levels.isEmpty() ? "" : " All answer alike: " + levels + ".")
        + " There is no maximum likelihood estimate. Join levels, or estimate with Firth's penalty:"
        + " .firth().fit().";
  }

  /** What is the matter, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

package se.nuso.stats;

import java.util.Objects;
import se.nuso.stats.text.Text;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What an {@link Indicator} says and does not say.
 *
 * @param definition what is measured
 * @param numerator which records are in the numerator
 * @param denominator which records are in the denominator
 * @param caveat what the number does not say
 * @param bearing the principle or the paragraph of law that it bears on
 */
public record Explanation(
    Label definition, Label numerator, Label denominator, Label caveat, Label bearing) {
  public Explanation {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    Objects.requireNonNull(caveat, "caveat");
    Objects.requireNonNull(bearing, "bearing");
  }

  /**
   * The same explanation with another denominator.
   *
   * @param denominator which records are in the denominator
   */
  public Explanation withDenominator(Label denominator) {
    return new Explanation(definition, numerator, denominator, caveat, bearing);
  }

  /**
   * The explanation on five lines.
   *
   * @param language the language
   */
  public String toString(Language language) {
    boolean swedish = language == Language.SWEDISH;
    return String.join(
        "\n",
        Text.hanging("Definition", definition.in(language)),
        Text.hanging(swedish ? "Täljare" : "Numerator", numerator.in(language)),
        Text.hanging(swedish ? "Nämnare" : "Denominator", denominator.in(language)),
        Text.hanging(swedish ? "Att tänka på" : "Caveat", caveat.in(language)),
        Text.hanging(swedish ? "Har bäring på" : "Bears on", bearing.in(language)));
  }

  /** The explanation, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

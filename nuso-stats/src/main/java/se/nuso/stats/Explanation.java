package se.nuso.stats;

import java.util.List;
import java.util.Objects;
import se.nuso.document.Document;
import se.nuso.document.Part;
import se.nuso.document.Result;
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
    Label definition, Label numerator, Label denominator, Label caveat, Label bearing)
    implements Result {
  private static final Label DEFINITION = new Label("Definition", "Definition");
  private static final Label NUMERATOR = new Label("Täljare", "Numerator");
  private static final Label DENOMINATOR = new Label("Nämnare", "Denominator");
  private static final Label CAVEAT = new Label("Att tänka på", "Caveat");
  private static final Label BEARING = new Label("Har bäring på", "Bears on");

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

  /** The explanation, line by line. */
  List<Part.Entry> entries() {
    return List.of(
        new Part.Entry(DEFINITION, definition),
        new Part.Entry(NUMERATOR, numerator),
        new Part.Entry(DENOMINATOR, denominator),
        new Part.Entry(CAVEAT, caveat),
        new Part.Entry(BEARING, bearing));
  }

  /** The explanation on five lines. */
  @Override
  public Document document() {
    Document.Builder document = Document.of(Label.same(""));
    entries().forEach(document::add);
    return document.build();
  }

  /** The explanation, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

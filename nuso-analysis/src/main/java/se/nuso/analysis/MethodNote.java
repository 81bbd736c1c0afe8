package se.nuso.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.nuso.stats.text.Text;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * How an analysis was made, in words that can be cited.
 *
 * @param unit what is counted: investigations, measures, services
 * @param counted what the analysis tells
 * @param numerator which records are in the numerator
 * @param denominator which records are in the denominator
 * @param missing what becomes of records without an answer
 * @param interval how intervals and tests were computed
 * @param source which analysis of NUSO's it follows, and the sources of formulas
 * @param caveats what the numbers do not say
 */
public record MethodNote(
    Label unit,
    Label counted,
    Label numerator,
    Label denominator,
    Label missing,
    Label interval,
    Label source,
    List<Label> caveats) {
  public MethodNote {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(counted, "counted");
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    Objects.requireNonNull(missing, "missing");
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(source, "source");
    caveats = List.copyOf(caveats);
  }

  /** The same note with one caveat more, first. */
  MethodNote withCaveat(Label caveat) {
    return new MethodNote(
        unit,
        counted,
        numerator,
        denominator,
        missing,
        interval,
        source,
        Stream.concat(Stream.of(caveat), caveats.stream()).toList());
  }

  String text(Label title, Basis basis, Language language) {
    boolean swedish = language == Language.SWEDISH;
    List<String> lines = new ArrayList<>();
    lines.add(Text.wrapped(title.in(language) + "."));
    lines.add(line(swedish ? "Enhet" : "Unit", unit, language));
    lines.add(
        Text.hanging(
            swedish ? "Underlag" : "Basis",
            basis.records() + (swedish ? " poster." : " records.")));
    basis.notes().forEach(note -> lines.add(Text.wrapped(note.in(language))));
    lines.add(line(swedish ? "Räknat" : "Counted", counted, language));
    lines.add(line(swedish ? "Täljare" : "Numerator", numerator, language));
    lines.add(line(swedish ? "Nämnare" : "Denominator", denominator, language));
    lines.add(line(swedish ? "Saknas" : "Missing", missing, language));
    lines.add(line(swedish ? "Osäkerhet" : "Uncertainty", interval, language));
    lines.add(line(swedish ? "Källa" : "Source", source, language));
    caveats.forEach(
        caveat -> lines.add(line(swedish ? "Att tänka på" : "Caveat", caveat, language)));
    return String.join("\n", lines) + "\n";
  }

  private static String line(String head, Label text, Language language) {
    return Text.hanging(head, text.in(language));
  }
}

package se.nuso.analysis;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Part;
import se.nuso.text.Label;

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
  private static final Label UNIT = new Label("Enhet", "Unit");
  private static final Label BASIS = new Label("Underlag", "Basis");
  private static final Label RECORDS = new Label("{records} poster.", "{records} records.");
  private static final Label COUNTED = new Label("Räknat", "Counted");
  private static final Label NUMERATOR = new Label("Täljare", "Numerator");
  private static final Label DENOMINATOR = new Label("Nämnare", "Denominator");
  private static final Label MISSING = new Label("Saknas", "Missing");
  private static final Label UNCERTAINTY = new Label("Osäkerhet", "Uncertainty");
  private static final Label SOURCE = new Label("Källa", "Source");
  private static final Label CAVEAT = new Label("Att tänka på", "Caveat");

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

  /** The note, line by line. */
  List<Part.Entry> entries() {
    return Stream.concat(
            Stream.of(
                new Part.Entry(UNIT, unit),
                new Part.Entry(COUNTED, counted),
                new Part.Entry(NUMERATOR, numerator),
                new Part.Entry(DENOMINATOR, denominator),
                new Part.Entry(MISSING, missing),
                new Part.Entry(UNCERTAINTY, interval),
                new Part.Entry(SOURCE, source)),
            caveats.stream().map(caveat -> new Part.Entry(CAVEAT, caveat)))
        .toList();
  }

  /** The note with the records that it tells of. */
  Document document(Label title, DataOrigin basis) {
    List<Part.Entry> entries = entries();
    Document.Builder document =
        Document.of(new Label("{title}.", "{title}.").with("title", title))
            .add(entries.get(0))
            .add(new Part.Entry(BASIS, RECORDS.with("records", basis.records())))
            .notes(basis.notes());
    entries.subList(1, entries.size()).forEach(document::add);
    return document.build();
  }
}

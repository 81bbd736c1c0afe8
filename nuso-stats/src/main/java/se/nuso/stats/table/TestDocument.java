package se.nuso.stats.table;

import java.util.ArrayList;
import java.util.List;
import se.nuso.document.Bounds;
import se.nuso.document.Cell;
import se.nuso.document.Document;
import se.nuso.document.Figure;
import se.nuso.document.Unit;
import se.nuso.text.Label;

/** What a test or a measure shows: the method, its numbers on one line, and the notes. */
final class TestDocument {
  private static final Label MISSING = new Label("saknas", "missing");

  private final Label method;
  private final List<Figure> figures = new ArrayList<>();

  TestDocument(Label method) {
    this.method = method;
  }

  TestDocument with(String name, double value) {
    return with(Label.same(name), value);
  }

  TestDocument with(String name, long value) {
    return with(Label.same(name), value);
  }

  TestDocument with(Label name, long value) {
    figures.add(Figure.of(name, Cell.count(value)));
    return this;
  }

  TestDocument with(Label name, double value) {
    figures.add(Figure.of(name, Cell.number(value)));
    return this;
  }

  TestDocument withP(double p) {
    figures.add(Figure.of("p", new Cell.Probability(p)));
    return this;
  }

  TestDocument with(Ratio ratio) {
    return with(
        ratio.name(),
        ratio.estimate(),
        new Bounds(ratio.lower(), ratio.upper(), ratio.confidence(), ratio.method().en()),
        Unit.NONE);
  }

  TestDocument with(Label name, double estimate, Bounds bounds, Unit unit) {
    figures.add(Figure.of(name, new Cell.Estimate(estimate, bounds, -1, unit)));
    return this;
  }

  Document of(long n, long missing, List<Label> notes) {
    figures.add(Figure.of("n", Cell.count(n)));
    figures.add(new Figure(MISSING, Cell.count(missing), false));
    return Document.of(method).figures(figures).notes(notes).build();
  }
}

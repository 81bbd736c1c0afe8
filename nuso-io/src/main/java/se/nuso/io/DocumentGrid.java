package se.nuso.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.document.Bounds;
import se.nuso.document.Cell;
import se.nuso.document.Figure;
import se.nuso.document.Part;
import se.nuso.document.Table;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * A table of a document as plain cells: texts and numbers with all their digits. A share and an
 * estimate take several columns, so that nothing they hold is lost; every row is there.
 *
 * @param heads the names of the columns
 * @param rows the cells: a text, a number or null where there is none
 */
record DocumentGrid(List<String> heads, List<List<@Nullable Object>> rows) {
  private static final Label YES = new Label("{head}: täljare", "{head}: numerator");
  private static final Label N = new Label("{head}: nämnare", "{head}: denominator");
  private static final Label MISSING = new Label("{head}: saknas", "{head}: missing");
  private static final Label LOWER = new Label("{head}: undre gräns", "{head}: lower bound");
  private static final Label UPPER = new Label("{head}: övre gräns", "{head}: upper bound");
  private static final Label NAME = new Label("Tal", "Figure");
  private static final Label VALUE = new Label("Värde", "Value");
  private static final Label HIDDEN = Label.same("..");

  static DocumentGrid of(Table table, Language language) {
    List<String> heads = new ArrayList<>();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(new ArrayList<>()));
    for (int column = 0; column < table.columns().size(); column++) {
      int at = column;
      List<Cell> cells = table.rows().stream().map(row -> row.get(at)).toList();
      boolean again = column > 0 && cells.equals(columnOf(table, column - 1));
      // Two looks at the same cells are one column of data.
      if (!again) {
        add(table.columns().get(column).head(), cells, heads, rows, language);
      }
    }
    return new DocumentGrid(heads, rows);
  }

  private static List<Cell> columnOf(Table table, int column) {
    return table.rows().stream().map(row -> row.get(column)).toList();
  }

  static DocumentGrid of(Part.Figures figures, Language language) {
    List<String> heads = new ArrayList<>(List.of(NAME.in(language)));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Figure figure : figures.figures()) {
      rows.add(new ArrayList<>(List.of(figure.name().in(language))));
    }
    List<Cell> cells = figures.figures().stream().map(Figure::value).toList();
    add(VALUE, cells, heads, rows, language);
    return new DocumentGrid(heads, rows);
  }

  private static void add(
      Label head,
      List<Cell> cells,
      List<String> heads,
      List<List<@Nullable Object>> rows,
      Language language) {
    boolean shares = cells.stream().anyMatch(Cell.Share.class::isInstance);
    boolean intervals = cells.stream().flatMap(DocumentGrid::bounds).findAny().isPresent();
    heads.add(head.in(language));
    if (shares) {
      Stream.of(YES, N, MISSING).forEach(name -> heads.add(name.with("head", head).in(language)));
    }
    if (intervals) {
      Stream.of(LOWER, UPPER).forEach(name -> heads.add(name.with("head", head).in(language)));
    }
    for (int row = 0; row < cells.size(); row++) {
      Cell cell = cells.get(row);
      List<@Nullable Object> to = rows.get(row);
      to.add(value(cell, language));
      if (shares) {
        Cell.Share share = cell instanceof Cell.Share it ? it : null;
        to.add(share == null ? null : share.yes());
        to.add(share == null ? null : share.n());
        to.add(share == null ? null : share.missing());
      }
      if (intervals) {
        Bounds bounds = bounds(cell).findAny().orElse(null);
        to.add(bounds == null ? null : bounds.lower());
        to.add(bounds == null ? null : bounds.upper());
      }
    }
  }

  private static Stream<Bounds> bounds(Cell cell) {
    if (cell instanceof Cell.Share share) {
      return Stream.ofNullable(share.bounds());
    }
    if (cell instanceof Cell.Estimate estimate) {
      return Stream.of(estimate.bounds());
    }
    return cell instanceof Cell.Range range ? Stream.of(range.bounds()) : Stream.empty();
  }

  private static @Nullable Object value(Cell cell, Language language) {
    if (cell instanceof Cell.Words words) {
      return words.text().in(language);
    }
    if (cell instanceof Cell.Count count) {
      return whole(count.number());
    }
    if (cell instanceof Cell.Share share) {
      return share.share();
    }
    if (cell instanceof Cell.Estimate estimate) {
      return estimate.value();
    }
    if (cell instanceof Cell.Quantity quantity) {
      return quantity.value();
    }
    if (cell instanceof Cell.Probability probability) {
      return probability.p();
    }
    return cell instanceof Cell.Hidden ? HIDDEN.in(language) : null;
  }

  /** A number of records without decimals, where it has none. */
  static Object whole(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? (Object) (long) number
        : (Object) number;
  }
}

package se.nuso.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nuso.document.Bounds;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.document.Table;
import se.nuso.document.Unit;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.stats.Shares;
import se.nuso.stats.table.Difference;
import se.nuso.text.Label;

/** The document of an analysis: its title, its tables, and what must be said below them. */
final class Sheet {
  private static final int SHOW_EMPTY_LEVELS = 20;
  private static final Label TITLE =
      new Label("{title}, {records} poster", "{title}, {records} records");
  private static final Label NOT_ANSWERED =
      new Label(
          "Utan svar på {asked}, räknade under Alla: {records}.",
          "Without an answer to {asked}, counted under All: {records}.");
  private static final Label WITHOUT_ANSWER =
      new Label("Utan svar på {asked}: {records}.", "Without an answer to {asked}: {records}.");

  private final Document.Builder document;
  private Table.@Nullable Builder table;

  Sheet(Analysis analysis) {
    this.document =
        Document.of(
                TITLE.with(
                    Map.of("title", analysis.title(), "records", analysis.basis().records())))
            .origin(analysis.basis())
            .method(analysis.method().entries());
  }

  /** A heading or a sentence, outside tables. */
  Sheet line(Label words) {
    end();
    document.paragraph(words);
    return this;
  }

  /** What must be known to read the numbers. */
  Sheet note(Label words) {
    end();
    document.note(words);
    return this;
  }

  /** Begins a table, whose last row is always shown. */
  Sheet table(Column... columns) {
    end();
    table = Table.of(columns).totals(1);
    return this;
  }

  /** Begins a table of which a screen shows so many rows at most, so many totals among them. */
  Sheet table(int most, int totals, Column... columns) {
    table(columns);
    if (table != null) {
      table.most(most).totals(totals);
    }
    return this;
  }

  /** A row of the table begun last. */
  Sheet row(Cell... cells) {
    return row(Arrays.asList(cells));
  }

  /** A row of the table begun last. */
  Sheet row(List<Cell> cells) {
    if (table == null) {
      throw new IllegalStateException("No table is begun");
    }
    table.row(cells);
    return this;
  }

  /** What the records of a table do not answer, where they are in its margins alone. */
  Sheet notAnswered(Shares shares) {
    for (int axis = 0; axis < shares.axes().size(); axis++) {
      String[] codes = new String[shares.axes().size()];
      Arrays.fill(codes, Level.ALL.code());
      codes[axis] = Level.NOT_ANSWERED.code();
      Proportion share = shares.share(codes);
      long count = share.n() + share.missing();
      if (count > 0) {
        note(NOT_ANSWERED.with(Map.of("asked", shares.axes().get(axis), "records", count)));
      }
    }
    return this;
  }

  /** How many of all records do not answer what the shares are of. */
  Sheet withoutAnswer(Shares... shares) {
    for (Shares each : shares) {
      withoutAnswer(each.label(), each.all().missing());
    }
    return this;
  }

  /** How many records do not answer a question. */
  Sheet withoutAnswer(Label asked, long missing) {
    return note(WITHOUT_ANSWER.with(Map.of("asked", asked, "records", missing)));
  }

  private void end() {
    if (table != null) {
      document.table(table);
      table = null;
    }
  }

  /** What the analysis shows. */
  Document document() {
    end();
    return document.build();
  }

  /** A column of words that lead the rows. */
  static Column words(Label head) {
    return Column.words(head);
  }

  /** A column of numbers as they are; of a share the percent. */
  static Column of(Label head) {
    return Column.of(head);
  }

  /** A column that shows more or less of its cells. */
  static Column of(Label head, Look look) {
    return new Column(head, look);
  }

  /**
   * A level in words, with its code where another level has the same words.
   *
   * @param level the level
   * @param among all levels
   */
  static Cell level(Level level, List<Level> among) {
    boolean unique =
        among.stream().filter(other -> other.label().equals(level.label())).count() < 2;
    return Cell.words(
        unique
            ? level.label()
            : new Label("{code}: {label}", "{code}: {label}")
                .with(Map.of("code", level.code(), "label", level)));
  }

  /** Whether a level has a row: of many, those without a record are left out. */
  static boolean isShown(long records, List<Level> among) {
    return records > 0 || among.size() <= SHOW_EMPTY_LEVELS;
  }

  /** A difference in percentage points with its interval. */
  static Cell points(Difference difference) {
    return points(
        difference.estimate(),
        new Bounds(difference.lower(), difference.upper(), difference.confidence(), "Newcombe"));
  }

  /** A difference in percentage points with its interval. */
  static Cell points(double estimate, Bounds bounds) {
    return new Cell.Estimate(estimate, bounds, 1, Unit.POINTS);
  }
}

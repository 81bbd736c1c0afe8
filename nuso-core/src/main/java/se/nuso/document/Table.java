package se.nuso.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nuso.text.Label;

/**
 * A table of typed columns and cells.
 *
 * @param columns the columns
 * @param rows the rows, each with a cell for each column
 * @param totals how many of the last rows are shown however many others there are
 * @param most how many rows a screen shows at most, the totals among them
 * @param more what a screen writes after the number of rows that it leaves out
 * @param wide the same cells laid out broader, which a screen shows instead where it has room; null
 *     where there is no other layout
 * @param notes what is said below the table
 */
public record Table(
    List<Column> columns,
    List<List<Cell>> rows,
    int totals,
    int most,
    Label more,
    @Nullable Table wide,
    List<Label> notes)
    implements Part {
  private static final Label MORE_ROWS = new Label("rader till", "more rows");

  private static final int SCREEN = 40;

  /**
   * A table.
   *
   * @throws IllegalArgumentException if a row has not a cell for each column
   */
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    Objects.requireNonNull(more, "more");
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row of " + row.size() + " cells in a table of " + columns.size() + " columns");
      }
    }
  }

  /**
   * A table to be built row by row.
   *
   * @param columns the columns
   */
  public static Builder of(List<Column> columns) {
    return new Builder(columns);
  }

  /**
   * A table to be built row by row.
   *
   * @param columns the columns
   */
  public static Builder of(Column... columns) {
    return new Builder(Arrays.asList(columns));
  }

  /** Builds a table; not for several threads. */
  public static final class Builder {
    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Label> notes = new ArrayList<>();
    private int totals;
    private int most = SCREEN;
    private Label more = MORE_ROWS;
    private @Nullable Table wide;

    private Builder(List<Column> columns) {
      this.columns = List.copyOf(columns);
    }

    /**
     * Adds a row.
     *
     * @param cells a cell for each column
     */
    public Builder row(List<Cell> cells) {
      rows.add(cells);
      return this;
    }

    /**
     * Adds a row.
     *
     * @param cells a cell for each column
     */
    public Builder row(Cell... cells) {
      return row(Arrays.asList(cells));
    }

    /**
     * Says how many of the last rows are shown however many others there are; none unless said.
     *
     * @param rows their number
     */
    public Builder totals(int rows) {
      this.totals = rows;
      return this;
    }

    /**
     * Says how many rows a screen shows at most, the totals among them; forty unless said.
     *
     * @param rows their number
     */
    public Builder most(int rows) {
      this.most = rows;
      return this;
    }

    /**
     * Says what a screen writes after the number of rows that it leaves out.
     *
     * @param text the words, such as "more rows"
     */
    public Builder more(Label text) {
      this.more = text;
      return this;
    }

    /**
     * Gives a broader layout of the same cells, for where there is room.
     *
     * @param table the broader table
     */
    public Builder wide(Table table) {
      this.wide = table;
      return this;
    }

    /**
     * Adds what is said below the table.
     *
     * @param text the note
     */
    public Builder note(Label text) {
      notes.add(text);
      return this;
    }

    /**
     * The table.
     *
     * @throws IllegalArgumentException if a row has not a cell for each column
     */
    public Table build() {
      return new Table(columns, rows, totals, most, more, wide, notes);
    }
  }
}

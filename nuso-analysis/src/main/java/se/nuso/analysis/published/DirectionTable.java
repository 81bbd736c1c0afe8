package se.nuso.analysis.published;

import java.util.List;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Records beside the published directions.
 *
 * @param directions the directions, with what the records give
 */
public record DirectionTable(List<Direction> directions) implements Result {
  private static final Label TITLE = new Label("Publicerade riktningar", "Published directions");
  private static final Label DIRECTION = new Label("Riktning", "Direction");
  private static final Label HIGH = new Label("högre", "higher");
  private static final Label LOW = new Label("lägre", "lower");
  private static final Label HOLDS = new Label("visas", "holds");
  private static final Label DOES_NOT_HOLD = new Label("visas inte", "does not hold");

  public DirectionTable {
    directions = List.copyOf(directions);
  }

  /** The directions that the records do not show. */
  public List<Direction> missing() {
    return directions.stream().filter(direction -> !direction.holds()).toList();
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }

  /** The directions, with what the records give of what should be higher and lower. */
  @Override
  public Document document() {
    Table.Builder table =
        Table.of(
                Column.words(Label.same("")),
                Column.words(DIRECTION),
                Column.of(HIGH),
                Column.of(LOW),
                Column.of(Label.same("")))
            .most(Integer.MAX_VALUE);
    for (Direction direction : directions) {
      table.row(
          Cell.words(direction.id()),
          Cell.words(direction.label()),
          Cell.number(direction.high(), 1),
          Cell.number(direction.low(), 1),
          Cell.words(direction.holds() ? HOLDS : DOES_NOT_HOLD));
    }
    return Document.of(TITLE).table(table).build();
  }
}

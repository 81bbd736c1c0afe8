package se.nuso.analysis.published;

import java.util.List;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Records beside the published directions.
 *
 * @param directions the directions, with what the records give
 */
public record DirectionTable(List<Direction> directions) {
  private static final Label TITLE = new Label("Publicerade riktningar", "Published directions");
  private static final int LABEL = 76;

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

  /**
   * The table.
   *
   * @param language the language of the words and numbers
   */
  public String toString(Language language) {
    boolean swedish = language == Language.SWEDISH;
    StringBuilder text = new StringBuilder(TITLE.in(language)).append('\n');
    for (Direction direction : directions) {
      String label = direction.label().in(language);
      text.append(
          String.format(
              language.locale(),
              "  %s %-" + LABEL + "s %6.1f %6.1f  %s\n",
              direction.id(),
              label.length() <= LABEL ? label : label.substring(0, LABEL - 1) + "…",
              direction.high(),
              direction.low(),
              direction.holds()
                  ? swedish ? "visas" : "holds"
                  : swedish ? "visas inte" : "does not hold"));
    }
    return text.toString();
  }
}

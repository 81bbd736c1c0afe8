package se.nuso.io;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of a local file mean, for {@link NusoReader#mapping}. The one that is kept in a
 * file is {@code se.nuso.io.mapping.ColumnMapping}.
 */
public interface LocalColumns {
  /**
   * What the name of a column with the degree of a risk factor begins with, in the wide layout that
   * {@link NusoReader} reads: {@code factors.severity.X} beside a yes or no in {@code
   * factors.risk.X}. It is no variable of a record, but a local column may hold it.
   */
  String SEVERITY = "factors.severity.";

  /**
   * The variable that a local column holds; an empty text for a column that is left out on purpose,
   * and nothing for one that the mapping does not know.
   *
   * @param column the column's name as the file spells it
   */
  Optional<String> variable(String column);

  /** The local columns that the mapping knows, as they are spelled in it. */
  Set<String> columns();

  /** What holds for every record of the file, by variable, such as the round. */
  Map<String, String> constants();
}

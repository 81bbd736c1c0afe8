package se.nuso.io;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.nuso.rule.Finding;

/**
 * What the local codes of some variables mean, for {@link NusoReader#mapping}. The one that is kept
 * in a file is {@code se.nuso.io.mapping.CodeMapping}.
 */
public interface LocalCodes {
  /** The variables whose codes are mapped. */
  Set<String> variables();

  /**
   * The local values that a cell holds: the cell itself, or what stands between {@code |} where
   * several may be given and the whole is not mapped.
   *
   * @param variable one of {@link #variables()}
   * @param cell the text of a cell that is not empty
   */
  List<String> values(String variable, String cell);

  /**
   * Our codes for a local code or label: several, none where it has no counterpart on purpose, and
   * nothing where it is not mapped.
   *
   * @param variable one of {@link #variables()}
   * @param value the local code or label
   */
  Optional<List<String>> codes(String variable, String value);

  /** What must be said of the mapping itself, whatever is read with it. */
  default List<Finding> findings() {
    return List.of();
  }
}

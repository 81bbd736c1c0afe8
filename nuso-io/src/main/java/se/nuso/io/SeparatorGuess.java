package se.nuso.io;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
import se.nuso.rule.Location;
import se.nuso.text.Label;

/**
 * Finds what stands between the cells: of {@code ;}, {@code ,} and tab, the one that makes most
 * known column names of the first line.
 */
record SeparatorGuess(Location file, Set<String> names, List<String> examples, boolean required) {
  static final List<Character> SEPARATORS = List.of(';', ',', '\t');
  private static final int EXAMPLES = 5;

  /**
   * @param local the local names that a mapping knows beside ours
   */
  static SeparatorGuess of(Codebook<?> codebook, Set<String> local, Location file) {
    List<String> paths =
        Stream.concat(Stream.of(Schema.COLUMN), codebook.columns().stream().map(Column::path))
            .toList();
    return new SeparatorGuess(
        file,
        Stream.concat(paths.stream(), local.stream())
            .map(SeparatorGuess::folded)
            .collect(Collectors.toSet()),
        paths.stream().limit(EXAMPLES).toList(),
        true);
  }

  /** For a file that is no record's: if none of the names is there, any will do. */
  static SeparatorGuess ofNames(Set<String> names, Location file) {
    return new SeparatorGuess(
        file,
        names.stream().map(SeparatorGuess::folded).collect(Collectors.toSet()),
        List.of(),
        false);
  }

  /** Whether a text is the name of a column; any is where the names are not known. */
  boolean knows(String name) {
    return names.isEmpty() || names.contains(folded(name));
  }

  /**
   * What stands between the cells.
   *
   * @param lines the first lines of the file; the names may stand below a title
   */
  char separator(List<String> lines) {
    return names.isEmpty() ? mostFrequent(lines) : byNames(lines);
  }

  /** What the names are separated by, if it is plainly another than what is said; else empty. */
  Optional<Character> insteadOf(char said, String line) {
    if (known(said, line) > (names.isEmpty() ? 1 : 0)) {
      return Optional.empty();
    }
    return SEPARATORS.stream()
        .filter(other -> known(other, line) > 1)
        .max(Comparator.comparingLong(other -> known(other, line)));
  }

  /** How many columns a line has, of those that are known where names are. */
  private long known(char separator, String line) {
    return Stream.of(line.split(Pattern.quote(String.valueOf(separator)), -1))
        .filter(cell -> names.isEmpty() || names.contains(folded(cell)))
        .count();
  }

  /** What stands in most lines, for a title has it not; and then most often in the first one. */
  private static char mostFrequent(List<String> lines) {
    String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    return Collections.max(
        SEPARATORS,
        Comparator.<Character>comparingLong(
                one -> lines.stream().filter(line -> count(line, one) > 0).count())
            .thenComparingLong(one -> count(first, one)));
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }

  private char byNames(List<String> lines) {
    char best = ';';
    long most = 0;
    for (String line : lines) {
      for (char separator : SEPARATORS) {
        long known = known(separator, line);
        if (known > most) {
          most = known;
          best = separator;
        }
      }
    }
    if (most == 0 && required) {
      throw noNames(file, examples);
    }
    return most == 0 ? mostFrequent(lines) : best;
  }

  static FileFault noNames(Location file, List<String> examples) {
    return ReadFault.NO_KNOWN_COLUMNS.ends(
        file,
        Map.of(
            "place",
            new Label("Ingen av de första raderna", "None of the first lines"),
            "how",
            new Label(
                ", varken med ”;”, ”,” eller tabb mellan kolumnerna",
                ", whether “;”, “,” or tab stands between the columns"),
            "expected",
            String.join(";", examples)));
  }

  /** A name as names are compared: without case and needless blanks. */
  static String folded(String name) {
    char[] characters = name.replace('"', ' ').toCharArray();
    return CleanText.of(characters, 0, characters.length)
        .replaceAll("[\\s\u00A0]+", " ")
        .toLowerCase(Locale.ROOT);
  }
}

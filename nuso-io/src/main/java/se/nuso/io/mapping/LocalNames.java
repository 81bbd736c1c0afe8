package se.nuso.io.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.nuso.codebook.Code;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;

/**
 * What local names mean: names that are common in case systems with what we take them to mean, and
 * else the name of ours that they can only mean. A proposal of ours; each municipality decides for
 * itself.
 */
final class LocalNames {
  private static final String CODES = "local-names.csv";
  private static final String COLUMNS = "column-names.csv";

  private LocalNames() {}

  /** The code of a variable that a local value means; empty where that is not certain. */
  static Optional<Code> code(Column<?> variable, String local) {
    String path = variable.path();
    String sex =
        path.endsWith("egalSex") || path.endsWith("childSex") ? "background.legalSex" : path;
    return Stream.of(
            CODES, "investigation-reasons.csv", "actualisation-reasons.csv", "interventions.csv")
        .flatMap(resource -> rows(resource).stream())
        .filter(row -> row.get(0).equals(path) || row.get(0).equals(sex))
        .filter(row -> Folded.of(row.get(2)).equals(Folded.of(local)))
        .flatMap(row -> variable.codes().stream().filter(code -> code.code().equals(row.get(3))))
        .findFirst()
        .or(
            () ->
                Suggestion.of(
                    local,
                    variable.codes(),
                    code -> List.of(code.label().sv(), code.label().en(), code.code())));
  }

  /** The variable that a local column holds; empty where that is not certain. */
  static <R> Optional<Column<R>> column(Codebook<R> codebook, String local) {
    return rows(COLUMNS).stream()
        .filter(row -> Folded.of(row.get(1)).equals(Folded.of(local)))
        .flatMap(row -> codebook.column(row.get(0)).stream())
        .findFirst()
        .or(
            () ->
                Suggestion.of(
                    local,
                    codebook.columns(),
                    column -> List.of(column.label().sv(), column.label().en(), column.path())));
  }

  /** The rows of a table beside this class, its heads first. */
  static List<List<String>> rows(String resource) {
    try (InputStream stream =
            Objects.requireNonNull(LocalNames.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> Stream.of(line.split(";", -1)).toList())
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package se.nuso.stats.regression;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A published data set beside the tests; its source is named in README.md there. */
record Table(List<String> names, List<String[]> rows) {
  static Table of(String file) {
    List<String[]> lines = lines(file, ",");
    return new Table(List.of(lines.get(0)), lines.subList(1, lines.size()));
  }

  static List<String[]> lines(String file, String separator) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return reader.lines().map(line -> line.replace("\"", "").split(separator, -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String[] texts(String name) {
    int column = names.indexOf(name);
    return rows.stream().map(row -> row[column]).toArray(String[]::new);
  }

  double[] numbers(String name) {
    return Arrays.stream(texts(name))
        .mapToDouble(text -> text.isEmpty() ? Double.NaN : Double.parseDouble(text))
        .toArray();
  }
}

package se.nuso.analysis.synthetic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of numbers from a resource beside this class: names of columns in the first line, the
 * name of the row first in each; lines with # are comments.
 */
record Table(List<String> columns, Map<String, List<Double>> rows) {
  static Table read(String name) {
    try (InputStream stream = Table.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      List<String[]> lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(","))
              .toList();
      Map<String, List<Double>> rows = new LinkedHashMap<>();
      for (String[] line : lines.subList(1, lines.size())) {
        rows.put(line[0], Arrays.stream(line).skip(1).map(Double::valueOf).toList());
      }
      return new Table(Arrays.stream(lines.get(0)).skip(1).toList(), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Double> row(String name) {
    List<Double> row = rows.get(name);
    if (row == null) {
      throw new IllegalArgumentException("No row " + name);
    }
    return row;
  }

  double value(String row, String column) {
    return row(row).get(columns.indexOf(column));
  }
}

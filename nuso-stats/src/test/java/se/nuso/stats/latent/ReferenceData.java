package se.nuso.stats.latent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The data sets and reference values beside the tests; README.md there names their sources. */
final class ReferenceData {
  private ReferenceData() {}

  static ResponseMatrix matrix(String file, String... covariates) {
    List<String[]> lines = lines(file, ",");
    String[] names = lines.get(0);
    List<String[]> rows = lines.subList(1, lines.size());
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (int column = 0; column < names.length; column++) {
      int at = column;
      if (names[column].startsWith("Q")) {
        columns.put(names[column], rows.stream().map(row -> row[at]).toList());
      }
    }
    ResponseMatrix matrix = ResponseMatrix.ofLabels(columns);
    if (Arrays.asList(names).contains("freq")) {
      matrix = matrix.weightedBy(numbers(file, "freq"));
    }
    for (String covariate : covariates) {
      matrix = matrix.withCovariate(covariate, numbers(file, covariate));
    }
    return matrix;
  }

  static double[] numbers(String file, String name) {
    List<String[]> lines = lines(file, ",");
    int column = Arrays.asList(lines.get(0)).indexOf(name);
    return lines.stream().skip(1).mapToDouble(row -> Double.parseDouble(row[column])).toArray();
  }

  /** The lines of a file of reference values, by case and quantity. */
  static Map<String, Map<String, String>> values(String file) {
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    for (String[] line : lines(file, "\t")) {
      values.computeIfAbsent(line[0], key -> new LinkedHashMap<>()).put(line[1], line[2]);
    }
    return values;
  }

  static double[] parsed(String values) {
    return Arrays.stream(values.split(",")).mapToDouble(Double::parseDouble).toArray();
  }

  static double[] flat(List<?> nested) {
    List<Double> flat = new ArrayList<>();
    for (Object element : nested) {
      if (element instanceof List<?> list) {
        Arrays.stream(flat(list)).forEach(flat::add);
      } else {
        flat.add((Double) element);
      }
    }
    return flat.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static List<String[]> lines(String file, String separator) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ReferenceData.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return reader.lines().map(line -> line.split(separator, -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

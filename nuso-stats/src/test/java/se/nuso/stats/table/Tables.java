package se.nuso.stats.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.nuso.stats.Proportion;

/** Tables as they stand in the test resources, and turned about. */
final class Tables {
  private Tables() {}

  /** Cells separated by a space, rows by |. */
  static long[][] table(String text) {
    return Arrays.stream(text.split("\\|"))
        .map(row -> Stream.of(row.trim().split(" ")).mapToLong(Long::parseLong).toArray())
        .toArray(long[][]::new);
  }

  /** Tables separated by /. */
  static long[][][] strata(String text) {
    return Arrays.stream(text.split("/")).map(Tables::table).toArray(long[][][]::new);
  }

  static double[] doubles(String text) {
    return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  static List<Proportion> proportions(long[][] table) {
    return Arrays.stream(table).map(row -> new Proportion(row[0], row[0] + row[1], 0)).toList();
  }

  static long[][] transposed(long[][] table) {
    long[][] turned = new long[table[0].length][table.length];
    for (int row = 0; row < table.length; row++) {
      for (int column = 0; column < table[row].length; column++) {
        turned[column][row] = table[row][column];
      }
    }
    return turned;
  }

  static long[][] reversed(long[][] table) {
    long[][] turned = table.clone();
    for (int row = 0; row < table.length; row++) {
      turned[row] = table[table.length - 1 - row];
    }
    return turned;
  }

  /** The values of each group: the file's name, the column of values and the column of groups. */
  static double[][] groups(String input) {
    String[] names = input.split(" ");
    List<String[]> rows = rows(names[0] + ".csv");
    List<String> head = List.of(rows.get(0));
    int value = head.indexOf(names[1]);
    int group = head.indexOf(names[2]);
    Map<String, List<String[]>> groups =
        rows.stream()
            .skip(1)
            .collect(Collectors.groupingBy(row -> row[group], TreeMap::new, Collectors.toList()));
    return groups.values().stream()
        .map(own -> own.stream().mapToDouble(row -> Double.parseDouble(row[value])).toArray())
        .toArray(double[][]::new);
  }

  private static List<String[]> rows(String file) {
    try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.replace("\"", "").split(","))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package se.nuso.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import se.nuso.stats.regression.Design;

/**
 * A yes or no and numbers that explain it, the same every time. As a program it writes them to a
 * CSV file, for the same work in R: {@code NumberTable FILE ROWS}.
 *
 * @param outcome 1 for yes, 0 for no
 * @param columns what explains
 */
record NumberTable(double[] outcome, double[][] columns) {
  private static final int COLUMNS = 20;
  private static final long SEED = 2024;

  static NumberTable of(int rows) {
    Random random = new Random(SEED);
    double[][] columns = new double[COLUMNS][rows];
    double[] outcome = new double[rows];
    for (int row = 0; row < rows; row++) {
      double linear = -1;
      for (int column = 0; column < COLUMNS; column++) {
        columns[column][row] = random.nextGaussian();
        linear += (column % 2 == 0 ? 0.2 : -0.1) * columns[column][row];
      }
      outcome[row] = random.nextDouble() < 1 / (1 + Math.exp(-linear)) ? 1 : 0;
    }
    return new NumberTable(outcome, columns);
  }

  Design<Integer> design() {
    return Design.ofColumns("y", outcome, names(), columns);
  }

  private static List<String> names() {
    return IntStream.rangeClosed(1, COLUMNS).mapToObj(column -> "x" + column).toList();
  }

  /**
   * Writes the table.
   *
   * @param arguments the file and the number of rows
   */
  public static void main(String... arguments) throws IOException {
    NumberTable table = of(Integer.parseInt(arguments[1]));
    try (BufferedWriter writer = Files.newBufferedWriter(Path.of(arguments[0]))) {
      writer.write("y," + String.join(",", names()) + "\n");
      for (int row = 0; row < table.outcome.length; row++) {
        StringBuilder line = new StringBuilder().append((int) table.outcome[row]);
        for (double[] column : table.columns) {
          line.append(',').append(column[row]);
        }
        writer.append(line).write('\n');
      }
    }
  }
}

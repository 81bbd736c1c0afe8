package se.nuso.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import se.nuso.stats.latent.Item;
import se.nuso.stats.latent.ResponseMatrix;
import se.nuso.stats.latent.StartingValues;

/**
 * Made-up answers of the size of NUSO's first round: 21 858 records, 37 items, 15 classes, two
 * percent of the answers missing. As a program it writes them, and a start, for other tools.
 */
public final class SurveySized {
  /** The number of classes. */
  public static final int CLASSES = 15;

  private static final int RECORDS = 21_858;
  private static final int ITEMS = 37;
  private static final double MISSING = 0.02;

  private SurveySized() {}

  /**
   * The answers.
   *
   * @param levels of each item
   */
  public static ResponseMatrix responses(int levels) {
    SplittableRandom random = new SplittableRandom(levels);
    double[][][] truth = new double[ITEMS][CLASSES][];
    for (double[][] item : truth) {
      for (int k = 0; k < CLASSES; k++) {
        item[k] = probabilities(random, levels, 3);
      }
    }
    int[][] rows = new int[RECORDS][ITEMS];
    for (int[] row : rows) {
      int k = random.nextInt(CLASSES);
      for (int item = 0; item < ITEMS; item++) {
        double point = random.nextDouble();
        int level = 0;
        while (level < levels - 1 && point >= truth[item][k][level]) {
          point -= truth[item][k][level++];
        }
        row[item] = random.nextDouble() < MISSING ? ResponseMatrix.MISSING : level;
      }
    }
    return ResponseMatrix.of(items(levels), rows);
  }

  /**
   * A start: uniform numbers, scaled to sum to 1, as poLCA draws them.
   *
   * @param levels of each item
   */
  public static StartingValues start(int levels) {
    SplittableRandom random = new SplittableRandom(~levels);
    List<List<List<Double>>> items = new ArrayList<>();
    for (int item = 0; item < ITEMS; item++) {
      List<List<Double>> byClass = new ArrayList<>();
      for (int k = 0; k < CLASSES; k++) {
        byClass.add(Arrays.stream(probabilities(random, levels, 1)).boxed().toList());
      }
      items.add(byClass);
    }
    return StartingValues.of(items);
  }

  private static double[] probabilities(SplittableRandom random, int levels, int power) {
    double[] p = new double[levels];
    double sum = 0;
    for (int level = 0; level < levels; level++) {
      p[level] = Math.pow(random.nextDouble(), power);
      sum += p[level];
    }
    for (int level = 0; level < levels; level++) {
      p[level] /= sum;
    }
    return p;
  }

  private static List<Item> items(int levels) {
    List<String> names = IntStream.rangeClosed(1, levels).mapToObj(Integer::toString).toList();
    return IntStream.rangeClosed(1, ITEMS).mapToObj(item -> new Item("Q" + item, names)).toList();
  }

  /**
   * Writes {@code responses.csv} (levels from 1, empty for missing) and {@code start.csv} (item,
   * class, level, probability).
   *
   * @param arguments the folder, and the number of levels
   */
  public static void main(String... arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int levels = Integer.parseInt(arguments[1]);
    ResponseMatrix data = responses(levels);
    try (PrintWriter out =
        new PrintWriter(folder.resolve("responses.csv").toFile(), StandardCharsets.UTF_8)) {
      out.println(String.join(",", data.items().stream().map(Item::name).toList()));
      for (int row = 0; row < data.rows(); row++) {
        StringBuilder line = new StringBuilder();
        for (int item = 0; item < ITEMS; item++) {
          int level = data.level(row, item);
          line.append(item > 0 ? "," : "").append(level < 0 ? "" : level + 1);
        }
        out.println(line);
      }
    }
    try (PrintWriter out =
        new PrintWriter(folder.resolve("start.csv").toFile(), StandardCharsets.UTF_8)) {
      out.println("item,class,level,probability");
      List<List<List<Double>>> start = start(levels).itemProbabilities();
      for (int item = 0; item < ITEMS; item++) {
        for (int k = 0; k < CLASSES; k++) {
          for (int level = 0; level < levels; level++) {
            out.println(
                (item + 1)
                    + ","
                    + (k + 1)
                    + ","
                    + (level + 1)
                    + ","
                    + start.get(item).get(k).get(level));
          }
        }
      }
    }
  }
}

package se.nuso.stats.latent;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Small data sets drawn from known classes. */
final class Drawn {
  private Drawn() {}

  /** Binary items; by class the probability of a yes, the same for all items or one each. */
  static int[][] rows(long seed, int number, double missing, double[] shares, double[]... yes) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] rows = new int[number][yes[0].length];
    for (int[] row : rows) {
      double point = random.nextDouble();
      int k = 0;
      while (k < shares.length - 1 && point >= shares[k]) {
        point -= shares[k++];
      }
      for (int item = 0; item < row.length; item++) {
        int answer = random.nextDouble() < yes[k][item] ? 1 : 0;
        row[item] = random.nextDouble() < missing ? ResponseMatrix.MISSING : answer;
      }
    }
    return rows;
  }

  static List<Item> items(int number) {
    return IntStream.range(0, number)
        .mapToObj(item -> new Item("I" + (item + 1), List.of("no", "yes")))
        .toList();
  }

  static ResponseMatrix matrix(int[][] rows) {
    return ResponseMatrix.of(items(rows[0].length), rows);
  }

  /** Two clear classes, 60 and 40 percent, six items, a tenth of the answers missing. */
  static ResponseMatrix two(long seed, int number) {
    return matrix(
        rows(
            seed,
            number,
            0.1,
            new double[] {0.6, 0.4},
            new double[] {0.9, 0.8, 0.9, 0.7, 0.9, 0.8},
            new double[] {0.1, 0.2, 0.1, 0.2, 0.3, 0.1}));
  }
}

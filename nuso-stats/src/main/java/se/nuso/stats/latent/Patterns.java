package se.nuso.stats.latent;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a likelihood needs of a matrix: the different response patterns with how many records have
 * each. Rows missing on every item add nothing to a likelihood and stay out, though they count;
 * rows without a covariate cannot enter at all. With covariates, records of one pattern are told
 * apart by their covariates, which are kept once for each different combination.
 */
final class Patterns {
  /** The pattern of a row that stays out. */
  static final int NONE = -1;

  final List<Item> items;
  final int count;
  final byte[][] columns;
  final double[] weight;

  /** By pattern: its combination of covariates. */
  final int[] group;

  /** The scale of the covariates. */
  final CovariateScale scale;

  /** By combination: 1 for the intercept, then the standardised covariates. */
  final double[][] predictors;

  /** By row of the matrix: its pattern, or {@link #NONE}. */
  final int[] ofRow;

  /** Records, also those missing on every item, without those that lack a covariate. */
  final double n;

  final double allMissing;
  final double lackingCovariate;

  private Patterns(ResponseMatrix matrix) {
    items = matrix.items();
    int rows = matrix.rows();
    ofRow = new int[rows];
    Map<ByteBuffer, Integer> patterns = new HashMap<>();
    Map<List<Double>, Integer> groups = new HashMap<>();
    List<String> covariates = matrix.covariates();
    byte[][] codes = new byte[items.size()][rows];
    double[] weights = new double[rows];
    int[] groupOf = new int[rows];
    double all = 0;
    double empty = 0;
    double lacking = 0;
    for (int row = 0; row < rows; row++) {
      double frequency = matrix.frequency(row);
      ofRow[row] = NONE;
      List<Double> predictor = predictor(matrix, covariates, row);
      if (predictor.contains(Double.NaN)) {
        lacking += frequency;
        continue;
      }
      all += frequency;
      if (matrix.allMissing(row)) {
        empty += frequency;
        continue;
      }
      if (frequency == 0) {
        continue;
      }
      int combination = groups.computeIfAbsent(predictor, key -> groups.size());
      int pattern = patterns.computeIfAbsent(key(matrix, row, combination), key -> patterns.size());
      if (weights[pattern] == 0) {
        groupOf[pattern] = combination;
        for (int item = 0; item < items.size(); item++) {
          codes[item][pattern] = (byte) matrix.level(row, item);
        }
      }
      weights[pattern] += frequency;
      ofRow[row] = pattern;
    }
    count = patterns.size();
    columns = Arrays.stream(codes).map(code -> Arrays.copyOf(code, count)).toArray(byte[][]::new);
    weight = Arrays.copyOf(weights, count);
    group = Arrays.copyOf(groupOf, count);
    predictors = new double[Math.max(1, groups.size())][];
    groups.forEach(
        (predictor, position) ->
            predictors[position] = predictor.stream().mapToDouble(Double::doubleValue).toArray());
    if (groups.isEmpty()) {
      predictors[0] = new double[] {1};
    }
    scale = CovariateScale.of(predictors);
    Arrays.setAll(predictors, i -> scale.standardised(predictors[i]));
    n = all;
    allMissing = empty;
    lackingCovariate = lacking;
  }

  static Patterns of(ResponseMatrix matrix) {
    Patterns patterns = new Patterns(matrix);
    if (patterns.count == 0) {
      throw new IllegalArgumentException(
          "No row has an answer"
              + (matrix.covariates().isEmpty() ? "" : " and all covariates")
              + ": there is nothing to analyse");
    }
    return patterns;
  }

  private static List<Double> predictor(ResponseMatrix matrix, List<String> covariates, int row) {
    Double[] predictor = new Double[covariates.size() + 1];
    predictor[0] = 1.0;
    for (int i = 0; i < covariates.size(); i++) {
      predictor[i + 1] = matrix.covariate(covariates.get(i), row);
    }
    return Arrays.asList(predictor);
  }

  private static ByteBuffer key(ResponseMatrix matrix, int row, int combination) {
    int items = matrix.items().size();
    ByteBuffer key = ByteBuffer.allocate(items + Integer.BYTES);
    for (int item = 0; item < items; item++) {
      key.put((byte) matrix.level(row, item));
    }
    return key.putInt(combination).flip();
  }

  /** The records in the likelihood. */
  double answered() {
    return n - allMissing;
  }

  boolean hasCovariates() {
    return predictors[0].length > 1;
  }

  /** By item: which of its levels occur. */
  boolean[][] observed() {
    boolean[][] observed = new boolean[items.size()][];
    for (int item = 0; item < items.size(); item++) {
      observed[item] = new boolean[items.get(item).levels().size()];
      for (byte level : columns[item]) {
        if (level != ResponseMatrix.MISSING) {
          observed[item][level] = true;
        }
      }
    }
    return observed;
  }
}

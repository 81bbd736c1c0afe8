package se.nuso.stats.regression;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The columns of a model over the patterns of its rows. They are read block by block; every column
 * but the intercept is then centred and scaled to mean 0 and standard deviation 1, which keeps the
 * arithmetic sound when a column is a year and another a share.
 */
final class ModelMatrix {
  /** Rows of a block; 20 columns of it keep within a processor's first cache. */
  static final int ROWS = 256;

  /** Columns are summed three by three; those that fill up are zero. */
  private static final int TILE = 3;

  /** Where a column varies less than this share of its mean, it is looked at more closely. */
  private static final double STEADY = 1e-10;

  /** Where half of the values keep within this share of the deviation, few decide the latter. */
  private static final double CLOSE_BY = 1e-3;

  private final int columns;
  private final Patterns patterns;
  private final double[][] x;
  private final double[] centre;
  private final double[] scale;

  /** What a centred value is multiplied with: one by the scale, and 0 for a constant column. */
  private final double[] factor;

  private ModelMatrix(double[][] x, Patterns patterns, int threads) {
    this.columns = x.length;
    this.patterns = patterns;
    this.x = x;
    this.centre = new double[columns];
    this.scale = new double[columns];
    this.factor = new double[columns];
    standardise(threads);
  }

  static ModelMatrix of(
      Design<?> design, List<ModelColumn> columns, Patterns patterns, int threads) {
    double[][] x = new double[columns.size()][];
    boolean everyRow = patterns.isEveryRow(design);
    for (int column = 0; column < x.length; column++) {
      List<ModelColumn.Part> parts = columns.get(column).parts();
      Predictor only = parts.size() == 1 ? design.predictors().get(parts.get(0).predictor()) : null;
      // Numbers that are the rows' own are read where they are.
      x[column] =
          everyRow && only != null && only.isNumeric()
              ? Objects.requireNonNull(only.numbers())
              : new double[patterns.count()];
    }
    Blocks.sum(
        blocks(patterns.count()),
        0,
        threads,
        () ->
            (block, none) -> {
              int first = block * ROWS;
              int end = Math.min(first + ROWS, patterns.count());
              for (int column = 0; column < x.length; column++) {
                List<ModelColumn.Part> parts = columns.get(column).parts();
                boolean own =
                    parts.size() == 1
                        && x[column] == design.predictors().get(parts.get(0).predictor()).numbers();
                if (!own) {
                  fill(x[column], parts, design.predictors(), patterns.row(), first, end);
                }
              }
            });
    return new ModelMatrix(x, patterns, threads);
  }

  private static void fill(
      double[] values,
      List<ModelColumn.Part> parts,
      List<Predictor> predictors,
      int[] source,
      int first,
      int end) {
    Arrays.fill(values, first, end, 1);
    for (ModelColumn.Part part : parts) {
      Predictor predictor = predictors.get(part.predictor());
      for (int row = first; row < end; row++) {
        values[row] *=
            predictor.isNumeric()
                ? predictor.value(source[row])
                : Sample.levelOf(predictor, source[row]) == part.level() ? 1 : 0;
      }
    }
  }

  // One pass: what is summed is the distance from a value nearby, so that little cancels.
  private void standardise(int threads) {
    double[] nearby = new double[columns];
    for (int column = 1; column < columns; column++) {
      nearby[column] = Arrays.stream(x[column], 0, Math.min(ROWS, rows())).average().orElse(0);
    }
    double[] sums =
        Blocks.sum(
            blocks(),
            2 * columns + 1,
            threads,
            () -> {
              double[] values = new double[ROWS];
              double[] m = new double[ROWS];
              return (block, sum) -> {
                copy(trials(), block, m);
                for (int column = 1; column < columns; column++) {
                  copy(x[column], block, values);
                  addMoments(values, m, nearby[column], sum, 2 * column);
                }
                for (double weight : m) {
                  sum[2 * columns] += weight;
                }
              };
            });
    double n = sums[2 * columns];
    scale[0] = 1;
    factor[0] = 1;
    for (int column = 1; column < columns; column++) {
      double distance = sums[2 * column] / n;
      double variance = sums[2 * column + 1] / n - distance * distance;
      double deviation = Math.sqrt(Math.max(0, variance));
      centre[column] = nearby[column] + distance;
      if (!(deviation > STEADY * Math.abs(centre[column])) || Double.isInfinite(deviation)) {
        centre[column] = x[column][0] + distance(x[column], x[column][0]);
        deviation = deviation(x[column], centre[column]);
      }
      boolean constant = deviation == 0;
      scale[column] = constant ? 1 : deviation;
      factor[column] = constant ? 0 : 1 / deviation;
      standardiseCloseBy(column);
    }
  }

  /** The mean distance from the first value, without a sum that may be too large for a number. */
  private static double distance(double[] values, double first) {
    double distance = 0;
    for (double value : values) {
      distance += (value - first) / values.length;
    }
    return distance;
  }

  /** The standard deviation, whatever the unit; 0 only where all values are equal. */
  private static double deviation(double[] values, double centre) {
    double farthest = 0;
    boolean equal = true;
    for (double value : values) {
      farthest = Math.max(farthest, Math.abs(value - centre));
      equal &= value == values[0];
    }
    double squares = 0;
    for (double value : values) {
      double share = (value - centre) / farthest;
      squares += share * share / values.length;
    }
    return equal ? 0 : farthest * Math.sqrt(squares);
  }

  // A few values far away (99999999 for "unknown") would leave the others no digits.
  private void standardiseCloseBy(int column) {
    double[] sample = new double[Math.min(ROWS, rows())];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = x[column][(int) ((long) i * rows() / sample.length)];
    }
    Arrays.sort(sample);
    double median = sample[sample.length / 2];
    double[] away = Arrays.stream(sample).map(value -> Math.abs(value - median)).sorted().toArray();
    double usual = away[away.length / 2];
    if (usual > 0 && usual < CLOSE_BY * scale[column]) {
      centre[column] = median;
      scale[column] = usual;
      factor[column] = 1 / usual;
    }
  }

  // Four sums of each, none of which waits for another.
  private static void addMoments(double[] values, double[] m, double from, double[] sum, int at) {
    double a0 = 0;
    double a1 = 0;
    double a2 = 0;
    double a3 = 0;
    double b0 = 0;
    double b1 = 0;
    double b2 = 0;
    double b3 = 0;
    for (int row = 0; row < ROWS; row += 4) {
      double d0 = values[row] - from;
      double d1 = values[row + 1] - from;
      double d2 = values[row + 2] - from;
      double d3 = values[row + 3] - from;
      double w0 = m[row] * d0;
      double w1 = m[row + 1] * d1;
      double w2 = m[row + 2] * d2;
      double w3 = m[row + 3] * d3;
      a0 += w0;
      a1 += w1;
      a2 += w2;
      a3 += w3;
      b0 += w0 * d0;
      b1 += w1 * d1;
      b2 += w2 * d2;
      b3 += w3 * d3;
    }
    sum[at] += a0 + a1 + (a2 + a3);
    sum[at + 1] += b0 + b1 + (b2 + b3);
  }

  /**
   * Copies a block of a column.
   *
   * @param from values of all rows
   * @param into where to; zero beyond the last row
   */
  void copy(double[] from, int block, double[] into) {
    int first = block * ROWS;
    int here = Math.min(ROWS, rows() - first);
    System.arraycopy(from, first, into, 0, here);
    Arrays.fill(into, here, ROWS, 0);
  }

  /**
   * Copies the columns of a block, centred and scaled.
   *
   * @param into an array of {@link #ROWS} for each column
   */
  void copy(int block, double[][] into) {
    for (int column = 0; column < columns; column++) {
      copy(x[column], block, into[column]);
      if (column > 0) {
        standardise(into[column], centre[column], factor[column]);
      }
    }
  }

  private static void standardise(double[] values, double centre, double factor) {
    for (int row = 0; row < ROWS; row++) {
      values[row] = (values[row] - centre) * factor;
    }
  }

  int columns() {
    return columns;
  }

  /** Columns with those that fill up. */
  int stride() {
    return (columns + TILE - 1) / TILE * TILE;
  }

  int rows() {
    return patterns.count();
  }

  int blocks() {
    return blocks(rows());
  }

  private static int blocks(int rows) {
    return (rows + ROWS - 1) / ROWS;
  }

  /** The weight of each pattern. */
  double[] trials() {
    return patterns.trials();
  }

  /** The weight of those that say yes, for each pattern. */
  double[] successes() {
    return patterns.successes();
  }

  /** The columns of a pattern, as they are within the model: centred and scaled. */
  void row(int row, double[] into) {
    into[0] = 1;
    for (int column = 1; column < columns; column++) {
      into[column] = (x[column][row] - centre[column]) * factor[column];
    }
  }

  /**
   * What a coefficient is of those within: the coefficient {@code j} on the scale of the data is
   * the sum over {@code k} of {@code [j][k]} times the coefficient {@code k} within.
   */
  double[][] toData() {
    double[][] map = new double[columns][columns];
    map[0][0] = 1;
    for (int column = 1; column < columns; column++) {
      map[0][column] = -centre[column] / scale[column];
      map[column][column] = 1 / scale[column];
    }
    return map;
  }

  /** The logarithm of the determinant of the information on the data's scale, less that within. */
  double logDeterminantShift() {
    double sum = 0;
    for (double factor : scale) {
      sum += 2 * Math.log(factor);
    }
    return sum;
  }
}

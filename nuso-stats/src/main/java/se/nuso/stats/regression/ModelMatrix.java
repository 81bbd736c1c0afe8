package se.nuso.stats.regression;

import java.util.Arrays;
import java.util.List;

/**
 * The columns of a model over the patterns of its rows, block by block and column by column within
 * a block, so that what is summed lies together in memory. Every column but the intercept is
 * centred and scaled to mean 0 and standard deviation 1, which keeps the arithmetic sound when a
 * column is a year and another a share.
 */
final class ModelMatrix {
  /** Rows of a block; 20 columns of it keep within a processor's second cache. */
  static final int ROWS = 512;

  /** Columns are summed three by three; those that fill up are zero. */
  private static final int TILE = 3;

  /** A column that varies less than this share of its mean is constant. */
  private static final double CONSTANT = 1e-10;

  private final int columns;
  private final int stride;
  private final int rows;
  private final double[][] x;
  private final double[][] trials;
  private final double[][] successes;
  private final double[] centre;
  private final double[] scale;

  private ModelMatrix(int columns, Patterns patterns) {
    this.columns = columns;
    this.stride = (columns + TILE - 1) / TILE * TILE;
    this.rows = patterns.count();
    int blocks = (rows + ROWS - 1) / ROWS;
    this.x = new double[blocks][];
    this.trials = new double[blocks][ROWS];
    this.successes = new double[blocks][ROWS];
    this.centre = new double[columns];
    this.scale = new double[columns];
    for (int row = 0; row < rows; row++) {
      trials[row / ROWS][row % ROWS] = patterns.trials()[row];
      successes[row / ROWS][row % ROWS] = patterns.successes()[row];
    }
  }

  static ModelMatrix of(
      Design<?> design, List<ModelColumn> columns, Patterns patterns, int threads) {
    ModelMatrix matrix = new ModelMatrix(columns.size(), patterns);
    matrix.fill(design.predictors(), columns, patterns, threads);
    matrix.standardise(threads);
    return matrix;
  }

  private void fill(
      List<Predictor> predictors, List<ModelColumn> names, Patterns patterns, int threads) {
    Blocks.sum(
        x.length,
        0,
        threads,
        (block, none) -> {
          double[] values = new double[stride * ROWS];
          int first = block * ROWS;
          int here = Math.min(ROWS, rows - first);
          for (int column = 0; column < columns; column++) {
            int base = column * ROWS;
            Arrays.fill(values, base, base + here, 1);
            for (ModelColumn.Part part : names.get(column).parts()) {
              Predictor predictor = predictors.get(part.predictor());
              for (int row = 0; row < here; row++) {
                int source = patterns.row()[first + row];
                values[base + row] *=
                    predictor.isNumeric()
                        ? predictor.value(source)
                        : Sample.levelOf(predictor, source) == part.level() ? 1 : 0;
              }
            }
          }
          x[block] = values;
        });
  }

  private void standardise(int threads) {
    double[] sums =
        Blocks.sum(
            x.length,
            columns + 1,
            threads,
            (block, sum) -> {
              double[] m = trials[block];
              for (int column = 0; column < columns; column++) {
                for (int row = 0; row < ROWS; row++) {
                  sum[column] += m[row] * x[block][column * ROWS + row];
                }
              }
              for (double weight : m) {
                sum[columns] += weight;
              }
            });
    double n = sums[columns];
    for (int column = 1; column < columns; column++) {
      centre[column] = sums[column] / n;
    }
    double[] squares =
        Blocks.sum(
            x.length,
            columns,
            threads,
            (block, sum) -> {
              int here = Math.min(ROWS, rows - block * ROWS);
              for (int column = 1; column < columns; column++) {
                double shift = centre[column];
                for (int row = 0; row < here; row++) {
                  double value = x[block][column * ROWS + row] - shift;
                  x[block][column * ROWS + row] = value;
                  sum[column] += trials[block][row] * value * value;
                }
              }
            });
    scale[0] = 1;
    boolean[] constant = new boolean[columns];
    for (int column = 1; column < columns; column++) {
      double deviation = Math.sqrt(squares[column] / n);
      constant[column] = !(deviation > CONSTANT * Math.abs(centre[column]));
      scale[column] = constant[column] ? 1 : deviation;
    }
    Blocks.sum(
        x.length,
        0,
        threads,
        (block, none) -> {
          for (int column = 1; column < columns; column++) {
            double factor = constant[column] ? 0 : 1 / scale[column];
            for (int row = column * ROWS; row < (column + 1) * ROWS; row++) {
              x[block][row] *= factor;
            }
          }
        });
  }

  int columns() {
    return columns;
  }

  /** Columns with those that fill up. */
  int stride() {
    return stride;
  }

  int rows() {
    return rows;
  }

  int blocks() {
    return x.length;
  }

  /** The columns of a block one after the other, {@link #ROWS} values each. */
  double[] x(int block) {
    return x[block];
  }

  /** The weight of each pattern of a block; zero beyond the last. */
  double[] trials(int block) {
    return trials[block];
  }

  /** The weight of those that say yes, for each pattern of a block. */
  double[] successes(int block) {
    return successes[block];
  }

  /** The columns of a pattern, as they are within the model: centred and scaled. */
  void row(int row, double[] into) {
    double[] block = x[row / ROWS];
    for (int column = 0; column < columns; column++) {
      into[column] = block[column * ROWS + row % ROWS];
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

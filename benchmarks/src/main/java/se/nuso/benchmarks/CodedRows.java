package se.nuso.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import se.nuso.stats.Axis;
import se.nuso.stats.CodedColumn;
import se.nuso.stats.CodedColumns;
import se.nuso.stats.Level;
import se.nuso.text.Label;

/**
 * Rows of codes to count, the same every time.
 *
 * @param levels the number of levels of each column
 * @param codes the codes, column by column; no row is missing, for DuckDB's sake
 */
record CodedRows(int[] levels, short[][] codes) {
  private static final long SEED = 2024;

  /**
   * Makes rows.
   *
   * @param shape the numbers of levels, with x between
   * @param skewed whether nine rows of ten have the first level of a column
   */
  static CodedRows of(String shape, boolean skewed, int rows) {
    int[] levels = Arrays.stream(shape.split("x")).mapToInt(Integer::parseInt).toArray();
    SplittableRandom random = new SplittableRandom(SEED);
    short[][] codes = new short[levels.length][rows];
    for (int column = 0; column < levels.length; column++) {
      for (int row = 0; row < rows; row++) {
        codes[column][row] =
            (short) (skewed && random.nextInt(10) > 0 ? 0 : random.nextInt(levels[column]));
      }
    }
    return new CodedRows(levels, codes);
  }

  int rows() {
    return codes[0].length;
  }

  String name(int column) {
    return String.valueOf((char) ('a' + column));
  }

  CodedColumns columns() {
    return CodedColumns.of(
        IntStream.range(0, levels.length)
            .mapToObj(column -> CodedColumn.of(axis(column), codes[column]))
            .toArray(CodedColumn[]::new));
  }

  private Axis axis(int column) {
    return new Axis(
        new Label(name(column), name(column)),
        IntStream.range(0, levels[column])
            .mapToObj(level -> new Level("L" + level, new Label("L" + level, "L" + level)))
            .toList(),
        false);
  }
}

package se.nuso.stats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import se.nuso.stats.text.LevelOrder;
import se.nuso.text.Label;

/**
 * A column of answers as codes: for each row the position of its level on the axis, or not
 * answered. It takes a byte a row where there are at most 255 levels, and is what {@link Crosstab}
 * counts fastest.
 *
 * <pre>{@code
 * CodedColumn.of("county", counties);                      // texts; the levels are those that occur
 * CodedColumn.of(axis, new byte[] {0, 2, -1});             // positions; negative is not answered
 * }</pre>
 *
 * <p>Immutable.
 */
public final class CodedColumn {
  /** Rows that are kept, and counted, in one piece. */
  static final int CHUNK = 8192;

  /** Rows in one word of a narrow column. */
  static final int LANES = 8;

  private static final int NARROW = 256;

  private final Axis axis;
  private final int rows;
  private final long[][] narrow;
  private final int[][] wide;

  private CodedColumn(Axis axis, int rows, IntUnaryOperator positions) {
    if (axis.several()) {
      throw new IllegalArgumentException(
          axis.label().en() + ": a record may have several answers and thus no one code");
    }
    this.axis = axis;
    this.rows = rows;
    int chunks = (rows + CHUNK - 1) / CHUNK;
    boolean fits = isNarrow();
    narrow = new long[fits ? chunks : 0][];
    wide = new int[fits ? 0 : chunks][];
    for (int chunk = 0; chunk < chunks; chunk++) {
      int first = chunk * CHUNK;
      int here = Math.min(CHUNK, rows - first);
      if (fits) {
        narrow[chunk] = packed(first, here, positions);
      } else {
        wide[chunk] = new int[here];
        for (int row = 0; row < here; row++) {
          wide[chunk][row] = positions.applyAsInt(first + row);
        }
      }
    }
  }

  private static long[] packed(int first, int here, IntUnaryOperator positions) {
    long[] words = new long[(here + LANES - 1) / LANES];
    for (int row = 0; row < here; row++) {
      words[row / LANES] |= (long) positions.applyAsInt(first + row) << Byte.SIZE * (row % LANES);
    }
    return words;
  }

  /**
   * A column from positions of at most 128 levels.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param axis what is asked, and its levels
   * @param codes the position of each row's level on the axis; negative when not answered
   * @throws IllegalArgumentException if a position is beyond the levels, or a record may have
   *     several of them
   */
  public static CodedColumn of(Axis axis, byte[] codes) {
    return given(axis, codes.length, row -> codes[row]);
  }

  /**
   * A column from positions of at most 32 768 levels.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param axis what is asked, and its levels
   * @param codes the position of each row's level on the axis; negative when not answered
   * @throws IllegalArgumentException if a position is beyond the levels, or a record may have
   *     several of them
   */
  public static CodedColumn of(Axis axis, short[] codes) {
    return given(axis, codes.length, row -> codes[row]);
  }

  /**
   * A column from positions.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param axis what is asked, and its levels
   * @param codes the position of each row's level on the axis; negative when not answered
   * @throws IllegalArgumentException if a position is beyond the levels, or a record may have
   *     several of them
   */
  public static CodedColumn of(Axis axis, int[] codes) {
    return given(axis, codes.length, row -> codes[row]);
  }

  private static CodedColumn given(Axis axis, int rows, IntUnaryOperator codes) {
    Objects.requireNonNull(axis, "axis");
    return new CodedColumn(
        axis,
        rows,
        row -> {
          int code = codes.applyAsInt(row);
          if (code >= axis.levels().size()) {
            throw new IllegalArgumentException(
                axis.label().en()
                    + ", row "
                    + row
                    + " (the first is 0): code "
                    + code
                    + ", but there are "
                    + axis.levels().size()
                    + " levels, from 0");
          }
          return code < 0 ? axis.notAnswered() : code;
        });
  }

  /** A column from positions on the axis as a cube has them. */
  static CodedColumn ofPositions(Axis axis, int[] positions) {
    return new CodedColumn(axis, positions.length, row -> positions[row]);
  }

  /**
   * A column of texts. The levels are those that occur, in the order of their numbers where all are
   * numbers, else in the order of their texts.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param name its name
   * @param values a text per row; null or empty when not answered
   * @throws IllegalArgumentException if a text is {@code *}, the code of all levels together
   */
  public static CodedColumn of(String name, @Nullable String[] values) {
    List<String> texts = LevelOrder.of(values);
    Map<String, Integer> positions = new HashMap<>();
    texts.forEach(text -> positions.put(text, positions.size()));
    List<Level> levels =
        texts.stream().map(text -> new Level(text, new Label(text, text))).toList();
    return new CodedColumn(
        new Axis(new Label(name, name), levels, false),
        values.length,
        row -> {
          String value = values[row];
          return value == null ? texts.size() : positions.getOrDefault(value, texts.size());
        });
  }

  /** What is asked, and its levels. */
  public Axis axis() {
    return axis;
  }

  /** Number of rows. */
  public int rows() {
    return rows;
  }

  /**
   * The position of a row's level on the axis; −1 when not answered.
   *
   * @param row the row, from 0
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public int code(int row) {
    int position = position(Objects.checkIndex(row, rows));
    return position == axis.notAnswered() ? -1 : position;
  }

  int position(int row) {
    int chunk = row / CHUNK;
    int within = row % CHUNK;
    return isNarrow()
        ? (int) (narrow[chunk][within / LANES] >>> Byte.SIZE * (within % LANES)) & 0xFF
        : wide[chunk][within];
  }

  /** Number of different positions: the levels, and not answered. */
  int size() {
    return axis.notAnswered() + 1;
  }

  boolean isNarrow() {
    return size() <= NARROW;
  }

  /** Eight positions a word, the first in the lowest byte. */
  long[] narrow(int chunk) {
    return narrow[chunk];
  }

  int[] wide(int chunk) {
    return wide[chunk];
  }

  /** The label and the number of rows. */
  @Override
  public String toString() {
    return axis.label() + " (" + rows + ")";
  }
}

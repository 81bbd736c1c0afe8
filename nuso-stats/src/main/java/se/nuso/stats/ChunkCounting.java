package se.nuso.stats;

import static se.nuso.stats.CodedColumn.CHUNK;
import static se.nuso.stats.CodedColumn.LANES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Counts chunks of coded columns on one thread. Where all columns together can be numbered in the
 * lanes of a word, the lanes are counted as they are; else the numbers of the cells are put
 * together from lanes and wide columns.
 */
final class ChunkCounting implements IntConsumer {
  private final CellKeys keys;
  private final CodedColumns columns;
  private final CellCounts counts;
  private final List<LaneKeys> lanes = new ArrayList<>();
  private final List<Integer> wide = new ArrayList<>();
  private final long[] even = new long[CHUNK / LANES];
  private final long[] odd = new long[CHUNK / LANES];
  private final long[] scratch = new long[CHUNK / LANES];
  private final long[] numbers = new long[CHUNK];

  ChunkCounting(CellKeys keys, CodedColumns columns, CellCounts counts) {
    this.keys = keys;
    this.columns = columns;
    this.counts = counts;
    for (int column = 0; column < columns.columns().size(); ) {
      if (columns.at(column).isNarrow()) {
        LaneKeys run = new LaneKeys(keys, columns, column);
        lanes.add(run);
        column = run.to();
      } else {
        wide.add(column++);
      }
    }
  }

  @Override
  public void accept(int chunk) {
    if (lanes.size() == 1 && wide.isEmpty() && counts instanceof DenseCounts dense) {
      inLanes(dense, chunk);
    } else {
      inNumbers(chunk);
    }
  }

  private void inLanes(DenseCounts dense, int chunk) {
    lanes.get(0).number(columns, chunk, dense.laneOffsets(), even, odd, scratch);
    int rows = columns.rows(chunk);
    int whole = rows / LANES;
    dense.addLanes(even, whole);
    dense.addLanes(odd, whole);
    for (int row = whole * LANES; row < rows; row++) {
      dense.add(keys.of(columns, chunk * CHUNK + row), 1);
    }
  }

  private void inNumbers(int chunk) {
    int rows = columns.rows(chunk);
    Arrays.fill(numbers, 0, rows, 0);
    for (LaneKeys run : lanes) {
      int words = run.number(columns, chunk, 0, even, odd, scratch);
      spread(even, 0, run.stride(), words);
      spread(odd, 1, run.stride(), words);
    }
    for (int column : wide) {
      long stride = keys.stride(column);
      int[] positions = columns.at(column).wide(chunk);
      for (int row = 0; row < rows; row++) {
        numbers[row] += positions[row] * stride;
      }
    }
    counts.addEach(numbers, rows);
  }

  private void spread(long[] words, int first, long stride, int length) {
    for (int i = 0; i < length; i++) {
      long word = words[i];
      int row = i * LANES + first;
      numbers[row] += (word & 0xFFFF) * stride;
      numbers[row + 2] += (word >>> 16 & 0xFFFF) * stride;
      numbers[row + 4] += (word >>> 32 & 0xFFFF) * stride;
      numbers[row + 6] += (word >>> 48) * stride;
    }
  }
}

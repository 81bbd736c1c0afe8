package se.nuso.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is remembered of each record while a batch goes by: a key, a digest and where it lies, in 24
 * bytes. Kept in pieces, since an array that doubles needs three times its room while it does.
 */
final class RecordLog {
  private static final int PIECE = 1 << 14;
  private static final int WIDTH = 3;
  private static final int DIGEST = 1;
  private static final int PLACE = 2;

  private final List<long[]> pieces = new ArrayList<>();
  private int size;

  void add(long key, long digest, Location location) {
    if (size % PIECE == 0) {
      pieces.add(new long[PIECE * WIDTH]);
    }
    long[] piece = pieces.get(size / PIECE);
    int at = size % PIECE * WIDTH;
    piece[at] = key;
    piece[at + DIGEST] = digest;
    piece[at + PLACE] = location.record() << Integer.SIZE | location.line() & 0xFFFF_FFFFL;
    size++;
  }

  int size() {
    return size;
  }

  long key(int index) {
    return at(index, 0);
  }

  long digest(int index) {
    return at(index, DIGEST);
  }

  int record(int index) {
    return (int) (at(index, PLACE) >>> Integer.SIZE);
  }

  long line(int index) {
    return at(index, PLACE) & 0xFFFF_FFFFL;
  }

  private long at(int index, int part) {
    return pieces.get(index / PIECE)[index % PIECE * WIDTH + part];
  }

  /** The keys that stand more than once, in ascending order. */
  long[] repeatedKeys() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = key(i);
    }
    Arrays.sort(keys);
    int repeated = 0;
    for (int i = 1; i < size; i++) {
      boolean again = keys[i] == keys[i - 1];
      if (again && (repeated == 0 || keys[repeated - 1] != keys[i])) {
        keys[repeated++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, repeated);
  }
}

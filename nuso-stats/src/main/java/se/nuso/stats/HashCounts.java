package se.nuso.stats;

import java.util.Arrays;

/**
 * Counts of the cells that hold a record, for tables with more cells than memory: open addressing
 * by the cell's number, which stands beside its count so that a row touches memory once.
 */
final class HashCounts implements CellCounts {
  private static final int FIRST_BITS = 12;
  private static final int MOST_BITS = 29;

  /** Spreads neighbours far apart: 2^64 divided by the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private int bits;
  private long[] slots;
  private int occupied;

  HashCounts() {
    this(FIRST_BITS, new long[2 << FIRST_BITS], 0);
  }

  // In each pair the number of the cell plus one, which leaves 0 for an empty slot, and its count.
  private HashCounts(int bits, long[] slots, int occupied) {
    this.bits = bits;
    this.slots = slots;
    this.occupied = occupied;
  }

  HashCounts copy() {
    return new HashCounts(bits, slots.clone(), occupied);
  }

  @Override
  public void add(long key, long times) {
    int slot = slotOf(key + 1);
    if (slots[slot] == 0) {
      if (occupied >= (slots.length / 2) / 3 * 2) {
        grow();
        slot = slotOf(key + 1);
      }
      slots[slot] = key + 1;
      occupied++;
    }
    slots[slot + 1] = Math.addExact(slots[slot + 1], times);
  }

  @Override
  public void addEach(long[] keys, int length) {
    for (int i = 0; i < length; i++) {
      add(keys[i], 1);
    }
  }

  private int slotOf(long stored) {
    int mask = slots.length - 1;
    int slot = (int) (stored * SPREAD >>> Long.SIZE - bits) << 1;
    while (slots[slot] != 0 && slots[slot] != stored) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private void grow() {
    if (bits == MOST_BITS) {
      throw new IllegalStateException(
          "More than " + occupied + " cells hold a record; use fewer or coarser dimensions");
    }
    long[] old = slots;
    bits++;
    slots = new long[2 << bits];
    for (int slot = 0; slot < old.length; slot += 2) {
      if (old[slot] != 0) {
        int at = slotOf(old[slot]);
        slots[at] = old[slot];
        slots[at + 1] = old[slot + 1];
      }
    }
  }

  /** The count of a cell. */
  long count(long key) {
    return slots[slotOf(key + 1) + 1];
  }

  /** How many cells hold a record. */
  int occupied() {
    return occupied;
  }

  @Override
  public void forEach(Visitor visitor) {
    for (int slot = 0; slot < slots.length; slot += 2) {
      if (slots[slot] != 0) {
        visitor.visit(slots[slot] - 1, slots[slot + 1]);
      }
    }
  }

  /** The numbers of the cells that hold a record, in order. */
  long[] keys() {
    long[] keys = new long[occupied];
    int at = 0;
    for (int slot = 0; slot < slots.length; slot += 2) {
      if (slots[slot] != 0) {
        keys[at++] = slots[slot] - 1;
      }
    }
    Arrays.sort(keys);
    return keys;
  }

  /** Whether the other counts the same cells as often. */
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof HashCounts counts) || occupied != counts.occupied) {
      return false;
    }
    for (int slot = 0; slot < slots.length; slot += 2) {
      if (slots[slot] != 0 && counts.count(slots[slot] - 1) != slots[slot + 1]) {
        return false;
      }
    }
    return true;
  }

  // A sum, since where a cell stands depends on what was counted before it.
  @Override
  public int hashCode() {
    long sum = 0;
    for (int slot = 0; slot < slots.length; slot += 2) {
      sum += slots[slot] * SPREAD ^ slots[slot + 1];
    }
    return Long.hashCode(sum);
  }
}

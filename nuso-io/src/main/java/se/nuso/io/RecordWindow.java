package se.nuso.io;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import se.nuso.rule.Location;

/**
 * Lets only so many characters through before the next record begins, so that a record without end
 * does not fill the memory. Parsers read ahead: the window is wider than the limit by what they
 * may.
 */
final class RecordWindow extends FilterReader {
  private static final int READ_AHEAD = 1 << 16;

  private final ReadLimits limits;
  private final Location file;
  private long passed;

  RecordWindow(Reader characters, ReadLimits limits, Location file) {
    super(characters);
    this.limits = limits;
    this.file = file;
  }

  void nextRecord() {
    passed = 0;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (passed > (long) limits.recordCharacters() + READ_AHEAD) {
      throw limits.exceeded(Limit.RECORD_CHARACTERS, file);
    }
    int count = super.read(target, offset, length);
    passed += Math.max(0, count);
    return count;
  }
}

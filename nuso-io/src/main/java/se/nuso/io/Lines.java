package se.nuso.io;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.Location;

/** The lines of a file, none longer than the limit on a record. */
final class Lines {
  private static final int BUFFER = 1 << 16;

  private final Reader characters;
  private final Location file;
  private final ReadLimits limits;
  private final char[] buffer = new char[BUFFER];
  private int from;
  private int to;
  private long number;
  private boolean ended;

  Lines(Reader characters, Location file, ReadLimits limits) {
    this.characters = characters;
    this.file = file;
    this.limits = limits;
  }

  /** The next line, without its end; null at the end of the file. */
  @Nullable String next() throws IOException {
    if (ended) {
      return null;
    }
    number++;
    StringBuilder line = new StringBuilder();
    while (true) {
      int stop = from;
      while (stop < to && buffer[stop] != '\n') {
        stop++;
      }
      line.append(buffer, from, stop - from);
      if (line.length() > limits.recordCharacters()) {
        throw limits.exceeded(Limit.RECORD_CHARACTERS, location());
      }
      from = stop + 1;
      if (stop < to) {
        return line.toString();
      }
      to = characters.read(buffer, 0, BUFFER);
      from = 0;
      if (to < 0) {
        ended = true;
        return line.isEmpty() ? null : line.toString();
      }
    }
  }

  /** The number of the line last read, from 1. */
  long number() {
    return number;
  }

  /** Whether the line last read is the last of the file, and without an end. */
  boolean ended() {
    return ended;
  }

  Location location() {
    return new Location(file.file(), number, 0, null);
  }
}

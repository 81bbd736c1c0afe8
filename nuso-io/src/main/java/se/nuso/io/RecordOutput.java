package se.nuso.io;

import java.io.IOException;

/** Writes records in one format. */
interface RecordOutput<R> {
  /** What stands before the records; knows the first of them. */
  void begin(R first) throws IOException;

  void write(R record) throws IOException;

  /** What stands after the records. Leaves the writer open. */
  void end() throws IOException;
}

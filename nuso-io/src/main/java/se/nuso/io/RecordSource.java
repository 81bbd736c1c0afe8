package se.nuso.io;

import java.io.Closeable;

/** The records of a file, one by one, in whatever format they are written. */
interface RecordSource extends Closeable {
  /**
   * Hands the next record to the binder, with all that is wrong with it.
   *
   * @return false when there are no more
   * @throws FileFault if something is wrong with the whole file
   */
  boolean next(RecordBinder<?> binder);

  /** How many bytes of the file have been read, of so many taken in by its characters. */
  default long bytesTaken(long ofCharacters) {
    return ofCharacters;
  }
}

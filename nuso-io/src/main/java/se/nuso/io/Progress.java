package se.nuso.io;

/** Told, now and then, how far a reading has come. The library itself never prints. */
@FunctionalInterface
public interface Progress {
  /**
   * How far the reading has come. What this throws ends the reading and reaches the caller.
   *
   * @param records records so far, rejected ones too
   * @param bytes bytes of the file so far; it is read ahead of the records
   * @param totalBytes the size of the file
   */
  void at(long records, long bytes, long totalBytes);
}

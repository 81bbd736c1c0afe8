package se.nuso.io;

/** How CSV is written. Both have CRLF at the end of each line and quotes only where needed. */
public enum CsvFormat {
  /** What a Swedish Excel opens with a double click: {@code ;}, UTF-8 with a byte-order mark. */
  SWEDISH_EXCEL(';', true),
  /** RFC 4180: {@code ,}, UTF-8 without a byte-order mark. */
  RFC_4180(',', false);

  private final char separator;
  private final boolean byteOrderMark;

  CsvFormat(char separator, boolean byteOrderMark) {
    this.separator = separator;
    this.byteOrderMark = byteOrderMark;
  }

  char separator() {
    return separator;
  }

  boolean byteOrderMark() {
    return byteOrderMark;
  }
}

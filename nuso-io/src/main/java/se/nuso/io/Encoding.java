package se.nuso.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which characters the bytes of a text file stand for, found out from the bytes: a byte-order mark
 * tells, and a file that is no UTF-8 at all and has no byte that windows-1252 leaves open was saved
 * by an older Excel. One that is UTF-8 in one place and not in another is damaged, and no guess.
 *
 * @param charset the encoding
 * @param mark how many bytes of a mark come before the text
 */
record Encoding(Charset charset, int mark) {
  private static final int BUFFER = 1 << 16;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Bytes that mean nothing in windows-1252. */
  private static final String OPEN = "\u0081\u008D\u008F\u0090\u009D";

  static Encoding of(byte[] first, Path path) throws IOException {
    if (Signature.startsWithMark(first)) {
      return new Encoding(StandardCharsets.UTF_8, Signature.BYTE_ORDER_MARK);
    }
    if (startsWith(first, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(first, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    return new Encoding(isWindows1252(path) ? WINDOWS_1252 : StandardCharsets.UTF_8, 0);
  }

  boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  private static boolean startsWith(byte[] first, int one, int two) {
    return first.length >= 2 && first[0] == (byte) one && first[1] == (byte) two;
  }

  /** No byte above 127 is part of a letter in UTF-8, and none is open in windows-1252. */
  private static boolean isWindows1252(Path path) throws IOException {
    boolean found = false;
    byte[] bytes = new byte[BUFFER];
    int before = 0;
    try (InputStream stream = Files.newInputStream(path)) {
      for (int count = stream.read(bytes); count >= 0; count = stream.read(bytes)) {
        for (int i = 0; i < count; i++) {
          int value = bytes[i] & 0xFF;
          boolean letterOfUtf8 = before >= 0xC2 && before <= 0xF4 && value >= 0x80 && value <= 0xBF;
          if (value == 0 || letterOfUtf8 || OPEN.indexOf(value) >= 0) {
            return false;
          }
          found |= value >= 0x80;
          before = value;
        }
      }
    }
    return found;
  }
}

package se.nuso.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Which characters the bytes of a text file stand for.
 *
 * @param charset the encoding
 * @param mark how many bytes of a mark come before the text
 */
record Encoding(Charset charset, int mark) {
  static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0);

  /** The encoding that a byte-order mark tells; UTF-8 without a mark where there is none. */
  static Encoding marked(byte[] first) {
    if (Signature.startsWithMark(first)) {
      return new Encoding(StandardCharsets.UTF_8, Signature.BYTE_ORDER_MARK);
    }
    if (startsWith(first, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(first, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    return UTF_8;
  }

  boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** The encoding's name, and what Excel calls a file in it. */
  String shownName() {
    return shownName(charset.name());
  }

  static String shownName(String charset) {
    return switch (charset) {
      case EncodingGuess.DOS -> "CP850, “CSV (MS-DOS)”";
      case EncodingGuess.MACINTOSH -> "Mac Roman, “CSV (Macintosh)”";
      default -> charset;
    };
  }

  private static boolean startsWith(byte[] first, int one, int two) {
    return first.length >= 2 && first[0] == (byte) one && first[1] == (byte) two;
  }
}

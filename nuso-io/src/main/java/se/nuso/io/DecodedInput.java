package se.nuso.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;
import java.util.Map;
import se.nuso.rule.Location;

/**
 * The characters of a file. A byte that is none of the encoding, a NUL and a byte too many end the
 * reading with their position: a decoder that puts question marks in their place would change the
 * data in silence.
 */
final class DecodedInput extends Reader {
  private static final int BUFFER = 1 << 16;

  private final InputStream stream;
  private final FileFormat format;
  private final Location file;
  private final ReadLimits limits;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
  private long taken;
  private long lineBreaks;
  private char last;
  private boolean ended;

  /**
   * @param stream the file's bytes, past a byte-order mark
   * @param encoding what they stand for
   */
  DecodedInput(
      InputStream stream, Encoding encoding, FileFormat format, Location file, ReadLimits limits) {
    this.stream = stream;
    this.format = format;
    this.taken = encoding.mark();
    this.decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.file = file;
    this.limits = limits;
  }

  /** How many bytes of the file have been taken in. */
  long bytesTaken() {
    return taken;
  }

  /** Whether the last line has an end; known when all has been read. */
  boolean endsInLineBreak() {
    return last == '\n' || last == '\r';
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (ended) {
        return -1;
      }
      fill();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count > 0) {
      bytes.position(bytes.position() + count);
      taken += count;
    }
    if (taken > limits.fileBytes()) {
      throw limits.exceeded(Limit.FILE_BYTES, file);
    }
    bytes.flip();
    long start = taken - bytes.remaining();
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, count < 0);
    chars.flip();
    inspect(start);
    if (result.isError()) {
      throw ReadFault.NOT_UTF_8.ends(
          atLine(),
          Map.of(
              "encoding",
              decoder.charset().name(),
              "offset",
              taken - bytes.remaining() + 1,
              "byte",
              "0x" + HexFormat.of().withUpperCase().toHexDigits(bytes.get(bytes.position())),
              "save",
              InputFile.saveAgain(format)));
    }
    ended = count < 0 && result.isUnderflow();
  }

  private void inspect(long start) {
    char[] decoded = chars.array();
    for (int i = 0; i < chars.limit(); i++) {
      char c = decoded[i];
      last = c;
      if (c == '\n') {
        lineBreaks++;
      } else if (c == 0) {
        long offset = start + new String(decoded, 0, i).getBytes(decoder.charset()).length + 1;
        throw ReadFault.BINARY.ends(atLine(), Map.of("offset", offset));
      }
    }
  }

  /** The line that has been come to; once all has been read, the last that has no end. */
  Location atLine() {
    return new Location(file.file(), lineBreaks + 1, 0, null);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}

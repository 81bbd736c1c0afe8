package se.nuso.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Text that was once read in another encoding than it was written in: {@code MalmÃ¶} is UTF-8 read
 * as windows-1252, {@code MalmÃƒÂ¶} the same twice over, {@code Malm”} CP850.
 *
 * @param read the encoding that it was read in
 * @param written the encoding that it was written in
 * @param signs characters of which it has at least one, if it was
 */
record BrokenLetters(String read, Charset written, String signs) {
  /** What a conversion puts in the place of a letter that it loses. */
  static final char LOST = '\uFFFD';

  private static final String SWEDISH = "åäöÅÄÖéÉüÜ";
  private static final int MOST_TIMES = 4;

  private static final List<BrokenLetters> KINDS =
      List.of(
          new BrokenLetters(EncodingGuess.WINDOWS, StandardCharsets.UTF_8, "ÃÂâ"),
          new BrokenLetters(EncodingGuess.MACINTOSH, StandardCharsets.UTF_8, "√¬"),
          new BrokenLetters(EncodingGuess.DOS, StandardCharsets.UTF_8, "├┬"),
          other(EncodingGuess.DOS, EncodingGuess.WINDOWS, "†„”Ž™"),
          other(EncodingGuess.MACINTOSH, EncodingGuess.WINDOWS, "ŒŠš€…"),
          other(EncodingGuess.WINDOWS, EncodingGuess.DOS, "Õõ÷┼─Í"),
          other(EncodingGuess.WINDOWS, EncodingGuess.MACINTOSH, "Â‰ˆ≈ƒ÷"));

  private static BrokenLetters other(String written, String read, String signs) {
    return new BrokenLetters(
        read,
        Charset.isSupported(written) ? Charset.forName(written) : StandardCharsets.US_ASCII,
        signs);
  }

  /** What was probably written; empty if the text is not broken in a way that is known. */
  static Optional<String> mended(String text) {
    return mended(text, MOST_TIMES);
  }

  private static Optional<String> mended(String text, int times) {
    if (times == 0) {
      return Optional.empty();
    }
    return KINDS.stream()
        .flatMap(kind -> kind.of(text).stream())
        .findFirst()
        .map(mended -> mended(mended, times - 1).orElse(mended));
  }

  private Optional<String> of(String text) {
    if (text.chars().noneMatch(c -> signs.indexOf(c) >= 0) || !Charset.isSupported(read)) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = Charset.forName(read).newEncoder().encode(CharBuffer.wrap(text));
      String mended = written.newDecoder().decode(bytes).toString();
      return mended.equals(text) || !isCertain(mended) ? Optional.empty() : Optional.of(mended);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Bytes that make letters of UTF-8 do so on purpose; others do if they make Swedish ones. */
  private boolean isCertain(String mended) {
    return written.equals(StandardCharsets.UTF_8)
        || mended.chars().allMatch(c -> c < 0x80 || SWEDISH.indexOf(c) >= 0);
  }
}

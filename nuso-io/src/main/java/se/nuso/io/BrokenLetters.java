package se.nuso.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text whose UTF-8 was once read as windows-1252: {@code MalmÃ¶}. */
final class BrokenLetters {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private BrokenLetters() {}

  /** What was probably written; empty if the text is not broken in this way. */
  static Optional<String> mended(String text) {
    if (text.chars().noneMatch(c -> c == 'Ã' || c == 'Â' || c == 'â')) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(text));
      String mended = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return mended.equals(text) ? Optional.empty() : Optional.of(mended);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}

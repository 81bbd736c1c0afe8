package se.nuso.io;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a part of a workbook. They are decoded here and not by the JDK's parser, which
 * prints what it cannot decode to the console.
 */
final class WorkbookCharacters {
  private static final int DECLARATION = 256;

  /** How far a document type is looked for; farther away the parser itself comes upon it. */
  private static final int PROLOG = 1 << 13;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Pattern ENCODING =
      Pattern.compile("(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
  private static final Pattern DOCUMENT_TYPE =
      Pattern.compile("(?:\\s+|<\\?.*?\\?>|<!--.*?-->)*+<!DOCTYPE", Pattern.DOTALL);

  private WorkbookCharacters() {}

  /**
   * Opens a part.
   *
   * @throws IOException if it cannot be read, or is in an encoding that is not known
   */
  static BufferedReader of(InputStream bytes) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(bytes);
    buffered.mark(DECLARATION);
    byte[] first = buffered.readNBytes(DECLARATION);
    buffered.reset();
    BufferedReader characters =
        new BufferedReader(new InputStreamReader(buffered, encoding(first).newDecoder()));
    characters.mark(1);
    if (characters.read() != BYTE_ORDER_MARK) {
      characters.reset();
    }
    return characters;
  }

  /** ECMA-376 allows UTF-8 and UTF-16; what names another encoding is read in that. */
  private static Charset encoding(byte[] first) throws IOException {
    int start = first.length < 2 ? 0 : (first[0] & 0xFF) << Byte.SIZE | first[1] & 0xFF;
    if (start == 0xFEFF || start == 0xFFFE) {
      return StandardCharsets.UTF_16;
    }
    if (start == '<') {
      return StandardCharsets.UTF_16BE;
    }
    if (start == '<' << Byte.SIZE) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = ENCODING.matcher(new String(first, StandardCharsets.ISO_8859_1));
    try {
      return declared.lookingAt() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IOException("The encoding is not known", e);
    }
  }

  /** Whether a document type stands before the part's content, of which nothing is read on. */
  static boolean hasDocumentType(Reader characters) throws IOException {
    characters.mark(PROLOG);
    char[] prolog = new char[PROLOG];
    int length = 0;
    int count = characters.read(prolog);
    while (count > 0) {
      length += count;
      count = characters.read(prolog, length, PROLOG - length);
    }
    characters.reset();
    return DOCUMENT_TYPE.matcher(new String(prolog, 0, length)).lookingAt();
  }
}

package se.nuso.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.nuso.rule.Location;

/**
 * Finds out which encoding a Swedish text without a mark is in. One that has a letter in UTF-8 is
 * in UTF-8, or damaged. Else it was saved by an older program: of windows-1252, CP850 and Mac Roman
 * the one that leaves fewest bytes without a meaning that a Swedish text has. Where that is not one
 * alone, nothing is guessed: the three differ in exactly å, ä and ö.
 */
final class EncodingGuess {
  static final String WINDOWS = "windows-1252";
  static final String DOS = "IBM850";
  static final String MACINTOSH = "x-MacRoman";

  private static final int BUFFER = 1 << 16;

  /** More bytes than a character takes in any encoding that is told apart here. */
  private static final int BYTES_OF_A_CHARACTER = 4;

  private final List<Candidate> candidates =
      List.of(
          // The letters from À to ÿ; no-break space, §, °, quotes, dashes.
          new Candidate(
              WINDOWS, "c4c5d6e4e5f6", "c0-d6d8-f6f8-ffa0a7abb0b4b7bb8591929394959697", "8594"),
          // éèÉüÜà beside the six; no-break space, §, °.
          new Candidate(DOS, "8486948e8f99", "81828a909a85fff5f8aeaf", ""),
          new Candidate(MACINTOSH, "8a8c9a808185", "8e9f8f838886caa4a1d0d1d2d3d4d5c9c7c8", ""));

  private final Location file;
  private final ReadLimits limits;
  private boolean high;
  private long sinceLineEnd;

  private EncodingGuess(Location file, ReadLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** How many bytes of a text mean something in one encoding. */
  private static final class Candidate {
    final String charset;
    final BitSet letters;
    final BitSet plausible;
    final BitSet onlyBeforeNoLetter;
    long swedish;
    long unexplained;

    Candidate(String charset, String letters, String others, String onlyBeforeNoLetter) {
      this.charset = charset;
      this.letters = bytes(letters);
      this.plausible = bytes(others);
      this.plausible.or(this.letters);
      this.onlyBeforeNoLetter = bytes(onlyBeforeNoLetter);
    }

    private static BitSet bytes(String hex) {
      BitSet bytes = new BitSet();
      for (int i = 0; i < hex.length(); i += 2) {
        if (hex.charAt(i) == '-') {
          bytes.set(
              HexFormat.fromHexDigits(hex, i - 2, i),
              HexFormat.fromHexDigits(hex, i + 1, i + 3) + 1);
          i++;
        } else {
          bytes.set(HexFormat.fromHexDigits(hex, i, i + 2));
        }
      }
      return bytes;
    }

    void see(int value, int next) {
      swedish += letters.get(value) ? 1 : 0;
      boolean explained =
          plausible.get(value) && !(onlyBeforeNoLetter.get(value) && Character.isLetter(next));
      unexplained += explained ? 0 : 1;
    }
  }

  /**
   * The encoding of a file.
   *
   * @throws FileFault if it cannot be told, or if a line is longer than any record may be
   */
  static Encoding of(Path path, Location file, ReadLimits limits) throws IOException {
    return new EncodingGuess(file, limits).of(path);
  }

  private Encoding of(Path path) throws IOException {
    byte[] bytes = new byte[BUFFER];
    int before = 0;
    try (InputStream stream = Files.newInputStream(path)) {
      for (int count = stream.read(bytes); count >= 0; count = stream.read(bytes)) {
        for (int i = 0; i < count; i++) {
          int value = bytes[i] & 0xFF;
          boolean letterOfUtf8 = before >= 0xC2 && before <= 0xF4 && value >= 0x80 && value <= 0xBF;
          if (value == 0 || letterOfUtf8) {
            return Encoding.UTF_8;
          }
          see(before, value);
          before = value;
        }
      }
    }
    see(before, ' ');
    return high ? decide() : Encoding.UTF_8;
  }

  private void see(int value, int next) {
    sinceLineEnd = value == '\n' || value == '\r' ? 0 : sinceLineEnd + 1;
    if (sinceLineEnd > (long) BYTES_OF_A_CHARACTER * limits.recordCharacters()) {
      throw limits.exceeded(Limit.RECORD_CHARACTERS, file);
    }
    if (value >= 0x80) {
      high = true;
      candidates.forEach(candidate -> candidate.see(value, next < 0x80 ? next : 'a'));
    }
  }

  private Encoding decide() {
    long least = candidates.stream().mapToLong(one -> one.unexplained).min().orElseThrow();
    List<Candidate> best =
        candidates.stream()
            .filter(one -> one.unexplained == least)
            .sorted(Comparator.comparingLong(one -> -one.swedish))
            .toList();
    Candidate first = best.get(0);
    boolean windows = best.stream().anyMatch(one -> one.charset.equals(WINDOWS));
    boolean told =
        windows
            ? first.charset.equals(WINDOWS) || first.swedish == 0
            : first.swedish > 0 && (best.size() == 1 || best.get(1).swedish == 0);
    String charset = windows ? WINDOWS : first.charset;
    if (!told || !Charset.isSupported(charset)) {
      throw ReadFault.UNKNOWN_ENCODING.ends(
          file,
          Map.of(
              "candidates",
              best.stream()
                  .map(one -> Encoding.shownName(one.charset))
                  .collect(Collectors.joining(", "))));
    }
    return new Encoding(Charset.forName(charset), 0);
  }
}

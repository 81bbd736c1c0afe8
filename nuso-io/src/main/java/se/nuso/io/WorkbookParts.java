package se.nuso.io;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.Location;

/**
 * The parts of a workbook, which is a zip archive. They are unpacked as they are read, never to the
 * disk; all bytes that come out are counted, since what an archive says of its own size may be a
 * lie.
 */
final class WorkbookParts implements Closeable {
  /** What a small workbook may always unpack to. */
  private static final long FREE_BYTES = 10_000_000;

  private final ZipFile zip;
  private final long fileSize;
  private final Location file;
  private final ReadLimits limits;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private final Map<String, Long> taken = new HashMap<>();
  private long unpacked;

  WorkbookParts(Path path, long fileSize, Location file, ReadLimits limits) throws IOException {
    this.fileSize = fileSize;
    this.file = file;
    this.limits = limits;
    try {
      this.zip = new ZipFile(path.toFile());
    } catch (ZipException e) {
      throw WorkbookXml.damaged("zip", file);
    }
    try {
      require(zip.stream().mapToLong(part -> Math.max(0, part.getSize())).sum());
      zip.stream().forEach(part -> entries.putIfAbsent(key(part.getName()), part));
    } catch (FileFault tooLarge) {
      zip.close();
      throw tooLarge;
    }
  }

  /** Most bombs say how large they are, and need not be unpacked to be refused. */
  private void require(long bytes) {
    if (bytes > limits.unpackedBytes()) {
      throw limits.exceeded(Limit.UNPACKED_BYTES, file);
    }
    if (bytes > FREE_BYTES && bytes / limits.unpackingRatio() > fileSize) {
      throw limits.exceeded(Limit.UNPACKING_RATIO, file);
    }
  }

  Location file() {
    return file;
  }

  ReadLimits limits() {
    return limits;
  }

  /** How large the file is. */
  long fileSize() {
    return fileSize;
  }

  /** How many bytes of the file have been read, as far as its parts have been unpacked. */
  long bytesTaken() {
    return Math.min(fileSize, taken.values().stream().mapToLong(Long::longValue).sum());
  }

  /** Names of parts are the same in any case, and some programs write them as Windows paths. */
  private static String key(String name) {
    String path = slashed(name).toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  /** A path with the sign between its folders that workbooks have. */
  static String slashed(String path) {
    return path.replace('\\', '/');
  }

  /** Whether there is a part of that name. */
  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** A part by its name, whatever the case of its letters; null if there is none. */
  @Nullable WorkbookXml open(String name) throws IOException {
    @Nullable ZipEntry entry = entries.get(key(name));
    if (entry == null) {
      return null;
    }
    InputStream bytes = zip.getInputStream(entry);
    return new WorkbookXml(name, new Counted(bytes, entry), this);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what comes out, of all parts and since the last thing that the parser could tell. */
  final class Counted extends FilterInputStream {
    private final ZipEntry part;
    private final long declared;
    private long ofPart;
    private long sinceToken;

    private Counted(InputStream bytes, ZipEntry part) {
      super(bytes);
      this.part = part;
      this.declared = part.getSize();
    }

    /** The parser has come to something: what it has read is no token without end. */
    void token() {
      sinceToken = 0;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      unpacked += Math.max(0, count);
      sinceToken += Math.max(0, count);
      ofPart += Math.max(0, count);
      if (declared > 0 && part.getCompressedSize() > 0) {
        double share = Math.min(1, (double) ofPart / declared);
        taken.merge(part.getName(), (long) (share * part.getCompressedSize()), Math::max);
      }
      require(unpacked);
      if (declared >= 0 && ofPart > declared) {
        throw limits.exceeded(Limit.UNPACKING_RATIO, file);
      }
      // A character takes at most six bytes as an XML reference such as &#229; and a parser reads
      // ahead.
      if (sinceToken > 6L * limits.recordCharacters() + (1 << 16)) {
        throw limits.exceeded(Limit.RECORD_CHARACTERS, file);
      }
      return count;
    }
  }
}

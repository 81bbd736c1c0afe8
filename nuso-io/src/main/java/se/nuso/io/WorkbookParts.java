package se.nuso.io;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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
    } catch (FileFault tooLarge) {
      zip.close();
      throw tooLarge;
    }
  }

  /** Most bombs say how large they are, and need not be unpacked to be refused. */
  private void require(long bytes) {
    if (bytes > limits.unpackedBytes()) {
      throw limits.unpackedBytesExceeded(file);
    }
    if (bytes > FREE_BYTES && bytes / limits.unpackingRatio() > fileSize) {
      throw limits.unpackingRatioExceeded(file);
    }
  }

  Location file() {
    return file;
  }

  ReadLimits limits() {
    return limits;
  }

  /** A part by its name, whatever the case of its letters; null if there is none. */
  @Nullable WorkbookXml open(String name) throws IOException {
    @Nullable ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      entry =
          zip.stream()
              .filter(part -> part.getName().equalsIgnoreCase(name))
              .findFirst()
              .orElse(null);
    }
    if (entry == null) {
      return null;
    }
    InputStream bytes = zip.getInputStream(entry);
    return new WorkbookXml(name, new Counted(bytes, entry.getSize()), this);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what comes out, of all parts and since the last thing that the parser could tell. */
  final class Counted extends FilterInputStream {
    private final long declared;
    private long ofPart;
    private long sinceToken;

    private Counted(InputStream bytes, long declared) {
      super(bytes);
      this.declared = declared;
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
      require(unpacked);
      if (declared >= 0 && ofPart > declared) {
        throw limits.unpackingRatioExceeded(file);
      }
      // A character takes at most six bytes as an XML reference such as &#229; and a parser reads
      // ahead.
      if (sinceToken > 6L * limits.recordCharacters() + (1 << 16)) {
        throw limits.recordExceeded(file);
      }
      return count;
    }
  }
}

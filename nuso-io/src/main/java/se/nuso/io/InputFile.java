package se.nuso.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;

/** A file opened for reading, known to be of its format as far as its first bytes tell. */
record InputFile(
    FileFormat format,
    Path path,
    Location location,
    long size,
    Encoding encoding,
    DecodedInput characters) {

  static InputFile open(Path path, ReadLimits limits, boolean strict) {
    Location location = new Location(FileFormat.nameOf(path), 0, 0, null);
    if (Files.isDirectory(path)) {
      throw ReadFault.IS_A_DIRECTORY.ends(location, Map.of());
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw ReadFault.NO_ORDINARY_FILE.ends(location, Map.of());
    }
    try {
      long size = Files.size(path);
      if (FileFormat.isOtherSpreadsheet(path)) {
        throw Signature.otherSpreadsheet(path, location);
      }
      FileFormat format =
          FileFormat.toRead(path)
              .orElseThrow(
                  () ->
                      ReadFault.UNKNOWN_FORMAT.ends(
                          location,
                          Map.of(
                              "found",
                              Shown.of(FileFormat.extension(path)),
                              "expected",
                              FileFormat.EXTENSIONS)));
      if (size > limits.fileBytes()) {
        throw limits.fileBytesExceeded(location);
      }
      return open(path, format, location, size, limits, strict);
    } catch (IOException e) {
      throw fault(e, location);
    }
  }

  private static InputFile open(
      Path path, FileFormat format, Location location, long size, ReadLimits limits, boolean strict)
      throws IOException {
    InputStream stream = new BufferedInputStream(Files.newInputStream(path), Signature.LENGTH);
    try {
      stream.mark(Signature.LENGTH);
      byte[] first = stream.readNBytes(Signature.LENGTH);
      Signature.require(format, first, location);
      stream.reset();
      Encoding encoding = encoding(path, format, location, first, strict);
      stream.skipNBytes(encoding.mark());
      if (first.length == encoding.mark()) {
        throw ReadFault.EMPTY_FILE.ends(location, Map.of());
      }
      return new InputFile(
          format,
          path,
          location,
          size,
          encoding,
          new DecodedInput(stream, encoding, location, limits));
    } catch (FileFault | IOException e) {
      stream.close();
      throw e;
    }
  }

  /** JSON is UTF-8 by its standard (RFC 8259); of CSV it has to be found out. */
  private static Encoding encoding(
      Path path, FileFormat format, Location location, byte[] first, boolean strict)
      throws IOException {
    Encoding found = Encoding.of(first, path);
    boolean only = strict || format != FileFormat.CSV;
    if (only && found.mark() == 2) {
      throw ReadFault.UTF_16.ends(location, Map.of());
    }
    return only && !found.isUtf8() ? new Encoding(StandardCharsets.UTF_8, 0) : found;
  }

  /** What must be said of the file before it is read. */
  Optional<Finding> note() {
    return encoding.isUtf8()
        ? Optional.empty()
        : Optional.of(
            ReadFault.OTHER_ENCODING.at(location, Map.of("encoding", encoding.charset().name())));
  }

  /** What an exception of the file system means. Its message may hold a path, and is not shown. */
  static FileFault fault(IOException e, Location location) {
    if (e instanceof NoSuchFileException) {
      return ReadFault.NO_SUCH_FILE.ends(location, Map.of());
    }
    if (e instanceof AccessDeniedException) {
      return ReadFault.NO_PERMISSION.ends(location, Map.of());
    }
    return ReadFault.NOT_READABLE.ends(location, Map.of("exception", e.getClass().getSimpleName()));
  }
}

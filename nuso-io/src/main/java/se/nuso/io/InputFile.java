package se.nuso.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import se.nuso.rule.Location;

/** A file opened for reading, known to be of its format as far as its first bytes tell. */
record InputFile(FileFormat format, Location location, long size, DecodedInput characters) {

  static InputFile open(Path path, ReadLimits limits) {
    Location location = new Location(FileFormat.nameOf(path), 0, 0, null);
    if (Files.isDirectory(path)) {
      throw ReadFault.IS_A_DIRECTORY.ends(location, Map.of());
    }
    try {
      long size = Files.size(path);
      FileFormat format =
          FileFormat.of(path)
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
      return open(path, format, location, size, limits);
    } catch (IOException e) {
      throw fault(e, location);
    }
  }

  private static InputFile open(
      Path path, FileFormat format, Location location, long size, ReadLimits limits)
      throws IOException {
    InputStream stream = new BufferedInputStream(Files.newInputStream(path), Signature.LENGTH);
    try {
      stream.mark(Signature.LENGTH);
      byte[] first = stream.readNBytes(Signature.LENGTH);
      Signature.require(format, first, location);
      stream.reset();
      int mark = Signature.startsWithMark(first) ? Signature.BYTE_ORDER_MARK : 0;
      stream.skipNBytes(mark);
      if (first.length == mark) {
        throw ReadFault.EMPTY_FILE.ends(location, Map.of());
      }
      return new InputFile(
          format, location, size, new DecodedInput(stream, mark, location, limits));
    } catch (FileFault | IOException e) {
      stream.close();
      throw e;
    }
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

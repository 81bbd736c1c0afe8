package se.nuso.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.text.Label;

/** A file opened for reading, known to be of its format as far as its first bytes tell. */
record InputFile(
    FileFormat format,
    Path path,
    Location location,
    State state,
    Encoding encoding,
    DecodedInput characters) {

  /**
   * What a file was like when it was opened.
   *
   * @param bytes its size
   * @param modified when it was last written to
   */
  record State(long bytes, FileTime modified) {
    /** The state of a regular file: what else can be opened may never come to an end. */
    static State of(Path path, Location location) throws IOException {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      if (now.isDirectory()) {
        throw ReadFault.IS_A_DIRECTORY.ends(location, Map.of());
      }
      if (!now.isRegularFile()) {
        throw ReadFault.NOT_A_REGULAR_FILE.ends(location, Map.of());
      }
      return new State(now.size(), now.lastModifiedTime());
    }
  }

  static InputFile open(Path path, ReadLimits limits, boolean strict) {
    Location location = new Location(FileFormat.nameOf(path), 0, 0, null);
    try {
      State state = State.of(path, location);
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
      if (state.bytes() > limits.fileBytes()) {
        throw limits.exceeded(Limit.FILE_BYTES, location);
      }
      return open(path, format, location, state, limits, strict);
    } catch (IOException e) {
      throw fault(e, location);
    }
  }

  private static InputFile open(
      Path path,
      FileFormat format,
      Location location,
      State state,
      ReadLimits limits,
      boolean strict)
      throws IOException {
    InputStream stream = new BufferedInputStream(Files.newInputStream(path), Signature.LENGTH);
    try {
      stream.mark(Signature.LENGTH);
      byte[] first = stream.readNBytes(Signature.LENGTH);
      Signature.require(format, first, location);
      stream.reset();
      Encoding encoding = encoding(path, format, location, first, limits, strict);
      stream.skipNBytes(encoding.mark());
      if (first.length == encoding.mark()) {
        throw ReadFault.EMPTY_FILE.ends(location, Map.of());
      }
      return new InputFile(
          format,
          path,
          location,
          state,
          encoding,
          new DecodedInput(stream, encoding, format, location, limits));
    } catch (FileFault | IOException e) {
      stream.close();
      throw e;
    }
  }

  /** JSON is UTF-8 by its standard (RFC 8259); of CSV it has to be found out. */
  private static Encoding encoding(
      Path path,
      FileFormat format,
      Location location,
      byte[] first,
      ReadLimits limits,
      boolean strict)
      throws IOException {
    Encoding marked = Encoding.marked(first);
    boolean only = strict || format != FileFormat.CSV;
    if (only && marked.mark() == 2) {
      throw ReadFault.UTF_16.ends(location, Map.of("save", saveAgain(format)));
    }
    return only || marked.mark() > 0 ? marked : EncodingGuess.of(path, location, limits);
  }

  /** How a file of a format is saved in UTF-8. */
  static Label saveAgain(FileFormat format) {
    return format == FileFormat.CSV
        ? new Label("spara den som ”CSV UTF-8”", "save it as “CSV UTF-8”")
        : new Label(
            "skriv filen i UTF-8, som JSON alltid är i (RFC 8259)",
            "write the file in UTF-8, which JSON always is in (RFC 8259)");
  }

  long size() {
    return state.bytes();
  }

  /**
   * Ends the reading if the file is no longer what it was when it was opened: it may have been cut,
   * or written to, while it was read.
   */
  void requireUnchanged() throws IOException {
    boolean wholly = format == FileFormat.XLSX || characters.bytesTaken() == state.bytes();
    if (!wholly || !State.of(path, location).equals(state)) {
      throw ReadFault.CHANGED_WHILE_READ.ends(location, Map.of());
    }
  }

  /** What must be said of the file before it is read. */
  Optional<Finding> note() {
    return encoding.isUtf8()
        ? Optional.empty()
        : Optional.of(
            ReadFault.OTHER_ENCODING.at(location, Map.of("encoding", encoding.shownName())));
  }

  /** What must be said of the file when it has been read. */
  Optional<Finding> lastNote() {
    return format == FileFormat.XLSX || format == FileFormat.JSON || characters.endsInLineBreak()
        ? Optional.empty()
        : Optional.of(ReadFault.NO_LAST_LINE_END.at(characters.atLine(), Map.of()));
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

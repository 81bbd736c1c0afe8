package se.nuso.io;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import se.nuso.identity.PersonalIdentityNumber;

/**
 * Writes a file whole or not at all: beside the target, forced to the disk, then moved into its
 * place. Until then, and after any failure, what stood there before is untouched.
 */
final class AtomicFile {
  private AtomicFile() {}

  /** Writes the content. */
  @FunctionalInterface
  interface Content {
    void writeTo(Writer writer) throws IOException;
  }

  /** Writes the bytes. */
  @FunctionalInterface
  interface Bytes {
    void writeTo(OutputStream stream) throws IOException;
  }

  static void write(Path path, Content content) {
    writeBytes(
        path,
        stream -> {
          Writer writer =
              new BufferedWriter(
                  new OutputStreamWriter(stream, StandardCharsets.UTF_8.newEncoder()), 1 << 16);
          content.writeTo(writer);
          writer.flush();
        });
  }

  static void writeBytes(Path path, Bytes content) {
    if (PersonalIdentityNumber.isIn(FileFormat.nameOf(path))) {
      throw new IllegalArgumentException(
          "The file name holds what looks like a personal identity number");
    }
    try {
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      if (Files.isDirectory(target)) {
        throw new IOException("The target is a directory");
      }
      Path beside = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
      try {
        writeTo(beside, content);
        move(beside, target);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(withoutPersonalPath(of(path, e)));
    }
  }

  /** The file system names the file beside the target; whoever asked knows the target only. */
  private static IOException of(Path path, IOException e) {
    String file = path.toString();
    if (e instanceof NoSuchFileException) {
      return new NoSuchFileException(file);
    }
    if (e instanceof AccessDeniedException) {
      return new AccessDeniedException(file);
    }
    return e instanceof FileSystemException other
        ? new FileSystemException(file, null, other.getReason())
        : e;
  }

  private static void writeTo(Path path, Bytes content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(stream);
      stream.flush();
      channel.force(true);
    }
  }

  static void move(Path beside, Path target) throws IOException {
    try {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The message of the file system names the path, and a folder may be named after a person. */
  static IOException withoutPersonalPath(IOException e) {
    return PersonalIdentityNumber.isIn(String.valueOf(e.getMessage()))
        ? new IOException(e.getClass().getSimpleName() + " (the path is not shown)")
        : e;
  }
}

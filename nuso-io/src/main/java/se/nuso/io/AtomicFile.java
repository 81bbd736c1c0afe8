package se.nuso.io;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
      Path target = target(path);
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

  /**
   * What is to be replaced: a regular file, or nothing. A link to a file is followed, and stays.
   *
   * @throws IOException if something else stands there, which nobody who writes a file means
   */
  private static Path target(Path path) throws IOException {
    if (!Files.exists(path)) {
      if (Files.isSymbolicLink(path)) {
        throw new IOException("The target is a link that leads to no file");
      }
      return path.toAbsolutePath();
    }
    if (Files.isDirectory(path)) {
      throw new IOException("The target is a directory");
    }
    if (!Files.isRegularFile(path)) {
      throw new IOException("The target is a device, a pipe or a socket, not a regular file");
    }
    return path.toRealPath();
  }

  /**
   * Knows whether the disk failed, in whatever exception a library wraps it: each has its own, and
   * a caller waits for one.
   */
  private static final class Target extends FilterOutputStream {
    private @Nullable IOException failure;

    Target(OutputStream stream) {
      super(stream);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }

  static void fill(OutputStream stream, Bytes content) throws IOException {
    Target target = new Target(stream);
    OutputStream buffered = new BufferedOutputStream(target, 1 << 16);
    try {
      content.writeTo(buffered);
      buffered.flush();
    } catch (RuntimeException e) {
      if (target.failure != null) {
        throw target.failure;
      }
      throw e;
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
    String reason =
        e instanceof FileSystemException other
            ? other.getReason()
            : Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    return new FileSystemException(file, null, reason);
  }

  private static void writeTo(Path path, Bytes content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      fill(Channels.newOutputStream(channel), content);
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

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
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.rule.Finding;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a file whole or not at all: beside the target, forced to the disk, then moved into its
 * place. Until then, and after any failure, what stood there before is untouched.
 *
 * <p>What is on its way can be read by its owner alone, from its first byte. In its place it may be
 * read by whom the file before it could be read by; a new file by whom this machine lets read new
 * files, or by its owner alone where it is the key to persons.
 */
final class AtomicFile {
  private static final Set<PosixFilePermission> OWNER_ALONE =
      PosixFilePermissions.fromString("rw-------");

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

  /** Who may read a file that was not there before. */
  enum Readers {
    AS_OTHER_FILES,
    OWNER_ALONE
  }

  static List<Finding> write(Path path, Readers readers, Content content) {
    return writeBytes(
        path,
        readers,
        stream -> {
          Writer writer =
              new BufferedWriter(
                  new OutputStreamWriter(stream, StandardCharsets.UTF_8.newEncoder()), 1 << 16);
          content.writeTo(writer);
          writer.flush();
        });
  }

  /**
   * @return what must be said: the remains of writings that were broken off
   * @throws IllegalArgumentException if the file name holds a personal identity number
   * @throws UncheckedIOException if the file cannot be written; its message names the file
   */
  static List<Finding> writeBytes(Path path, Readers readers, Bytes content) {
    if (PersonalIdentityNumber.isIn(FileFormat.nameOf(path))) {
      throw new IllegalArgumentException(
          "The file name holds what looks like a personal identity number");
    }
    try {
      Path target = target(path);
      List<Finding> remains = Remains.of(target);
      Path beside = Remains.beside(target);
      try {
        Set<PosixFilePermission> permissions = permissions(target, readers);
        writeTo(beside, permissions != null, content);
        if (permissions != null) {
          Files.setPosixFilePermissions(beside, permissions);
        }
        move(beside, target);
      } finally {
        Files.deleteIfExists(beside);
      }
      return remains;
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(withoutPersonalPath(of(path, e.getCause())));
    } catch (IOException e) {
      throw new UncheckedIOException(withoutPersonalPath(of(path, e)));
    }
  }

  /** The file itself, through links: one that leads nowhere, and what is no file, stay as is. */
  private static Path target(Path path) throws IOException {
    if (!Files.exists(path)) {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new IOException("The target is a link that leads nowhere");
      }
      return path.toAbsolutePath();
    }
    if (!Files.isRegularFile(path)) {
      throw new IOException(
          Files.isDirectory(path) ? "The target is a directory" : "The target is no ordinary file");
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
  private static IOException of(Path path, @Nullable IOException e) {
    String file = path.toString();
    if (e instanceof NoSuchFileException) {
      return new NoSuchFileException(file);
    }
    if (e instanceof AccessDeniedException) {
      return new AccessDeniedException(file);
    }
    if (e instanceof FileSystemLoopException) {
      return new FileSystemException(file, null, "the links lead round in a circle");
    }
    return new FileSystemException(
        file,
        null,
        e instanceof FileSystemException other
            ? other.getReason()
            : e == null
                ? null
                : Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()));
  }

  /** Who may read the finished file; null where the file system knows no such thing. */
  private static @Nullable Set<PosixFilePermission> permissions(Path target, Readers readers)
      throws IOException {
    if (!target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return null;
    }
    if (Files.exists(target)) {
      return Files.getPosixFilePermissions(target);
    }
    if (readers == Readers.OWNER_ALONE) {
      return OWNER_ALONE;
    }
    Path empty = Remains.beside(target);
    try {
      return Files.getPosixFilePermissions(Files.createFile(empty));
    } finally {
      Files.deleteIfExists(empty);
    }
  }

  private static void writeTo(Path path, boolean posix, Bytes content) throws IOException {
    FileAttribute<?>[] attributes =
        posix
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ALONE)}
            : new FileAttribute<?>[0];
    try (FileChannel channel =
        FileChannel.open(
            path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
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

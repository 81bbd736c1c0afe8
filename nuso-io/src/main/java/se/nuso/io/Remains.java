package se.nuso.io;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;

/**
 * What a writing that was killed leaves beside its target: records that nobody knows of. The next
 * writing to the same target tells of it, and removes what nobody can be writing any more.
 */
final class Remains {
  private static final Duration STILL_WRITING = Duration.ofHours(1);
  private static final String END = ".tmp";

  /** A file name has at most 255 bytes, and an identifier and three stops take 41 of them. */
  private static final int LONGEST_NAME = 60;

  private Remains() {}

  /** A new file beside the target, named after it. */
  static Path beside(Path target) {
    return target.resolveSibling(start(target) + UUID.randomUUID() + END);
  }

  private static String start(Path target) {
    String name = FileFormat.nameOf(target);
    return "." + (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name) + ".";
  }

  /** Tells of what is left beside a target, and removes it where it is old. */
  static List<Finding> of(Path target) throws IOException {
    List<Finding> told = new ArrayList<>();
    String start = start(target);
    Path folder = target.toAbsolutePath().getParent();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, file -> isRemains(file, start))) {
      for (Path file : files) {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        boolean old = written.isBefore(Instant.now().minus(STILL_WRITING));
        if (old) {
          Files.deleteIfExists(file);
        }
        told.add(
            (old ? ReadFault.REMAINS_REMOVED : ReadFault.REMAINS)
                .at(
                    new Location(FileFormat.nameOf(target), 0, 0, null),
                    Map.of("found", FileFormat.nameOf(file))));
      }
    } catch (NoSuchFileException gone) {
      // The folder is not there, which the writing itself tells; or another has removed the file.
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return told;
  }

  private static boolean isRemains(Path file, String start) {
    String name = FileFormat.nameOf(file);
    return name.startsWith(start)
        && name.endsWith(END)
        && name.length() == start.length() + 36 + END.length();
  }
}

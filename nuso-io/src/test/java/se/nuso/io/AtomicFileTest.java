package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.io.register.NumberingScheme;
import se.nuso.io.register.SerialNumberRegister;
import se.nuso.rule.Finding;

/** Who may read what is written, while it is written and after, and what a killed writing left. */
class AtomicFileTest {
  @TempDir Path folder;

  @BeforeEach
  void theFileSystemKnowsWhoMayRead() {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }

  private static String mode(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> others(Path target) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.equals(target)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-r--"})
  void aFileKeepsTheModeOfWhatItReplaces(String mode) throws IOException {
    for (String name : List.of("x.csv", "x.xlsx", "x.json", "x.ndjson")) {
      Path path = Files.writeString(folder.resolve(name), "before");
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));

      Samples.writer().write(List.of(Samples.full()), path);

      assertThat(mode(path)).as(name).isEqualTo(mode);
    }
    Path register = Files.writeString(folder.resolve("register.csv"), "before");
    Files.setPosixFilePermissions(register, PosixFilePermissions.fromString(mode));
    SerialNumberRegister.create(new NumberingScheme("K-", 3)).write(register);
    assertThat(mode(register)).isEqualTo(mode);
  }

  @Test
  void aNewRegisterIsItsOwnersAloneAndANewFileLikeOtherNewFiles() throws IOException {
    Path register = folder.resolve("register.csv");
    SerialNumberRegister.create(new NumberingScheme("K-", 3)).write(register);
    assertThat(mode(register)).isEqualTo("rw-------");

    Path other = Files.createFile(folder.resolve("other"));
    Path written = folder.resolve("x.csv");
    Samples.writer().write(List.of(Samples.full()), written);
    assertThat(mode(written)).isEqualTo(mode(other));
  }

  @Test
  void whatIsOnItsWayIsItsOwnersAloneFromTheFirstByte() {
    Path target = folder.resolve("x.csv");
    List<String> modes = new ArrayList<>();
    AtomicFile.writeBytes(
        target,
        AtomicFile.Readers.AS_OTHER_FILES,
        stream -> {
          modes.add(mode(others(target).get(0)));
          stream.write('x');
          stream.flush();
          modes.add(mode(others(target).get(0)));
        });
    assertThat(modes).containsOnly("rw-------").hasSize(2);
    assertThat(others(target)).isEmpty();
  }

  @Test
  void whatAKilledWritingLeftIsToldAndRemovedWhenItIsOld() throws IOException {
    Path target = folder.resolve("x.csv");
    Path recent = folder.resolve(".x.csv." + UUID.randomUUID() + ".tmp");
    Path old = folder.resolve(".x.csv." + UUID.randomUUID() + ".tmp");
    Path ofAnother = folder.resolve(".y.csv." + UUID.randomUUID() + ".tmp");
    for (Path left : List.of(recent, old, ofAnother)) {
      Files.writeString(left, "K-1;2007");
      Files.setLastModifiedTime(
          left, FileTime.from(Instant.now().minus(Duration.ofHours(left == recent ? 0 : 30))));
    }

    WriteSummary written = Samples.writer().write(List.of(Samples.full()), target);

    assertThat(written.findings()).extracting(Finding::id).contains("F056", "F057");
    assertThat(recent).exists();
    assertThat(old).doesNotExist();
    assertThat(ofAnother).exists();
    assertThat(written.toString()).contains("x.csv").doesNotContain("K-1");
    assertThat(Samples.writer().write(List.of(Samples.full()), target).findings())
        .extracting(Finding::id)
        .contains("F056")
        .doesNotContain("F057");
  }

  /** A program that is ended while it writes, as {@code kill -9} ends it. */
  @Test
  void aWritingThatIsReallyKilledLeavesTheTargetAndIsTold() throws Exception {
    Path target = Files.writeString(folder.resolve("x.csv"), "before");
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName(),
                target.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(killed.getInputStream().read()).isEqualTo('w');
    killed.destroyForcibly().waitFor();

    List<Path> left = others(target);
    assertThat(left).hasSize(1);
    assertThat(mode(left.get(0))).isEqualTo("rw-------");
    assertThat(target).hasContent("before");
    Files.setLastModifiedTime(left.get(0), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    assertThat(Samples.writer().write(List.of(Samples.full()), target).findings())
        .extracting(Finding::id)
        .contains("F057");
    assertThat(others(target)).isEmpty();
  }

  /** Writes, says so, and waits to be killed. */
  static final class Endless {
    public static void main(String... arguments) {
      AtomicFile.writeBytes(
          Path.of(arguments[0]),
          AtomicFile.Readers.AS_OTHER_FILES,
          stream -> {
            stream.write("K-1;2007".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            stream.flush();
            System.out.write('w');
            System.out.flush();
            try {
              Thread.sleep(60_000);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          });
    }
  }

  @Test
  void whatIsNoOrdinaryFileIsNotReplaced() throws IOException {
    Path nowhere =
        Files.createSymbolicLink(folder.resolve("nowhere.csv"), folder.resolve("absent.csv"));
    Path loop = folder.resolve("loop.csv");
    Files.createSymbolicLink(loop, loop);
    for (Path path : List.of(nowhere, loop)) {
      assertThatThrownBy(() -> Samples.writer().write(List.of(Samples.full()), path))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(path.getFileName().toString());
      assertThat(Files.isSymbolicLink(path)).isTrue();
    }
    Path real = Files.writeString(folder.resolve("real.csv"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);
    Samples.writer().write(List.of(Samples.full()), link);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(real)).contains("schema");
  }
}

package se.nuso.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.investigation.Investigation;

/** Files that are cut while they are read, and what is no file at all. */
class FileOnItsWayTest {
  private static final int RECORDS = 3_000;

  @TempDir Path folder;

  private Path large(String extension) {
    Path path = folder.resolve("large" + extension);
    if (extension.equals(".csv")) {
      String rows =
          IntStream.range(0, RECORDS)
              .mapToObj(i -> "K" + i + ";1780")
              .collect(Collectors.joining("\n"));
      return Samples.file(folder, "large.csv", Samples.csv("", rows.split("\n")));
    }
    Samples.writer().write(Samples.investigations(RECORDS, 3), path);
    return path;
  }

  @ParameterizedTest
  @ValueSource(strings = {".csv", ".ndjson", ".json", ".xlsx"})
  void aFileCutWhileItIsReadIsNoWholeFile(String extension) throws IOException {
    Path path = large(extension);
    long half = lineEnd(path);
    AtomicBoolean cut = new AtomicBoolean();

    ReadSummary summary =
        Samples.reader()
            .forEach(
                Investigation.class,
                path,
                record -> {
                  if (cut.compareAndSet(false, true)) {
                    truncate(path, half);
                  }
                });

    assertThat(summary.complete()).isFalse();
    assertThat(summary.report().findings())
        .extracting(finding -> finding.id())
        .containsAnyOf("F060", "F033", "F034", "F046");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1})
  void aFileWrittenToWhileItIsReadIsNoWholeFile(long added) throws IOException {
    Path path = large(".csv");
    AtomicBoolean done = new AtomicBoolean();

    ReadSummary summary =
        Samples.reader()
            .forEach(
                Investigation.class,
                path,
                record -> {
                  if (done.compareAndSet(false, true)) {
                    truncate(path, added == 0 ? 0 : size(path) + added);
                  }
                });

    assertThat(summary.complete()).isFalse();
  }

  @Test
  void aTableCutWhileItIsReadIsRefused() throws IOException {
    Path path = large(".csv");
    long half = lineEnd(path);
    AtomicBoolean cut = new AtomicBoolean();
    assertThatThrownBy(
            () ->
                LocalTable.forEach(
                    path,
                    row -> {
                      if (cut.compareAndSet(false, true)) {
                        truncate(path, half);
                      }
                    }))
        .isInstanceOf(LocalFileException.class)
        .hasMessageContaining("F060");
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A place behind what is read ahead, at a row's end. */
  private static long lineEnd(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    int end = bytes.length * 3 / 4;
    while (bytes[end - 1] != '\n' && end < bytes.length - 1) {
      end++;
    }
    return end;
  }

  private static void truncate(Path path, long size) {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(20)
  void aPipeAndADeviceAreNoFiles() throws Exception {
    Path pipe = folder.resolve("pipe.csv");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path device = Files.createSymbolicLink(folder.resolve("device.csv"), Path.of("/dev/zero"));
    for (Path path : new Path[] {pipe, device}) {
      assertThat(Samples.ids(Samples.reader().investigations(path))).containsExactly("F061");
      assertThatThrownBy(() -> LocalTable.read(path)).isInstanceOf(LocalFileException.class);
      assertThatThrownBy(() -> JsonDocument.read(BadInput.class, path))
          .isInstanceOf(UncheckedIOException.class);
      assertThatThrownBy(() -> Samples.writer().write(Samples.investigations(1, 1), path))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("not a regular file");
      assertThat(Files.isRegularFile(path)).isFalse();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkIsFollowedToItsFileAndRefusedWithoutOne() throws IOException {
    Path file = Files.writeString(folder.resolve("real.csv"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
    Samples.writer().write(Samples.investigations(1, 1), link);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(file).content().contains("investigation/1");

    Path dangling =
        Files.createSymbolicLink(folder.resolve("dangling.csv"), folder.resolve("none.csv"));
    Path loop = folder.resolve("loop.csv");
    Files.createSymbolicLink(loop, loop);
    for (Path path : new Path[] {dangling, loop}) {
      assertThatThrownBy(() -> Samples.writer().write(Samples.investigations(1, 1), path))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(path.getFileName().toString())
          .hasMessageContaining("link that leads to no file");
      assertThat(Files.isSymbolicLink(path)).isTrue();
    }
  }

  @Test
  @Timeout(20)
  void oneLineWithoutEndIsRefusedBeforeItsEncodingIsGuessed() throws IOException {
    Path path = folder.resolve("line.csv");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.write("schema;".repeat(1_000_000).getBytes(UTF_8));
      file.setLength(2L << 30); // sparse: a guess over all of it would take its time
    }
    assertThat(Samples.ids(Samples.reader().investigations(path))).containsExactly("F014");
  }

  @ParameterizedTest
  @ValueSource(strings = {".csv", ".json", ".ndjson", ".xlsx"})
  void aFullDiskIsTheSameExceptionInAllFormatsWithTheFilesName(String extension) {
    Path full = Path.of("/dev/full");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));
    // What a library makes of the failure comes back as the failure itself.
    assertThatThrownBy(
            () -> {
              try (OutputStream stream = Files.newOutputStream(full)) {
                AtomicFile.fill(
                    stream,
                    bytes -> {
                      java.io.Writer writer = new java.io.OutputStreamWriter(bytes, UTF_8);
                      Outputs.write(extension, writer, bytes);
                      writer.flush();
                    });
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");
  }

  /** The outputs of all formats, written straight to a stream. */
  private static final class Outputs {
    static void write(String extension, java.io.Writer writer, OutputStream bytes)
        throws IOException {
      var columns = Samples.CODEBOOK.columns();
      Schema schema = Schema.of(Investigation.class);
      RecordOutput<Investigation> output =
          switch (extension) {
            case ".csv" -> new CsvOutput<>(writer, CsvFormat.RFC_4180, schema, columns);
            case ".xlsx" -> new WorkbookOutput<>(bytes, schema, columns);
            default ->
                new JsonOutput<>(
                    writer,
                    extension.equals(".json"),
                    schema,
                    WriteGuard.headOf(Samples.CODEBOOK),
                    columns);
          };
      var records = Samples.investigations(2_000, 1);
      output.begin(records.get(0));
      for (Investigation record : records) {
        output.write(record);
      }
      output.end();
    }
  }

  @Test
  void theWritersExceptionNamesTheFile() {
    assertThatThrownBy(
            () ->
                NusoWriter.of(CHILDREN_2024)
                    .evenWithErrors()
                    .write(Samples.investigations(1, 1), folder.resolve("none/x.json")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("x.json");
  }
}

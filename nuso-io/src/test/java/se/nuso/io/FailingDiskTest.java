package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.nuso.codebook.CollectionRound;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;

/** A disk that fails in the middle is a finding, as everything else. */
class FailingDiskTest {
  private static final Location FILE = new Location("x", 0, 0, null);

  private static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0);

  @ParameterizedTest
  @EnumSource(value = FileFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
  void isAFindingOfTheFile(FileFormat format) throws IOException {
    String start =
        switch (format) {
          case CSV -> Samples.csv("", "K1;1780");
          case JSON -> Samples.json("{\"serialNumber\":\"K1\"}").replace("]}", ",");
          case NDJSON, XLSX -> Samples.ndjson("");
        };
    DecodedInput characters =
        new DecodedInput(failingAfter(start), UTF_8, format, FILE, ReadLimits.STANDARD);
    InputFile input =
        new InputFile(
            format,
            Path.of("x"),
            FILE,
            new InputFile.State(1_000, FileTime.fromMillis(0)),
            UTF_8,
            characters);
    List<Finding> told = new ArrayList<>();
    RecordBinder<?> binder =
        new RecordBinder<>(
            Samples.CODEBOOK,
            Schema.of(Samples.full().getClass()),
            CollectionRound.CHILDREN_2024,
            FILE,
            told::add,
            false);

    FileFault fault =
        catchThrowableOfType(
            FileFault.class,
            () -> {
              try (RecordSource source = source(format, input)) {
                while (source.next(binder)) {
                  binder.finish();
                }
              } catch (IOException e) {
                throw InputFile.fault(e, FILE);
              }
            });

    assertThat(fault.findings()).extracting(Finding::id).containsExactly("F005");
    assertThat(fault.findings().get(0).toString()).doesNotContain("/secret/path");
  }

  private static RecordSource source(FileFormat format, InputFile input) throws IOException {
    SeparatorGuess known = SeparatorGuess.of(Samples.CODEBOOK, java.util.Set.of(), FILE);
    return switch (format) {
      case CSV ->
          new TableSource(
              new Table(new CsvTable(input, ReadLimits.STANDARD, known, false), known),
              Mapping.NONE);
      case JSON -> new JsonSource(input, ReadLimits.STANDARD, Samples.CODEBOOK);
      case NDJSON, XLSX -> new NdjsonSource(input, ReadLimits.STANDARD, Samples.CODEBOOK);
    };
  }

  private static InputStream failingAfter(String start) {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("/secret/path");
          }
        };
    return new SequenceInputStream(
        new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), failing);
  }
}

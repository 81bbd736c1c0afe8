package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
import se.nuso.investigation.Investigation;

/** What is written is read back the same. */
class RoundTripPropertyTest {
  private static final List<String> NAMES =
      List.of("x.xlsx", "x.csv", "x.txt", "x.json", "x.ndjson", "x.jsonl");

  @Property(tries = 150)
  void withLocalVariablesEveryRecordIsReadBackTheSame(
      @ForAll @IntRange(min = 1, max = 20) int count,
      @ForAll long seed,
      @ForAll @IntRange(max = 5) int name,
      @ForAll CsvFormat format) {
    List<Investigation> written = Samples.investigations(count, seed);
    NusoWriter writer = NusoWriter.of(CHILDREN_2024).csv(format).withLocalVariables();

    ReadResult<Investigation> read = writeAndRead(writer, written, NAMES.get(name));

    assertThat(read.complete()).isTrue();
    assertThat(read.records()).isEqualTo(written);
    assertThat(Samples.ids(read)).isSubsetOf("F042");
  }

  @Property(tries = 150)
  void withoutThemEveryRecordIsReadBackLessItsLocalAnswers(
      @ForAll @IntRange(min = 1, max = 20) int count,
      @ForAll long seed,
      @ForAll @IntRange(max = 5) int name,
      @ForAll CsvFormat format) {
    List<Investigation> written = Samples.investigations(count, seed);
    NusoWriter writer = NusoWriter.of(CHILDREN_2024).csv(format);

    ReadResult<Investigation> read = writeAndRead(writer, written, NAMES.get(name));

    assertThat(read.complete()).isTrue();
    assertThat(read.records())
        .isEqualTo(written.stream().map(RoundTripPropertyTest::withoutLocalAnswers).toList());
    assertThat(Samples.ids(read)).isSubsetOf("F042");
  }

  private static ReadResult<Investigation> writeAndRead(
      NusoWriter writer, List<Investigation> records, String name) {
    return Samples.inTemporaryFolder(
        folder -> {
          Path path = folder.resolve(name);
          writer.write(records, path);
          return Samples.reader().investigations(path);
        });
  }

  private static Investigation withoutLocalAnswers(Investigation investigation) {
    Codebook<Investigation> codebook = Samples.CODEBOOK;
    return codebook.record(
        codebook.columns().stream()
            .map((Column<Investigation> c) -> c.local() ? null : c.value(investigation))
            .toArray());
  }
}

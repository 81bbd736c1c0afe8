package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.nuso.actualisation.Actualisation;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.StaffResources;

/** What is written is read back the same. */
class RoundTripPropertyTest {
  private static final List<String> NAMES =
      List.of("x.xlsx", "x.csv", "x.txt", "x.json", "x.ndjson", "x.jsonl");

  private static final List<Class<?>> TYPES =
      List.of(
          Investigation.class,
          InterventionFollowUp.class,
          NonAssessedService.class,
          NonAssessedServiceCounts.class,
          StaffResources.class,
          Actualisation.class);

  @Property(tries = 300)
  void withLocalVariablesEveryRecordIsReadBackTheSame(
      @ForAll @IntRange(max = 5) int type,
      @ForAll @IntRange(min = 1, max = 20) int count,
      @ForAll long seed,
      @ForAll @IntRange(max = 5) int name,
      @ForAll CsvFormat format) {
    readsBack(
        TYPES.get(type),
        count,
        seed,
        NAMES.get(name),
        NusoWriter.of(CHILDREN_2024).evenWithErrors().csv(format).withLocalVariables(),
        false);
  }

  @Property(tries = 300)
  void withoutThemEveryRecordIsReadBackLessItsLocalAnswers(
      @ForAll @IntRange(max = 5) int type,
      @ForAll @IntRange(min = 1, max = 20) int count,
      @ForAll long seed,
      @ForAll @IntRange(max = 5) int name,
      @ForAll CsvFormat format) {
    readsBack(
        TYPES.get(type),
        count,
        seed,
        NAMES.get(name),
        NusoWriter.of(CHILDREN_2024).evenWithErrors().csv(format),
        true);
  }

  private static <R> void readsBack(
      Class<R> type, int count, long seed, String name, NusoWriter writer, boolean withoutLocal) {
    List<R> written = Samples.records(Codebook.of(type), count, seed);
    List<R> expected =
        withoutLocal
            ? written.stream().map(record -> withoutLocalAnswers(type, record)).toList()
            : written;

    ReadResult<R> read =
        Samples.inTemporaryFolder(
            folder -> {
              Path path = folder.resolve(name);
              writer.write(written, path);
              return Samples.reader().read(type, path);
            });

    assertThat(read.complete()).isTrue();
    assertThat(read.records()).isEqualTo(expected);
    assertThat(Samples.ids(read)).isSubsetOf("F042");
  }

  private static <R> R withoutLocalAnswers(Class<R> type, R record) {
    Codebook<R> codebook = Codebook.of(type);
    return codebook.record(
        codebook.columns().stream()
            .map((Column<R> c) -> c.local() ? null : c.value(record))
            .toArray());
  }
}

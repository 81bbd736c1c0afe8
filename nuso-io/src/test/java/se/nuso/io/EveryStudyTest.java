package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.actualisation.Actualisation;
import se.nuso.codebook.Codebook;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.StaffResources;
import se.nuso.text.Language;

/** Each study has a schema of its own, and a way of reading that is named after it. */
class EveryStudyTest {
  @TempDir Path folder;

  static Stream<Arguments> studies() {
    return Stream.of(
        study(InterventionFollowUp.class, "intervention-follow-up/1", NusoReader::followUps),
        study(NonAssessedService.class, "non-assessed-service/1", NusoReader::services),
        study(
            NonAssessedServiceCounts.class,
            "non-assessed-service-counts/1",
            NusoReader::serviceCounts),
        study(StaffResources.class, "staff-resources/1", NusoReader::staffResources),
        study(Actualisation.class, "actualisation/1", NusoReader::actualisations));
  }

  private static <R> Arguments study(
      Class<R> type, String schema, BiFunction<NusoReader, Path, ReadResult<R>> reading) {
    return Arguments.of(type, schema, reading);
  }

  @ParameterizedTest
  @MethodSource("studies")
  <R> void theMethodNamedAfterTheStudyReadsItsRecords(
      Class<R> type, String schema, BiFunction<NusoReader, Path, ReadResult<R>> reading) {
    List<R> written = Samples.records(Codebook.of(type), 5, 1);
    Path path = folder.resolve("x.csv");
    Samples.writer().withLocalVariables().write(written, path);

    assertThat(Samples.text(path).lines().skip(1)).allMatch(line -> line.startsWith(schema));
    assertThat(reading.apply(Samples.reader(), path).records()).isEqualTo(written);
  }

  @Test
  void aFileOfOneStudyIsNotReadAsAnother() {
    Path path = folder.resolve("x.json");
    Samples.writer().write(Samples.records(Codebook.of(Actualisation.class), 5, 1), path);

    ReadResult<NonAssessedService> read = Samples.reader().services(path);

    assertThat(read.complete()).isFalse();
    assertThat(read.records()).isEmpty();
    assertThat(Samples.everything(read)).contains("actualisation/1");
  }

  @Test
  void aMonthThatIsNoneIsToldWithItsForm() {
    Path path =
        Samples.file(
            folder,
            "x.csv",
            "schema;round;mode;origin;participant;startMonth\r\n"
                + "non-assessed-service/1;CHILDREN_2024;HAND_CODED;REAL;1780;april\r\n");

    ReadResult<NonAssessedService> read = Samples.reader().services(path);

    assertThat(read.rejected()).isEqualTo(1);
    assertThat(Samples.finding(read, "V011").message(Language.SWEDISH))
        .isEqualTo("Månad då insatsen påbörjades: väntade en månad, fick ”april”.");
  }

  @Test
  void aCaseReferenceThatIsAPersonalIdentityNumberRefusesTheFileAndIsNotShown() {
    for (String number : Samples.TEST_NUMBERS) {
      Path path =
          Samples.file(
              folder,
              "x.csv",
              "schema;round;mode;origin;participant;caseReference\r\n"
                  + "actualisation/1;CHILDREN_2024;STRUCTURED_EXTRACT;REAL;1780;"
                  + number
                  + "\r\n");

      ReadResult<Actualisation> read = Samples.reader().actualisations(path);

      assertThat(read.complete()).isFalse();
      assertThat(Samples.ids(read)).contains("PERSONAL_ID");
      assertThat(Samples.everything(read)).doesNotContain(number);
    }
  }
}

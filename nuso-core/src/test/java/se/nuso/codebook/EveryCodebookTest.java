package se.nuso.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.actualisation.Actualisation;
import se.nuso.actualisation.ActualisationFields;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.InterventionFollowUpFields;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.NonAssessedServiceCountsFields;
import se.nuso.service.NonAssessedServiceFields;
import se.nuso.service.StaffResources;
import se.nuso.service.StaffResourcesFields;

/** What holds of the codebooks of the record types beside {@code Investigation}. */
class EveryCodebookTest {
  static Stream<Arguments> types() {
    return Stream.of(
        Arguments.of(
            InterventionFollowUp.class,
            InterventionFollowUpFields.class,
            List.of("round", "mode", "serialNumber", "participant"),
            List.of(
                "age",
                "placementForm",
                "investigationClosed",
                "startedOn",
                "endedOn",
                "careAppliedOn"),
            List.of("serialNumber")),
        Arguments.of(
            NonAssessedService.class,
            NonAssessedServiceFields.class,
            List.of("round", "mode", "participant"),
            List.of("started", "localIntervention"),
            List.of()),
        Arguments.of(
            NonAssessedServiceCounts.class,
            NonAssessedServiceCountsFields.class,
            List.of("round", "mode", "participant"),
            List.of(),
            List.of()),
        Arguments.of(
            StaffResources.class,
            StaffResourcesFields.class,
            List.of("round", "mode", "participant"),
            List.of(),
            List.of()),
        Arguments.of(
            Actualisation.class,
            ActualisationFields.class,
            List.of("round", "mode", "participant"),
            List.of("caseReference", "reporter", "received", "decided"),
            List.of("serialNumber", "caseReference")));
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsRequiredLocalAndIdentifyingIsWhatIsSaidHere(
      Class<?> type,
      Class<?> fields,
      List<String> required,
      List<String> local,
      List<String> identifying) {
    List<? extends Column<?>> columns = Codebook.of(type).columns();
    assertThat(columns.stream().filter(Column::required).map(Column::path))
        .containsExactlyElementsOf(required);
    assertThat(columns.stream().filter(Column::local).map(Column::path))
        .containsExactlyElementsOf(local);
    assertThat(columns.stream().filter(Column::identifying).map(Column::path))
        .containsExactlyElementsOf(identifying);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyVariableAndEveryCodeHasLabelsAProvenanceAndASource(Class<?> type) {
    for (Column<?> column : Codebook.of(type).columns()) {
      assertThat(column.label().sv()).as(column.path()).isNotBlank();
      assertThat(column.label().en()).as(column.path()).isNotBlank();
      assertThat(column.source()).as(column.path()).isNotBlank();
      assertThat(column.codes())
          .allSatisfy(
              code -> {
                assertThat(code.label().sv()).isNotBlank();
                assertThat(code.label().en()).isNotBlank();
                assertThat(code.source()).isNotBlank();
              });
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyFieldOfTheRulesIsAColumnOfTheCodebook(Class<?> type, Class<?> fields)
      throws IllegalAccessException {
    Codebook<?> codebook = Codebook.of(type);
    for (Field constant : fields.getFields()) {
      se.nuso.rule.Field<?, ?> field = (se.nuso.rule.Field<?, ?>) constant.get(null);
      assertThat(field.paths()).allMatch(path -> codebook.column(path).isPresent());
    }
  }
}

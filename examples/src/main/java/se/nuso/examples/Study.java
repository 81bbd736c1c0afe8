package se.nuso.examples;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.nuso.actualisation.Actualisation;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.StaffResources;

/** The studies that a file may be of, as they are typed. */
enum Study {
  INVESTIGATIONS("investigations", Investigation.class),
  FOLLOW_UP("follow-up", InterventionFollowUp.class),
  SERVICES("services", NonAssessedService.class),
  SERVICE_COUNTS("service-counts", NonAssessedServiceCounts.class),
  STAFF("staff", StaffResources.class),
  ACTUALISATIONS("actualisations", Actualisation.class);

  private final String typed;
  private final Class<?> recordType;

  Study(String typed, Class<?> recordType) {
    this.typed = typed;
    this.recordType = recordType;
  }

  String typed() {
    return typed;
  }

  Class<?> recordType() {
    return recordType;
  }

  /**
   * The study that was typed.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  static Study of(String typed) {
    return Arrays.stream(values())
        .filter(study -> study.typed.equals(typed))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The option --study is "
                        + Arrays.stream(values())
                            .map(Study::typed)
                            .collect(Collectors.joining(", "))
                        + ", not "
                        + typed
                        + "."));
  }
}

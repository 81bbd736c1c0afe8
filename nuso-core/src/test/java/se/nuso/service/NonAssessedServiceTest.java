package se.nuso.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.service.Collaboration.NONE;
import static se.nuso.service.Collaboration.POLICE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.nuso.codebook.CollectionMode;
import se.nuso.intervention.Intervention;
import se.nuso.municipality.Municipality;
import se.nuso.rule.Finding;
import se.nuso.rule.NusoValidator;

class NonAssessedServiceTest {
  private static final LocalDate STARTED = LocalDate.of(2024, 5, 2);

  @Test
  void aServiceThatStartedInThePeriodHasNothingToMend() {
    assertThat(ids(service().build())).isEmpty();
  }

  @Test
  void theMonthOfAprilIsInAndTheDaysBeforeThe15thAreNot() {
    assertThat(ids(service().startMonth(YearMonth.of(2024, 4)).started(null).build())).isEmpty();
    assertThat(
            ids(
                service()
                    .startMonth(YearMonth.of(2024, 4))
                    .started(LocalDate.of(2024, 4, 14))
                    .build()))
        .containsExactly("S011");
    assertThat(ids(service().startMonth(YearMonth.of(2024, 6)).build())).containsExactly("S012");
  }

  @Test
  void noCollaborationContradictsAnyOther() {
    assertThat(ids(service().collaboration(NONE).build())).isEmpty();
    assertThat(ids(service().collaboration(NONE, POLICE).build())).containsExactly("S015");
    assertThat(ids(service().collaborations(Set.of(POLICE)).build())).isEmpty();
  }

  @Test
  void aContactPersonIsNoServiceWithoutNeedsAssessment() {
    assertThat(ids(service().localIntervention(Intervention.CONTACT_PERSON).build()))
        .containsExactly("S020");
    assertThat(ids(service().localIntervention(Intervention.FAMILY_TREATMENT).build())).isEmpty();
  }

  @Test
  void twoServicesAlikeOnOneDayAreWarnedOfAndWithoutADayOnlyMentioned() {
    NonAssessedService service = service().build();
    assertThat(ids(service, service)).containsExactly("S101");
    NonAssessedService withoutDay = service().started(null).build();
    assertThat(ids(withoutDay, withoutDay)).containsExactly("S102");
  }

  @Test
  void aBuilderOfARecordGivesTheSameRecordWhichCannotBeChanged() {
    NonAssessedService service =
        service().collaboration(POLICE).outcome(ServiceOutcome.ONGOING).build();
    assertThat(service.toBuilder().build()).isEqualTo(service);
    assertThatThrownBy(() -> service.collaborations().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void inPrintNothingIsSaidOfTheChild() {
    assertThat(service().build().toString())
        .contains("CHILDREN_2024", "answers hidden")
        .doesNotContain("KARLSTAD", "PARENT", "2024-05");
  }

  private static NonAssessedService.Builder service() {
    return NonAssessedService.builder(CHILDREN_2024)
        .mode(CollectionMode.HAND_CODED)
        .participant(Municipality.KARLSTAD)
        .category(ServiceCategory.PARENT_GROUP)
        .childAge(7)
        .startMonth(YearMonth.from(STARTED))
        .started(STARTED);
  }

  private static List<String> ids(NonAssessedService... services) {
    return NusoValidator.of(CHILDREN_2024).validate(List.of(services)).findings().stream()
        .map(Finding::id)
        .toList();
  }
}

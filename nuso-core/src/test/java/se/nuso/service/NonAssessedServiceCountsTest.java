package se.nuso.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.service.ServiceOutcome.COMPLETED;
import static se.nuso.service.ServiceOutcome.NEW_VISIT;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.codebook.CollectionMode;
import se.nuso.investigation.AgeGroup;
import se.nuso.municipality.Municipality;
import se.nuso.rule.Finding;
import se.nuso.rule.NusoValidator;

class NonAssessedServiceCountsTest {
  @Test
  void aGroupIsOneServiceForManyChildrenAndAChildMayHaveSeveralServices() {
    assertThat(ids(cell().services(1).children(12).carers(0).build())).isEmpty();
    assertThat(ids(cell().services(12).children(1).build())).isEmpty();
  }

  @Test
  void zeroIsACountAndNoCountIsNone() {
    assertThat(ids(cell().services(0).build())).isEmpty();
    assertThat(ids(cell().build())).containsExactly("C004");
  }

  @Test
  void aPartIsNoMoreThanTheWhole() {
    assertThat(ids(cell().services(5).withInterpreter(6).build())).containsExactly("C016");
    assertThat(ids(cell().services(5).outcome(COMPLETED, 6).build())).containsExactly("C017");
    assertThat(ids(cell().services(5).outcome(COMPLETED, 5).outcome(NEW_VISIT, 5).build()))
        .isEmpty();
  }

  @Test
  void aCellIsGivenOnceAndOneOverAllMonthsIsAnother() {
    NonAssessedServiceCounts may = cell().startMonth(YearMonth.of(2024, 5)).services(2).build();
    assertThat(ids(may, may.toBuilder().services(3).build())).containsExactly("C101");
    assertThat(ids(may, cell().services(9).build())).isEmpty();
  }

  @Test
  void aResultIsTakenBackByNullAndTheRecordCannotBeChanged() {
    NonAssessedServiceCounts counts = cell().services(5).outcome(COMPLETED, 4).build();
    assertThat(counts.outcomes()).containsOnlyKeys(COMPLETED);
    assertThat(counts.toBuilder().outcome(COMPLETED, null).build().outcomes()).isEmpty();
    assertThat(counts.toBuilder().build()).isEqualTo(counts);
    assertThatThrownBy(() -> counts.outcomes().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void hoursOfWorkAreSomebodys() {
    StaffResources.Builder staff =
        StaffResources.builder(CHILDREN_2024)
            .mode(CollectionMode.AGGREGATE)
            .participant(Municipality.KARLSTAD);
    assertThat(staffIds(staff.staff(2).hoursPerWeek(60).build())).isEmpty();
    assertThat(staffIds(staff.staff(0).build())).containsExactly("P012");
    assertThat(staffIds(staff.staff(2).hoursPerWeek(-1).build())).containsExactly("P011");
  }

  private static NonAssessedServiceCounts.Builder cell() {
    return NonAssessedServiceCounts.builder(CHILDREN_2024)
        .mode(CollectionMode.AGGREGATE)
        .participant(Municipality.KARLSTAD)
        .category(ServiceCategory.CHILD_GROUP)
        .ageGroup(AgeGroup.values()[2]);
  }

  private static List<String> ids(NonAssessedServiceCounts... cells) {
    return NusoValidator.of(CHILDREN_2024).validate(List.of(cells)).findings().stream()
        .map(Finding::id)
        .toList();
  }

  private static List<String> staffIds(StaffResources resources) {
    return NusoValidator.of(CHILDREN_2024).validate(List.of(resources)).findings().stream()
        .map(Finding::id)
        .toList();
  }
}

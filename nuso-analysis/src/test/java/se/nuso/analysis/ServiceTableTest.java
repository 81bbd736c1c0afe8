package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.synthetic.SyntheticServices;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.LegalSex;
import se.nuso.municipality.Municipality;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.ServiceCategory;
import se.nuso.stats.Level;
import se.nuso.text.Label;

class ServiceTableTest {
  private static final NonAssessedService SERVICE =
      NonAssessedService.builder(CHILDREN_2024)
          .participant(Municipality.KARLSTAD)
          .category(ServiceCategory.CHILD_GROUP)
          .childAge(11)
          .childSex(LegalSex.GIRL)
          .startMonth(YearMonth.of(2024, 5))
          .build();

  private static final NonAssessedServiceCounts ROW =
      NonAssessedServiceCounts.builder(CHILDREN_2024)
          .participant(Municipality.SKÖVDE)
          .category(ServiceCategory.CHILD_GROUP)
          .ageGroup(AgeGroup.AGE_9_11)
          .childSex(LegalSex.GIRL)
          .startMonth(YearMonth.of(2024, 5))
          .services(3)
          .children(20)
          .carers(2)
          .build();

  @Test
  void bothRoutesMeetInOneCellAndUnitsAreKeptApart() {
    ServiceTable table = ServiceTable.of(List.of(SERVICE), List.of(ROW));

    assertThat(table.cells()).hasSize(1);
    ServiceTable.Counts cell = table.cells().get(0);
    assertThat(cell.levels())
        .extracting(Level::code)
        .containsExactly("CHILD_GROUP", "AGE_9_11", "GIRL", "2024-05");
    assertThat(cell.oneByOne()).isEqualTo(1);
    assertThat(cell.summed()).isEqualTo(3);
    assertThat(cell.services()).isEqualTo(4);
    assertThat(cell.children()).isEqualTo(20);
    assertThat(cell.carers()).isEqualTo(2);
    assertThat(table.losses()).isEmpty();
  }

  @Test
  void aVariableThatAnyRowOfSumsLacksIsLostAndSaidToBeSo() {
    ServiceTable table =
        ServiceTable.of(
            List.of(SERVICE, SERVICE.toBuilder().childSex(null).build()),
            List.of(ROW, ROW.toBuilder().childSex(null).startMonth(null).build()));

    assertThat(table.margins())
        .extracting(Label::en)
        .containsExactly("Type of service", "Age group of the child");
    assertThat(table.losses())
        .containsExactly(
            new ServiceTable.Loss(new Label("Barnets kön", "Sex of the child"), 1, 1),
            new ServiceTable.Loss(new Label("Månad", "Month"), 1, 2));
    assertThat(table.total().services()).isEqualTo(8);
    assertThat(table.toString(ENGLISH))
        .contains("Lost: Sex of the child is missing in 1 row of sums")
        .contains("Never in the sums: providing unit");
    assertThat(table.toString(SWEDISH)).contains("Förlorat: Månad saknas i 1 rad med summor");
  }

  @Test
  void aServiceWithoutAnAnswerIsCountedAsSuchAndStandsLast() {
    ServiceTable table =
        ServiceTable.of(
            List.of(
                SERVICE.toBuilder().category(null).childAge(40).build(),
                SERVICE,
                SERVICE.toBuilder().category(ServiceCategory.CHILD_COUNSELLING).build()),
            List.of());

    assertThat(table.cells())
        .extracting(cell -> cell.levels().get(0).code())
        .containsExactly("CHILD_COUNSELLING", "CHILD_GROUP", "");
    assertThat(table.cells().get(2).levels().get(1)).isEqualTo(Level.NOT_ANSWERED);
  }

  @Test
  void whoGaveBothAndRowsWithoutServicesAreTold() {
    ServiceTable table =
        ServiceTable.of(
            List.of(SERVICE),
            List.of(
                ROW.toBuilder().participant(Municipality.KARLSTAD).build(),
                ROW.toBuilder().services(null).build()));

    assertThat(table.inBoth()).containsExactly(Municipality.KARLSTAD);
    assertThat(table.rowsWithoutServices()).isEqualTo(1);
    assertThat(table.toString(ENGLISH))
        .contains("Karlstad are in both routes and may be counted twice")
        .contains("1 row of sums gives no number of services");
    assertThat(table.toString(SWEDISH))
        .contains("Karlstad finns i båda vägarna")
        .contains("1 rad med summor saknar antal insatser");
  }

  @Test
  void onlyAFewOfTheParticipantsInBothAreNamed() {
    List<NonAssessedService> services = SyntheticServices.of(4, 200);

    assertThat(ServiceTable.of(services, SyntheticServices.counts(services)).toString(ENGLISH))
        .contains("… (116) are in both routes");
  }

  @Test
  void theSumsOfServicesGiveTheSameTableAsTheServicesThemselves() {
    List<NonAssessedService> services = SyntheticServices.of(4, 1_500);
    ServiceTable single = ServiceTable.of(services, List.of());
    ServiceTable summed = ServiceTable.of(List.of(), SyntheticServices.counts(services));

    assertThat(single.total().services()).isEqualTo(1_500);
    assertThat(summed.cells())
        .extracting(cell -> List.of(cell.levels(), cell.services()))
        .isEqualTo(
            single.cells().stream().map(cell -> List.of(cell.levels(), cell.services())).toList());
    assertThat(single.toString(ENGLISH)).contains("no real children (1500 of 1500 records)");
    assertThat(single.toString(SWEDISH)).contains("inga verkliga barn (1500 av 1500 poster)");
    assertThat(single.toString()).isEqualTo(single.toString(ENGLISH));
  }

  @Test
  void withoutAnyMarginTheTotalStandsAlone() {
    ServiceTable table =
        ServiceTable.of(
            List.of(SERVICE),
            List.of(NonAssessedServiceCounts.builder(CHILDREN_2024).services(5).build()));

    assertThat(table.margins()).isEmpty();
    assertThat(table.cells()).hasSize(1);
    assertThat(table.total().services()).isEqualTo(6);
    assertThat(table.toString(ENGLISH)).contains("Services");
  }
}

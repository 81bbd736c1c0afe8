package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.ServicesGiven.StaffTime;
import se.nuso.analysis.indicator.ServiceDimensions;
import se.nuso.municipality.Municipality;
import se.nuso.service.CarerSex;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.ServiceCategory;
import se.nuso.service.ServiceLanguage;
import se.nuso.service.ServiceOutcome;
import se.nuso.service.StaffResources;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.text.Language;

class ServicesGivenTest {
  private static NonAssessedService service(Municipality where) {
    return NonAssessedService.builder(CHILDREN_2024)
        .participant(where)
        .category(ServiceCategory.PARENT_GROUP)
        .carerSex(CarerSex.WOMAN, CarerSex.MAN)
        .language(ServiceLanguage.SWEDISH)
        .build();
  }

  private static StaffResources staff(Municipality where, Integer hours) {
    return StaffResources.builder(CHILDREN_2024)
        .participant(where)
        .category(ServiceCategory.PARENT_GROUP)
        .hoursPerWeek(hours)
        .build();
  }

  private final ServicesGiven given =
      ServicesGiven.of(
          List.of(
              service(Municipality.KARLSTAD),
              service(Municipality.KARLSTAD),
              service(Municipality.HAGFORS),
              NonAssessedService.builder(CHILDREN_2024).participant(Municipality.KARLSTAD).build()),
          List.of(
              NonAssessedServiceCounts.builder(CHILDREN_2024)
                  .participant(Municipality.KARLSTAD)
                  .category(ServiceCategory.PARENT_GROUP)
                  .services(8)
                  .children(11)
                  .carers(13)
                  .build()),
          List.of(
              staff(Municipality.KARLSTAD, 40),
              staff(Municipality.SKARA, 30),
              staff(Municipality.KARLSTAD, null)));

  private ServicesGiven.Given answer(Dimension<?> dimension, Level level) {
    return given.answers().stream()
        .filter(each -> each.dimension().equals(dimension.label()) && each.level().equals(level))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void servicesAreToldByEachAnswer() {
    assertThat(answer(ServiceDimensions.CATEGORY, Level.of(ServiceCategory.PARENT_GROUP)).share())
        .isEqualTo(new Proportion(11, 11, 1));
    assertThat(answer(ServiceDimensions.CATEGORY, Level.of(ServiceCategory.PARENT_GROUP)).summed())
        .hasValue(8);
    assertThat(answer(ServiceDimensions.CARER_SEX, Level.of(CarerSex.MAN)).share())
        .isEqualTo(new Proportion(3, 3, 1));
    assertThat(answer(ServiceDimensions.LANGUAGE, Level.of(ServiceLanguage.SWEDISH)).share())
        .isEqualTo(new Proportion(3, 3, 1));
    assertThat(answer(ServiceDimensions.MONTH, ServiceDimensions.MONTH.levels().get(0)).share())
        .isEqualTo(new Proportion(0, 0, 12));
  }

  @Test
  void theSumsAreInTheQuestionsThatTheyHold() {
    ServicesGiven sums =
        ServicesGiven.of(
            List.of(),
            List.of(
                NonAssessedServiceCounts.builder(CHILDREN_2024)
                    .category(ServiceCategory.PARENT_GROUP)
                    .startMonth(YearMonth.of(2024, 5))
                    .services(8)
                    .outcome(ServiceOutcome.values()[0], 3)
                    .build(),
                NonAssessedServiceCounts.builder(CHILDREN_2024).services(2).build()),
            List.of());

    assertThat(shares(sums, ServiceDimensions.CATEGORY)).contains(new Proportion(8, 8, 2));
    assertThat(shares(sums, ServiceDimensions.MONTH)).contains(new Proportion(8, 8, 2));
    assertThat(shares(sums, ServiceDimensions.OUTCOME))
        .contains(new Proportion(3, 8, 2), new Proportion(0, 0, 10));
    assertThat(shares(sums, ServiceDimensions.LANGUAGE)).containsOnly(Proportion.EMPTY);
    assertThat(shares(sums, ServiceDimensions.CARER_SEX)).containsOnly(Proportion.EMPTY);
    assertThat(sums.answers())
        .filteredOn(each -> each.dimension().equals(ServiceDimensions.LANGUAGE.label()))
        .allMatch(each -> each.summed().isEmpty());
  }

  private static List<Proportion> shares(ServicesGiven given, Dimension<?> dimension) {
    return given.answers().stream()
        .filter(each -> each.dimension().equals(dimension.label()))
        .map(ServicesGiven.Given::share)
        .toList();
  }

  @Test
  void staffTimeIsLaidBesideTheServicesOfThoseThatGaveBoth() {
    StaffTime group = given.staff().get(ServiceCategory.PARENT_GROUP.ordinal());

    assertThat(group).isEqualTo(new StaffTime(ServiceCategory.PARENT_GROUP, 1, 40, 10, 1, 1));
    // 15 April to 31 October are 200 days.
    assertThat(ServicesGiven.weeks()).isEqualTo(200 / 7.0, within(1e-12));
    assertThat(group.hoursPerService()).isEqualTo(40 * 200 / 7.0 / 10, within(1e-9));
    assertThat(given.staff().get(0).hoursPerService()).isNaN();
    assertThat(given.unplaced()).isEqualTo(new ServicesGiven.Unplaced(1, 1));
    assertThat(given.toString(Language.ENGLISH))
        .contains("Without participant, category or hours: 1 services and 1 rows of staff.");
  }

  @Test
  void servicesChildrenAndCarersStandSideBySide() {
    assertThat(given.bothRoutes().total().services()).isEqualTo(12);
    assertThat(given.toString(Language.ENGLISH))
        .contains("Both routes: 12 services (8 as sums); in the sums 11 children and 13 carers.");
    assertThat(given.basis().records()).isEqualTo(4);
  }
}

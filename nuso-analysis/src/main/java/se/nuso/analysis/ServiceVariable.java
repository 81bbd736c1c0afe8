package se.nuso.analysis;

import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.investigation.AgeGroup;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.stats.Level;
import se.nuso.text.Label;

/** What the two routes of delstudie 2 can have in common: the variables of a cell of sums. */
enum ServiceVariable {
  CATEGORY(
      new Label("Typ av insats", "Type of service"),
      NonAssessedService::category,
      NonAssessedServiceCounts::category),
  AGE_GROUP(
      new Label("Barnets åldersgrupp", "Age group of the child"),
      service -> service.childAge() == null ? null : AgeGroup.of(service.childAge()).orElse(null),
      NonAssessedServiceCounts::ageGroup),
  SEX(
      new Label("Barnets kön", "Sex of the child"),
      NonAssessedService::childSex,
      NonAssessedServiceCounts::childSex),
  MONTH(
      new Label("Månad", "Month"),
      NonAssessedService::startMonth,
      NonAssessedServiceCounts::startMonth);

  private final Label label;
  private final Function<NonAssessedService, @Nullable Object> ofService;
  private final Function<NonAssessedServiceCounts, @Nullable Object> ofCounts;

  ServiceVariable(
      Label label,
      Function<NonAssessedService, @Nullable Object> ofService,
      Function<NonAssessedServiceCounts, @Nullable Object> ofCounts) {
    this.label = label;
    this.ofService = ofService;
    this.ofCounts = ofCounts;
  }

  /** A level with its place among the levels of its variable. */
  record Place(Level level, int order) {
    static Place of(@Nullable Object answer) {
      if (answer instanceof YearMonth month) {
        String text = month.toString();
        return new Place(
            new Level(text, new Label(text, text)), month.getYear() * 12 + month.getMonthValue());
      }
      return answer instanceof Enum<?> constant && answer instanceof Code code
          ? new Place(Level.of(code), constant.ordinal())
          : new Place(Level.NOT_ANSWERED, Integer.MAX_VALUE);
    }
  }

  Label label() {
    return label;
  }

  Place of(NonAssessedService service) {
    return Place.of(ofService.apply(service));
  }

  Place of(NonAssessedServiceCounts row) {
    return Place.of(ofCounts.apply(row));
  }

  boolean answeredBy(NonAssessedService service) {
    return ofService.apply(service) != null;
  }

  boolean givenBy(NonAssessedServiceCounts row) {
    return ofCounts.apply(row) != null;
  }
}

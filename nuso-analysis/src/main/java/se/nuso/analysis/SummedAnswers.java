package se.nuso.analysis;

import java.util.List;
import java.util.stream.Stream;
import se.nuso.analysis.indicator.ServiceDimensions;
import se.nuso.codebook.CollectionRound;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.ServiceOutcome;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;

/** What the sums of delstudie 2 say of a question, in services; nothing of one they do not hold. */
final class SummedAnswers {
  private SummedAnswers() {}

  /** Whether the sums hold a question. */
  static boolean hold(Dimension<? super NonAssessedService> dimension) {
    return dimension == ServiceDimensions.CATEGORY
        || dimension == ServiceDimensions.MONTH
        || dimension == ServiceDimensions.OUTCOME;
  }

  static Proportion share(
      Dimension<? super NonAssessedService> dimension,
      Level level,
      List<NonAssessedServiceCounts> sums) {
    return sums.stream()
        .map(row -> share(dimension, level, row))
        .reduce(Proportion.EMPTY, Proportion::merge);
  }

  private static Proportion share(
      Dimension<? super NonAssessedService> dimension, Level level, NonAssessedServiceCounts row) {
    Integer services = row.services();
    if (!hold(dimension) || services == null || services < 0) {
      return Proportion.EMPTY;
    }
    if (dimension == ServiceDimensions.OUTCOME) {
      return withOutcome(level, services, row);
    }
    List<Level> given = dimension.of(likeEachOf(row));
    return given.isEmpty()
        ? new Proportion(0, 0, services)
        : new Proportion(given.contains(level) ? services : 0, services, 0);
  }

  /** One service with the answers that all of the row share. */
  private static NonAssessedService likeEachOf(NonAssessedServiceCounts row) {
    return NonAssessedService.builder(CollectionRound.CHILDREN_2024)
        .category(row.category())
        .startMonth(row.startMonth())
        .build();
  }

  /** A result that the row does not count, or counts above its services, is not answered. */
  private static Proportion withOutcome(Level level, int services, NonAssessedServiceCounts row) {
    return Stream.of(ServiceOutcome.values())
        .filter(outcome -> outcome.code().equals(level.code()))
        .map(outcome -> row.outcomes().get(outcome))
        .filter(with -> with != null && with >= 0 && with <= services)
        .map(with -> new Proportion(with, services, 0))
        .findFirst()
        .orElse(new Proportion(0, 0, services));
  }
}

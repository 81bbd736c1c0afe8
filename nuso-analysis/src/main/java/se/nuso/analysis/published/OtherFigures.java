package se.nuso.analysis.published;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import se.nuso.analysis.FactorCounts;
import se.nuso.analysis.NonResponse;
import se.nuso.analysis.StatedSeverity;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.Competence;
import se.nuso.investigation.InformationSource;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Indicator;
import se.nuso.stats.Proportion;

/** The published figures that are neither shares of investigations nor numbers of them. */
final class OtherFigures {
  private OtherFigures() {}

  static Map<String, Function<Collection<Investigation>, Measured>> all() {
    return Map.of(
        "PUB001", records -> Measured.of(records.size(), records.size()),
        "PUB002", OtherFigures::participants,
        "PUB054", OtherFigures::schoolToPreschool,
        "PUB055", OtherFigures::applicationsToReports,
        "PUB091", OtherFigures::meanRisks,
        "PUB096", OtherFigures::meanProtection,
        "PUB103", OtherFigures::severityGiven,
        "PUB118", OtherFigures::nonResponsePerQuestion);
  }

  private static Measured participants(Collection<Investigation> records) {
    long participants =
        records.stream()
            .map(Investigation::participant)
            .filter(Objects::nonNull)
            .distinct()
            .count();
    return Measured.of(participants, records.size());
  }

  private static Measured schoolToPreschool(Collection<Investigation> records) {
    Proportion school =
        Indicator.share(Dimensions.INFORMATION_SOURCE, InformationSource.SCHOOL).of(records);
    Proportion preschool =
        Indicator.share(Dimensions.INFORMATION_SOURCE, InformationSource.PRESCHOOL).of(records);
    return Measured.of((double) school.yes() / preschool.yes(), preschool.yes());
  }

  private static Measured applicationsToReports(Collection<Investigation> records) {
    Indicator<Investigation> either =
        Populations.group(
            "Information från psykologisk eller psykosocial kompetens",
            "Information from psychological or psychosocial competence",
            r -> {
              var given = r.process().competences();
              return given.isEmpty()
                  ? null
                  : given.contains(Competence.PSYCHOLOGICAL)
                      || given.contains(Competence.PSYCHOSOCIAL);
            });
    Proportion applications = either.among(actualised(ActualisationType.APPLICATION)).of(records);
    Proportion reports = either.among(actualised(ActualisationType.REPORT_OF_CONCERN)).of(records);
    return Measured.of(applications.share() / reports.share(), applications.n());
  }

  private static Indicator<Investigation> actualised(ActualisationType type) {
    return Indicator.share(Dimensions.ACTUALISATION_TYPE, type);
  }

  private static Measured meanRisks(Collection<Investigation> records) {
    return measured(FactorCounts.of(records).risks());
  }

  private static Measured meanProtection(Collection<Investigation> records) {
    return measured(FactorCounts.of(records).protections());
  }

  private static Measured measured(FactorCounts.Mean mean) {
    return Measured.of(mean.value(), mean.n());
  }

  /** Among documented findings, not among investigations. */
  private static Measured severityGiven(Collection<Investigation> records) {
    Proportion stated = StatedSeverity.of(records).stated();
    return Measured.of(100 * stated.share(), stated.n());
  }

  /** The lowest and the highest of the thirty questions on risk and the one on protection. */
  private static Measured nonResponsePerQuestion(Collection<Investigation> records) {
    var lacking =
        NonResponse.of(records).questions().stream()
            .mapToDouble(question -> 100 * question.lacking().share())
            .summaryStatistics();
    return new Measured(lacking.getMin(), lacking.getMax(), records.size());
  }
}

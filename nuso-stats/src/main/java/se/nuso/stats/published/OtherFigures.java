package se.nuso.stats.published;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.Competence;
import se.nuso.investigation.InformationSource;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Dimensions;
import se.nuso.stats.Indicator;
import se.nuso.stats.Proportion;

/** The published figures that are neither shares of investigations nor numbers of them. */
final class OtherFigures {
  private OtherFigures() {}

  static Map<String, Function<Collection<Investigation>, Measured>> all() {
    return Map.of(
        "F001", records -> Measured.of(records.size(), records.size()),
        "F002", OtherFigures::participants,
        "F054", OtherFigures::schoolToPreschool,
        "F055", OtherFigures::applicationsToReports,
        "F091", OtherFigures::meanRisks,
        "F096", OtherFigures::meanProtection,
        "F103", OtherFigures::severityGiven,
        "F118", OtherFigures::nonResponsePerQuestion);
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
    var counts =
        records.stream()
            .filter(r -> !r.factors().risk().isEmpty())
            .mapToInt(r -> r.factors().documentedRisks())
            .summaryStatistics();
    return Measured.of(counts.getAverage(), counts.getCount());
  }

  private static Measured meanProtection(Collection<Investigation> records) {
    var counts =
        records.stream()
            .flatMapToInt(r -> r.factors().documentedProtection().stream())
            .summaryStatistics();
    return Measured.of(counts.getAverage(), counts.getCount());
  }

  /** Among documented findings, not among investigations. */
  private static Measured severityGiven(Collection<Investigation> records) {
    long documented = 0;
    long given = 0;
    for (Investigation investigation : records) {
      for (RiskFinding finding : investigation.factors().risk().values()) {
        documented += finding.documented() ? 1 : 0;
        given += finding.severityGiven() ? 1 : 0;
      }
    }
    return Measured.of(100.0 * given / documented, documented);
  }

  /** The lowest and the highest of the thirty questions on risk and the one on protection. */
  private static Measured nonResponsePerQuestion(Collection<Investigation> records) {
    RiskFactor[] factors = RiskFactor.values();
    long[] missing = new long[factors.length + 1];
    for (Investigation investigation : records) {
      for (RiskFactor factor : factors) {
        missing[factor.ordinal()] += investigation.factors().risk().containsKey(factor) ? 0 : 1;
      }
      missing[factors.length] += investigation.factors().protective().isEmpty() ? 1 : 0;
    }
    long n = records.size();
    return new Measured(
        100.0 * Arrays.stream(missing).min().orElseThrow() / n,
        100.0 * Arrays.stream(missing).max().orElseThrow() / n,
        n);
  }
}

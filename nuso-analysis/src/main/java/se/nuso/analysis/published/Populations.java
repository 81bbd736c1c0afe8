package se.nuso.analysis.published;

import static se.nuso.analysis.indicator.Indicators.ANY_DIAGNOSIS;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.bbic.RiskFactor;
import se.nuso.investigation.Competence;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.investigation.Origin;
import se.nuso.stats.Explanation;
import se.nuso.stats.Indicator;
import se.nuso.text.Label;

/** Whom published figures tell of, where the standard indicators have no such group. */
final class Populations {
  private static final Label OURS =
      new Label("Avgränsningen är vår läsning.", "The delimitation is our reading.");

  static final Indicator<Investigation> FOREIGN =
      Indicator.share(Dimensions.ORIGIN, Origin.FOREIGN);

  static final Indicator<Investigation> SWEDISH =
      Indicator.share(Dimensions.ORIGIN, Origin.SWEDISH);

  static final Indicator<Investigation> NO_DIAGNOSIS =
      group(
          "Ingen diagnos",
          "No diagnosis",
          r ->
              switch (ANY_DIAGNOSIS.answerOf(r)) {
                case YES -> false;
                case NO -> true;
                default -> null;
              });

  static final Indicator<Investigation> PSYCHIATRIC_DIAGNOSIS =
      group(
          "Psykiatrisk diagnos",
          "Psychiatric diagnosis",
          r -> {
            Set<Diagnosis> known = r.background().diagnoses();
            return known.isEmpty()
                ? null
                : known.stream().anyMatch(PublishedFigures.PSYCHIATRIC_DIAGNOSES::contains);
          });

  static final Indicator<Investigation> NO_PSYCHOLOGICAL =
      group(
          "Information från psykologisk kompetens saknas",
          "Information from psychological competence missing",
          r -> {
            Set<Competence> given = r.process().competences();
            return given.isEmpty() ? null : !given.contains(Competence.PSYCHOLOGICAL);
          });

  /** Offending as a reason or as a documented risk factor. */
  static final Indicator<Investigation> OFFENDING =
      group(
          "Kriminalitet förekommer",
          "Offending appears",
          r ->
              r.reason().reasons().contains(InvestigationReason.CHILD_OFFENDING)
                  ? Boolean.TRUE
                  : r.factors().documented(RiskFactor.CHILD_OFFENDING).orElse(null));

  static final Indicator<Investigation> INCOMPLETE_ON_FACTORS =
      group(
          "Minst ett svar om risk och skydd saknas",
          "At least one answer on risk and protection missing",
          r -> !r.factors().complete());

  private Populations() {}

  static Indicator<Investigation> group(
      String sv, String en, Function<Investigation, ? extends @Nullable Boolean> belongs) {
    Label label = new Label(sv, en);
    return Indicator.of(
        label,
        new Explanation(
            label,
            label,
            new Label("Utredningar med svar", "Investigations with an answer"),
            OURS,
            new Label("Ingen särskild princip", "No particular principle")),
        belongs);
  }
}

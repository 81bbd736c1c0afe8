package se.nuso.stats.regression;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.nuso.document.Bounds;
import se.nuso.document.Cell;
import se.nuso.document.Document;
import se.nuso.document.Figure;
import se.nuso.document.Result;
import se.nuso.document.Unit;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * How much clusters (municipalities) differ beyond what the terms explain.
 *
 * @param outcome what is explained
 * @param clusteredBy what the clusters are
 * @param method the model and the approximation
 * @param sample the records that the model rests on
 * @param fit the likelihood, and the test against no variation
 * @param spread how much the clusters differ
 * @param coefficients the coefficients, which are those within a cluster
 * @param notes what must be known to read the numbers
 */
public record ClusterVariation(
    Label outcome,
    Label clusteredBy,
    Label method,
    Sample sample,
    Fit fit,
    Spread spread,
    List<Coefficient> coefficients,
    List<Label> notes)
    implements Result {
  private static final Label TITLE =
      new Label(
          "{outcome}, variation mellan: {clusters}", "{outcome}, variation between: {clusters}");
  private static final Label MISSING = new Label("saknas", "missing");
  private static final Label CLUSTERS = new Label("kluster", "clusters");
  private static final Label MEDIAN_ODDS_RATIO =
      new Label("Medianoddskvot (MOR)", "Median odds ratio (MOR)");
  private static final Label INTRA_CLASS =
      new Label("inomklasskorrelation (ICC)", "intra-class correlation (ICC)");
  private static final Label STANDARD_ERROR = new Label("medelfel", "s.e.");

  public ClusterVariation {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(clusteredBy, "clusteredBy");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(sample, "sample");
    Objects.requireNonNull(fit, "fit");
    Objects.requireNonNull(spread, "spread");
    coefficients = List.copyOf(coefficients);
    notes = List.copyOf(notes);
  }

  /**
   * The records that a model rests on.
   *
   * @param n how many records the model rests on
   * @param missing how many were left out for want of an answer
   * @param clusters how many clusters there are
   */
  public record Sample(double n, double missing, int clusters) {}

  /**
   * The likelihood, and the test against no variation.
   *
   * @param converged whether the maximum was found; without it all estimates are NaN
   * @param logLikelihood the marginal log-likelihood
   * @param chiSquared the likelihood-ratio statistic against no variation between clusters
   * @param p its p value, halved, since a variance cannot be negative
   */
  public record Fit(boolean converged, double logLikelihood, double chiSquared, double p) {}

  /**
   * How much the clusters differ.
   *
   * @param standardDeviation the standard deviation of the clusters' intercepts, on the logit
   *     scale; 0 where the clusters differ no more than chance makes them
   * @param standardDeviationError its standard error; NaN where the estimate is 0
   * @param intraClassCorrelation the share of the variance that lies between clusters, on the
   *     latent scale: {@code σ²/(σ² + π²/3)}
   * @param medianOddsRatio the median odds ratio between two clusters taken at random, the greater
   *     to the smaller: {@code exp(√2·σ·Φ⁻¹(¾))}; 1 where they do not differ
   * @param lower the lower bound of its interval, by the profile likelihood; 1 where {@code p} is
   *     at least the level that the interval leaves out
   * @param upper the upper bound of its interval; infinite where the likelihood sets none
   * @param confidence the confidence level
   */
  public record Spread(
      double standardDeviation,
      double standardDeviationError,
      double intraClassCorrelation,
      double medianOddsRatio,
      double lower,
      double upper,
      double confidence) {}

  /** How much clusters differ, and what must be known to read it. */
  @Override
  public Document document() {
    Document.Builder document =
        Document.of(TITLE.with(Map.of("outcome", outcome, "clusters", clusteredBy)))
            .paragraph(method)
            .figures(
                List.of(
                    Figure.of("n", Cell.count(sample.n())),
                    new Figure(MISSING, Cell.count(sample.missing()), false),
                    new Figure(CLUSTERS, Cell.count(sample.clusters()), false)));
    if (fit.converged()) {
      Bounds bounds =
          new Bounds(spread.lower(), spread.upper(), spread.confidence(), "profile likelihood");
      document
          .figures(
              List.of(
                  new Figure(
                      MEDIAN_ODDS_RATIO,
                      new Cell.Estimate(spread.medianOddsRatio(), bounds, 2, Unit.NONE),
                      false),
                  new Figure(INTRA_CLASS, Cell.number(spread.intraClassCorrelation(), 3), false)))
          .figures(
              List.of(
                  new Figure(Label.same("σ"), Cell.number(spread.standardDeviation(), 3), false),
                  new Figure(
                      STANDARD_ERROR, Cell.number(spread.standardDeviationError(), 3), false),
                  new Figure(Label.same("χ²"), Cell.number(fit.chiSquared(), 2), false),
                  Figure.of("p", new Cell.Probability(fit.p()))));
    }
    return document.notes(notes).build();
  }

  /** The variation in a few lines, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

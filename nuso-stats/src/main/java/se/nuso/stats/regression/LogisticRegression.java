package se.nuso.stats.regression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.stats.distribution.Confidence;
import se.nuso.text.Label;

/**
 * Logistic regression: the odds of a yes, by the terms of a {@link Design}.
 *
 * <pre>{@code
 * LogisticRegression.of(design).fit();                                       // maximum likelihood
 * LogisticRegression.of(design).clusteredBy(Dimensions.PARTICIPANT).fit();   // robust errors
 * LogisticRegression.of(design).firth().fit();                               // where data separate
 * }</pre>
 *
 * <p>Investigations of one municipality resemble each other; without clusters the standard errors
 * are then too small.
 *
 * <p>Immutable; each method returns another regression. The same design gives the same bits on any
 * number of threads.
 *
 * @param <R> the record type
 */
public final class LogisticRegression<R> {
  private final Design<R> design;
  private final int[] clusters;
  private final Label clusteredBy;
  private final @Nullable StandardErrors errors;
  private final boolean firth;
  private final double confidence;
  private final int threads;

  private LogisticRegression(
      Design<R> design,
      int[] clusters,
      Label clusteredBy,
      @Nullable StandardErrors errors,
      boolean firth,
      double confidence,
      int threads) {
    this.design = design;
    this.clusters = clusters;
    this.clusteredBy = clusteredBy;
    this.errors = errors;
    this.firth = firth;
    this.confidence = confidence;
    this.threads = threads;
  }

  /**
   * A regression by maximum likelihood, with model-based standard errors and 95 % intervals.
   *
   * <p>Nothing is computed before {@link #fit}.
   *
   * @param design what is explained, by what
   * @param <R> the record type
   */
  public static <R> LogisticRegression<R> of(Design<R> design) {
    return new LogisticRegression<>(
        Objects.requireNonNull(design, "design"),
        new int[0],
        new Label("", ""),
        null,
        false,
        Confidence.LEVEL,
        Runtime.getRuntime().availableProcessors());
  }

  /**
   * The regression with standard errors that are robust against likeness within clusters ({@link
   * StandardErrors#CLUSTER} unless otherwise chosen). Records without a cluster are left out and
   * counted.
   *
   * @param dimension the clusters
   * @throws IllegalArgumentException if a record may belong to several of them
   */
  public LogisticRegression<R> clusteredBy(Dimension<? super R> dimension) {
    if (dimension.several()) {
      throw new IllegalArgumentException(
          dimension.label().en() + ": a record may have several answers and thus no one cluster");
    }
    List<R> records = design.records();
    Map<String, Integer> numbers = new HashMap<>();
    int[] numbered = new int[records.size()];
    for (int row = 0; row < numbered.length; row++) {
      List<Level> given = dimension.of(records.get(row));
      numbered[row] = given.isEmpty() ? -1 : number(numbers, given.get(0).code());
    }
    return clustered(dimension.label(), numbered);
  }

  /**
   * The regression with standard errors that are robust against likeness within clusters.
   *
   * @param name the name of the column
   * @param values the cluster of each row; null or empty where it is missing
   * @throws IllegalArgumentException if there is not one value per row
   */
  public LogisticRegression<R> clusteredBy(String name, @Nullable String[] values) {
    if (values.length != design.records().size()) {
      throw new IllegalArgumentException(
          name + ": " + values.length + " values for " + design.records().size() + " rows");
    }
    Map<String, Integer> numbers = new HashMap<>();
    int[] numbered = new int[values.length];
    for (int row = 0; row < numbered.length; row++) {
      String value = values[row];
      numbered[row] = value == null || value.isEmpty() ? -1 : number(numbers, value);
    }
    return clustered(new Label(name, name), numbered);
  }

  private static int number(Map<String, Integer> numbers, String value) {
    Integer next = numbers.size();
    Integer known = numbers.putIfAbsent(value, next);
    return known == null ? next : known;
  }

  private LogisticRegression<R> clustered(Label by, int[] numbered) {
    return new LogisticRegression<>(design, numbered, by, errors, firth, confidence, threads);
  }

  /**
   * The regression with standard errors of another kind.
   *
   * @param kind what they rest on
   */
  public LogisticRegression<R> standardErrors(StandardErrors kind) {
    return new LogisticRegression<>(
        design,
        clusters,
        clusteredBy,
        Objects.requireNonNull(kind, "kind"),
        firth,
        confidence,
        threads);
  }

  /**
   * The regression with Firth's penalty, whose estimates are finite also where the data separate,
   * and less biased in small samples. Intervals that hold there are {@link
   * LogisticFit#profileIntervals()}.
   */
  public LogisticRegression<R> firth() {
    return new LogisticRegression<>(
        design, clusters, clusteredBy, errors, true, confidence, threads);
  }

  /**
   * The regression with intervals at another level.
   *
   * @param level the confidence level, between 0 and 1
   * @throws IllegalArgumentException if it is not between 0 and 1
   */
  public LogisticRegression<R> confidence(double level) {
    Confidence.require(level);
    return new LogisticRegression<>(design, clusters, clusteredBy, errors, firth, level, threads);
  }

  /**
   * The regression on so many threads; the processors of this machine unless otherwise chosen.
   *
   * @param number how many, at least 1; it changes the time and no bit of the answer
   * @throws IllegalArgumentException if it is less than 1
   */
  public LogisticRegression<R> threads(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("At least one thread is needed, not " + number);
    }
    return new LogisticRegression<>(
        design, clusters, clusteredBy, errors, firth, confidence, number);
  }

  /**
   * Estimates the model. Time grows with the rows times the square of the columns that the terms
   * make, memory with the rows times the columns; there are at most 1 000 columns.
   *
   * @throws IllegalArgumentException if no record has an answer to all that is asked, a chosen
   *     reference level does not occur, two columns would have one name, or the terms make more
   *     than 1 000 columns
   * @throws IllegalStateException if cluster-robust standard errors are asked for without clusters,
   *     robust ones with Firth's penalty, or augmented ones without it
   */
  public LogisticFit fit() {
    StandardErrors kind = errors();
    if (kind.clustered() && clusters.length == 0) {
      throw new IllegalStateException("Cluster-robust standard errors need clusters: clusteredBy");
    }
    if (firth && kind != StandardErrors.MODEL && kind != StandardErrors.AUGMENTED) {
      throw new IllegalStateException(
          "With Firth's penalty no robust standard errors are established; choose MODEL or"
              + " AUGMENTED");
    }
    if (!firth && kind == StandardErrors.AUGMENTED) {
      throw new IllegalStateException("Augmented standard errors belong to Firth's penalty");
    }
    int[] used = kind.clustered() ? clusters : new int[0];
    return Fitting.of(
        design, new Fitting.Choices(used, clusteredBy, kind, firth, confidence, threads));
  }

  private StandardErrors errors() {
    if (errors != null) {
      return errors;
    }
    if (firth) {
      return StandardErrors.AUGMENTED;
    }
    return clusters.length > 0 ? StandardErrors.CLUSTER : StandardErrors.MODEL;
  }

  /**
   * How much the clusters differ beyond what the terms explain: intra-class correlation and median
   * odds ratio, by a model with a random intercept for each cluster.
   *
   * @throws IllegalStateException if no clusters are chosen
   * @throws IllegalArgumentException if no record has an answer to all that is asked
   */
  public ClusterVariation betweenClusters() {
    if (clusters.length == 0) {
      throw new IllegalStateException("Variation between clusters needs clusters: clusteredBy");
    }
    return RandomIntercept.of(
        design,
        new Fitting.Choices(
            clusters, clusteredBy, StandardErrors.MODEL, false, confidence, threads));
  }

  /** The design, yet to be fitted. */
  @Override
  public String toString() {
    return "LogisticRegression of " + design;
  }
}

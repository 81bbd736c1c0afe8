package se.nuso.stats.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.nuso.stats.Level;
import se.nuso.stats.regression.Likelihood.Evaluation;
import se.nuso.text.Label;

/** From a design to a fitted model. */
final class Fitting {
  private static final Label METHOD =
      new Label(
          "Logistisk regression. {likelihood}. Medelfel: {errors}{by}.",
          "Logistic regression. {likelihood}. Standard errors: {errors}{by}.");
  private static final Label NOT_CONVERGED =
      new Label(
          "Ej konvergerad efter {steps} steg: inga skattningar ges.",
          "Not converged after {steps} steps: no estimates are given.");
  private static final Label FIRTH =
      new Label("Firths straffade likelihood", "Firth's penalised likelihood");
  private static final Label MAXIMUM_LIKELIHOOD = Label.same("Maximum likelihood");
  private static final Label BY = new Label(" per {clusters}", " by {clusters}");
  private static final Label ONE_CLUSTER =
      new Label(
          "Endast ett kluster: klusterrobusta medelfel kan inte skattas ur ett. Utan kluster, eller"
              + " med fler, finns de.",
          "Only one cluster: cluster-robust standard errors cannot be estimated from one. There are"
              + " some without clusters, or with more.");
  private static final Label FEW =
      new Label(
          "Endast {clusters} kluster: klusterrobusta medelfel är då ofta för små. p och intervall är"
              + " enligt t-fördelningen med {df} {df|frihetsgrad|frihetsgrader}.",
          "Only {clusters} clusters: cluster-robust standard errors are then often too small. p and"
              + " intervals are by the t distribution with {df} {df|degree|degrees} of freedom.");
  private static final Label NOBODY =
      new Label(
          "Utelämnad: ingen post har kombinationen {column}.",
          "Left out: no record has the combination {column}.");
  private static final Label CONSTANT =
      new Label(
          "Utelämnad: {column} är lika för alla poster.",
          "Left out: {column} is the same for all records.");
  private static final Label DETERMINED =
      new Label(
          "Utelämnad: {column} bestäms av {others} (kollinearitet).",
          "Left out: {column} is determined by {others} (collinearity).");
  private static final Label ALL_YES =
      new Label(
          "{predictor}{level} ({records:count} ja)", "{predictor}{level} ({records:count} yes)");
  private static final Label ALL_NO =
      new Label(
          "{predictor}{level} ({records:count} nej)", "{predictor}{level} ({records:count} no)");

  /** A column of which the others leave less than this share of its variance is determined. */
  private static final double COLLINEAR = 1e-11;

  private static final double PART = 1e-6;

  /** Below so many clusters robust standard errors are known to be too small. */
  private static final int FEW_CLUSTERS = 40;

  private final Design<?> design;
  private final Choices choices;
  private final Sample sample;
  private final Patterns patterns;
  private final List<ModelColumn> columns = new ArrayList<>();
  private final List<String> dropped = new ArrayList<>();
  private final List<Label> notes = new ArrayList<>();
  private @Nullable Evaluation atZero;

  /** How to fit. */
  record Choices(
      int[] clusters,
      Label clusteredBy,
      StandardErrors errors,
      boolean firth,
      double confidence,
      int threads) {}

  /** What a fit rests on, for all that is computed from it later. */
  record Base(
      Design<?> design,
      Choices choices,
      Sample sample,
      Patterns patterns,
      List<ModelColumn> columns,
      Likelihood likelihood,
      Maximum maximum,
      double[] coefficients,
      double[] covariance,
      int clusters) {
    /** What the standard errors' degrees of freedom are: few clusters are few units. */
    double units() {
      return choices.errors().clustered() ? clusters - 1 : Double.POSITIVE_INFINITY;
    }
  }

  private Fitting(Design<?> design, Choices choices) {
    this.design = design;
    this.choices = choices;
    this.sample = Sample.of(design, choices.clusters());
    if (sample.rows().length == 0) {
      throw new IllegalArgumentException(whyNobody(design, choices.clusters()));
    }
    this.patterns = Patterns.of(design, sample.rows());
  }

  private static String whyNobody(Design<?> design, int[] clusters) {
    if (IntStream.range(0, design.records().size()).allMatch(row -> design.weight(row) == 0)) {
      return design.records().isEmpty() ? "There are no records" : "All weights are 0";
    }
    if (clusters.length > 0 && Arrays.stream(clusters).allMatch(cluster -> cluster < 0)) {
      return "No record has a cluster";
    }
    return clusters.length > 0
        ? "No record has a cluster and an answer to the outcome and to all terms; see"
            + " missingAsLevel()"
        : "No record has an answer to the outcome and to all terms; see missingAsLevel()";
  }

  static LogisticFit of(Design<?> design, Choices choices) {
    return new Fitting(design, choices).fit();
  }

  private LogisticFit fit() {
    notes.addAll(design.origin());
    notes.addAll(sample.notes());
    Likelihood likelihood = likelihood();
    Maximum maximum =
        Maximum.of(likelihood, new double[columns.size()], Objects.requireNonNull(atZero));
    double events = Arrays.stream(patterns.successes()).sum();
    Separation separation = null;
    if (maximum.separation() != null) {
      separation = separation(likelihood.matrix(), maximum.separation());
    } else if (!maximum.converged()) {
      notes.add(NOT_CONVERGED.with("steps", maximum.iterations()));
    }
    int p = columns.size();
    double[] coefficients = new double[p];
    double[] covariance = new double[p * p];
    Arrays.fill(coefficients, Double.NaN);
    Arrays.fill(covariance, Double.NaN);
    int clusters = 0;
    if (maximum.converged()) {
      double[][] map = likelihood.matrix().toData();
      for (int i = 0; i < p; i++) {
        coefficients[i] = Maximum.dot(map[i], maximum.beta());
      }
      Sandwich sandwich = new Sandwich(likelihood, maximum, patterns);
      covariance = sandwich.covariance(choices, design, sample);
      clusters = sandwich.clusters();
      if (clusters == 1) {
        Arrays.fill(covariance, Double.NaN);
      }
      sayClusters(clusters);
    }
    Base base =
        new Base(
            design,
            choices,
            sample,
            patterns,
            List.copyOf(columns),
            likelihood,
            maximum,
            coefficients,
            covariance,
            clusters);
    return new LogisticFit(base, model(base, events, clusters, separation));
  }

  private LogisticModel model(
      Base base, double events, int clusters, @Nullable Separation separation) {
    int p = columns.size();
    List<Coefficient> shown = new ArrayList<>();
    List<List<Double>> rows = new ArrayList<>();
    for (int i = 0; i < p; i++) {
      double error = Math.sqrt(base.covariance()[i * p + i]);
      ModelColumn column = columns.get(i);
      shown.add(
          Coefficient.of(
              column.name(),
              column.label(),
              base.coefficients()[i],
              error,
              choices.confidence(),
              base.units()));
      rows.add(
          Arrays.stream(base.covariance(), i * p, (i + 1) * p)
              .boxed()
              .collect(Collectors.toList()));
    }
    boolean converged = base.maximum().converged();
    double logLikelihood = converged ? base.maximum().at().value() : Double.NaN;
    double criterion = choices.firth() ? Double.NaN : -2 * logLikelihood;
    return new LogisticModel(
        design.outcome(),
        method(),
        new LogisticModel.Sample(
            sample.n(), events, sample.missing(), sample.outside(), patterns.count(), clusters),
        new LogisticModel.Fit(
            converged,
            base.maximum().iterations(),
            logLikelihood,
            nullLogLikelihood(base.likelihood(), events),
            criterion + 2 * p,
            criterion + p * Math.log(sample.n())),
        choices.confidence(),
        new LogisticModel.Estimates(shown, rows, dropped),
        separation,
        notes);
  }

  private Label method() {
    return METHOD.with(
        Map.of(
            "likelihood",
            choices.firth() ? FIRTH : MAXIMUM_LIKELIHOOD,
            "errors",
            choices.errors().label(),
            "by",
            choices.errors().clustered()
                ? BY.with("clusters", choices.clusteredBy())
                : Label.same("")));
  }

  private double nullLogLikelihood(Likelihood likelihood, double events) {
    if (!choices.firth()) {
      double no = sample.n() - events;
      return (events > 0 ? events * Math.log(events / sample.n()) : 0)
          + (no > 0 ? no * Math.log(no / sample.n()) : 0);
    }
    int p = columns.size();
    double[][] slopes = new double[p - 1][p];
    for (int i = 1; i < p; i++) {
      slopes[i - 1][i] = 1;
    }
    Maximum without = Maximum.of(likelihood, new double[p], slopes);
    return without.converged() ? without.at().value() : Double.NaN;
  }

  private void sayClusters(int clusters) {
    if (clusters == 1) {
      notes.add(ONE_CLUSTER);
    } else if (clusters > 0 && clusters < FEW_CLUSTERS) {
      notes.add(FEW.with(Map.of("clusters", clusters, "df", clusters - 1)));
    }
  }

  /** The likelihood over the columns that no others determine. */
  private Likelihood likelihood() {
    columns.addAll(sample.columns());
    Map<String, ModelColumn> named = new HashMap<>();
    for (ModelColumn column : columns) {
      ModelColumn other = named.putIfAbsent(column.name(), column);
      if (other != null) {
        throw new IllegalArgumentException(
            "Two columns would be called \""
                + column.name()
                + "\", of "
                + other.term()
                + " and of "
                + column.term()
                + ": rename a term or a level");
      }
    }
    Likelihood likelihood = likelihoodOfColumns();
    // At 0 all probabilities are one half, and the information is a quarter of X'X.
    atZero = likelihood.at(new double[columns.size()]);
    boolean[] determined = determined(atZero.information());
    if (!dropped.isEmpty()) {
      for (int i = columns.size() - 1; i >= 0; i--) {
        if (determined[i]) {
          columns.remove(i);
        }
      }
      likelihood = likelihoodOfColumns();
      atZero = likelihood.at(new double[columns.size()]);
    }
    return likelihood;
  }

  private Likelihood likelihoodOfColumns() {
    return new Likelihood(
        ModelMatrix.of(design, columns, patterns, choices.threads()),
        choices.firth(),
        choices.threads());
  }

  /** Which columns the ones before them determine; they are named. */
  private boolean[] determined(double[] information) {
    int p = columns.size();
    boolean[] determined = new boolean[p];
    List<Integer> kept = new ArrayList<>();
    double scale = information[0];
    for (int i = 0; i < p; i++) {
      double[] weights = byOthers(information, kept, i);
      double left = information[i * p + i];
      for (int k = 0; k < kept.size(); k++) {
        left -= weights[k] * information[i * p + kept.get(k)];
      }
      if (left > COLLINEAR * scale) {
        kept.add(i);
      } else {
        determined[i] = true;
        sayDropped(i, kept, weights);
      }
    }
    return determined;
  }

  private double[] byOthers(double[] information, List<Integer> kept, int column) {
    int p = columns.size();
    int q = kept.size();
    double[] matrix = new double[q * q];
    double[] right = new double[q];
    for (int i = 0; i < q; i++) {
      right[i] = information[kept.get(i) * p + column];
      for (int j = 0; j < q; j++) {
        matrix[i * q + j] = information[kept.get(i) * p + kept.get(j)];
      }
    }
    return Cholesky.of(matrix, q).solve(right);
  }

  private void sayDropped(int column, List<Integer> kept, double[] weights) {
    ModelColumn left = columns.get(column);
    dropped.add(left.name());
    List<ModelColumn> by = new ArrayList<>();
    for (int k = 1; k < weights.length; k++) {
      if (Math.abs(weights[k]) > PART) {
        by.add(columns.get(kept.get(k)));
      }
    }
    if (by.isEmpty() && left.parts().size() > 1 && isNobody(column)) {
      notes.add(NOBODY.with("column", left.label()));
    } else if (by.isEmpty()) {
      notes.add(CONSTANT.with("column", left.label()));
    } else {
      notes.add(
          DETERMINED.with(
              Map.of(
                  "column",
                  left.label(),
                  "others",
                  Label.list(by.stream().map(ModelColumn::label).toList()))));
    }
  }

  /** Whether an interaction of levels holds no record. */
  private boolean isNobody(int column) {
    return Arrays.stream(patterns.row())
        .noneMatch(
            row ->
                columns.get(column).parts().stream()
                    .allMatch(
                        part -> {
                          Predictor predictor = design.predictors().get(part.predictor());
                          return predictor.isNumeric()
                              ? predictor.value(row) != 0
                              : Sample.levelOf(predictor, row) == part.level();
                        }));
  }

  private Separation separation(ModelMatrix matrix, SeparationProof.Found found) {
    double[] direction = found.direction();
    double apart = 0;
    boolean complete = true;
    for (int pattern = 0; pattern < patterns.count(); pattern++) {
      apart += found.apart()[pattern] ? patterns.trials()[pattern] : 0;
      complete &= found.apart()[pattern];
    }
    double largest = Arrays.stream(direction).map(Math::abs).max().orElse(0);
    double intercept = Maximum.dot(matrix.toData()[0], direction);
    List<ModelColumn> by = new ArrayList<>();
    for (int i = 0; i < direction.length; i++) {
      double size = Math.abs(i == 0 ? intercept : direction[i]);
      if (size > PART * largest) {
        by.add(columns.get(i));
      }
    }
    return new Separation(
        complete,
        by.stream().map(ModelColumn::name).toList(),
        by.stream().map(ModelColumn::label).toList(),
        apart,
        alike());
  }

  /** The levels whose records all say yes, or all no. */
  private List<Label> alike() {
    List<Label> alike = new ArrayList<>();
    for (int i = 0; i < design.predictors().size(); i++) {
      Predictor predictor = design.predictors().get(i);
      double[] trials = new double[predictor.levels().size() + 1];
      double[] yes = new double[trials.length];
      for (int pattern = 0; pattern < patterns.count() && !predictor.isNumeric(); pattern++) {
        int level = Sample.levelOf(predictor, patterns.row()[pattern]);
        trials[level] += patterns.trials()[pattern];
        yes[level] += patterns.successes()[pattern];
      }
      for (int level : sample.levels().get(i)) {
        if (trials[level] > 0 && (yes[level] == 0 || yes[level] == trials[level])) {
          alike.add(alike(predictor, level, trials[level], yes[level] > 0));
        }
      }
    }
    return alike;
  }

  private static Label alike(Predictor predictor, int level, double records, boolean yes) {
    Label name =
        level < predictor.levels().size()
            ? predictor.levels().get(level).label()
            : Level.NOT_ANSWERED.label();
    return (yes ? ALL_YES : ALL_NO)
        .with(Map.of("predictor", predictor.label(), "level", name, "records", records));
  }
}

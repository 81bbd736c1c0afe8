package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a model of the parameters that a fit came to: classes ordered by size, largest first. */
final class ModelBuilder {
  private final Patterns patterns;
  private final Shape shape;
  private final double[] parameters;

  private ModelBuilder(Patterns patterns, Shape shape, double[] parameters) {
    this.patterns = patterns;
    this.shape = shape;
    this.parameters = parameters;
  }

  static LatentClassModel model(
      ResponseMatrix data,
      Patterns patterns,
      Shape shape,
      FitOptions options,
      ManyStarts.Outcome outcome) {
    double[] parameters =
        ordered(shape, new MembershipModel(patterns, shape), outcome.best().parameters());
    ModelBuilder builder = new ModelBuilder(patterns, shape, parameters);
    List<String> predictors = new ArrayList<>();
    if (shape.hasCovariates()) {
      predictors.add("(Intercept)");
      predictors.addAll(data.covariates());
    }
    return new LatentClassModel(
        data.items(),
        boxed(new MembershipModel(patterns, shape).sizes(parameters)),
        builder.itemProbabilities(),
        predictors,
        builder.coefficients(),
        builder.report(options, outcome),
        data.origin().orElse(null));
  }

  private static double[] ordered(Shape shape, MembershipModel membership, double[] parameters) {
    double[] sizes = membership.sizes(parameters);
    int[] order =
        IntStream.range(0, shape.classes)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer k) -> -sizes[k]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ordered = new double[parameters.length];
    for (int k = 0; k < shape.classes; k++) {
      for (int item = 0; item < shape.items(); item++) {
        for (int level = 0; level < shape.levels(item); level++) {
          ordered[shape.at(item, level, k)] = parameters[shape.at(item, level, order[k])];
        }
      }
      for (int p = 0; p < shape.predictors; p++) {
        int at = shape.membership + p;
        double reference = shape.hasCovariates() ? parameters[at + order[0] * shape.predictors] : 0;
        ordered[at + k * shape.predictors] =
            parameters[at + order[k] * shape.predictors] - reference;
      }
    }
    return ordered;
  }

  private List<List<List<Double>>> itemProbabilities() {
    List<List<List<Double>>> items = new ArrayList<>();
    for (int item = 0; item < shape.items(); item++) {
      List<List<Double>> byClass = new ArrayList<>();
      for (int k = 0; k < shape.classes; k++) {
        List<Double> levels = new ArrayList<>();
        for (int level = 0; level < shape.levels(item); level++) {
          levels.add(parameters[shape.at(item, level, k)]);
        }
        byClass.add(levels);
      }
      items.add(byClass);
    }
    return items;
  }

  private List<List<Double>> coefficients() {
    List<List<Double>> coefficients = new ArrayList<>();
    for (int k = 0; shape.hasCovariates() && k < shape.classes; k++) {
      int at = shape.membership + k * shape.predictors;
      double[] standardised = Arrays.copyOfRange(parameters, at, at + shape.predictors);
      coefficients.add(boxed(patterns.scale.toData(standardised)));
    }
    return coefficients;
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private FitReport report(FitOptions options, ManyStarts.Outcome outcome) {
    double[][] posterior = new double[patterns.count][shape.classes];
    double logLikelihood =
        new EmStep(patterns, shape, new ChunkLayout(patterns, shape))
            .posterior(parameters, posterior);
    Certainty certainty = Certainty.of(patterns, shape, parameters, posterior);
    int free = parametersEstimated();
    return new FitReport(
        new FitReport.Sample(
            patterns.n, patterns.allMissing, patterns.lackingCovariate, patterns.count),
        logLikelihood,
        free,
        (long) Math.min(possiblePatterns() - 1, patterns.n) - free,
        new FitReport.Assignment(
            certainty.entropy(),
            boxed(certainty.averagePosteriors()),
            boxed(certainty.modalCounts())),
        new FitReport.Search(
            options.start != null ? 0 : shape.classes == 1 ? 1 : options.starts,
            outcome.finalists(),
            outcome.atBest(),
            outcome.atBestLikelihood(),
            options.seed,
            outcome.best().steps(),
            outcome.best().converged()));
  }

  private int parametersEstimated() {
    int perClass = 0;
    for (boolean[] levels : patterns.observed()) {
      perClass += Math.max(0, occurring(levels) - 1);
    }
    return perClass * shape.classes + (shape.classes - 1) * shape.predictors;
  }

  private double possiblePatterns() {
    double product = 1;
    for (boolean[] levels : patterns.observed()) {
      product *= Math.max(1, occurring(levels));
    }
    return product;
  }

  private static int occurring(boolean[] levels) {
    int occurring = 0;
    for (boolean occurs : levels) {
      occurring += occurs ? 1 : 0;
    }
    return occurring;
  }
}

package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.nuso.codebook.RecordOrigin;

/**
 * A model beside data: the data's answers under the model's items and levels, and the model's
 * parameters in one array.
 */
final class AppliedModel {
  final LatentClassModel model;
  final ResponseMatrix data;
  final Patterns patterns;
  final Shape shape;
  final double[] parameters;

  private AppliedModel(
      LatentClassModel model, ResponseMatrix data, Patterns patterns, Shape shape) {
    this.model = model;
    this.data = data;
    this.patterns = patterns;
    this.shape = shape;
    parameters = parameters(model, shape, patterns.scale);
  }

  /**
   * The model beside the data.
   *
   * @param weighted whether frequencies count; else each row counts once
   */
  static AppliedModel of(LatentClassModel model, ResponseMatrix data, boolean weighted) {
    if (model.origin() == RecordOrigin.SYNTHETIC
        && data.origin().orElse(null) != RecordOrigin.SYNTHETIC) {
      throw new IllegalArgumentException(
          "The model was fitted on synthetic records: it tells nothing of real ones. Fit a model on"
              + " real records, or apply one that was.");
    }
    ResponseMatrix aligned = aligned(model, data, weighted);
    return new AppliedModel(
        model,
        aligned,
        Patterns.of(aligned),
        new Shape(model.items(), model.classes(), Math.max(1, model.predictors().size())));
  }

  private static ResponseMatrix aligned(
      LatentClassModel model, ResponseMatrix data, boolean weighted) {
    Map<String, Integer> positions = new HashMap<>();
    for (int item = 0; item < data.items().size(); item++) {
      positions.put(data.items().get(item).name(), item);
    }
    List<byte[]> columns = new ArrayList<>();
    for (Item item : model.items()) {
      Integer position = positions.get(item.name());
      if (position == null) {
        throw new IllegalArgumentException(
            "The data lack the model's item "
                + item.name()
                + "; give it, with missing answers if"
                + " nobody was asked");
      }
      columns.add(column(item, data, position));
    }
    ResponseMatrix aligned =
        ResponseMatrix.of(model.items(), columns.toArray(byte[][]::new), data.rows());
    if (data.origin().isPresent()) {
      aligned = aligned.from(data.origin().get());
    }
    List<Integer> rows = IntStream.range(0, data.rows()).boxed().toList();
    for (int p = 1; p < model.predictors().size(); p++) {
      String covariate = model.predictors().get(p);
      if (!data.covariates().contains(covariate)) {
        throw new IllegalArgumentException("The data lack the model's covariate " + covariate);
      }
      aligned = aligned.withSameCovariate(covariate, rows, data);
    }
    return weighted ? aligned.weightedLike(data) : aligned;
  }

  private static byte[] column(Item item, ResponseMatrix data, int position) {
    List<String> levels = data.items().get(position).levels();
    int[] levelOf = new int[levels.size()];
    for (int level = 0; level < levelOf.length; level++) {
      levelOf[level] = item.levels().indexOf(levels.get(level));
    }
    byte[] column = new byte[data.rows()];
    for (int row = 0; row < column.length; row++) {
      int level = data.level(row, position);
      if (level != ResponseMatrix.MISSING && levelOf[level] < 0) {
        throw new IllegalArgumentException(
            "Item "
                + item.name()
                + ": the model knows the levels "
                + item.levels()
                + " and the data have another, in row "
                + (row + 1));
      }
      column[row] = (byte) (level == ResponseMatrix.MISSING ? level : levelOf[level]);
    }
    return column;
  }

  private static double[] parameters(LatentClassModel model, Shape shape, CovariateScale scale) {
    double[] parameters = new double[shape.length];
    for (int item = 0; item < shape.items(); item++) {
      for (int k = 0; k < shape.classes; k++) {
        for (int level = 0; level < shape.levels(item); level++) {
          parameters[shape.at(item, level, k)] =
              model.itemProbabilities().get(item).get(k).get(level);
        }
      }
    }
    for (int k = 0; k < shape.classes; k++) {
      double[] membership =
          shape.hasCovariates()
              ? scale.fromData(
                  model.coefficients().get(k).stream().mapToDouble(Double::doubleValue).toArray())
              : new double[] {model.classSizes().get(k)};
      System.arraycopy(
          membership, 0, parameters, shape.membership + k * shape.predictors, shape.predictors);
    }
    return parameters;
  }

  /** By combination of covariates, padded: the prior probabilities. */
  double[] priors() {
    double[] priors = new double[patterns.predictors.length * shape.width];
    new MembershipModel(patterns, shape).priors(parameters, priors);
    return priors;
  }

  /** The predictors of a row: 1, then its standardised covariates, of which any may be NaN. */
  double[] predictor(int row) {
    double[] predictor = new double[shape.predictors];
    predictor[0] = 1;
    for (int p = 1; p < predictor.length; p++) {
      predictor[p] = data.covariate(model.predictors().get(p), row);
    }
    return patterns.scale.standardised(predictor);
  }
}

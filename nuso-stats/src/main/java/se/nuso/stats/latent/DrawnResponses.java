package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.List;
import se.nuso.stats.random.RandomStream;

/**
 * Answers drawn from a model for the same records: with the same frequencies, covariates and
 * missing answers. A row that stands for several records is drawn as so many rows.
 */
final class DrawnResponses {
  private DrawnResponses() {}

  static ResponseMatrix of(AppliedModel applied, RandomStream random) {
    ResponseMatrix data = applied.data;
    Shape shape = applied.shape;
    MembershipModel membership = new MembershipModel(applied.patterns, shape);
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < data.rows(); row++) {
      for (int copy = 0; copy < data.frequency(row); copy++) {
        rows.add(row);
      }
    }
    byte[][] columns = new byte[shape.items()][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      int row = rows.get(i);
      double[] prior = membership.prior(applied.parameters, applied.predictor(row));
      int k = among(prior, random.uniform());
      for (int item = 0; item < shape.items(); item++) {
        columns[item][i] = ResponseMatrix.MISSING;
        if (data.level(row, item) != ResponseMatrix.MISSING) {
          double[] levels = new double[shape.levels(item)];
          for (int level = 0; level < levels.length; level++) {
            levels[level] = applied.parameters[shape.at(item, level, k)];
          }
          columns[item][i] = (byte) among(levels, random.uniform());
        }
      }
    }
    ResponseMatrix drawn = ResponseMatrix.of(data.items(), columns, rows.size());
    for (String covariate : data.covariates()) {
      drawn = drawn.withSameCovariate(covariate, rows, data);
    }
    return drawn;
  }

  private static int among(double[] probabilities, double point) {
    double left = point;
    for (int i = 0; i < probabilities.length - 1; i++) {
      left -= probabilities[i];
      if (left < 0) {
        return i;
      }
    }
    return probabilities.length - 1;
  }
}

package se.nuso.stats.latent;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One step of expectation and maximisation, and the likelihood that goes with it. A record's
 * probability is a product of table rows, so that no exponential is taken, and the product over
 * records is rescaled by powers of two, so that one logarithm is taken for all. A record that the
 * product cannot tell from zero is computed anew with logarithms. Not thread-safe: one a thread.
 *
 * <p>Source: Dempster AP, Laird NM, Rubin DB (1977). Maximum likelihood from incomplete data via
 * the EM algorithm. JRSS B 39:1–38. Missing answers by full information: an item not answered is
 * left out of the record's product.
 */
final class EmStep {
  /** Below this a record's probability has lost digits, or the products before it have. */
  private static final double LOST = 1e-280;

  private static final double SMALL = 0x1p-300;
  private static final int RAISE = 600;
  private static final double RAISED = 0x1p600;

  private final Patterns patterns;
  private final Shape shape;
  private final ChunkLayout layout;
  private final MembershipModel membership;
  private final double[] table;
  private final double[] gathered;
  private final double[] counts;
  private final double[] priors;
  private final double[] inGroup;
  private final double[] record;

  EmStep(Patterns patterns, Shape shape, ChunkLayout layout) {
    this.patterns = patterns;
    this.shape = shape;
    this.layout = layout;
    membership = new MembershipModel(patterns, shape);
    table = new double[layout.rows * shape.width];
    gathered = new double[table.length];
    counts = new double[shape.membership];
    priors = new double[patterns.predictors.length * shape.width];
    inGroup = new double[priors.length];
    record = new double[shape.width];
  }

  /**
   * A step.
   *
   * @param from the parameters
   * @param to filled with the parameters after the step; may be the same array
   * @return the log-likelihood at the parameters before the step; minus infinity where a record is
   *     impossible, and then nothing is filled
   */
  double apply(double[] from, double[] to) {
    double logLikelihood = expect(from, null);
    if (logLikelihood == Double.NEGATIVE_INFINITY) {
      return logLikelihood;
    }
    Arrays.fill(counts, 0);
    layout.addUp(gathered, counts);
    maximise(from, to);
    membership.maximise(from, to, inGroup);
    return logLikelihood;
  }

  /** The log-likelihood, and by pattern the posterior; NaN where a record is impossible. */
  double posterior(double[] parameters, double[][] posterior) {
    return expect(parameters, posterior);
  }

  private double expect(double[] parameters, double[] @Nullable [] posterior) {
    int width = shape.width;
    int chunks = layout.chunks;
    int[] index = layout.index;
    double[] t = table;
    double[] a = gathered;
    double[] p = record;
    double[] prior = priors;
    double[] inGroup = this.inGroup;
    int[] groups = patterns.group;
    double[] weights = patterns.weight;
    layout.multiply(parameters, t);
    membership.priors(parameters, priors);
    Arrays.fill(a, 0);
    Arrays.fill(inGroup, 0);
    double mantissa = 1;
    long exponent = 0;
    double logs = 0;
    for (int i = 0; i < patterns.count; i++) {
      int first = i * chunks;
      int last = first + chunks;
      int group = groups[i] * width;
      double weight = weights[i];
      double sum = 0;
      int g = 0;
      for (; g + Lanes.EIGHT <= width; g += Lanes.EIGHT) {
        sum += Lanes.multiply8(prior, group + g, t, index, first, last, g, p);
      }
      if (g < width) {
        sum += Lanes.multiply4(prior, group + g, t, index, first, last, g, p);
      }
      if (sum < LOST) {
        double log = byLogarithms(parameters, i);
        if (log == Double.NEGATIVE_INFINITY && posterior == null) {
          return log;
        }
        logs += weight * log;
        sum = 1;
      } else if (weight == 1 && sum > SMALL) {
        mantissa *= sum;
        if (mantissa < SMALL) {
          mantissa *= RAISED;
          exponent -= RAISE;
        }
      } else {
        logs += weight * Math.log(sum);
      }
      if (posterior != null) {
        for (int k = 0; k < shape.classes; k++) {
          posterior[i][k] = p[k] / sum;
        }
        continue;
      }
      double scale = weight / sum;
      g = 0;
      for (; g + Lanes.EIGHT <= width; g += Lanes.EIGHT) {
        Lanes.add8(p, scale, a, index, first, last, g, inGroup, group + g);
      }
      if (g < width) {
        Lanes.add4(p, scale, a, index, first, last, g, inGroup, group + g);
      }
    }
    return logs + Math.log(mantissa) + exponent * Math.log(2);
  }

  /** Fills the record with its posterior and gives the logarithm of its probability. */
  private double byLogarithms(double[] parameters, int pattern) {
    double largest = Double.NEGATIVE_INFINITY;
    Arrays.fill(record, 0);
    for (int k = 0; k < shape.classes; k++) {
      double log = Math.log(priors[patterns.group[pattern] * shape.width + k]);
      for (int item = 0; item < shape.items(); item++) {
        int level = patterns.columns[item][pattern];
        if (level != ResponseMatrix.MISSING) {
          log += Math.log(parameters[shape.at(item, level, k)]);
        }
      }
      record[k] = log;
      largest = Math.max(largest, log);
    }
    if (largest == Double.NEGATIVE_INFINITY) {
      Arrays.fill(record, Double.NaN);
      return largest;
    }
    double sum = 0;
    for (int k = 0; k < shape.classes; k++) {
      record[k] = Math.exp(record[k] - largest);
      sum += record[k];
    }
    for (int k = 0; k < shape.classes; k++) {
      record[k] /= sum;
    }
    return largest + Math.log(sum);
  }

  private void maximise(double[] from, double[] to) {
    int width = shape.width;
    for (int item = 0; item < shape.items(); item++) {
      int first = shape.offset[item] * width;
      int end = shape.offset[item + 1] * width;
      for (int k = 0; k < shape.classes; k++) {
        double total = 0;
        for (int at = first + k; at < end; at += width) {
          total += counts[at];
        }
        for (int at = first + k; at < end; at += width) {
          // A class that nobody who answered belongs to learns nothing of the item.
          to[at] = total > 0 ? counts[at] / total : from[at];
        }
      }
    }
  }
}

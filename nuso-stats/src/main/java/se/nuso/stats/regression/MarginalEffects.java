package se.nuso.stats.regression;

import java.util.ArrayList;
import java.util.List;
import se.nuso.stats.Level;
import se.nuso.stats.distribution.Confidence;
import se.nuso.stats.distribution.Tails;
import se.nuso.text.Label;

/**
 * Average marginal effects with their gradients, computed from the terms and not from the columns:
 * where a variable is part of an interaction, all columns that hold it move together.
 */
final class MarginalEffects {
  private final Fitting.Base base;
  private final int p;
  private final double[] beta;

  MarginalEffects(Fitting.Base base) {
    this.base = base;
    this.p = base.columns().size();
    this.beta = base.coefficients();
  }

  List<MarginalEffect> all() {
    List<MarginalEffect> all = new ArrayList<>();
    for (int i = 0; i < base.design().predictors().size(); i++) {
      Predictor predictor = base.design().predictors().get(i);
      if (predictor.isNumeric()) {
        addNumber(all, i, predictor);
      } else {
        addLevels(all, i, predictor);
      }
    }
    return all;
  }

  private boolean isInModel(int predictor, int level) {
    return base.columns().stream()
        .flatMap(column -> column.parts().stream())
        .anyMatch(part -> part.predictor() == predictor && part.level() == level);
  }

  private void addNumber(List<MarginalEffect> all, int predictor, Predictor which) {
    if (!isInModel(predictor, -1)) {
      return;
    }
    double[] gradient = new double[p];
    double effect = 0;
    double[] x = new double[p];
    double[] slopes = new double[p];
    for (int pattern = 0; pattern < base.patterns().count(); pattern++) {
      double[] values = values(pattern);
      double slope = 0;
      for (int j = 0; j < p; j++) {
        x[j] = base.columns().get(j).of(values);
        slopes[j] = base.columns().get(j).derivative(values, predictor);
        slope += beta[j] * slopes[j];
      }
      double mean = 1 / (1 + Math.exp(-Maximum.dot(beta, x)));
      double weight = base.patterns().trials()[pattern] * mean * (1 - mean);
      effect += weight * slope;
      for (int j = 0; j < p; j++) {
        gradient[j] += weight * ((1 - 2 * mean) * slope * x[j] + slopes[j]);
      }
    }
    all.add(effect(which.prefix(), which.label(), effect, gradient));
  }

  private void addLevels(List<MarginalEffect> all, int predictor, Predictor which) {
    int[] levels = base.sample().levels().get(predictor);
    for (int i = 1; i < levels.length; i++) {
      if (!isInModel(predictor, levels[i])) {
        continue;
      }
      double[] gradient = new double[p];
      double effect = 0;
      for (int pattern = 0; pattern < base.patterns().count(); pattern++) {
        double weight = base.patterns().trials()[pattern];
        double[] values = values(pattern);
        values[predictor] = levels[i];
        effect += weight * add(gradient, values, weight);
        values[predictor] = levels[0];
        effect -= weight * add(gradient, values, -weight);
      }
      int level = levels[i];
      boolean answered = level < which.levels().size();
      Level shown = answered ? which.levels().get(level) : Level.NOT_ANSWERED;
      Label label =
          new Label(
              which.label().sv() + shown.label().sv(), which.label().en() + shown.label().en());
      String name = which.prefix() + (answered ? shown.code() : shown.label().en());
      all.add(effect(name, label, effect, gradient));
    }
  }

  /** Adds a probability's gradient, and gives the probability. */
  private double add(double[] gradient, double[] values, double weight) {
    double[] x = new double[p];
    for (int j = 0; j < p; j++) {
      x[j] = base.columns().get(j).of(values);
    }
    double mean = 1 / (1 + Math.exp(-Maximum.dot(beta, x)));
    for (int j = 0; j < p; j++) {
      gradient[j] += weight * mean * (1 - mean) * x[j];
    }
    return mean;
  }

  private double[] values(int pattern) {
    List<Predictor> predictors = base.design().predictors();
    double[] values = new double[predictors.size()];
    int row = base.patterns().row()[pattern];
    for (int i = 0; i < values.length; i++) {
      Predictor predictor = predictors.get(i);
      values[i] = predictor.isNumeric() ? predictor.value(row) : Sample.levelOf(predictor, row);
    }
    return values;
  }

  private MarginalEffect effect(String name, Label label, double sum, double[] gradient) {
    double n = base.sample().n();
    double variance = 0;
    for (int i = 0; i < p; i++) {
      for (int j = 0; j < p; j++) {
        variance += gradient[i] / n * base.covariance()[i * p + j] * (gradient[j] / n);
      }
    }
    double estimate = sum / n;
    double error = Math.sqrt(variance);
    double half = Confidence.quantile(base.choices().confidence(), base.units()) * error;
    double z = estimate / error;
    return new MarginalEffect(
        name,
        label,
        estimate,
        error,
        z,
        Tails.wald(z * z, 1, base.units()),
        estimate - half,
        estimate + half);
  }
}

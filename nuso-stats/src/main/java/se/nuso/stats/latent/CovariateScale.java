package se.nuso.stats.latent;

/**
 * The scale on which covariates are worked with: each centred at its mean and divided by its
 * standard deviation, so that neither where a covariate lies nor its unit decides what rounding
 * leaves of it. Models tell coefficients on the scale of the data.
 */
final class CovariateScale {
  /**
   * A standard error above this, of a coefficient for one standard deviation, is none: the
   * likelihood is flat since a covariate tells classes apart without fault (separation).
   */
  static final double NO_MAXIMUM = 50;

  /** By predictor; 0 and 1 for the intercept. */
  private final double[] centre;

  private final double[] spread;

  private CovariateScale(double[] centre, double[] spread) {
    this.centre = centre;
    this.spread = spread;
  }

  /**
   * @param predictors by row or combination: 1, then the covariates
   */
  static CovariateScale of(double[][] predictors) {
    int width = predictors[0].length;
    double[] centre = new double[width];
    double[] spread = new double[width];
    spread[0] = 1;
    for (int p = 1; p < width; p++) {
      double first = predictors[0][p];
      double away = 0;
      for (double[] x : predictors) {
        away += (x[p] - first) / predictors.length;
      }
      centre[p] = first + away;
      double farthest = 0;
      for (double[] x : predictors) {
        farthest = Math.max(farthest, Math.abs(x[p] - centre[p]));
      }
      double squares = 0;
      for (double[] x : predictors) {
        double part = farthest == 0 ? 0 : (x[p] - centre[p]) / farthest;
        squares += part * part / predictors.length;
      }
      spread[p] = farthest == 0 ? 1 : farthest * Math.sqrt(squares);
    }
    return new CovariateScale(centre, spread);
  }

  double[] standardised(double[] x) {
    double[] standardised = new double[x.length];
    for (int p = 0; p < x.length; p++) {
      standardised[p] = (x[p] - centre[p]) / spread[p];
    }
    return standardised;
  }

  /** Coefficients of standardised covariates, from those of the data. */
  double[] fromData(double[] coefficients) {
    double[] standardised = coefficients.clone();
    for (int p = 1; p < coefficients.length; p++) {
      standardised[0] += coefficients[p] * centre[p];
      standardised[p] *= spread[p];
    }
    return standardised;
  }

  /** Coefficients of the data's covariates, from those of standardised ones. */
  double[] toData(double[] coefficients) {
    double[] ofData = new double[coefficients.length];
    for (int p = 0; p < coefficients.length; p++) {
      double[] derivatives = derivatives(p);
      for (int q = 0; q < coefficients.length; q++) {
        ofData[p] += derivatives[q] * coefficients[q];
      }
    }
    return ofData;
  }

  /** How a coefficient on the scale of the data depends on each of the standardised ones. */
  double[] derivatives(int predictor) {
    double[] derivatives = new double[centre.length];
    derivatives[predictor] = 1 / spread[predictor];
    for (int p = 1; p < centre.length && predictor == 0; p++) {
      derivatives[p] = -centre[p] / spread[p];
    }
    return derivatives;
  }
}

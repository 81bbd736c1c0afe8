package se.nuso.stats.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;
import se.nuso.stats.distribution.Confidence;
import se.nuso.stats.distribution.Tails;
import se.nuso.text.Label;

/**
 * Logistic regression with a normal intercept for each cluster, {@code logit π = x'β + σu}, {@code
 * u ~ N(0, 1)}. The integral over {@code u} is taken by the trapezoidal rule, spaced by each
 * cluster's own peak and out to where nothing is left; for such integrands it converges
 * exponentially (Trefethen LN, Weideman JAC, 2014, SIAM Review 56:385–458), also for clusters that
 * all answer alike, whose skewed integrands Gauss–Hermite nodes serve badly. The maximum is found
 * by Newton's method with the observed information of Louis TA (1982), Journal of the Royal
 * Statistical Society B 44:226–233.
 *
 * <p>Intra-class correlation on the latent scale: Snijders TAB, Bosker RJ (2012), Multilevel
 * analysis, 2nd ed., ch. 17. Median odds ratio: Larsen K, Merlo J (2005), American Journal of
 * Epidemiology 161:81–88; Merlo J et al. (2006), Journal of Epidemiology and Community Health
 * 60:290–297. The halved p value: Self SG, Liang K-Y (1987), Journal of the American Statistical
 * Association 82:605–610.
 */
final class RandomIntercept {
  private static final int MOST_ITERATIONS = 200;
  private static final double VANISHED = 1e-16;
  private static final double NO_VARIATION = 1e-3;

  /**
   * Above this σ clusters answer alike but for accident (a median odds ratio of 14 000, an
   * intra-class correlation of 0.97), and the nodes needed grow without end.
   */
  private static final double MOST = 10;

  /** Spacing of the nodes in standard deviations of a peak: an error of about 1e-30. */
  private static final double SPACING = 0.5;

  /** Spacing times σ, for the logistic function itself: an error of about 1e-12. */
  private static final double LOGISTIC_SPACING = 0.7;

  /** The logarithm of what is nothing beside the peak. */
  private static final double NOTHING = -40;

  private final int p;
  private final int[] first;
  private final double[] x;
  private final double[] yes;
  private final double[] weight;

  private RandomIntercept(Fitting.Base base) {
    this.p = base.columns().size();
    int[] rows = base.sample().rows();
    int[] clusterOf = base.choices().clusters();
    int highest = Arrays.stream(rows).map(row -> clusterOf[row]).max().orElse(-1);
    int[] count = new int[highest + 2];
    for (int row : rows) {
      count[clusterOf[row] + 1]++;
    }
    for (int cluster = 0; cluster <= highest; cluster++) {
      count[cluster + 1] += count[cluster];
    }
    this.first = count;
    this.x = new double[rows.length * p];
    this.yes = new double[rows.length];
    this.weight = new double[rows.length];
    int[] next = count.clone();
    double[] values = new double[p];
    for (int i = 0; i < rows.length; i++) {
      int at = next[clusterOf[rows[i]]]++;
      base.likelihood().matrix().row(base.patterns().of()[i], values);
      System.arraycopy(values, 0, x, at * p, p);
      yes[at] = base.design().answer(rows[i]) == Design.YES ? 1 : 0;
      weight[at] = base.design().weight(rows[i]);
    }
  }

  static ClusterVariation of(Design<?> design, Fitting.Choices choices) {
    LogisticFit without = Fitting.of(design, choices);
    List<Label> notes = new ArrayList<>(without.model().notes());
    return new RandomIntercept(without.base()).variation(without.base(), notes);
  }

  private int clusters() {
    int clusters = 0;
    for (int cluster = 0; cluster + 1 < first.length; cluster++) {
      clusters += first[cluster + 1] > first[cluster] ? 1 : 0;
    }
    return clusters;
  }

  private ClusterVariation variation(Fitting.Base base, List<Label> notes) {
    Label nothing = nothingToEstimate();
    double[] theta = Arrays.copyOf(base.maximum().beta(), p + 1);
    theta[p] = 0.5;
    boolean converged = false;
    Step step = new Step(p + 1);
    if (nothing == null && base.maximum().converged()) {
      step = at(theta);
      for (int i = 0; i < MOST_ITERATIONS && !converged && nothing == null; i++) {
        double[] way = step.way(p + 1);
        double decrement = Maximum.dot(way, step.score);
        converged = Math.abs(decrement) < VANISHED;
        if (!converged && Math.abs(theta[p]) >= MOST && step.score[p] * theta[p] > 0) {
          nothing = endless();
        } else if (!converged) {
          // Not beyond the most: there the end is told.
          double room = (Math.copySign(MOST, way[p]) - theta[p]) / way[p];
          double length = Math.abs(theta[p] + way[p]) > MOST ? room : 1;
          double[] next = Maximum.moved(theta, way, length);
          Step there = at(next);
          while (there.value < step.value - 1e-12 * Math.abs(step.value) && length > 1e-6) {
            length /= 2;
            next = Maximum.moved(theta, way, length);
            there = at(next);
          }
          theta = next;
          step = there;
        }
      }
    }
    if (nothing != null) {
      notes.add(nothing);
    }
    double sigma = Math.abs(theta[p]);
    boolean none = sigma < NO_VARIATION;
    converged &= none || Cholesky.of(step.observed, p + 1).positiveDefinite();
    return result(base, notes, converged, none, theta, step);
  }

  /** Why there is no variation to estimate, whatever the model; null if there may be some. */
  private @Nullable Label nothingToEstimate() {
    if (clusters() < 2) {
      return new Label(
          "Endast ett kluster: skillnader mellan kluster kan inte skattas.",
          "Only one cluster: differences between clusters cannot be estimated.");
    }
    boolean several = false;
    boolean mixed = false;
    for (int cluster = 0; cluster + 1 < first.length; cluster++) {
      double all = 0;
      double positive = 0;
      for (int row = first[cluster]; row < first[cluster + 1]; row++) {
        all += weight[row];
        positive += weight[row] * yes[row];
      }
      several |= first[cluster + 1] - first[cluster] > 1 || all > 1;
      mixed |= positive > 0 && positive < all;
    }
    if (!several) {
      return new Label(
          "Varje kluster har en enda post: skillnader mellan kluster kan inte skiljas från slump.",
          "Each cluster holds a single record: differences between clusters cannot be told from"
              + " chance.");
    }
    return mixed ? null : endless();
  }

  private static Label endless() {
    return new Label(
        "Inom nästan alla kluster är svaren lika: σ växer utan gräns (över 10, MOR över 10 000) och"
            + " har ingen ändlig skattning.",
        "Within nearly all clusters the answers are alike: σ grows without bound (above 10, MOR above"
            + " 10 000) and has no finite estimate.");
  }

  private ClusterVariation result(
      Fitting.Base base,
      List<Label> notes,
      boolean converged,
      boolean none,
      double[] theta,
      Step step) {
    double confidence = base.choices().confidence();
    double sigma = converged ? none ? 0 : Math.abs(theta[p]) : Double.NaN;
    double error = Double.NaN;
    List<Coefficient> coefficients = new ArrayList<>();
    if (converged) {
      double[] observed = step.observed.clone();
      if (none) {
        notes.add(
            new Label(
                "Klustren skiljer sig inte mer åt än slumpen gör: σ = 0.",
                "The clusters differ no more than chance makes them: σ = 0."));
        for (int i = 0; i < p; i++) {
          observed[p * (p + 1) + i] = 0;
          observed[i * (p + 1) + p] = 0;
        }
        observed[p * (p + 1) + p] = 1;
      }
      double[] inverse = Cholesky.of(observed, p + 1).inverse();
      error = none ? Double.NaN : Math.sqrt(inverse[p * (p + 1) + p]);
      double[][] map = base.likelihood().matrix().toData();
      double[] covariance = new double[p * p];
      for (int i = 0; i < p; i++) {
        System.arraycopy(inverse, i * (p + 1), covariance, i * p, p);
      }
      double[] onData = Sandwich.transformed(covariance, map);
      double[] beta = Arrays.copyOf(theta, p);
      for (int i = 0; i < p; i++) {
        ModelColumn column = base.columns().get(i);
        coefficients.add(
            Coefficient.of(
                column.name(),
                column.label(),
                Maximum.dot(map[i], beta),
                Math.sqrt(onData[i * p + i]),
                confidence,
                Double.POSITIVE_INFINITY));
      }
    } else {
      notes.add(
          new Label(
              "Ej konvergerad: ingen variation mellan kluster anges.",
              "Not converged: no variation between clusters is given."));
    }
    double without = base.maximum().at().value();
    double value = converged ? none ? without : step.value : Double.NaN;
    double ratio = Math.max(0, 2 * (value - without));
    double p0 = Tails.chiSquared(ratio, 1) / 2;
    double lower = Double.NaN;
    double upper = Double.NaN;
    if (converged) {
      double quantile = Confidence.quantile(confidence);
      // At the boundary the test is one-sided: where it finds no variation, 1 is in the interval.
      double oneSided = Confidence.quantile(1 - 2 * (1 - Math.max(0.5, confidence)));
      lower =
          p0 >= 1 - confidence
              ? 0
              : bound(theta, value, ratio > quantile * quantile ? quantile : oneSided, -1, sigma);
      upper = bound(theta, value, quantile, 1, none ? 0 : Math.max(error, 0.05));
    }
    return new ClusterVariation(
        base.design().outcome(),
        base.choices().clusteredBy(),
        new Label(
            "Logistisk regression med normalfördelad slumpmässig konstant per kluster, integrerad"
                + " numeriskt (trapetsregeln). Intervall: profillikelihood; 1"
                + " ligger i det där testet inte finner någon skillnad. ICC på latent skala.",
            "Logistic regression with a normal random intercept per cluster, integrated"
                + " numerically (trapezoidal rule). Interval: profile likelihood; 1 lies"
                + " within it where the test finds no difference. ICC on the latent scale."),
        new ClusterVariation.Sample(base.sample().n(), base.sample().missing(), clusters()),
        new ClusterVariation.Fit(converged, value, ratio, p0),
        new ClusterVariation.Spread(
            sigma,
            error,
            sigma * sigma / (sigma * sigma + Math.PI * Math.PI / 3),
            medianOddsRatio(sigma),
            medianOddsRatio(lower),
            medianOddsRatio(upper),
            confidence),
        coefficients,
        notes);
  }

  /**
   * Where the likelihood, all else at its best, has fallen so far that its signed root is at the
   * target; infinite if it never does below the most.
   */
  private double bound(double[] top, double value, double target, int side, double first) {
    double[] theta = top.clone();
    theta[p] = Math.abs(theta[p]);
    double inner = theta[p] < NO_VARIATION ? 0 : theta[p];
    double outer = side < 0 ? 0 : Double.POSITIVE_INFINITY;
    double atInner = -target;
    double atOuter = Double.NaN;
    double sigma = side < 0 ? inner / 2 : Math.min(MOST, inner + Math.max(0.2, target * first));
    for (int i = 0; i < 60; i++) {
      double over = Math.sqrt(Math.max(0, 2 * (value - best(theta, sigma)))) - target;
      if (Math.abs(over) < 1e-6) {
        return sigma;
      }
      if (over < 0) {
        inner = sigma;
        atInner = over;
      } else {
        outer = sigma;
        atOuter = over;
      }
      if (inner >= MOST) {
        return Double.POSITIVE_INFINITY;
      }
      if (Double.isInfinite(outer)) {
        sigma = Math.min(MOST, 2 * sigma);
      } else if (Double.isNaN(atOuter) || i % 3 == 2) {
        sigma = (inner + outer) / 2;
      } else {
        sigma = inner + (outer - inner) * atInner / (atInner - atOuter);
      }
    }
    return sigma;
  }

  /** The greatest likelihood for a σ; the coefficients stay there. */
  private double best(double[] theta, double sigma) {
    theta[p] = sigma;
    Step step = at(theta);
    for (int i = 0; i < 20; i++) {
      double[] information = step.observed.clone();
      for (int j = 0; j < p; j++) {
        information[p * (p + 1) + j] = 0;
        information[j * (p + 1) + p] = 0;
      }
      information[p * (p + 1) + p] = 1;
      double[] score = step.score.clone();
      score[p] = 0;
      Cholesky cholesky = Cholesky.of(information, p + 1);
      if (!cholesky.positiveDefinite()) {
        break;
      }
      double[] way = cholesky.solve(score);
      // The likelihood is within half of this of its top.
      if (Maximum.dot(way, score) < 1e-9) {
        break;
      }
      double[] next = Maximum.moved(theta, way, 1);
      Step there = at(next);
      for (double length = 0.5; there.value < step.value && length > 1e-3; length /= 2) {
        next = Maximum.moved(theta, way, length);
        there = at(next);
      }
      System.arraycopy(next, 0, theta, 0, p);
      step = there;
    }
    return step.value;
  }

  private static double medianOddsRatio(double sigma) {
    double quartile = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.75);
    return Math.exp(Math.sqrt(2) * sigma * quartile);
  }

  /** The marginal likelihood at a point with its derivatives, added cluster by cluster. */
  private static final class Step {
    private double value;
    private final double[] score;
    private final double[] observed;
    private final double[] complete;

    Step(int size) {
      score = new double[size];
      observed = new double[size * size];
      complete = new double[size * size];
    }

    /** Newton's way up, or that of the complete data (EM) where the likelihood is not concave. */
    double[] way(int size) {
      Cholesky newton = Cholesky.of(observed, size);
      return newton.positiveDefinite()
          ? newton.solve(score)
          : Cholesky.of(complete, size).solve(score);
    }
  }

  private Step at(double[] theta) {
    Step step = new Step(p + 1);
    double[] eta = new double[yes.length];
    for (int row = 0; row < eta.length; row++) {
      for (int j = 0; j < p; j++) {
        eta[row] += theta[j] * x[row * p + j];
      }
    }
    for (int cluster = 0; cluster + 1 < first.length; cluster++) {
      if (first[cluster + 1] > first[cluster]) {
        new Cluster(first[cluster], first[cluster + 1], eta, theta[p]).add(step);
      }
    }
    return step;
  }

  /** One cluster at one point. */
  private final class Cluster {
    private final int from;
    private final int to;
    private final double[] eta;
    private final double sigma;
    private double mode;
    private double spread;

    Cluster(int from, int to, double[] eta, double sigma) {
      this.from = from;
      this.to = to;
      this.eta = eta;
      this.sigma = sigma;
      findMode();
    }

    // The logarithm of the integrand is strictly concave: Newton from 0 with halved steps.
    private void findMode() {
      double at = height(mode);
      for (int i = 0; i < 100; i++) {
        double slope = -mode;
        double curvature = 1;
        for (int row = from; row < to; row++) {
          double mean = 1 / (1 + Math.exp(-eta[row] - sigma * mode));
          slope += weight[row] * (yes[row] - mean) * sigma;
          curvature += weight[row] * mean * (1 - mean) * sigma * sigma;
        }
        spread = 1 / Math.sqrt(curvature);
        double way = slope / curvature;
        if (Math.abs(way) < 1e-10 * spread) {
          return;
        }
        double next = height(mode + way);
        while (next < at && Math.abs(way) > 1e-12) {
          way /= 2;
          next = height(mode + way);
        }
        mode += way;
        at = next;
      }
    }

    private double height(double u) {
      double sum = -u * u / 2;
      for (int row = from; row < to; row++) {
        double linear = eta[row] + sigma * u;
        double size = Math.abs(linear);
        double against = yes[row] == 1 == linear >= 0 ? 0 : size;
        sum -= weight[row] * (against + Math.log1p(Math.exp(-size)));
      }
      return sum;
    }

    // The integrand falls at least as fast as the normal density, so the nodes come to an end.
    private double[] nodes(double top, double spacing) {
      int left = 0;
      while (height(mode - (left + 1) * spacing) - top > NOTHING) {
        left++;
      }
      int right = 0;
      while (height(mode + (right + 1) * spacing) - top > NOTHING) {
        right++;
      }
      double[] nodes = new double[left + 1 + right];
      for (int k = 0; k < nodes.length; k++) {
        nodes[k] = mode + (k - left) * spacing;
      }
      return nodes;
    }

    void add(Step step) {
      double top = height(mode);
      double spacing = Math.min(SPACING * spread, LOGISTIC_SPACING / Math.abs(sigma));
      double[] u = nodes(top, spacing);
      double[] share = new double[u.length];
      double total = 0;
      for (int k = 0; k < u.length; k++) {
        share[k] = Math.exp(height(u[k]) - top);
        total += share[k];
      }
      step.value += top + Math.log(total * spacing / Math.sqrt(2 * Math.PI));
      for (int k = 0; k < u.length; k++) {
        share[k] /= total;
      }
      double[][] scores = new double[u.length][p + 1];
      double[] complete = new double[(p + 1) * (p + 1)];
      for (int row = from; row < to; row++) {
        addRow(row, u, share, scores, complete);
      }
      double[] mean = new double[p + 1];
      for (int k = 0; k < u.length; k++) {
        for (int i = 0; i <= p; i++) {
          mean[i] += share[k] * scores[k][i];
        }
      }
      for (int i = 0; i <= p; i++) {
        step.score[i] += mean[i];
        for (int j = 0; j <= p; j++) {
          double covariance = 0;
          for (int k = 0; k < u.length; k++) {
            covariance += share[k] * (scores[k][i] - mean[i]) * (scores[k][j] - mean[j]);
          }
          double whole = i >= j ? complete[i * (p + 1) + j] : complete[j * (p + 1) + i];
          step.complete[i * (p + 1) + j] += whole;
          step.observed[i * (p + 1) + j] += whole - covariance;
        }
      }
    }

    private void addRow(int row, double[] u, double[] share, double[][] scores, double[] complete) {
      double w = 0;
      double wu = 0;
      double wuu = 0;
      for (int k = 0; k < u.length; k++) {
        double mean = 1 / (1 + Math.exp(-eta[row] - sigma * u[k]));
        double residual = weight[row] * (yes[row] - mean);
        double variance = share[k] * weight[row] * mean * (1 - mean);
        for (int j = 0; j < p; j++) {
          scores[k][j] += residual * x[row * p + j];
        }
        scores[k][p] += residual * u[k];
        w += variance;
        wu += variance * u[k];
        wuu += variance * u[k] * u[k];
      }
      for (int i = 0; i < p; i++) {
        for (int j = 0; j <= i; j++) {
          complete[i * (p + 1) + j] += w * x[row * p + i] * x[row * p + j];
        }
        complete[p * (p + 1) + i] += wu * x[row * p + i];
      }
      complete[p * (p + 1) + p] += wuu;
    }
  }
}

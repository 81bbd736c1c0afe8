package se.nuso.stats.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.nuso.document.Bounds;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Figure;
import se.nuso.document.Look;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.document.Unit;
import se.nuso.stats.distribution.Tails;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * A logistic regression fitted to its data: the {@link #model} in plain numbers, and what can be
 * computed further while the data are at hand.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class LogisticFit implements Result {
  private static final Label EVENTS = new Label("varav ja", "of which yes");
  private static final Label MISSING = new Label("saknas", "missing");
  private static final Label PATTERNS = new Label("mönster", "patterns");
  private static final Label CLUSTERS = new Label("kluster", "clusters");
  private static final Label ODDS_RATIO = new Label("oddskvot", "odds ratio");
  private static final Label INTERVAL =
      new Label("{level:level} % intervall", "{level:level} % interval");
  private static final Label STANDARD_ERROR = new Label("medelfel", "s.e.");
  private static final Label MORE =
      new Label("koefficienter till: coefficients()", "more: coefficients()");
  private static final Label INTERCEPT_ALONE = new Label("enbart konstant", "intercept alone");
  private static final Label STEPS =
      new Label("Konvergerad efter {steps} steg.", "Converged after {steps} steps.");

  private final Fitting.Base base;
  private final LogisticModel model;

  LogisticFit(Fitting.Base base, LogisticModel model) {
    this.base = base;
    this.model = model;
  }

  Fitting.Base base() {
    return base;
  }

  /** The model in plain numbers and texts. */
  public LogisticModel model() {
    return model;
  }

  /** Whether the maximum was found; without it there are no estimates. */
  public boolean converged() {
    return model.fit().converged();
  }

  /** The coefficients, the intercept first. */
  public List<Coefficient> coefficients() {
    return model.coefficients();
  }

  /**
   * A coefficient.
   *
   * @param name the name of its column
   * @throws IllegalArgumentException if there is none of that name
   */
  public Coefficient coefficient(String name) {
    return model.coefficient(name);
  }

  /**
   * The probability of yes that the model gives each row of the design; NaN for rows that it does
   * not rest on. It is a share among records alike, and no decision about a child.
   *
   * @throws IllegalStateException if the model has not converged
   */
  public double[] fitted() {
    requireConverged();
    double[] byPattern = base.likelihood().probabilities(base.maximum().beta());
    double[] fitted = new double[base.design().records().size()];
    Arrays.fill(fitted, Double.NaN);
    int[] rows = base.sample().rows();
    for (int i = 0; i < rows.length; i++) {
      fitted[rows[i]] = byPattern[base.patterns().of()[i]];
    }
    return fitted;
  }

  /**
   * The average marginal effects, over the records as they are: for each level the difference in
   * probability from the reference, for each number the slope; standard errors by the delta method
   * with the model's covariance.
   *
   * <p>Source: Bartus T (2005). Estimation of marginal effects using margeff. Stata Journal
   * 5:309–329.
   *
   * @throws IllegalStateException if the model has not converged
   */
  public List<MarginalEffect> averageMarginalEffects() {
    requireConverged();
    return new MarginalEffects(base).all();
  }

  /**
   * The intervals and tests that the (penalised) likelihood gives for each coefficient. They take
   * the records as independent, whatever the standard errors rest on.
   *
   * <p>Sources: Venzon DJ, Moolgavkar SH (1988). A method for computing profile-likelihood-based
   * confidence intervals. Applied Statistics 37:87–94; for the penalised likelihood Heinze G,
   * Schemper M (2002), Statistics in Medicine 21:2409–2419.
   *
   * @throws IllegalStateException if the model has not converged
   */
  public List<ProfileInterval> profileIntervals() {
    requireConverged();
    Profile profile = new Profile(base);
    return IntStream.range(0, base.columns().size()).mapToObj(profile::of).toList();
  }

  /**
   * The interval and the test that the (penalised) likelihood gives for one coefficient.
   *
   * @param name the name of its column
   * @throws IllegalStateException if the model has not converged
   * @throws IllegalArgumentException if there is none of that name
   */
  public ProfileInterval profileInterval(String name) {
    requireConverged();
    return new Profile(base).of(model.coefficients().indexOf(model.coefficient(name)));
  }

  /**
   * Tests of each term, all its coefficients together: Wald's and the likelihood ratio's.
   *
   * @throws IllegalStateException if the model has not converged
   */
  public List<TermTest> termTests() {
    requireConverged();
    Profile profile = new Profile(base);
    return base.columns().stream()
        .map(ModelColumn::term)
        .distinct()
        .filter(term -> !term.equals(ModelColumn.INTERCEPT))
        .map(term -> test(profile, term))
        .toList();
  }

  private TermTest test(Profile profile, String term) {
    int[] which =
        IntStream.range(0, base.columns().size())
            .filter(i -> base.columns().get(i).term().equals(term))
            .toArray();
    double ratio = profile.without(which);
    double wald = wald(which);
    return new TermTest(
        term,
        which.length,
        wald,
        Tails.wald(wald, which.length, base.units()),
        ratio,
        Tails.chiSquared(ratio, which.length));
  }

  private double wald(int[] which) {
    int p = base.coefficients().length;
    int q = which.length;
    double[] part = new double[q * q];
    double[] estimates = new double[q];
    for (int i = 0; i < q; i++) {
      estimates[i] = base.coefficients()[which[i]];
      for (int j = 0; j < q; j++) {
        part[i * q + j] = base.covariance()[which[i] * p + which[j]];
      }
    }
    // Fewer clusters than coefficients leave a matrix that cannot be inverted, and no test.
    Cholesky cholesky = Cholesky.of(part, q);
    return cholesky.positiveDefinite()
        ? Maximum.dot(estimates, cholesky.solve(estimates))
        : Double.NaN;
  }

  private void requireConverged() {
    if (!model.fit().converged()) {
      throw new IllegalStateException(
          model.separation() == null
              ? "The model has not converged"
              : model.separation().toString(Language.ENGLISH));
    }
  }

  /**
   * The model: odds ratios with intervals, n, missing, method, and what must be known to read them.
   */
  @Override
  public Document document() {
    List<Figure> records =
        new ArrayList<>(
            List.of(
                Figure.of("n", Cell.count(model.sample().n())),
                new Figure(EVENTS, Cell.count(model.sample().events()), false),
                new Figure(MISSING, Cell.count(model.sample().missing()), false),
                new Figure(PATTERNS, Cell.count(model.sample().patterns()), false)));
    if (model.sample().clusters() > 0) {
      records.add(new Figure(CLUSTERS, Cell.count(model.sample().clusters()), false));
    }
    Document.Builder document =
        Document.of(model.outcome()).paragraph(model.method()).figures(records);
    if (model.separation() != null) {
      document.note(model.separation().document().title());
    }
    if (model.fit().converged()) {
      document
          .table(table())
          .figures(criteria())
          .paragraph(STEPS.with("steps", model.fit().iterations()));
    }
    return document.notes(model.notes()).build();
  }

  private List<Figure> criteria() {
    List<Figure> criteria =
        new ArrayList<>(
            List.of(
                new Figure(
                    Label.same("Log-likelihood"),
                    Cell.number(model.fit().logLikelihood(), 3),
                    false),
                new Figure(
                    INTERCEPT_ALONE, Cell.number(model.fit().nullLogLikelihood(), 3), false)));
    if (!Double.isNaN(model.fit().aic())) {
      criteria.add(new Figure(Label.same("AIC"), Cell.number(model.fit().aic(), 2), false));
      criteria.add(new Figure(Label.same("BIC"), Cell.number(model.fit().bic(), 2), false));
    }
    return criteria;
  }

  private Table.Builder table() {
    Table.Builder table =
        Table.of(
                Column.words(Label.same("")),
                Column.of(ODDS_RATIO),
                new Column(INTERVAL.with("level", model.confidence()), Look.INTERVAL),
                Column.of(Label.same("p")),
                Column.of(Label.same("logit")),
                Column.of(STANDARD_ERROR))
            .more(MORE);
    for (Coefficient c : model.coefficients()) {
      Bounds bounds =
          new Bounds(c.oddsRatioLower(), c.oddsRatioUpper(), model.confidence(), "Wald");
      Cell oddsRatio = new Cell.Estimate(c.oddsRatio(), bounds, 3, Unit.NONE);
      table.row(
          Cell.words(c.label()),
          oddsRatio,
          oddsRatio,
          new Cell.Probability(c.p()),
          Cell.number(c.estimate(), 3),
          Cell.number(c.standardError(), 3));
    }
    return table;
  }

  /** The model on one screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

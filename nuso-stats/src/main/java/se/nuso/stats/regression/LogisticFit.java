package se.nuso.stats.regression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.nuso.stats.distribution.Tails;
import se.nuso.stats.text.TextTable;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/**
 * A logistic regression fitted to its data: the {@link #model} in plain numbers, and what can be
 * computed further while the data are at hand.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class LogisticFit {
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
    return model.converged();
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
    if (!model.converged()) {
      throw new IllegalStateException(
          model.separation() == null
              ? "The model has not converged"
              : model.separation().toString(Language.ENGLISH));
    }
  }

  /**
   * The model on one screen: odds ratios with intervals, n, missing, method, and what must be known
   * to read them.
   *
   * @param language the language
   */
  public String toString(Language language) {
    boolean swedish = language == Language.SWEDISH;
    StringBuilder text = new StringBuilder();
    line(text, model.outcome().in(language));
    line(text, model.method().in(language));
    line(
        text,
        "n = "
            + Numbers.count(model.n())
            + (swedish ? ", varav ja " : ", of which yes ")
            + Numbers.count(model.events())
            + (swedish ? ", saknas " : ", missing ")
            + Numbers.count(model.missing())
            + (swedish ? "; mönster " : "; patterns ")
            + model.patterns()
            + (model.clusters() > 0
                ? (swedish ? "; kluster " : "; clusters ") + model.clusters()
                : ""));
    if (model.separation() != null) {
      line(text, model.separation().toString(language));
    }
    if (model.converged()) {
      table(text, language);
      line(text, fit(language));
    }
    model.notes().forEach(note -> line(text, note.in(language)));
    return text.toString().stripTrailing();
  }

  private String fit(Language language) {
    boolean swedish = language == Language.SWEDISH;
    String value = Numbers.number(model.logLikelihood(), 3, language);
    String nothing = Numbers.number(model.nullLogLikelihood(), 3, language);
    String converged =
        (swedish ? "Konvergerad efter " : "Converged after ")
            + model.iterations()
            + (swedish ? " steg." : " steps.");
    return "Log-likelihood "
        + value
        + (swedish ? " (enbart konstant " : " (intercept alone ")
        + nothing
        + ")"
        + (Double.isNaN(model.aic())
            ? ""
            : ", AIC "
                + Numbers.number(model.aic(), 2, language)
                + ", BIC "
                + Numbers.number(model.bic(), 2, language))
        + ". "
        + converged;
  }

  private void table(StringBuilder text, Language language) {
    boolean swedish = language == Language.SWEDISH;
    String level = Numbers.confidence(model.confidence(), language) + " %";
    TextTable table =
        new TextTable(
            1,
            true,
            List.of(
                "",
                swedish ? "oddskvot" : "odds ratio",
                level + (swedish ? " från" : " from"),
                swedish ? "till" : "to",
                "p",
                "logit",
                swedish ? "medelfel" : "s.e."));
    for (Coefficient c : model.coefficients()) {
      table.add(
          List.of(
              c.label().in(language),
              Numbers.number(c.oddsRatio(), 3, language),
              Numbers.number(c.oddsRatioLower(), 3, language),
              Numbers.number(c.oddsRatioUpper(), 3, language),
              Numbers.p(c.p(), language),
              Numbers.number(c.estimate(), 3, language),
              Numbers.number(c.standardError(), 3, language)));
    }
    text.append(
        table.toText(0, swedish ? "koefficienter till: coefficients()" : "more: coefficients()"));
  }

  private static void line(StringBuilder text, String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  /** The model on one screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

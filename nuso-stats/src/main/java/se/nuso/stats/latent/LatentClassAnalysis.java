package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.nuso.stats.parallel.Workers;
import se.nuso.stats.random.RandomStream;
import se.nuso.text.Label;

/**
 * A latent class analysis to be made: how many classes, from how many starts. Immutable; each
 * method gives another analysis.
 *
 * <pre>{@code
 * LatentClassModel model =
 *     LatentClassAnalysis.of(data).classes(6).starts(100).seed(1).fit();
 * }</pre>
 *
 * <p>Given its class, a record's answers are taken to be independent. Parameters are the maximum of
 * the likelihood that was found, by EM steps with squared extrapolation from many starts, in two
 * stages: every start takes 30 steps, the best fifth (all on small data) go on until neither the
 * log-likelihood (relative 1e-10) nor any parameter (1e-7) changes in a step, and the best of all
 * until 1e-12 and 1e-10. Missing answers are taken as missing at random and enter by full
 * information maximum likelihood. A row missing on every item counts in {@code n}, and so in BIC,
 * but adds nothing to the likelihood. A row that lacks a covariate stays out, and the model says
 * how many did.
 *
 * <p>The same data, options and seed give the same bits on any number of threads.
 */
public final class LatentClassAnalysis {
  private static final Label TOO_MANY =
      new Label(
          "Fler än {possible} klasser kan inte skiljas åt bland så få poster med svar.",
          "More than {possible} classes cannot be distinguished among so few records with an answer.");

  private static final int FEWEST_STARTS = 10;
  private static final int MOST_STARTS = 1_000_000;
  private static final int MOST_CLASSES = 100;
  private static final double ROUNDING = 1e-6;

  private final ResponseMatrix data;
  private final int classes;
  private final FitOptions options;
  private final @Nullable StartingValues startingValues;

  private LatentClassAnalysis(
      ResponseMatrix data,
      int classes,
      FitOptions options,
      @Nullable StartingValues startingValues) {
    this.data = data;
    this.classes = classes;
    this.options = options;
    this.startingValues = startingValues;
  }

  /**
   * An analysis with two classes, 200 starts, seed 1 and as many threads as the machine has
   * processors, until other things are asked for.
   *
   * <p>Nothing is computed before {@link #fit}.
   *
   * @param data the answers
   */
  public static LatentClassAnalysis of(ResponseMatrix data) {
    return new LatentClassAnalysis(Objects.requireNonNull(data, "data"), 2, new FitOptions(), null);
  }

  private LatentClassAnalysis with(Consumer<FitOptions> change) {
    FitOptions copy = new FitOptions(options);
    change.accept(copy);
    return new LatentClassAnalysis(data, classes, copy, startingValues);
  }

  private static int atLeastOne(String what, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(what + ": at least 1, not " + number);
    }
    return number;
  }

  /**
   * The number of classes.
   *
   * @param number 1 or more
   * @throws IllegalArgumentException if it is below 1
   */
  public LatentClassAnalysis classes(int number) {
    return new LatentClassAnalysis(data, atLeastOne("classes", number), options, startingValues);
  }

  /**
   * The number of random starts.
   *
   * @param number 1 to 1 000 000
   * @throws IllegalArgumentException if it is another
   */
  public LatentClassAnalysis starts(int number) {
    if (number > MOST_STARTS) {
      throw new IllegalArgumentException("starts: at most " + MOST_STARTS + ", not " + number);
    }
    return with(copy -> copy.starts = atLeastOne("starts", number));
  }

  /**
   * How many of the starts, the best after some steps, go on to the end.
   *
   * @param number 1 or more; more than there are starts means all
   * @throws IllegalArgumentException if it is below 1
   */
  public LatentClassAnalysis finalists(int number) {
    return with(copy -> copy.finalists = atLeastOne("finalists", number));
  }

  /**
   * The seed of the random starts.
   *
   * @param seed any number
   */
  public LatentClassAnalysis seed(long seed) {
    return with(copy -> copy.seed = seed);
  }

  /**
   * The number of threads; it changes how long a fit takes and nothing else.
   *
   * @param number 1 or more
   * @throws IllegalArgumentException if it is below 1
   */
  public LatentClassAnalysis threads(int number) {
    return with(copy -> copy.threads = atLeastOne("threads", number));
  }

  /**
   * After how many EM steps a start is given up; the model then says that it has not converged.
   *
   * @param number 1 or more; 50 000 unless set
   * @throws IllegalArgumentException if it is below 1
   */
  public LatentClassAnalysis mostSteps(int number) {
    return with(copy -> copy.mostSteps = atLeastOne("steps", number));
  }

  /**
   * Starts once, from these values, instead of at random.
   *
   * @param values of as many classes as the analysis has, and of its items
   */
  public LatentClassAnalysis startingFrom(StartingValues values) {
    return new LatentClassAnalysis(
        data, classes, options, Objects.requireNonNull(values, "values"));
  }

  /**
   * Who is told how far the fit has come.
   *
   * @param progress is told
   */
  public LatentClassAnalysis progress(FitProgress progress) {
    return with(copy -> copy.progress = Objects.requireNonNull(progress, "progress"));
  }

  /**
   * When to give up: asked every few steps. A fit also gives up when its thread is interrupted.
   *
   * @param cancelled whether to give up; asked by several threads
   */
  public LatentClassAnalysis cancelledWhen(BooleanSupplier cancelled) {
    return with(copy -> copy.cancelled = Objects.requireNonNull(cancelled, "cancelled"));
  }

  /**
   * Fits the model.
   *
   * <p>Time grows with the starts, and each step as memory with the patterns times the classes
   * times the items; there are at most 100 classes.
   *
   * @throws IllegalArgumentException if no row has an answer, there are more classes than records
   *     with an answer, a covariate is determined by others, or the starting values do not suit the
   *     data
   * @throws CancellationException if cancelled
   */
  public LatentClassModel fit() {
    return fit(Patterns.of(data));
  }

  private LatentClassModel fit(Patterns patterns) {
    if (classes > MOST_CLASSES) {
      throw new IllegalArgumentException(
          classes
              + " classes are more than the "
              + MOST_CLASSES
              + " that an analysis takes: time and memory grow with their number, and nobody can"
              + " name so many; fit fewer");
    }
    if (classes > patterns.answered()) {
      throw new IllegalArgumentException(
          classes
              + " classes cannot be distinguished among "
              + (long) patterns.answered()
              + " records with an answer");
    }
    Collinearity.refuse(data.covariates(), patterns.predictors);
    Shape shape = new Shape(data.items(), classes, data.covariates().size() + 1);
    FitOptions chosen = new FitOptions(options);
    if (startingValues != null) {
      chosen.start = startingValues.parameters(data.items(), shape);
    }
    ManyStarts.Outcome outcome = new ManyStarts(patterns, shape, chosen).fit();
    if (outcome.best().logLikelihood() == Double.NEGATIVE_INFINITY) {
      throw new IllegalArgumentException(
          "The starting values make an answer impossible that some record has: give it a"
              + " probability above 0 in some class");
    }
    return ModelBuilder.model(data, patterns, shape, chosen, outcome);
  }

  /**
   * Fits models with a range of numbers of classes.
   *
   * @param fewest the smallest number of classes, 1 or more
   * @param most the largest
   * @throws IllegalArgumentException if the range is empty or begins below 1
   * @throws CancellationException if cancelled
   */
  public ModelComparison compare(int fewest, int most) {
    if (fewest < 1 || most < fewest) {
      throw new IllegalArgumentException(
          "The numbers of classes go from at least 1 upwards, not from " + fewest + " to " + most);
    }
    if (startingValues != null) {
      throw new IllegalArgumentException(
          "Starting values are of one number of classes: a comparison starts at random");
    }
    Patterns patterns = Patterns.of(data);
    List<LatentClassModel> models = new ArrayList<>();
    double possible = Math.max(fewest, patterns.answered());
    for (int number = fewest; number <= Math.min(most, possible); number++) {
      models.add(classes(number).fit(patterns));
    }
    return new ModelComparison(
        models, most > possible ? List.of(TOO_MANY.with("possible", (long) possible)) : List.of());
  }

  /**
   * Tests the number of classes against one class less, by bootstrap. Replicates are fitted from a
   * tenth of the starts, 10 at least, each on one thread; the seed, the data and the numbers decide
   * the result and the number of threads does not.
   *
   * @param replicates how many data sets to draw, 1 or more; with 99 the smallest p is 0.01
   * @throws IllegalArgumentException if there are fewer than two classes, no replicate or starting
   *     values
   * @throws CancellationException if cancelled
   */
  public BootstrapTest bootstrapTest(int replicates) {
    atLeastOne("replicates", replicates);
    if (classes < 2 || startingValues != null) {
      throw new IllegalArgumentException(
          "A test of one class more needs two classes or more, and random starts");
    }
    LatentClassModel fewer = classes(classes - 1).fit();
    LatentClassModel more = fit();
    AppliedModel assumed = AppliedModel.of(fewer, data, true);
    LatentClassAnalysis replicate =
        with(
            copy -> {
              copy.starts = Math.max(FEWEST_STARTS, options.starts / 10);
              copy.finalists = 0;
              copy.threads = 1;
              copy.progress = null;
            });
    List<Double> statistics =
        Workers.map(
            replicates,
            options.threads,
            i -> {
              RandomStream random = RandomStream.of(~options.seed, i);
              ResponseMatrix drawn = DrawnResponses.of(assumed, random);
              LatentClassAnalysis analysis =
                  new LatentClassAnalysis(drawn, classes, replicate.options, null);
              return 2
                  * (analysis.fit().logLikelihood()
                      - analysis.classes(classes - 1).fit().logLikelihood());
            });
    double statistic = 2 * (more.logLikelihood() - fewer.logLikelihood());
    int asLarge = (int) statistics.stream().filter(drawn -> drawn >= statistic).count();
    int worse = (int) statistics.stream().filter(drawn -> drawn < -ROUNDING).count();
    return new BootstrapTest(
        fewer,
        more,
        statistic,
        replicates,
        asLarge,
        worse,
        (1.0 + asLarge) / (1.0 + replicates),
        options.seed);
  }

  /** What is analysed and how; no answer. */
  @Override
  public String toString() {
    return "LatentClassAnalysis["
        + data.document().title()
        + ", classes="
        + classes
        + ", starts="
        + options.starts
        + ", seed="
        + options.seed
        + "]";
  }
}

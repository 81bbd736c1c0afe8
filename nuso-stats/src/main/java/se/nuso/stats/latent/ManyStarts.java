package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.nuso.stats.latent.FitProgress.Stage;
import se.nuso.stats.parallel.Workers;

/**
 * A fit from many starts in two stages: all take a few steps, the best go on until they stand
 * still, and the best of all is polished. Each start works on its own with its own random numbers,
 * and what is compared is compared in the order of the starts, so that the result is the same to
 * the last bit on any number of threads.
 */
final class ManyStarts {
  private static final int SHORT_STEPS = 30;
  private static final Tolerance NEVER = new Tolerance(-1, -1);

  /** A start has settled near a maximum when a step gains less than this, relative. */
  private static final double SETTLED = 1e-6;

  /** From values of one's own the maximum is wanted that plain steps lead to, as in other tools. */
  private static final double FAITHFUL = 1e-9;

  /** How close to the best log-likelihood, relative, a start has reached it. */
  private static final double SAME_LIKELIHOOD = 1e-4;

  /** What a start of the second stage may lack of its maximum where the likelihood is large. */
  private static final double SAME_RELATIVE = 1e-9;

  /** How close its class sizes then are. */
  private static final double SAME_SIZES = 1e-3;

  private final Patterns patterns;
  private final Shape shape;
  private final ChunkLayout layout;
  private final FitOptions options;

  private final Progress progress;

  ManyStarts(Patterns patterns, Shape shape, FitOptions options) {
    this.patterns = patterns;
    this.shape = shape;
    this.options = options;
    layout = new ChunkLayout(patterns, shape);
    progress = new Progress(options.progress);
  }

  /**
   * Where a start came to.
   *
   * @param start its number
   * @param path its way
   */
  record Reached(int start, Squarem.Path path) {
    static final Comparator<Reached> BEST_FIRST =
        Comparator.comparingDouble((Reached reached) -> reached.path.logLikelihood())
            .reversed()
            .thenComparingInt(Reached::start);
  }

  /**
   * The end of a fit.
   *
   * @param best the best start, polished
   * @param finalists the starts of the second stage
   * @param atBest how many of them reached the best
   * @param atBestLikelihood how many reached its likelihood, with any class sizes
   */
  record Outcome(Squarem.Path best, int finalists, int atBest, int atBestLikelihood) {}

  Outcome fit() {
    if (options.start != null) {
      return new Outcome(polish(options.start, FAITHFUL), 1, 1, 1);
    }
    int starts = shape.classes == 1 ? 1 : options.starts;
    int finalists = Math.min(starts, options.finalists(work()));
    StartingPoints points = new StartingPoints(patterns, shape);
    List<Reached> begun =
        stage(
            Stage.SHORT,
            starts,
            start ->
                new Reached(
                    start,
                    squarem()
                        .run(
                            points.draw(options.seed, start),
                            NEVER,
                            Math.min(SHORT_STEPS, options.mostSteps),
                            SETTLED)));
    begun.sort(Reached.BEST_FIRST);
    List<Reached> reached =
        stage(
            Stage.LONG,
            finalists,
            i ->
                new Reached(
                    begun.get(i).start(),
                    squarem()
                        .run(
                            begun.get(i).path().parameters(),
                            Tolerance.COARSE,
                            options.mostSteps,
                            SETTLED)));
    reached.sort(Reached.BEST_FIRST);
    List<Squarem.Path> best =
        reached.stream()
            .map(Reached::path)
            .filter(path -> sameLikelihood(reached.get(0).path(), path))
            .toList();
    int atBest = (int) best.stream().filter(path -> sameSizes(best.get(0), path)).count();
    return new Outcome(polish(best.get(0).parameters(), SETTLED), finalists, atBest, best.size());
  }

  private Squarem.Path polish(double[] from, double settled) {
    return stage(
            Stage.POLISH,
            1,
            i -> new Reached(i, squarem().run(from, Tolerance.FINE, options.mostSteps, settled)))
        .get(0)
        .path();
  }

  /** How much a step has to do: probabilities that it multiplies, were there no chunks. */
  private double work() {
    return (double) patterns.count * shape.items() * shape.classes;
  }

  private Squarem squarem() {
    return new Squarem(new EmStep(patterns, shape, layout), shape, options::cancelledNow);
  }

  private List<Reached> stage(Stage stage, int number, IntFunction<Reached> task) {
    progress.begin(stage, number);
    List<Reached> reached = new ArrayList<>();
    reached.addAll(
        Workers.map(
            number,
            options.threads,
            i -> {
              if (options.cancelledNow()) {
                throw new CancellationException("The fit was cancelled");
              }
              Reached result = task.apply(i);
              progress.reached(result.path().logLikelihood());
              return result;
            }));
    return reached;
  }

  private static boolean sameLikelihood(Squarem.Path best, Squarem.Path other) {
    return best.logLikelihood() - other.logLikelihood()
        <= Math.max(SAME_LIKELIHOOD, SAME_RELATIVE * Math.abs(best.logLikelihood()));
  }

  private boolean sameSizes(Squarem.Path best, Squarem.Path other) {
    double[] one = sizes(best.parameters());
    double[] two = sizes(other.parameters());
    for (int k = 0; k < one.length; k++) {
      if (Math.abs(one[k] - two[k]) > SAME_SIZES) {
        return false;
      }
    }
    return true;
  }

  private double[] sizes(double[] parameters) {
    double[] sizes = new MembershipModel(patterns, shape).sizes(parameters);
    Arrays.sort(sizes);
    return sizes;
  }

  /** Tells the listener, one thread at a time. */
  private static final class Progress {
    private final @Nullable FitProgress listener;
    private Stage stage = Stage.SHORT;
    private int all;
    private int done;
    private double best = Double.NEGATIVE_INFINITY;

    Progress(@Nullable FitProgress listener) {
      this.listener = listener;
    }

    synchronized void begin(Stage next, int number) {
      stage = next;
      all = number;
      done = 0;
    }

    synchronized void reached(double logLikelihood) {
      done++;
      best = Math.max(best, logLikelihood);
      if (listener != null) {
        listener.reached(stage, done, all, best);
      }
    }
  }
}

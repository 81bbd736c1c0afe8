package se.nuso.stats.latent;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** How a model is fitted. A copy is changed and then left alone. */
final class FitOptions {
  private static final double SMALL_WORK = 2e5;
  private static final int FEWEST = 20;
  private static final int ONE_IN = 5;

  int starts = 200;

  /** How many starts go on to the end; 0 leaves it to the size of the problem. */
  int finalists;

  long seed = 1;
  int threads = Runtime.getRuntime().availableProcessors();

  /** EM steps after which a start is given up. */
  int mostSteps = 50_000;

  /** Parameters to start from instead of random ones. */
  double @Nullable [] start;

  @Nullable FitProgress progress;
  BooleanSupplier cancelled = () -> false;

  FitOptions() {}

  FitOptions(FitOptions other) {
    starts = other.starts;
    finalists = other.finalists;
    seed = other.seed;
    threads = other.threads;
    mostSteps = other.mostSteps;
    start = other.start;
    progress = other.progress;
    cancelled = other.cancelled;
  }

  /** How many starts go on: all where that costs little, else one in five. */
  int finalists(double work) {
    if (finalists > 0) {
      return finalists;
    }
    return work <= SMALL_WORK ? starts : Math.max(FEWEST, starts / ONE_IN);
  }

  /** Whether the user asks to give up, or the thread is interrupted. */
  boolean cancelledNow() {
    return cancelled.getAsBoolean() || Thread.currentThread().isInterrupted();
  }
}

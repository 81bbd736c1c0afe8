package se.nuso.stats.parallel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Pieces of work done by several threads, of which the calling one is the first. Who does which
 * piece is not fixed; what comes of it must not depend on it.
 */
public final class Workers {
  private Workers() {}

  /**
   * Makes a result of each piece.
   *
   * @param pieces how many pieces there are; they are numbered from 0
   * @param threads on how many threads at most
   * @param worker makes the result of a piece; called on any thread
   * @param <T> the results
   * @return the results in the order of the pieces
   * @throws CancellationException if this thread is interrupted meanwhile, which stays told;
   *     whatever the worker throws is thrown here too
   */
  public static <T> List<T> map(int pieces, int threads, IntFunction<T> worker) {
    List<T> results = new ArrayList<>(Collections.nCopies(pieces, null));
    run(pieces, threads, () -> piece -> results.set(piece, worker.apply(piece)));
    return results;
  }

  /**
   * Does all pieces and waits for them.
   *
   * @param pieces how many pieces there are; they are numbered from 0
   * @param threads on how many threads at most
   * @param worker makes what does the pieces of one thread; called on that thread
   * @throws CancellationException if this thread is interrupted meanwhile, which stays told;
   *     whatever a worker throws is thrown here too
   */
  public static void run(int pieces, int threads, Supplier<? extends IntConsumer> worker) {
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          IntConsumer mine = worker.get();
          for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
            mine.accept(piece);
          }
        };
    int others = Math.min(threads, pieces) - 1;
    if (others < 1) {
      work.run();
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(others);
    try {
      List<Future<?>> started = new ArrayList<>();
      for (int other = 0; other < others; other++) {
        started.add(pool.submit(work));
      }
      work.run();
      for (Future<?> each : started) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while computing");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      // After a failure nobody begins another piece.
      next.set(pieces);
      pool.shutdownNow();
    }
  }
}

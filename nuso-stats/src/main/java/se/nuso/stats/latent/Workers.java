package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Runs numbered tasks on threads of their own and gives the results in the order of the numbers.
 */
final class Workers {
  private Workers() {}

  /**
   * The results.
   *
   * @throws CancellationException if this thread is interrupted, which stays told, or a task was
   *     cancelled
   */
  static <T> List<T> map(int number, int threads, IntFunction<T> task) {
    List<T> results = new ArrayList<>(number);
    if (threads == 1 || number == 1) {
      for (int i = 0; i < number; i++) {
        results.add(task.apply(i));
      }
      return results;
    }
    ExecutorService executor =
        Executors.newFixedThreadPool(
            Math.min(threads, number),
            runnable -> {
              Thread thread = new Thread(runnable, "nuso-latent");
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<Future<T>> futures = new ArrayList<>(number);
      for (int i = 0; i < number; i++) {
        int index = i;
        futures.add(executor.submit(() -> task.apply(index)));
      }
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The fit was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("A thread of the fit failed", e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }
}

package se.nuso.stats.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sums over blocks of rows, the same to the bit on any number of threads: which rows are added
 * together first is fixed, and only who adds them is not.
 */
final class Blocks {
  /** Blocks that are summed in one piece of work. */
  private static final int TOGETHER = 16;

  /** What a block adds. */
  interface Summand {
    /**
     * Adds a block to a sum.
     *
     * @param block the number of the block
     * @param sum what to add to
     */
    void add(int block, double[] sum);
  }

  private Blocks() {}

  static double[] sum(int blocks, int length, int threads, Summand summand) {
    int pieces = (blocks + TOGETHER - 1) / TOGETHER;
    double[][] parts = new double[pieces][];
    AtomicInteger next = new AtomicInteger();
    Callable<Void> work =
        () -> {
          for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
            double[] part = new double[length];
            int end = Math.min(blocks, (piece + 1) * TOGETHER);
            for (int block = piece * TOGETHER; block < end; block++) {
              summand.add(block, part);
            }
            parts[piece] = part;
          }
          return null;
        };
    run(work, Math.min(threads, pieces));
    double[] sum = new double[length];
    for (double[] part : parts) {
      for (int i = 0; i < length; i++) {
        sum[i] += part[i];
      }
    }
    return sum;
  }

  private static void run(Callable<Void> work, int threads) {
    if (threads <= 1) {
      try {
        work.call();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Void>> all = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        all.add(work);
      }
      for (Future<Void> done : workers.invokeAll(all)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while fitting a model", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }
}

package se.nuso.stats.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class WorkersTest {
  @Test
  void everyPieceIsDoneOnce() {
    for (int threads : new int[] {1, 2, 8}) {
      AtomicIntegerArray done = new AtomicIntegerArray(100);
      Workers.run(100, threads, () -> done::incrementAndGet);

      for (int piece = 0; piece < 100; piece++) {
        assertThat(done.get(piece)).isEqualTo(1);
      }
    }
  }

  @Test
  void asManyThreadsAsAskedForWorkAtOnceAndThisIsOneOfThem() {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    CountDownLatch together = new CountDownLatch(3);

    Workers.run(
        3,
        3,
        () ->
            piece -> {
              seen.add(Thread.currentThread());
              together.countDown();
              await(together);
            });

    assertThat(seen).hasSize(3).contains(Thread.currentThread());
  }

  @Test
  void noMoreThreadsStartThanThereArePieces() {
    AtomicInteger workers = new AtomicInteger();

    Workers.run(
        2,
        8,
        () -> {
          workers.incrementAndGet();
          return piece -> {};
        });

    assertThat(workers).hasValueLessThanOrEqualTo(2);
  }

  @Test
  void whatAWorkerThrowsIsThrownHereAndNobodyBeginsAnotherPiece() {
    Thread here = Thread.currentThread();
    CountDownLatch failed = new CountDownLatch(1);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () ->
                Workers.run(
                    2,
                    2,
                    () ->
                        piece -> {
                          if (Thread.currentThread() == here) {
                            await(failed);
                          } else {
                            failed.countDown();
                            throw new IllegalArgumentException("not this one");
                          }
                        }))
        .withMessage("not this one");

    AtomicInteger pieces = new AtomicInteger();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Workers.run(
                    1000,
                    1,
                    () ->
                        piece -> {
                          pieces.incrementAndGet();
                          throw new IllegalStateException();
                        }));
    assertThat(pieces).hasValue(1);
  }

  @Test
  void anErrorOfAWorkerIsNotLost() {
    Thread here = Thread.currentThread();
    CountDownLatch failed = new CountDownLatch(1);
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Workers.run(
                    2,
                    2,
                    () ->
                        piece -> {
                          if (Thread.currentThread() == here) {
                            await(failed);
                          } else {
                            failed.countDown();
                            throw new AssertionError("grave");
                          }
                        }))
        .withCauseInstanceOf(AssertionError.class);
  }

  @Test
  void anInterruptedCallerSaysSoAndStaysInterrupted() {
    Thread here = Thread.currentThread();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Workers.run(
                    2,
                    2,
                    () ->
                        piece -> {
                          if (Thread.currentThread() == here) {
                            here.interrupt();
                          } else {
                            await(new CountDownLatch(1));
                          }
                        }))
        .withMessageContaining("Interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

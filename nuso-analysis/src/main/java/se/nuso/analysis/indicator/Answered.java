package se.nuso.analysis.indicator;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Yes, no or no answer, read from an answer that may not be given. */
final class Answered {
  private Answered() {}

  /** Whether the answer is as asked; null when it is not given. */
  static <A> @Nullable Boolean with(@Nullable A answer, Predicate<A> asked) {
    return answer == null ? null : asked.test(answer);
  }

  /** Whether a code is among those given; null when none is given. */
  static <A> @Nullable Boolean has(Set<A> given, A code) {
    return given.isEmpty() ? null : given.contains(code);
  }

  /** Whether at least so many codes beside "none" are given; null when none at all is given. */
  static <A> @Nullable Boolean atLeast(int fewest, Set<A> given, A none) {
    return given.isEmpty() ? null : given.size() - (given.contains(none) ? 1 : 0) >= fewest;
  }

  /**
   * Whether all are yes; null when any is not answered, so that those with and without answer are
   * treated alike.
   */
  static @Nullable Boolean all(
      @Nullable Boolean first, @Nullable Boolean second, @Nullable Boolean third) {
    return first == null || second == null || third == null ? null : first && second && third;
  }
}

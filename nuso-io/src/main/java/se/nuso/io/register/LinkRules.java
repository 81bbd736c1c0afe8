package se.nuso.io.register;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.FindingKind;
import se.nuso.text.Label;

/**
 * How records of two kinds belong together.
 *
 * @param left what the left side is called, in the definite form
 * @param right what the right side is called, in the definite form
 * @param leftKey the key of a left record; null when it has no number
 * @param rightKey the key of a right record; null when it has no number
 * @param part what a right record of a key is about, where one left record has several right ones;
 *     null when it does not say
 * @param named what such a part is called in messages
 * @param expected what a left record should have a right record about; empty when it needs none
 * @param contradictions what makes two records of one key contradict each other
 * @param <L> the left record type
 * @param <R> the right record type
 */
public record LinkRules<L, R>(
    Label left,
    Label right,
    Function<? super L, @Nullable LinkKey> leftKey,
    Function<? super R, @Nullable LinkKey> rightKey,
    Function<? super R, ? extends @Nullable Object> part,
    Function<Object, Label> named,
    Function<? super L, Set<?>> expected,
    List<Contradiction<L, R>> contradictions) {
  public LinkRules {
    contradictions = List.copyOf(contradictions);
  }

  /**
   * A fact by which two records of one key contradict each other.
   *
   * @param kind what is then told; its texts may have {@code {other}} and {@code {near}}
   * @param parts whether the two are then {@link LinkBin#CONFLICTING}; else they are matched, and
   *     it is told
   * @param holds whether they contradict; false where the fact is not known
   * @param <L> the left record type
   * @param <R> the right record type
   */
  public record Contradiction<L, R>(
      FindingKind kind, boolean parts, BiPredicate<? super L, ? super R> holds) {}
}

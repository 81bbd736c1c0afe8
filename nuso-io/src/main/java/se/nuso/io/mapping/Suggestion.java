package se.nuso.io.mapping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The known name that has most words in common with a local one. Words count as the same when they
 * begin alike, since Swedish bends and joins them. Nothing is suggested where nothing is in common:
 * a wrong suggestion is soon accepted.
 */
final class Suggestion {
  private static final int BEGINNING = 4;
  private static final int SHORTEST_WORD = 3;
  private static final double LEAST = 0.2;

  private Suggestion() {}

  static <T> Optional<T> of(String local, List<T> known, Function<T, List<String>> names) {
    Set<String> words = words(local);
    return known.stream()
        .max(Comparator.comparingDouble(one -> likeness(words, names.apply(one))))
        .filter(one -> likeness(words, names.apply(one)) >= LEAST);
  }

  private static double likeness(Set<String> words, List<String> names) {
    return names.stream().mapToDouble(name -> likeness(words, words(name))).max().orElse(0);
  }

  /** The share of words in common (Jaccard). */
  private static double likeness(Set<String> words, Set<String> others) {
    long common = words.stream().filter(others::contains).count();
    long all = words.size() + others.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private static Set<String> words(String text) {
    return Arrays.stream(Folded.of(text).split("[^\\p{L}\\p{Nd}]+"))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .map(word -> word.substring(0, Math.min(word.length(), BEGINNING)))
        .collect(Collectors.toSet());
  }
}

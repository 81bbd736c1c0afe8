package se.nuso.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable sets and maps of codes in the order of the code list, which the records hold. {@code
 * Set.copyOf} will not do: its order changes from one run to the next, and files must be the same
 * to the byte.
 */
public final class Codes {
  private Codes() {}

  /**
   * A copy in the order of the code list; null and null elements count as not given.
   *
   * @param list the code list
   * @param codes the codes, in any order
   * @param <E> the code list's type
   */
  public static <E extends Enum<E>> Set<E> set(
      Class<E> list, @Nullable Collection<? extends @Nullable E> codes) {
    EnumSet<E> copy = EnumSet.noneOf(list);
    if (codes != null) {
      codes.stream().filter(Objects::nonNull).forEach(copy::add);
    }
    return Collections.unmodifiableSet(copy);
  }

  /**
   * A copy in the order of the code list; null and null values count as not given.
   *
   * @param list the code list of the keys
   * @param answers the answers by code
   * @param <K> the type of the keys
   * @param <V> the type of the answers
   */
  public static <K extends Enum<K>, V> Map<K, V> map(
      Class<K> list, @Nullable Map<K, ? extends @Nullable V> answers) {
    EnumMap<K, V> copy = new EnumMap<>(list);
    if (answers != null) {
      answers.forEach(
          (key, value) -> {
            if (value != null) {
              copy.put(key, value);
            }
          });
    }
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Adds what a builder was given.
   *
   * @param codes what it had before
   * @param name what the builder calls it, for the message
   * @param given the codes
   * @param <E> the code list's type
   * @throws NullPointerException if nothing was given, or one is null; the message says which
   */
  public static <E> void add(Set<E> codes, String name, E[] given) {
    codes.addAll(given(name, Arrays.asList(Objects.requireNonNull(given, name))));
  }

  /**
   * Puts what a builder was given in the place of what it had; if it cannot, that stays.
   *
   * @param codes what it had before
   * @param name what the builder calls it, for the message
   * @param given the codes
   * @param <E> the code list's type
   * @throws NullPointerException if nothing was given, or one is null; the message says which
   */
  public static <E> void replace(Set<E> codes, String name, Collection<E> given) {
    List<E> checked = given(name, Objects.requireNonNull(given, name));
    codes.clear();
    codes.addAll(checked);
  }

  private static <E> List<E> given(String name, Collection<E> codes) {
    List<E> given = new ArrayList<>(codes);
    for (int i = 0; i < given.size(); i++) {
      Objects.requireNonNull(given.get(i), name + ": code " + (i + 1) + " is null");
    }
    return given;
  }
}

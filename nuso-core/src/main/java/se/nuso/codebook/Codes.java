package se.nuso.codebook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
   * The code that a text names: by the code, by its label in Swedish or English, or by the name of
   * its constant, whatever the case of its letters and the blanks around it.
   *
   * <pre>{@code
   * Codes.find(LegalSex.class, "flicka");     // GIRL
   * Codes.find(Participant.class, "1780");    // KARLSTAD
   * }</pre>
   *
   * @param list a code list: an enum, or an interface that permits only such
   * @param text the text
   * @param <C> the code list's type
   * @return empty where none or several have that name
   * @throws IllegalArgumentException if the type is no code list
   */
  public static <C extends Code> Optional<C> find(Class<C> list, String text) {
    String wanted = folded(text);
    List<C> found =
        CodeList.of(list).codes().stream()
            .filter(
                code ->
                    folded(code.code()).equals(wanted)
                        || folded(code.name()).equals(wanted)
                        || folded(code.label().sv()).equals(wanted)
                        || folded(code.label().en()).equals(wanted))
            .map(list::cast)
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .strip()
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
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

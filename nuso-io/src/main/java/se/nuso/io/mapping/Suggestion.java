package se.nuso.io.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.nuso.codebook.Concept;
import se.nuso.codebook.EditDistance;

/**
 * The known name that a local one can only mean: the same words of the same people, all of the
 * local words where no other name has them, or a misspelling. Nothing is suggested across a denial
 * or between a child and a parent, nor where two names would do: a wrong suggestion is soon
 * accepted, and worse than none.
 */
final class Suggestion {
  private static final int LETTERS_A_MISTAKE = 8;

  /** One word is in too many names to tell which is meant. */
  private static final int FEWEST_WORDS = 2;

  /** Words without which a name means something else. */
  private static final Pattern DECISIVE =
      Pattern.compile(
          "brist.*|svår.*|problem.*|ansök.*|ann(?:an|at)|övrig.*|tidigar.*|återkomm.*|delvis|särskil.*|upplev.*"
              + "|avbr.*|påför.*|inadequate|lack.*|application|other|earlier|previous|recurr.*|partly|after|before|efter|före");

  private Suggestion() {}

  /**
   * The one that is meant; empty where that is not certain.
   *
   * @param local the local name
   * @param known what it may mean
   * @param names what each of those is called
   */
  static <T> Optional<T> of(String local, List<T> known, Function<T, List<String>> names) {
    Concept meant = Concept.of(local);
    return only(known, one -> names.apply(one).stream().anyMatch(name -> isSame(local, name)))
        .or(
            () ->
                only(known, one -> any(names.apply(one), name -> isEqual(meant, name)))
                    .filter(one -> isSure(meant, one, known, names)))
        .or(
            () ->
                only(known, one -> any(names.apply(one), name -> holdsAll(meant, name)))
                    .filter(one -> any(names.apply(one), name -> meansMore(meant, name))))
        .or(
            () ->
                only(
                    known, one -> names.apply(one).stream().anyMatch(name -> isNear(local, name))));
  }

  private static boolean any(List<String> names, Predicate<Concept> condition) {
    return names.stream().map(Concept::of).anyMatch(condition);
  }

  private static <T> Optional<T> only(List<T> known, Predicate<T> condition) {
    List<T> found = known.stream().filter(condition).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isSame(String local, String name) {
    return Folded.of(local).equals(Folded.of(name));
  }

  /** The same words and denial; a local name that speaks of nobody may mean one that does. */
  private static boolean isEqual(Concept local, Concept name) {
    return !local.words().isEmpty()
        && local.words().equals(name.words())
        && local.denies() == name.denies()
        && (local.about().isEmpty() || local.about().equals(name.about()));
  }

  /** Whether no other name has any of the words and speaks of somebody else. */
  private static <T> boolean isSure(
      Concept local, T one, List<T> known, Function<T, List<String>> names) {
    return any(
        names.apply(one),
        mine ->
            isEqual(local, mine)
                && (local.about().equals(mine.about())
                    || known.stream()
                        .filter(other -> !other.equals(one))
                        .noneMatch(
                            other ->
                                any(
                                    names.apply(other),
                                    name ->
                                        !name.about().equals(mine.about())
                                            && isPartly(local, name)))));
  }

  /** Whether a name has a word of the local one, or one that ends or begins with it. */
  private static boolean isPartly(Concept local, Concept name) {
    return local.words().stream()
        .anyMatch(
            word ->
                name.words().stream().anyMatch(its -> word.endsWith(its) || its.endsWith(word)));
  }

  private static boolean holdsAll(Concept local, Concept name) {
    return !local.words().isEmpty() && name.words().containsAll(local.words());
  }

  /** All of the local words and more, of the same people. */
  private static boolean meansMore(Concept local, Concept name) {
    return holdsAll(local, name)
        && local.words().size() >= FEWEST_WORDS
        && name.words().stream()
            .noneMatch(word -> !local.words().contains(word) && DECISIVE.matcher(word).matches())
        && local.denies() == name.denies()
        && local.about().equals(name.about());
  }

  /** One mistake in eight letters, none of them a word's first. */
  private static boolean isNear(String local, String name) {
    String mine = Folded.of(local).toUpperCase(Locale.ROOT);
    String other = Folded.of(name).toUpperCase(Locale.ROOT);
    int most = Math.min(mine.length(), other.length()) / LETTERS_A_MISTAKE;
    return most > 0
        && initials(mine).equals(initials(other))
        && !Concept.of(local).contradicts(Concept.of(name))
        && Concept.of(local).about().equals(Concept.of(name).about())
        && EditDistance.between(mine, other) <= most;
  }

  private static String initials(String text) {
    return text.replaceAll("(?U)\\B\\w", "");
  }
}

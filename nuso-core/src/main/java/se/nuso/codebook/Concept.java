package se.nuso.codebook;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a short Swedish or English name says, as far as names can be compared: of whom, whether it
 * denies, and its other words without their endings. Two names that differ in whom they speak of,
 * or of which one denies, never mean the same, however alike they are spelled.
 *
 * @param about of whom the name speaks; empty where it does not say
 * @param denies whether it denies: {@code ej}, {@code inte}, {@code utan}, {@code no}, {@code not}
 * @param words its other words, folded and without endings
 */
public record Concept(Set<Subject> about, boolean denies, Set<String> words) {
  private static final int SHORTEST_STEM = 4;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private static final Pattern DENIAL =
      Pattern.compile(
          "ej|inte|icke|utan|ingen|inget|inga|aldrig|varken|saknas|saknar|avslag|avslås|avslagen|nekas?|nekad|avböjt?"
              + "|not|no|non|none|without|never|neither|lacks?|lacking|denied|rejected");

  private static final Pattern EMPTY =
      Pattern.compile(
          "och|eller|av|i|på|för|till|med|hos|mot|den|det|de|ett|en|att|som|vid|enligt|från|om|samt|har|är"
              + "|the|of|a|an|and|or|in|to|for|with|by|from|on|at|has|is|has");

  private static final Pattern ENDING =
      Pattern.compile("(?:arna|erna|orna|ande|aren|en|et|ar|er|or|an|na|a|e|t)$");

  private static final Pattern CHILD_OF_SOMEBODY = Pattern.compile("barn|child");

  /** Of whom a name may speak. */
  public enum Subject {
    CHILD(
        "barn|barns|barnet|barnets|barnen|barnens|ungdom\\w*|unga?s?|unges?|yngre|flick\\w*|pojk\\w*|son(?:en)?s?"
            + "|dotter\\w*|eget|egen|egna|själv|självt|child\\w*|youth\\w*|own|girls?|boys?"),
    CARER(
        "förälder\\w*|föräldr(?!askap|aförmåg)\\w*|vårdnadshavare\\w*|vh|omsorgsperson\\w*|omsorgsgivare\\w*|vuxen|vuxn\\w*"
            + "|mamm\\w*|mor|mors|moder\\w*|modern|papp\\w*|far|fars|fader\\w*|carer\\w*|parents?|guardians?|mothers?"
            + "|fathers?|adults?"),
    SIBLING("syskon\\w*|bror|syster|siblings?");

    private final Pattern names;

    Subject(String names) {
      this.names = Pattern.compile(names, Pattern.UNICODE_CHARACTER_CLASS);
    }
  }

  /**
   * What a name says.
   *
   * @param name a name or label
   */
  public static Concept of(String name) {
    Set<Subject> about = EnumSet.noneOf(Subject.class);
    Set<String> words = new TreeSet<>();
    boolean denies = false;
    String folded = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (String word : BETWEEN_WORDS.split(folded.replace('_', ' '))) {
      Set<Subject> named = EnumSet.noneOf(Subject.class);
      Arrays.stream(Subject.values())
          .filter(subject -> subject.names.matcher(word).matches())
          .forEach(named::add);
      about.addAll(named);
      boolean denial = DENIAL.matcher(word).matches();
      denies ^= denial;
      if (!word.isEmpty() && named.isEmpty() && !denial && !EMPTY.matcher(word).matches()) {
        words.add(stem(word));
      }
    }
    // "A parent's own ill-health" is the parent's.
    if (about.contains(Subject.CARER) && !CHILD_OF_SOMEBODY.matcher(folded).find()) {
      about.remove(Subject.CHILD);
    }
    return new Concept(about, denies, words);
  }

  private static String stem(String word) {
    String shorter = word.endsWith("s") && word.length() > SHORTEST_STEM ? cut(word, 1) : word;
    var ending = ENDING.matcher(shorter);
    return ending.find() && ending.start() >= SHORTEST_STEM
        ? shorter.substring(0, ending.start())
        : shorter;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  /** Whether two names cannot mean the same: one denies, or they speak of different people. */
  public boolean contradicts(Concept other) {
    return denies != other.denies
        || !about.isEmpty() && !other.about.isEmpty() && !about.equals(other.about);
  }

  /** Whether two names have the same words and yet cannot mean the same. */
  public boolean isOppositeOf(Concept other) {
    return !words.isEmpty() && words.equals(other.words) && contradicts(other);
  }
}

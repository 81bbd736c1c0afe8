package se.nuso.analysis.profile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.nuso.stats.Proportion;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/** What the sentences of a description are put together from. */
final class Phrases {
  private static final List<String> SWEDISH =
      List.of(
          "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva",
          "tolv");
  private static final List<String> ENGLISH =
      List.of(
          "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Phrases() {}

  /** A number in words up to twelve, then in digits. */
  static String number(int number, Language language) {
    List<String> words = language == Language.SWEDISH ? SWEDISH : ENGLISH;
    return number < words.size() ? words.get(number) : Integer.toString(number);
  }

  /** A, B and C. */
  static String enumerated(List<String> parts, Language language) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, parts.size() - 1))
        + (language == Language.SWEDISH ? " och " : " and ")
        + parts.get(parts.size() - 1);
  }

  /** Items with their shares: a (91.2 %), b (84.0 %) and c (72.5 %). */
  static String withShares(List<ProfileItem> items, Language language) {
    return enumerated(
        items.stream()
            .map(
                item ->
                    name(item, language) + " (" + Numbers.percentSign(item.share(), language) + ")")
            .toList(),
        language);
  }

  /** The names of items, in running text. */
  static String names(List<ProfileItem> items, Language language) {
    return enumerated(items.stream().map(item -> name(item, language)).toList(), language);
  }

  /** The name of an item as it stands within a sentence. */
  static String name(ProfileItem item, Language language) {
    return uncapitalised(item.code().label().in(language), language);
  }

  /** A sentence's beginning. */
  static String capitalised(String text, Language language) {
    return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
  }

  private static String uncapitalised(String text, Language language) {
    Locale locale = language.locale();
    // What goes on in capitals is an abbreviation and keeps them.
    boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return abbreviation ? text : text.substring(0, 1).toLowerCase(locale) + text.substring(1);
  }

  /** A share with what it rests on; in words where nobody answers. */
  static String share(Proportion share, Language language) {
    boolean swedish = language == Language.SWEDISH;
    if (share.n() == 0) {
      return swedish ? "en okänd andel (inga svar)" : "an unknown share (no answers)";
    }
    return Numbers.percentSign(share.share(), language)
        + (swedish ? " (95 % intervall " : " (95 % interval ")
        + share.interval().toString(language)
        + ", n = "
        + share.n()
        + (share.missing() == 0
            ? ""
            : (swedish ? ", svar saknas i " : ", no answer in ") + share.missing())
        + ")";
  }

  /** The sentences, parted by spaces, without the empty ones. */
  static String sentences(List<String> sentences) {
    return sentences.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
  }
}

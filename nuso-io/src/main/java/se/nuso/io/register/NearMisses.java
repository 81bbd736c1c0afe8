package se.nuso.io.register;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.nuso.rule.FindingKind;

/**
 * Keys of one side that a key without counterpart may have meant. Two that are mixed up by order
 * are only taken for near when neither has a counterpart: among numbers in a series most are near
 * some other.
 */
final class NearMisses {
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");

  private final Map<String, List<Integer>> keys;
  private final Set<String> unmatched;
  private final Map<String, String> byNumber = new HashMap<>();
  private final Map<String, String> byLetters = new HashMap<>();

  /**
   * @param keys the keys of the other side, with the places of their records
   * @param unmatched those without counterpart
   */
  NearMisses(Map<String, List<Integer>> keys, Set<String> unmatched) {
    this.keys = keys;
    this.unmatched = unmatched;
    for (String key : keys.keySet()) {
      byNumber.putIfAbsent(withoutZeros(key), key);
      byLetters.putIfAbsent(key.toLowerCase(Locale.ROOT), key);
    }
  }

  /** A near miss: what the difference is, and the place of the other record. */
  record Near(FindingKind kind, int index) {}

  Optional<Near> of(String key) {
    String letters = byLetters.get(key.toLowerCase(Locale.ROOT));
    if (letters != null) {
      return near(LinkKinds.LETTER_CASE, letters);
    }
    String number = byNumber.get(withoutZeros(key));
    if (number != null) {
      return near(LinkKinds.LEADING_ZEROS, number);
    }
    for (int i = 0; i + 1 < key.length(); i++) {
      String exchanged = exchanged(key, i);
      if (!exchanged.equals(key) && unmatched.contains(exchanged)) {
        return near(LinkKinds.TRANSPOSED, exchanged);
      }
    }
    return Optional.empty();
  }

  private Optional<Near> near(FindingKind kind, String key) {
    return Optional.ofNullable(keys.get(key)).map(indexes -> new Near(kind, indexes.get(0)));
  }

  private static String withoutZeros(String key) {
    return LEADING_ZEROS.matcher(key.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static String exchanged(String key, int at) {
    char first = key.charAt(at);
    char second = key.charAt(at + 1);
    return Character.isDigit(first) && Character.isDigit(second)
        ? key.substring(0, at) + second + first + key.substring(at + 2)
        : key;
  }
}

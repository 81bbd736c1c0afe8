package se.nuso.io.register;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nuso.identity.SerialNumber;
import se.nuso.municipality.Participant;
import se.nuso.rule.FindingKind;

/**
 * Keys of one side that a key without counterpart may have meant: of the same participant in
 * another spelling, or the same number of another participant. Two that are mixed up by order, or
 * by participant, are only taken for near when neither has a counterpart: among numbers in a series
 * most are near some other, and every participant has a first number.
 */
final class NearMisses {
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");

  private final Map<LinkKey, List<Integer>> keys;
  private final Map<Written, LinkKey> unmatched = new HashMap<>();
  private final Map<Written, LinkKey> byNumber = new HashMap<>();
  private final Map<Written, LinkKey> byLetters = new HashMap<>();
  private final Map<SerialNumber, LinkKey> ofAnother = new HashMap<>();

  /** A number of a participant as text, in its own or a simpler spelling. */
  private record Written(@Nullable Participant participant, String number) {
    private static Written withoutZeros(LinkKey key) {
      return new Written(key.participant(), LEADING_ZEROS.matcher(lettersOf(key)).replaceAll(""));
    }

    private static Written inSmallLetters(LinkKey key) {
      return new Written(key.participant(), lettersOf(key));
    }

    private static String lettersOf(LinkKey key) {
      return key.number().value().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param keys the keys of the other side, with the places of their records
   * @param unmatched those without counterpart
   */
  NearMisses(Map<LinkKey, List<Integer>> keys, Set<LinkKey> unmatched) {
    this.keys = keys;
    for (LinkKey key : keys.keySet()) {
      byNumber.putIfAbsent(Written.withoutZeros(key), key);
      byLetters.putIfAbsent(Written.inSmallLetters(key), key);
    }
    for (LinkKey key : unmatched) {
      this.unmatched.put(new Written(key.participant(), key.number().value()), key);
      ofAnother.putIfAbsent(key.number(), key);
    }
  }

  /** A near miss: what the difference is, and the place of the other record. */
  record Near(FindingKind kind, int index) {}

  Optional<Near> of(LinkKey key) {
    LinkKey letters = byLetters.get(Written.inSmallLetters(key));
    if (letters != null) {
      return near(LinkKinds.LETTER_CASE, letters);
    }
    LinkKey number = byNumber.get(Written.withoutZeros(key));
    if (number != null) {
      return near(LinkKinds.LEADING_ZEROS, number);
    }
    LinkKey another = ofAnother.get(key.number());
    if (another != null) {
      return near(LinkKinds.OTHER_PARTICIPANT, another);
    }
    String written = key.number().value();
    for (int i = 0; i + 1 < written.length(); i++) {
      String exchanged = exchanged(written, i);
      LinkKey other = unmatched.get(new Written(key.participant(), exchanged));
      if (other != null && !exchanged.equals(written)) {
        return near(LinkKinds.TRANSPOSED, other);
      }
    }
    return Optional.empty();
  }

  private Optional<Near> near(FindingKind kind, LinkKey key) {
    return Optional.ofNullable(keys.get(key)).map(indexes -> new Near(kind, indexes.get(0)));
  }

  private static String exchanged(String number, int at) {
    char first = number.charAt(at);
    char second = number.charAt(at + 1);
    return Character.isDigit(first) && Character.isDigit(second)
        ? number.substring(0, at) + second + first + number.substring(at + 2)
        : number;
  }
}

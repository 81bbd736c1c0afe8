package se.nuso.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * The codes of an enum, or of all enums that a sealed interface permits, found by the code as it
 * stands in files.
 */
final class CodeList {
  private static final int NEAREST = 3;
  private static final int LONGEST_LISTED = 20;

  private final List<Code> codes;
  private final Map<String, Code> byCode = new HashMap<>();

  private CodeList(List<Code> codes) {
    this.codes = codes;
    codes.forEach(code -> byCode.put(code.code(), code));
  }

  static CodeList of(Class<?> type) {
    List<Code> codes = new ArrayList<>();
    collect(type, codes);
    return new CodeList(List.copyOf(codes));
  }

  private static void collect(Class<?> type, List<Code> codes) {
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        codes.add((Code) constant);
      }
    } else if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        collect(permitted, codes);
      }
    } else {
      throw new IllegalArgumentException(type + " is no code list");
    }
  }

  List<Code> codes() {
    return codes;
  }

  /**
   * The code of a text.
   *
   * @param several whether several may be given, each in a text of its own
   */
  Code parse(String text, boolean several) {
    Code code = byCode.get(text);
    if (code == null) {
      throw SeveralCodes.in(text, this, several)
          .orElseGet(
              () ->
                  new MalformedValueException(
                      ValueFault.NOT_ON_THE_LIST,
                      () -> Map.of("nearest", nearest(text), "codes", listed())));
    }
    return code;
  }

  private Label listed() {
    String more = "… (" + codes.size() + ")";
    return codes.size() > LONGEST_LISTED ? new Label(more, more) : withLabels(codes);
  }

  /** The codes whose spelling or label is nearest to the text. */
  private Label nearest(String text) {
    return withLabels(nearest(codes, text));
  }

  static Label withLabels(List<Code> codes) {
    return new Label(withLabels(codes, Language.SWEDISH), withLabels(codes, Language.ENGLISH));
  }

  private static String withLabels(List<Code> codes, Language language) {
    return codes.stream()
        .map(code -> code.code() + " (" + code.label().in(language) + ")")
        .collect(Collectors.joining(", "));
  }

  /** The code that a text is, by its spelling or by either of its labels. */
  Optional<Code> known(String text) {
    String folded = text.strip().toLowerCase(Locale.ROOT);
    return codes.stream()
        .filter(
            code ->
                Stream.of(code.code(), code.label().sv(), code.label().en())
                    .anyMatch(spelling -> spelling.toLowerCase(Locale.ROOT).equals(folded)))
        .findFirst();
  }

  /**
   * The three codes whose spelling or label is nearest to the text, the nearest first; none that
   * denies what the text says, or speaks of other people.
   */
  static List<Code> nearest(List<Code> codes, String text) {
    String written = text.toUpperCase(Locale.ROOT);
    Concept meant = Concept.of(text);
    return codes.stream()
        .map(code -> new Near(code, distance(written, code)))
        .sorted(Comparator.comparingInt(Near::distance))
        .map(Near::code)
        .filter(code -> !meant.contradicts(Concept.of(code.label().sv())))
        .filter(code -> !meant.contradicts(Concept.of(code.label().en())))
        .limit(NEAREST)
        .toList();
  }

  /** A code and how far it is from what was written. */
  private record Near(Code code, int distance) {}

  private static int distance(String written, Code code) {
    return Stream.of(code.code(), code.label().sv(), code.label().en())
        .mapToInt(spelling -> EditDistance.between(written, spelling.toUpperCase(Locale.ROOT)))
        .min()
        .getAsInt();
  }
}

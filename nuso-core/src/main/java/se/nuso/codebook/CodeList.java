package se.nuso.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  Code parse(String text) {
    Code code = byCode.get(text);
    if (code == null) {
      throw new MalformedValueException(
          ValueFault.NOT_ON_THE_LIST, () -> Map.of("nearest", nearest(text), "codes", listed()));
    }
    return code;
  }

  private String listed() {
    return codes.size() > LONGEST_LISTED
        ? "… (" + codes.size() + ")"
        : codes.stream().map(CodeList::withLabel).collect(Collectors.joining(", "));
  }

  private static String withLabel(Code code) {
    return code.code() + " (" + code.label().sv() + ")";
  }

  /** The codes whose spelling or label is nearest to the text. */
  private String nearest(String text) {
    return nearest(codes, text).stream()
        .map(code -> code.code() + " (" + code.label().sv() + ")")
        .collect(Collectors.joining(", "));
  }

  /** The three codes whose spelling or label is nearest to the text, the nearest first. */
  static List<Code> nearest(List<Code> codes, String text) {
    String written = text.toUpperCase(Locale.ROOT);
    return codes.stream()
        .sorted(Comparator.comparingInt(code -> distance(written, code)))
        .limit(NEAREST)
        .toList();
  }

  private static int distance(String written, Code code) {
    return Stream.of(code.code(), code.label().sv(), code.label().en())
        .mapToInt(spelling -> EditDistance.between(written, spelling.toUpperCase(Locale.ROOT)))
        .min()
        .getAsInt();
  }
}

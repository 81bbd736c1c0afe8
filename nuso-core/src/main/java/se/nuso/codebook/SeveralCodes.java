package se.nuso.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.nuso.text.Label;

/** Tells of a text that is several codes, but not written the way that several are. */
final class SeveralCodes {
  private static final String SEPARATOR = "|";

  /** What people write between two codes. Never begins within blanks, whose runs may be long. */
  private static final Pattern HABITS =
      Pattern.compile(
          "(?:(?<!\\s)\\s++)?+[|,;/+&]\\s*+"
              + "|(?<!\\s)\\s++(?<!\\n)(?:och|and)\\s++"
              + "|(?<!\\s)[\\s&&[^\\n]]*+\\n\\s*+");

  private static final Label IN_A_CELL =
      new Label(
          "Skilj flera koder åt med ”|”, utan blanksteg",
          "Separate several codes by “|”, without blanks");

  private SeveralCodes() {}

  /** What is wrong with a text that no list has; empty if no two parts of it are codes. */
  static Optional<MalformedValueException> in(String text, CodeList list, boolean several) {
    List<String> parts = Stream.of(HABITS.split(text)).filter(part -> !part.isBlank()).toList();
    if (parts.size() < 2) {
      return Optional.empty();
    }
    List<Code> known = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (String part : parts) {
      list.known(part).ifPresentOrElse(known::add, () -> wrong.add(part));
    }
    if (known.isEmpty()) {
      return Optional.empty();
    }
    if (!several) {
      return wrong.isEmpty()
          ? Optional.of(
              new MalformedValueException(
                  ValueFault.ONE_CODE_ONLY, () -> Map.of("suggested", CodeList.withLabels(known))))
          : Optional.empty();
    }
    return Optional.of(
        new MalformedValueException(
            ValueFault.SEVERAL_CODES,
            () ->
                Map.of(
                    "how",
                    IN_A_CELL,
                    "suggested",
                    known.stream().map(Code::code).collect(Collectors.joining(SEPARATOR)),
                    "part",
                    wrong.isEmpty() ? "" : wrong.get(0))));
  }
}

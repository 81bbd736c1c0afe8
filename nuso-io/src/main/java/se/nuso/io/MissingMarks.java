package se.nuso.io;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.nuso.codebook.Code;
import se.nuso.codebook.Column;
import se.nuso.text.Label;

/** What systems and people write where there is no answer, and which no variable here declares. */
final class MissingMarks {
  private static final Set<String> MARKS =
      Set.of(
          "9",
          "99",
          "999",
          "9999",
          "88",
          "98",
          "-1",
          "-9",
          "-99",
          "-",
          "–",
          ".",
          "?",
          "x",
          "na",
          "n/a",
          "#n/a",
          "#saknas!",
          "nan",
          "null",
          "none",
          "missing",
          "unknown",
          "don't know",
          "vet ej",
          "vet inte",
          "ej svar",
          "ej angivet",
          "uppgift saknas",
          "saknas",
          "okänt",
          "okänd");
  private static final Set<String> UNKNOWN =
      Set.of("UNKNOWN", "DONT_KNOW", "NOT_DOCUMENTED", "NOT_STATED");

  private MissingMarks() {}

  static boolean isOne(String text) {
    return text.length() < 20 && MARKS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Whether a number of years is one that stands for no answer: nobody here is 99. */
  static boolean isNoAge(Column<?> column, String text) {
    return column.unit().equals("years") && (text.equals("99") || text.equals("999"));
  }

  /** The codes of the variable that say that something is not known, for the hint. */
  static Label codes(Column<?> column) {
    String codes =
        column.codes().stream()
            .map(Code::code)
            .filter(UNKNOWN::contains)
            .collect(Collectors.joining(", "));
    return codes.isEmpty()
        ? new Label("", "")
        : new Label("; ”vet ej” har koden " + codes, "; “not known” has the code " + codes);
  }
}

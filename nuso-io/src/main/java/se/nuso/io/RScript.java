package se.nuso.io;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.nuso.codebook.Code;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * The script by which base R reads a coded data set. Its strings are ASCII, whatever they mean, so
 * that no setting of the machine that runs it changes a letter.
 */
final class RScript {
  private static final char FIRST_PRINTED = ' ';
  private static final char LAST_PRINTED = '~';
  private static final Label ABOUT =
      new Label(
          "Kodade data med variabelnamn enligt NUSO for Java, skrivna ur poster av typen ",
          "Coded data with the variables of NUSO for Java, written from records of the type ");
  private static final Label NOT_OFFICIAL =
      new Label(
          "Koderna är inte NUSO:s officiella: NUSO:s formulär är inte offentliga, och det som är preliminärt är vår komplettering.",
          "The codes are not NUSO's official ones: NUSO's forms are not public, and what is provisional is our completion.");
  private static final Label MISSING =
      new Label(
          "NA är en obesvarad fråga; ”ingen”, ”ej dokumenterat” och ”okänt” är svar.",
          "NA is a question not answered; \"none\", \"not documented\" and \"unknown\" are answers.");
  private static final Label SEVERAL =
      new Label(
          "En fråga med flera svar har en kolumn för varje kod: 1 given, 0 inte given, NA obesvarad.",
          "A question with several answers has a column for each code: 1 given, 0 not given, NA not answered.");
  private static final Label HOW =
      new Label(
          "Kör i filens mapp, eller därifrån du står med source(FIL, chdir = TRUE).",
          "Run it in the folder of the file, or from elsewhere with source(FILE, chdir = TRUE).");

  private final Appendable script;
  private final Language language;
  private final String frame;

  private RScript(Appendable script, Language language, String frame) {
    this.script = script;
    this.language = language;
    this.frame = frame;
  }

  /**
   * Writes the script.
   *
   * @param script where to
   * @param language the language of the labels
   * @param schema the record type's form in files
   * @param data the name of the file with the data, in the same folder
   * @param columns its columns, in order
   * @param of a record, which says what holds for all of them
   */
  static <R> void write(
      Appendable script,
      Language language,
      Schema schema,
      String data,
      List<CodedColumn<R>> columns,
      R of)
      throws IOException {
    RScript made = new RScript(script, language, schema.name().replace('-', '_'));
    made.comment(ABOUT.in(language) + schema + ".");
    for (Label label : List.of(NOT_OFFICIAL, MISSING, SEVERAL, HOW)) {
      made.comment(label.in(language));
    }
    List<CodedColumn<R>> head =
        columns.stream().filter(column -> Head.VARIABLES.contains(column.name())).toList();
    for (CodedColumn<R> column : head) {
      made.comment(column.label().in(language) + ": " + meaning(column, of, language));
    }
    made.read(data, columns);
    for (CodedColumn<R> column : columns) {
      made.describe(column);
    }
    script.append('\n');
    made.attribute(made.frame, "nuso_schema", schema.toString());
    for (CodedColumn<R> column : head) {
      made.attribute(made.frame, "nuso_" + column.name(), column.cell(of));
    }
    made.attribute(made.frame, "nuso_note", NOT_OFFICIAL.in(language));
  }

  private static <R> String meaning(CodedColumn<R> column, R of, Language language) {
    return column.cell(of)
        + column.levels().stream()
            .filter(code -> code.code().equals(column.cell(of)))
            .map(code -> " (" + code.label().in(language) + ")")
            .collect(Collectors.joining());
  }

  private void comment(String text) throws IOException {
    script.append("# ").append(text).append('\n');
  }

  private <R> void read(String data, List<CodedColumn<R>> columns) throws IOException {
    script.append('\n').append(frame).append(" <- read.csv(\n  ").append(quoted(data));
    script.append(
        """
        ,
          header = TRUE,
          sep = ",",
          dec = ".",
          quote = "\\"",
          comment.char = "",
          na.strings = "",
          fileEncoding = "UTF-8",
          check.names = FALSE,
          stringsAsFactors = FALSE,
          colClasses = c(
        """);
    script
        .append(listed(columns, column -> quoted(column.name()) + " = " + quoted(classOf(column))))
        .append("\n  )\n)\n");
  }

  private static String classOf(CodedColumn<?> column) {
    return switch (column.variable().type()) {
      case INTEGER, CODES -> "integer";
      case DATE -> "Date";
      case CODE, MONTH, TEXT -> "character";
    };
  }

  private void describe(CodedColumn<?> column) throws IOException {
    String variable = frame + "[[" + quoted(column.name()) + "]]";
    script.append('\n');
    if (!column.levels().isEmpty()) {
      script
          .append(variable)
          .append(" <- factor(\n  ")
          .append(variable)
          .append(",\n  levels = c(\n")
          .append(listed(column.levels(), code -> quoted(code.code())))
          .append("\n  ),\n  labels = c(\n")
          .append(listed(labels(column.levels(), language), RScript::quoted))
          .append("\n  )\n)\n");
    }
    attribute(variable, "label", column.label().in(language));
    attribute(variable, "provenance", column.provenance().label().in(language));
  }

  /** What the codes mean; R would take two of one label for one. */
  static List<String> labels(List<? extends Code> codes, Language language) {
    Set<String> seen = new HashSet<>();
    return codes.stream()
        .map(
            code -> {
              String label = code.label().in(language);
              return seen.add(label) ? label : label + " (" + code.code() + ")";
            })
        .toList();
  }

  private void attribute(String of, String name, String value) throws IOException {
    script
        .append("attr(")
        .append(of)
        .append(", ")
        .append(quoted(name))
        .append(") <- ")
        .append(quoted(value))
        .append('\n');
  }

  private static <T> String listed(List<T> items, Function<T, String> text) {
    return items.stream().map(text).collect(Collectors.joining(",\n    ", "    ", ""));
  }

  /** A text as R reads it back, written in ASCII. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (c >= FIRST_PRINTED && c <= LAST_PRINTED) {
                quoted.append((char) c);
              } else {
                quoted.append(
                    String.format(
                        Locale.ROOT, c <= Character.MAX_VALUE ? "\\u%04x" : "\\U%08x", c));
              }
            });
    return quoted.append('"').toString();
  }
}

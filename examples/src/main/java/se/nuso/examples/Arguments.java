package se.nuso.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What was typed after a program's name.
 *
 * @param files what is no option
 * @param values the options' values
 * @param flags the options without a value
 * @param help whether help was asked for
 */
record Arguments(List<String> files, Map<String, String> values, Set<String> flags, boolean help) {
  /**
   * Reads what was typed.
   *
   * @param typed the words
   * @param flags the options without a value
   * @param options the options that take a value
   * @throws IllegalArgumentException if an option is unknown or lacks its value
   */
  static Arguments of(String[] typed, Set<String> flags, String... options) {
    List<String> known = Arrays.asList(options);
    List<String> files = new ArrayList<>();
    Map<String, String> values = new LinkedHashMap<>();
    Set<String> given = new HashSet<>();
    boolean help = false;
    for (int i = 0; i < typed.length; i++) {
      if (typed[i].equals("--help") || typed[i].equals("-h")) {
        help = true;
      } else if (!typed[i].startsWith("--")) {
        files.add(typed[i]);
      } else if (flags.contains(typed[i])) {
        given.add(typed[i]);
      } else if (!known.contains(typed[i])) {
        throw new IllegalArgumentException("There is no option " + typed[i] + ".");
      } else if (i + 1 == typed.length || typed[i + 1].startsWith("--")) {
        throw new IllegalArgumentException("The option " + typed[i] + " needs a value.");
      } else {
        values.put(typed[i], typed[++i]);
      }
    }
    return new Arguments(files, values, given, help);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(values.get(option));
  }

  /** A whole number, with what stands in its place when it was not typed. */
  long number(String option, long otherwise) {
    return value(option)
        .map(
            text -> {
              try {
                return Long.parseLong(text);
              } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                    "The option " + option + " needs a whole number, not " + text + ".");
              }
            })
        .orElse(otherwise);
  }

  /** The language of {@code --locale}, or else of the machine's user. */
  Language language() {
    return value("--locale")
        .map(
            text ->
                switch (text) {
                  case "sv" -> Language.SWEDISH;
                  case "en" -> Language.ENGLISH;
                  default ->
                      throw new IllegalArgumentException(
                          "The option --locale is sv or en, not " + text + ".");
                })
        .orElseGet(Language::ofHost);
  }

  /**
   * Stops before one of the files named would be written over.
   *
   * @throws IllegalArgumentException if the target is one of them, or of the options' files but its
   *     own
   */
  void refuseToOverwrite(Path target, Language language) {
    long named =
        Stream.concat(files.stream(), values.values().stream())
            .filter(file -> same(Path.of(file), target))
            .count();
    boolean input = files.stream().anyMatch(file -> same(Path.of(file), target));
    if (named > 1 && !input) {
      throw new IllegalArgumentException(
          new Label(
                  "Samma fil anges två gånger och skulle skrivas över; ange en annan att skriva till.",
                  "The same file is named twice and would be overwritten; name another to write to.")
              .in(language));
    }
    if (input) {
      throw new IllegalArgumentException(
          new Label(
                  "En fil som läses skulle skrivas över; ange en annan att skriva till.",
                  "A file that is read would be overwritten; name another to write to.")
              .in(language));
    }
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other)
          ? Files.isSameFile(one, other)
          : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    } catch (IOException e) {
      return false;
    }
  }
}

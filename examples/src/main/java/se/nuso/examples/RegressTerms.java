package se.nuso.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What explains, as it is typed: {@code A,B,factor(C),A:B} or {@code A*B} for both and their
 * interaction.
 *
 * @param columns the columns, in order
 * @param categorical those of them that are categorical whatever they look like
 * @param interactions the columns of each interaction
 */
record RegressTerms(Set<String> columns, Set<String> categorical, List<List<String>> interactions) {
  private static final Pattern FACTOR = Pattern.compile("(?:as\\.)?factor\\((.*)\\)");

  static RegressTerms of(String typed, Set<String> categorical) {
    RegressTerms terms =
        new RegressTerms(
            new LinkedHashSet<>(), new LinkedHashSet<>(categorical), new ArrayList<>());
    for (String term : list(typed)) {
      if (term.contains("*")) {
        List<String> columns = terms.columnsOf(term, "\\*");
        terms.columns.addAll(columns);
        terms.interactions.add(columns);
      } else if (term.contains(":")) {
        terms.interactions.add(terms.columnsOf(term, ":"));
      } else {
        terms.columns.add(terms.column(term));
      }
    }
    return terms;
  }

  /** The names between commas. */
  static Set<String> list(String typed) {
    return Arrays.stream(typed.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<String> columnsOf(String term, String separator) {
    return Arrays.stream(term.split(separator)).map(this::column).toList();
  }

  private String column(String term) {
    Matcher factor = FACTOR.matcher(term.strip());
    if (!factor.matches()) {
      return term.strip();
    }
    String name = factor.group(1).strip();
    categorical.add(name);
    return name;
  }
}

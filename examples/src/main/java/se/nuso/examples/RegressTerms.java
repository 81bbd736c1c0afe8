package se.nuso.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What explains, as it is typed: {@code A,B,factor(C),A:B} or {@code A*B} for both and their
 * interaction; {@code A*B*C} for the three, their pairs and their interaction.
 *
 * @param columns the columns, in order
 * @param categorical those of them that are categorical whatever they look like
 * @param interactions the columns of each interaction
 */
record RegressTerms(Set<String> columns, Set<String> categorical, List<List<String>> interactions) {
  private static final Pattern FACTOR = Pattern.compile("(?:as\\.)?factor\\((.*)\\)");

  private static final int MOST_COLUMNS = 6;

  static RegressTerms of(String typed, Set<String> categorical) {
    RegressTerms terms =
        new RegressTerms(
            new LinkedHashSet<>(), new LinkedHashSet<>(categorical), new ArrayList<>());
    for (String term : list(typed)) {
      if (term.contains("*")) {
        List<String> columns = terms.columnsOf(term, "\\*");
        terms.columns.addAll(columns);
        terms.addInteractions(columns);
      } else if (term.contains(":")) {
        List<String> columns = terms.columnsOf(term, ":");
        if (!terms.interactions.contains(columns)) {
          terms.interactions.add(columns);
        }
      } else {
        terms.columns.add(terms.column(term));
      }
    }
    return terms;
  }

  /** Those of all subsets, the smaller first, which a term of more columns presupposes. */
  private void addInteractions(List<String> columns) {
    List<List<String>> subsets = new ArrayList<>();
    for (int subset = 1; subset < 1 << columns.size(); subset++) {
      if (Integer.bitCount(subset) > 1) {
        int chosen = subset;
        subsets.add(
            IntStream.range(0, columns.size())
                .filter(i -> (chosen >> i & 1) == 1)
                .mapToObj(columns::get)
                .toList());
      }
    }
    subsets.sort(Comparator.comparingInt(List::size));
    for (List<String> subset : subsets) {
      if (!interactions.contains(subset)) {
        interactions.add(subset);
      }
    }
  }

  /** The names between commas. */
  static Set<String> list(String typed) {
    return Arrays.stream(typed.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<String> columnsOf(String term, String separator) {
    List<String> columns = Arrays.stream(term.split(separator)).map(this::column).toList();
    if (columns.size() > MOST_COLUMNS) {
      throw new IllegalArgumentException(
          "An interaction has at most " + MOST_COLUMNS + " columns, not " + columns.size() + ".");
    }
    return columns;
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

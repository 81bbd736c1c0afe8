package se.nuso.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Findings of one kind, counted together: of one rule or reader's fault, of one severity, and in
 * one column of a file. A thousand rows with one fault are one thing to mend, and must not push
 * another out of sight.
 *
 * @param severity how grave they are
 * @param id the identifier of the rule, or of the reader's fault
 * @param column the column or path that they lie in; null where they are about no one column
 * @param count how many there are
 * @param first the first of them, never none, at most six
 */
public record FindingGroup(
    Severity severity, String id, @Nullable String column, long count, List<Finding> first) {
  static final int KEPT = 6;
  private static final int LINES_ON_SCREEN = 10;

  /** The gravest first; of one severity, what concerns a whole file, then the most frequent. */
  private static final Comparator<FindingGroup> ORDER =
      Comparator.comparing(FindingGroup::severity)
          .thenComparing(group -> !ofWholeFile(group.first.get(0)))
          .thenComparing(FindingGroup::count, Comparator.reverseOrder())
          .thenComparing(FindingGroup::id)
          .thenComparing(group -> Objects.requireNonNullElse(group.column, ""));

  public FindingGroup {
    first = List.copyOf(first);
  }

  /**
   * Counts findings together, errors first.
   *
   * @param findings any findings
   */
  public static List<FindingGroup> of(Iterable<Finding> findings) {
    FindingCounter counter = new FindingCounter();
    findings.forEach(counter::add);
    return counter.groups();
  }

  static List<FindingGroup> ordered(List<FindingGroup> groups) {
    return groups.stream().sorted(ORDER).toList();
  }

  static boolean ofWholeFile(Finding finding) {
    return finding.location().file() != null && finding.location().record() == 0;
  }

  /**
   * Groups as programs show them: a line for each of the first ten, and the identifiers of the rest
   * with their counts.
   *
   * @param groups the groups, errors first
   * @param language the language of the text
   */
  public static String screen(List<FindingGroup> groups, Language language) {
    String lines =
        groups.stream()
            .limit(LINES_ON_SCREEN)
            .map(group -> group.toString(language) + "\n")
            .collect(Collectors.joining());
    List<FindingGroup> rest = groups.stream().skip(LINES_ON_SCREEN).toList();
    return rest.isEmpty()
        ? lines
        : lines
            + String.format(
                Locale.ROOT,
                new Label("… och %s till: ", "… and %s more: ").in(language),
                rest.stream().mapToLong(FindingGroup::count).sum())
            + rest.stream()
                .map(group -> group.id() + " (" + group.count() + ")")
                .collect(Collectors.joining(", "))
            + "\n";
  }

  /**
   * The first finding on one line, with the number of them all and where the next ones lie.
   *
   * @param language the language of the text
   */
  public String toString(Language language) {
    String line = first.get(0).toString(language);
    if (count == 1) {
      return line;
    }
    List<String> places =
        first.stream()
            .skip(1)
            .map(Finding::location)
            .filter(location -> location.record() > 0 || location.line() > 0)
            .map(location -> location.label().in(language))
            .toList();
    return line
        + String.format(Locale.ROOT, new Label(" [%s i allt", " [%s in all").in(language), count)
        + (places.isEmpty()
            ? ""
            : new Label("; även ", "; also ").in(language) + String.join(", ", places))
        + (count > places.size() + 1 && !places.isEmpty() ? " …]" : "]");
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

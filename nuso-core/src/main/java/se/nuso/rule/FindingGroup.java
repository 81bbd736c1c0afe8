package se.nuso.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nuso.document.Part;
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
  private static final Label REST =
      new Label("… och {count} till: {groups}", "… and {count} more: {groups}");
  private static final Label SEVERAL =
      new Label("{line} [{count} i allt{also}{more}]", "{line} [{count} in all{also}{more}]");
  private static final Label ALSO = new Label("; även {places}", "; also {places}");
  private static final Label NOTHING = new Label("", "");

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
   */
  public static List<Part.Line> lines(List<FindingGroup> groups) {
    List<Part.Line> lines = new ArrayList<>();
    groups.stream()
        .limit(LINES_ON_SCREEN)
        .forEach(group -> lines.add(new Part.Line(group.label())));
    List<FindingGroup> rest = groups.stream().skip(LINES_ON_SCREEN).toList();
    if (!rest.isEmpty()) {
      lines.add(
          new Part.Line(
              REST.with(
                  Map.of(
                      "count",
                      rest.stream().mapToLong(FindingGroup::count).sum(),
                      "groups",
                      rest.stream()
                          .map(group -> group.id() + " (" + group.count() + ")")
                          .toList()))));
    }
    return lines;
  }

  /** The first finding on one line, with the number of them all and where the next ones lie. */
  public Label label() {
    Finding one = first.get(0);
    Label line = new Label(one.toString(Language.SWEDISH), one.toString(Language.ENGLISH));
    if (count == 1) {
      return line;
    }
    List<Label> places =
        first.stream()
            .skip(1)
            .map(Finding::location)
            .filter(location -> location.record() > 0 || location.line() > 0)
            .map(Location::label)
            .toList();
    return SEVERAL.with(
        Map.of(
            "line",
            line,
            "count",
            count,
            "also",
            places.isEmpty() ? NOTHING : ALSO.with("places", places),
            "more",
            count > places.size() + 1 && !places.isEmpty() ? " …" : ""));
  }

  /**
   * The first finding on one line, with the number of them all and where the next ones lie.
   *
   * @param language the language of the text
   */
  public String toString(Language language) {
    return label().in(language);
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

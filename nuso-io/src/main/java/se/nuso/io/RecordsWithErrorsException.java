package se.nuso.io;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.nuso.rule.Finding;
import se.nuso.rule.Severity;
import se.nuso.rule.ValidationReport;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Thrown when records are to be written that break a rule whose severity is ERROR. Nothing has been
 * written, and what stood in the file's place is as it was. No message holds a value of an
 * identifying variable.
 */
public final class RecordsWithErrorsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private static final int LINES = 10;
  private static final Label TEXT =
      new Label(
          "%d fel i %d av %d poster: inget skrevs. Rätta dem, eller skriv posterna ändå med evenWithErrors().%s%s",
          "%d errors in %d of %d records: nothing was written. Correct them, or write the records all the same with evenWithErrors().%s%s");
  private static final Label MORE = new Label("\n… och %d till", "\n… and %d more");

  private final transient ValidationReport report;

  RecordsWithErrorsException(ValidationReport report) {
    super(text(report, Language.ofHost()));
    this.report = report;
  }

  /** The errors, with record, variable, reason and mend. */
  public List<Finding> findings() {
    return errors(report);
  }

  /**
   * How many errors there are and the first of them.
   *
   * @param language the language of the text
   */
  public String message(Language language) {
    return text(report, language);
  }

  private static List<Finding> errors(ValidationReport report) {
    return report.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  private static String text(ValidationReport report, Language language) {
    List<Finding> errors = errors(report);
    long more = report.count(Severity.ERROR) - Math.min(LINES, errors.size());
    return String.format(
        Locale.ROOT,
        TEXT.in(language),
        report.count(Severity.ERROR),
        report.recordsWithErrors(),
        report.records(),
        errors.stream()
            .limit(LINES)
            .map(finding -> "\n" + finding.toString(language))
            .collect(Collectors.joining()),
        more > 0 ? String.format(Locale.ROOT, MORE.in(language), more) : "");
  }
}

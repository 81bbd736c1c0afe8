package se.nuso.examples;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Language;
import se.nuso.io.ReadSummary;
import se.nuso.rule.Finding;

/** What came of a file, as it is written to JSON. */
record CheckedFile(
    String file, boolean complete, long total, long read, long rejected, List<Told> findings) {
  /** A finding in one language. */
  record Told(
      String id,
      String severity,
      long line,
      long record,
      @Nullable String column,
      List<String> variables,
      String message,
      String hint) {
    private static Told of(Finding finding, Language language) {
      return new Told(
          finding.id(),
          finding.severity().name(),
          finding.location().line(),
          finding.location().record(),
          finding.location().column(),
          finding.variables(),
          finding.message(language),
          finding.hint(language));
    }
  }

  /** All files of a run. */
  record Report(List<CheckedFile> files) {}

  static CheckedFile of(String file, ReadSummary result, Language language) {
    return new CheckedFile(
        file,
        result.complete(),
        result.total(),
        result.read(),
        result.rejected(),
        result.report().findings().stream().map(f -> Told.of(f, language)).toList());
  }
}

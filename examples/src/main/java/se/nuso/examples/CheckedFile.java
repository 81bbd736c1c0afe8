package se.nuso.examples;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nuso.identity.OutsideText;
import se.nuso.io.JsonDocument;
import se.nuso.io.ReadResult;
import se.nuso.io.ReadSummary;
import se.nuso.rule.Finding;
import se.nuso.rule.FindingGroup;
import se.nuso.rule.ValidationReport;
import se.nuso.text.Language;

/**
 * What came of a file, as it is written to JSON: each kind of finding with its number, errors
 * first, and the findings that are listed.
 */
record CheckedFile(
    String file,
    boolean complete,
    long total,
    long read,
    long rejected,
    List<Kind> kinds,
    List<Told> findings) {
  /** The option that all programs with findings have. */
  static final String JSON = "--json";

  /** A kind of finding, counted whether listed or not. */
  record Kind(String id, String severity, @Nullable String column, long count) {
    private static Kind of(FindingGroup group) {
      return new Kind(group.id(), group.severity().name(), group.column(), group.count());
    }
  }

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

  CheckedFile {
    file = OutsideText.fileName(file);
  }

  static CheckedFile of(String file, ReadSummary result, Language language) {
    return of(file, result.complete(), result.read(), result.rejected(), result.report(), language);
  }

  static CheckedFile of(String file, ReadResult<?> result, Language language) {
    return of(file, result.complete(), result.read(), result.rejected(), result.report(), language);
  }

  /** What was found in records that come from no file. */
  static CheckedFile of(String name, ValidationReport report, Language language) {
    return of(name, true, report.records(), 0, report, language);
  }

  private static CheckedFile of(
      String file,
      boolean complete,
      long read,
      long rejected,
      ValidationReport report,
      Language language) {
    return new CheckedFile(
        file,
        complete,
        read + rejected,
        read,
        rejected,
        kinds(report.groups()),
        told(report.findings(), language));
  }

  /** What was found between two files of so many records. */
  static CheckedFile of(String name, long records, List<Finding> findings, Language language) {
    return new CheckedFile(
        name,
        true,
        records,
        records,
        0,
        kinds(FindingGroup.of(findings)),
        told(findings, language));
  }

  private static List<Kind> kinds(List<FindingGroup> groups) {
    return groups.stream().map(Kind::of).toList();
  }

  private static List<Told> told(List<Finding> findings, Language language) {
    return findings.stream().map(finding -> Told.of(finding, language)).toList();
  }

  /** Writes what came of the files, where that was asked for. */
  static void write(List<CheckedFile> files, Arguments arguments) {
    arguments.value(JSON).ifPresent(json -> JsonDocument.write(new Report(files), Path.of(json)));
  }

  /** Stops before a file named for reading would be written over by what was found in it. */
  static void requireOtherTarget(Arguments arguments) {
    arguments
        .value(JSON)
        .ifPresent(json -> arguments.refuseToOverwrite(Path.of(json), arguments.language()));
  }
}

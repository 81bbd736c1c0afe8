package se.nuso.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.nuso.codebook.Code;
import se.nuso.document.Document;
import se.nuso.document.Part;
import se.nuso.document.Result;
import se.nuso.rule.Finding;
import se.nuso.rule.FindingKind;
import se.nuso.rule.Location;
import se.nuso.rule.Severity;
import se.nuso.rule.ValidationReport;
import se.nuso.text.Label;
import se.nuso.text.Language;

/** What was written to a file, and what is to be known of it. Immutable. */
public final class WriteSummary implements Result {
  private static final Label TITLE =
      new Label("{file}: {records} poster skrivna", "{file}: {records} records written");
  private static final Label PARTICIPANT = new Label("{code} ({name})", "{code} ({name})");
  private static final Label MORE = new Label("…", "…");

  private static final int LISTED = 12;
  private static final FindingKind SEVERAL_PARTICIPANTS =
      new FindingKind(
          "F069",
          Severity.INFO,
          new Label(
              "Filen har poster från {n} deltagare: {participants}.",
              "The file holds records of {n} participants: {participants}."),
          new Label(
              "Kontrollera att det är avsett: en leverans kommer oftast från en kommun eller stadsdel.",
              "Check that this is intended: a delivery mostly comes from one municipality or district."));

  private final String file;
  private final List<Code> participants;
  private final ValidationReport report;
  private final List<Finding> remains;

  WriteSummary(
      String file, List<Code> participants, ValidationReport report, List<Finding> remains) {
    this.file = file;
    this.participants = List.copyOf(participants);
    this.report = report;
    this.remains = List.copyOf(remains);
  }

  /** The same, with what an earlier writing that was broken off left behind. */
  WriteSummary with(List<Finding> remains) {
    return new WriteSummary(file, participants, report, remains);
  }

  /** How many records were written. */
  public long records() {
    return report.records();
  }

  /** The municipalities and districts that the records come from, in the order they came. */
  public List<Code> participants() {
    return participants;
  }

  /** What the rules found in the records. */
  public ValidationReport report() {
    return report;
  }

  /** What is to be known of the file, then what the rules found, as far as the report lists it. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(remains);
    if (participants.size() > 1) {
      findings.add(
          SEVERAL_PARTICIPANTS.at(
              new Location(file, 0, 0, null),
              Map.of("n", participants.size(), "participants", listed()),
              "participant"));
    }
    findings.addAll(report.findings());
    return List.copyOf(findings);
  }

  private List<Label> listed() {
    List<Label> first =
        participants.stream()
            .limit(LISTED)
            .map(one -> PARTICIPANT.with(Map.of("code", one.code(), "name", one)))
            .collect(Collectors.toCollection(ArrayList::new));
    if (participants.size() > LISTED) {
      first.add(MORE);
    }
    return first;
  }

  /** How many records were written, and each finding on a line. */
  @Override
  public Document document() {
    return Document.of(TITLE.with(Map.of("file", file, "records", records())))
        .addAll(findings().stream().map(WriteSummary::line).toList())
        .build();
  }

  static Part.Line line(Finding finding) {
    return new Part.Line(
        new Label(finding.toString(Language.SWEDISH), finding.toString(Language.ENGLISH)));
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

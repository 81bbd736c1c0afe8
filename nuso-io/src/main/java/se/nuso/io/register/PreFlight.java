package se.nuso.io.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.identity.OutsideText;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.io.NusoReader;
import se.nuso.io.ReadResult;
import se.nuso.rule.FindingGroup;
import se.nuso.rule.Severity;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * A check before a file of follow-ups is sent: laid beside the file of investigations, it tells
 * what will not match, both ways, on one screen.
 */
public final class PreFlight implements Result {
  private static final Label READY =
      new Label(
          "KAN SKICKAS: varje uppföljning har sin utredning.",
          "CAN BE SENT: every follow-up has its investigation.");
  private static final Label NOT_READY =
      new Label("SKICKA INTE ÄNNU: se felen nedan.", "DO NOT SEND YET: see the errors below.");
  private static final Label READ =
      new Label(
          "Poster lästa: {left} och {right}; avvisade: {leftRejected} och {rightRejected}",
          "Records read: {left} and {right}; rejected: {leftRejected} and {rightRejected}");
  private static final Label EXPECTED =
      new Label("Uppföljning väntas av: {whom}", "A follow-up is expected of: {whom}");
  private static final Label REJECTED_UNKNOWN =
      new Label(
          "Av de avvisade har {left} och {right} inget löpnummer som går att läsa: deras"
              + " motsvarigheter står nedan som om de saknades.",
          "Of the rejected, {left} and {right} have no serial number that can be read: their"
              + " counterparts stand below as if they were missing.");

  private final ReadResult<Investigation> investigations;
  private final ReadResult<InterventionFollowUp> followUps;
  private final FollowUpPopulation population;
  private final @Nullable Linkage<Investigation, InterventionFollowUp> linkage;

  private PreFlight(
      ReadResult<Investigation> investigations,
      ReadResult<InterventionFollowUp> followUps,
      FollowUpPopulation population,
      @Nullable Linkage<Investigation, InterventionFollowUp> linkage) {
    this.investigations = investigations;
    this.followUps = followUps;
    this.population = population;
    this.linkage = linkage;
  }

  /**
   * Reads both files and links them; a follow-up is expected of investigations with a decided
   * intervention.
   *
   * @param reader how they are read; mappings included
   * @param investigations the file of investigations
   * @param followUps the file of follow-ups
   */
  public static PreFlight check(NusoReader reader, Path investigations, Path followUps) {
    return check(reader, investigations, followUps, FollowUpPopulation.DECIDED_INTERVENTIONS);
  }

  /**
   * Reads both files and links them.
   *
   * @param reader how they are read; mappings included
   * @param investigations the file of investigations
   * @param followUps the file of follow-ups
   * @param population which investigations a follow-up is expected of
   */
  public static PreFlight check(
      NusoReader reader, Path investigations, Path followUps, FollowUpPopulation population) {
    ReadResult<Investigation> left = reader.investigations(investigations);
    ReadResult<InterventionFollowUp> right = reader.read(InterventionFollowUp.class, followUps);
    boolean readable = left.complete() && right.complete();
    return new PreFlight(
        left,
        right,
        population,
        readable
            ? FollowUpLinkage.of(
                LinkSide.of(name(investigations), left),
                LinkSide.of(name(followUps), right),
                population)
            : null);
  }

  private static String name(Path path) {
    return OutsideText.fileName(String.valueOf(path.getFileName()));
  }

  /** The linkage; empty when a file could not be read to its end. */
  public Optional<Linkage<Investigation, InterventionFollowUp>> linkage() {
    return Optional.ofNullable(linkage);
  }

  /** What came of reading the investigations. */
  public ReadResult<Investigation> investigations() {
    return investigations;
  }

  /** What came of reading the follow-ups. */
  public ReadResult<InterventionFollowUp> followUps() {
    return followUps;
  }

  /**
   * Whether the file of follow-ups can be sent: both files were read whole, no follow-up was
   * rejected, and every one has its investigation.
   */
  public boolean ready() {
    return linkage != null
        && followUps.rejected() == 0
        && linkage.findings().stream().noneMatch(f -> f.severity() == Severity.ERROR);
  }

  /** Whether the file can be sent, what was read, and what does not match. */
  @Override
  public Document document() {
    if (linkage == null) {
      return (investigations.complete() ? followUps : investigations).document();
    }
    Document.Builder document =
        Document.of(ready() ? READY : NOT_READY)
            .line(
                READ.with(
                    Map.of(
                        "left", investigations.read(),
                        "right", followUps.read(),
                        "leftRejected", investigations.rejected(),
                        "rightRejected", followUps.rejected())));
    // What belongs to them cannot be told from what is lost.
    long left = investigations.rejected() - investigations.rejectedSerialNumbers().size();
    long right = followUps.rejected() - followUps.rejectedSerialNumbers().size();
    if (left + right > 0) {
      document.line(REJECTED_UNKNOWN.with(Map.of("left", left, "right", right)));
    }
    return document
        .line(EXPECTED.with("whom", population.label()))
        .addAll(FindingGroup.lines(rejections()))
        .addAll(linkage.parts())
        .build();
  }

  /** Why records were rejected, of both files; a count alone would help nobody to mend them. */
  private List<FindingGroup> rejections() {
    return Stream.of(investigations, followUps)
        .filter(read -> read.rejected() > 0)
        .flatMap(read -> read.report().groups().stream())
        .filter(group -> group.severity() == Severity.ERROR)
        .toList();
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

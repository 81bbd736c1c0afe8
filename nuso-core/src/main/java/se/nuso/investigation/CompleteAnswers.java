package se.nuso.investigation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.Column;
import se.nuso.municipality.Participant;
import se.nuso.rule.BatchCheck;
import se.nuso.rule.Location;

/**
 * Finds participants whose hand-coded answers leave no question on risk and protective factors
 * unanswered in any record. A structured extract answers all by its nature.
 */
final class CompleteAnswers implements BatchCheck<Investigation> {
  /** The questions on risk and protective factors. */
  static final List<Column<Investigation>> QUESTIONS =
      Codebook.of(Investigation.class).columns().stream()
          .filter(column -> column.path().startsWith("factors."))
          .toList();

  /** A record that answers all of them. */
  static final String EXAMPLE =
      "participant=1780; "
          + QUESTIONS.stream()
              .map(question -> question.path() + "=" + question.codes().get(0).code())
              .collect(Collectors.joining("; "));

  private final Map<Participant, int[]> recordsAndIncomplete = new LinkedHashMap<>();

  @Override
  public void accept(Investigation record, Location location, Verdicts verdicts) {
    Participant participant = record.participant();
    if (participant == null || record.mode() != CollectionMode.HAND_CODED) {
      return;
    }
    int[] counts = recordsAndIncomplete.computeIfAbsent(participant, p -> new int[2]);
    counts[0]++;
    counts[1] += record.factors().complete() ? 0 : 1;
  }

  @Override
  public void finish(Verdicts verdicts) {
    recordsAndIncomplete.forEach(
        (participant, counts) -> {
          if (counts[0] < BatchRules.FEWEST) {
            verdicts.notApplicable(1);
          } else if (counts[1] == 0) {
            verdicts.failed(
                Location.BATCH, List.of(), Map.of("n", counts[0], "participant", participant));
          } else {
            verdicts.passed(1);
          }
        });
  }
}

package se.nuso.investigation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
import se.nuso.municipality.Participant;
import se.nuso.rule.BatchCheck;
import se.nuso.rule.Location;

/**
 * Finds questions that a participant answers in one way nearly always; of several answers it is the
 * whole set that counts. The risk factors have rules of their own, grounds for compulsory care are
 * few everywhere, and what is the same in every record of a delivery is no question.
 */
final class DominatingAnswers implements BatchCheck<Investigation> {
  private static final List<Column<Investigation>> QUESTIONS =
      Codebook.of(Investigation.class).columns().stream()
          .filter(column -> column.block().isPresent() && !column.local())
          .filter(column -> !column.path().startsWith("factors.risk."))
          .filter(column -> !column.path().equals("assessment.compulsoryCareGrounds"))
          .toList();

  private final double limit;
  private final Map<Participant, List<Map<Object, Integer>>> answers = new LinkedHashMap<>();

  DominatingAnswers(double limit) {
    this.limit = limit;
  }

  @Override
  public void accept(Investigation record, Location location, Verdicts verdicts) {
    Participant participant = record.participant();
    if (participant == null) {
      return;
    }
    List<Map<Object, Integer>> counts =
        answers.computeIfAbsent(
            participant,
            p -> QUESTIONS.stream().<Map<Object, Integer>>map(q -> new HashMap<>()).toList());
    for (int i = 0; i < QUESTIONS.size(); i++) {
      Object answer = QUESTIONS.get(i).value(record);
      if (answer != null) {
        counts.get(i).merge(answer, 1, Integer::sum);
      }
    }
  }

  @Override
  public void finish(Verdicts verdicts) {
    answers.forEach(
        (participant, counts) -> {
          for (int i = 0; i < QUESTIONS.size(); i++) {
            judge(participant, QUESTIONS.get(i), counts.get(i), verdicts);
          }
        });
  }

  private void judge(
      Participant participant,
      Column<Investigation> question,
      Map<Object, Integer> counts,
      Verdicts verdicts) {
    int n = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (n < BatchRules.FEWEST) {
      verdicts.notApplicable(1);
      return;
    }
    var most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    double share = (double) most.getValue() / n;
    if (share > limit) {
      verdicts.failed(
          Location.BATCH,
          List.of(question.path()),
          Map.of(
              "variable",
              question.label(),
              "share",
              Math.floor(1000 * share) / 10,
              "n",
              n,
              "participant",
              participant,
              "answer",
              most.getKey()));
    } else {
      verdicts.passed(1);
    }
  }
}

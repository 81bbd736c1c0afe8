package se.nuso.investigation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.nuso.codebook.Column;
import se.nuso.municipality.Participant;
import se.nuso.rule.BatchCheck;
import se.nuso.rule.Location;
import se.nuso.rule.Named;

/**
 * Finds participants that leave a factor unanswered in half of their records or more, but not in
 * all of the batch: that is told of the whole question.
 */
final class HalfUnanswered implements BatchCheck<Investigation> {
  private static final List<Column<Investigation>> FACTORS = CompleteAnswers.QUESTIONS;

  private final double limit;
  private final Map<Participant, Counts> counts = new LinkedHashMap<>();
  private final boolean[] answered = new boolean[FACTORS.size()];

  HalfUnanswered(double limit) {
    this.limit = limit;
  }

  private static final class Counts {
    private final int[] unanswered = new int[FACTORS.size()];
    private int records;
  }

  @Override
  public void accept(Investigation record, Location location, Verdicts verdicts) {
    Participant participant = record.participant();
    if (participant == null) {
      return;
    }
    Counts own = counts.computeIfAbsent(participant, none -> new Counts());
    own.records++;
    for (int i = 0; i < FACTORS.size(); i++) {
      if (FACTORS.get(i).value(record) == null) {
        own.unanswered[i]++;
      } else {
        answered[i] = true;
      }
    }
  }

  @Override
  public void finish(Verdicts verdicts) {
    counts.forEach((participant, own) -> judge(participant, own, verdicts));
  }

  private void judge(Participant participant, Counts own, Verdicts verdicts) {
    List<Column<Investigation>> lacking = new ArrayList<>();
    for (int i = 0; i < FACTORS.size(); i++) {
      if (answered[i] && own.unanswered[i] >= limit * own.records) {
        lacking.add(FACTORS.get(i));
      }
    }
    if (own.records < BatchRules.FEWEST) {
      verdicts.notApplicable(1);
    } else if (lacking.isEmpty()) {
      verdicts.passed(1);
    } else {
      verdicts.failed(
          Location.BATCH,
          lacking.stream().map(Column::path).toList(),
          Map.of(
              "participant",
              participant,
              "records",
              own.records,
              "n",
              lacking.size(),
              "factors",
              Named.firstOf(lacking.stream().map(Column::label).toList())));
    }
  }
}

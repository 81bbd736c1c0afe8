package se.nuso.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Tells a batch once, in how many of its records a rule does not hold, and where the first lie. A
 * batch in which it holds everywhere passes; one in which no record could be judged is not judged.
 */
final class CountedPerBatch<R> implements BatchCheck<R> {
  private static final int FIRST = 5;

  private final Function<R, Outcome> rule;
  private final List<String> variables;
  private final List<Location> first = new ArrayList<>(FIRST);
  private long judged;
  private long failed;

  CountedPerBatch(Function<R, Outcome> rule, List<String> variables) {
    this.rule = rule;
    this.variables = variables;
  }

  @Override
  public void accept(R record, Location location, Verdicts verdicts) {
    Outcome outcome = rule.apply(record);
    judged += outcome == Outcome.NOT_APPLICABLE ? 0 : 1;
    if (outcome == Outcome.FAILED) {
      failed++;
      if (first.size() < FIRST) {
        first.add(location);
      }
    }
  }

  @Override
  public void finish(Verdicts verdicts) {
    if (judged == 0) {
      verdicts.notApplicable(1);
    } else if (failed == 0) {
      verdicts.passed(1);
    } else {
      verdicts.failed(
          Location.BATCH,
          variables,
          Map.of(
              "n",
              failed,
              "of",
              judged,
              "share",
              Share.percent(failed, judged),
              "first",
              first.stream().map(Location::label).toList()));
    }
  }
}

package se.nuso.investigation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.nuso.bbic.RiskFactor;
import se.nuso.municipality.Participant;
import se.nuso.rule.BatchCheck;
import se.nuso.rule.Location;

/**
 * Finds risk factors that a participant documents never, or always; a unit is a participant's
 * answers on a factor.
 */
final class UniformFactors implements BatchCheck<Investigation> {
  /** Which extreme is looked for. */
  enum Extreme {
    /** Documented in none. */
    NEVER,
    /** Documented in all. */
    ALWAYS
  }

  private final Extreme extreme;
  private final Map<Participant, int[][]> answers = new LinkedHashMap<>();

  UniformFactors(Extreme extreme) {
    this.extreme = extreme;
  }

  @Override
  public void accept(Investigation record, Location location, Verdicts verdicts) {
    Participant participant = record.participant();
    if (participant == null) {
      return;
    }
    int[][] counts =
        answers.computeIfAbsent(participant, p -> new int[RiskFactor.values().length][2]);
    record
        .factors()
        .risk()
        .forEach((factor, finding) -> counts[factor.ordinal()][finding.documented() ? 1 : 0]++);
  }

  @Override
  public void finish(Verdicts verdicts) {
    answers.forEach(
        (participant, counts) -> {
          for (RiskFactor factor : RiskFactor.values()) {
            judge(participant, factor, counts[factor.ordinal()], verdicts);
          }
        });
  }

  private void judge(Participant participant, RiskFactor factor, int[] counts, Verdicts verdicts) {
    int n = counts[0] + counts[1];
    if (n < BatchRules.FEWEST) {
      verdicts.notApplicable(1);
    } else if (counts[extreme == Extreme.NEVER ? 1 : 0] == 0) {
      verdicts.failed(
          Location.BATCH,
          List.of(InvestigationFields.risk(factor).name()),
          Map.of("factor", factor, "n", n, "participant", participant));
    } else {
      verdicts.passed(1);
    }
  }
}

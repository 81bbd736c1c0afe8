package se.nuso.analysis.flow;

import java.util.List;
import java.util.Objects;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;

/**
 * An investigation with the follow-ups that were joined to it, by serial number and on local data.
 *
 * @param investigation the investigation
 * @param followUps its follow-ups; empty when none was joined
 */
public record LinkedCase(Investigation investigation, List<InterventionFollowUp> followUps) {
  public LinkedCase {
    Objects.requireNonNull(investigation, "investigation");
    followUps = List.copyOf(followUps);
  }

  /** Says nothing of the case. */
  @Override
  public String toString() {
    return "LinkedCase[" + followUps.size() + " follow-ups, answers hidden]";
  }
}

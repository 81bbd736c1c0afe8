package se.nuso.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A rule at work over a whole batch: sees every record once and tells what it found, at once or at
 * the end. Made anew for each run; never used by two threads.
 *
 * @param <R> the record type
 */
public interface BatchCheck<R> {
  /**
   * A record of the batch.
   *
   * @param record the record
   * @param location where it lies
   * @param verdicts takes what is found
   */
  void accept(R record, Location location, Verdicts verdicts);

  /**
   * The records that the check must see once more before it can say all; asked when every record
   * has gone by.
   *
   * @return their numbers, from 1
   */
  default BitSet recordsToSeeAgain() {
    return new BitSet();
  }

  /**
   * One of the records to see again. It may not come, where the batch can be gone through only
   * once.
   *
   * @param record the record
   * @param location where it lies
   */
  default void seeAgain(R record, Location location) {}

  /**
   * The batch is at its end.
   *
   * @param verdicts takes what is found
   */
  void finish(Verdicts verdicts);

  /** Takes what a check finds. The units, records or otherwise, are the check's own. */
  interface Verdicts {
    /**
     * The rule does not hold for a unit.
     *
     * @param location where
     * @param variables the variables concerned
     * @param parameters what fills the places of the rule's texts
     */
    void failed(Location location, List<String> variables, Map<String, Object> parameters);

    /**
     * The rule holds for some units.
     *
     * @param units how many
     */
    void passed(long units);

    /**
     * The rule says nothing of some units.
     *
     * @param units how many
     */
    void notApplicable(long units);
  }
}

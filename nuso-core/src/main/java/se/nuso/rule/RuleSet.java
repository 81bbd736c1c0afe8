package se.nuso.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.CollectionWindow;
import se.nuso.codebook.SubStudy;

/**
 * The rules of a record type, which its {@link RulesHold} names. Has a constructor without
 * parameters.
 *
 * @param <R> the record type
 */
public interface RuleSet<R> {
  /** The sub-study that the record type belongs to. */
  SubStudy study();

  /** All rules, of every time. */
  List<Rule<R>> rules();

  /**
   * The rules in force in a round, by the window of the sub-study.
   *
   * @param round the round; null gives the rules of every time
   */
  default List<Rule<R>> inForce(@Nullable CollectionRound round) {
    CollectionWindow window = round == null ? null : round.window(study()).orElse(null);
    return rules().stream().filter(rule -> window == null || rule.isInForce(window)).toList();
  }
}

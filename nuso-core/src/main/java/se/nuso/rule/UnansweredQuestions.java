package se.nuso.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;

/**
 * Finds questions that no record of a whole batch answers: most often a column that was lost or not
 * mapped on the way.
 *
 * @param <R> the record type
 */
public final class UnansweredQuestions<R> implements BatchCheck<R> {
  /** The fewest records that say anything; in a smaller batch a question may be rare. */
  private static final int FEWEST = 20;

  private final List<Column<R>> questions;
  private final BitSet answered = new BitSet();
  private int records;

  private UnansweredQuestions(List<Column<R>> questions) {
    this.questions = questions;
  }

  /**
   * The rule of a record type, with its texts; its examples are still to be given.
   *
   * @param started the rule with its source
   * @param type the record type
   * @param notAsked the variables that are no question of the survey, by their names in files
   * @param <R> the record type
   */
  public static <R> Rule.Builder<R> rule(
      Rule.Builder<R> started, Class<R> type, Set<String> notAsked) {
    List<Column<R>> questions =
        Codebook.of(type).columns().stream()
            .filter(column -> !column.local() && !column.identifying() && !column.required())
            .filter(column -> !column.path().equals("origin"))
            .filter(column -> !notAsked.contains(column.path()))
            .toList();
    return started
        .batch(() -> new UnansweredQuestions<>(questions))
        .sv(
            "{n} frågor är obesvarade i alla {records} poster: {questions}.",
            "Kontrollera att kolumnerna finns i filen och har överförts.")
        .en(
            "{n} questions are unanswered in all {records} records: {questions}.",
            "Check that the columns are in the file and were transferred.");
  }

  @Override
  public void accept(R record, Location location, Verdicts verdicts) {
    records++;
    for (int i = answered.nextClearBit(0); i < questions.size(); i = answered.nextClearBit(i + 1)) {
      if (questions.get(i).value(record) != null) {
        answered.set(i);
      }
    }
  }

  @Override
  public void finish(Verdicts verdicts) {
    List<Column<R>> unanswered = new ArrayList<>();
    for (int i = answered.nextClearBit(0); i < questions.size(); i = answered.nextClearBit(i + 1)) {
      unanswered.add(questions.get(i));
    }
    if (records < FEWEST) {
      verdicts.notApplicable(1);
    } else if (unanswered.isEmpty()) {
      verdicts.passed(1);
    } else {
      verdicts.failed(
          Location.BATCH,
          unanswered.stream().map(Column::path).toList(),
          Map.of(
              "n",
              unanswered.size(),
              "records",
              records,
              "questions",
              Named.firstOf(unanswered.stream().map(Column::label).toList())));
    }
  }
}

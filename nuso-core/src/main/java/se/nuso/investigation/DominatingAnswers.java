package se.nuso.investigation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.nuso.codebook.Code;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
import se.nuso.municipality.Participant;
import se.nuso.rule.BatchCheck;
import se.nuso.rule.Location;
import se.nuso.rule.Named;
import se.nuso.rule.Share;
import se.nuso.text.Label;

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

  /** One answer of a rare question can be all of a small number. */
  private static final int FEWEST_ANSWERS = 100;

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
    answers.forEach((participant, counts) -> judge(participant, counts, verdicts));
  }

  /** One line for a participant: what is wrong with a transfer is wrong with many questions. */
  private void judge(
      Participant participant, List<Map<Object, Integer>> counts, Verdicts verdicts) {
    boolean judged = false;
    List<String> paths = new ArrayList<>();
    List<Label> dominating = new ArrayList<>();
    for (int i = 0; i < QUESTIONS.size(); i++) {
      int n = counts.get(i).values().stream().mapToInt(Integer::intValue).sum();
      if (n >= FEWEST_ANSWERS) {
        judged = true;
        var most =
            counts.get(i).entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        if (most.getValue() > limit * n) {
          paths.add(QUESTIONS.get(i).path());
          dominating.add(told(QUESTIONS.get(i), most.getKey(), Share.percent(most.getValue(), n)));
        }
      }
    }
    if (!judged) {
      verdicts.notApplicable(1);
    } else if (dominating.isEmpty()) {
      verdicts.passed(1);
    } else {
      verdicts.failed(
          Location.BATCH,
          paths,
          Map.of(
              "participant",
              participant,
              "n",
              dominating.size(),
              "answers",
              Named.firstOf(dominating)));
    }
  }

  private static Label told(Column<Investigation> question, Object answer, Label share) {
    return new Label(
        String.format(
            Locale.ROOT,
            "%s ”%s” (%s %%)",
            question.label().sv(),
            words(answer, Label::sv),
            share.sv()),
        String.format(
            Locale.ROOT,
            "%s “%s” (%s %%)",
            question.label().en(),
            words(answer, Label::en),
            share.en()));
  }

  private static String words(Object answer, Function<Label, String> language) {
    return answer instanceof Collection<?> several
        ? several.stream().map(one -> words(one, language)).collect(Collectors.joining(" + "))
        : answer instanceof Code code ? language.apply(code.label()) : answer.toString();
  }
}

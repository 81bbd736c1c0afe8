package se.nuso.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
import se.nuso.text.Label;

/**
 * A validation under way: takes records one by one, of any number, and keeps only counts and
 * findings. For one thread.
 *
 * @param <R> the record type
 */
public final class ValidationRun<R> {
  private static final Label CRASHED =
      new Label(
          "Regeln {rule} kunde inte prövas: {exception}.",
          "Rule {rule} could not be tried: {exception}.");
  private static final Label CRASHED_HINT =
      new Label(
          "Felet ligger i regeln, inte i posten; anmäl det.",
          "The fault is the rule's, not the record's; report it.");

  private final List<Tally> tallies = new ArrayList<>();
  private final List<Column<R>> columns;
  private final long[] answered;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
  private final Map<Severity, Integer> listedOf = new EnumMap<>(Severity.class);
  private final FindingCounter kinds = new FindingCounter();
  private final BitSet recordsWithErrors = new BitSet();
  private final RulePolicy policy;
  private final int listed;
  private long records;

  ValidationRun(Class<R> type, List<Rule<R>> rules, RulePolicy policy, int listed) {
    this.columns = Codebook.of(type).columns();
    this.answered = new long[columns.size()];
    this.policy = policy;
    this.listed = listed;
    rules.stream().filter(policy::runs).forEach(rule -> tallies.add(new Tally(rule)));
  }

  /**
   * Validates a record.
   *
   * @param record the record
   * @param location where it lies
   */
  public void accept(R record, Location location) {
    records++;
    for (int i = 0; i < answered.length; i++) {
      if (columns.get(i).value(record) != null) {
        answered[i]++;
      }
    }
    for (Tally tally : tallies) {
      tally.accept(record, location);
    }
  }

  /**
   * Adds a finding that is not a rule's, such as a reader's.
   *
   * @param finding the finding
   */
  public void add(Finding finding) {
    counts.merge(finding.severity(), 1L, Long::sum);
    if (finding.severity() == Severity.ERROR && finding.location().record() > 0) {
      recordsWithErrors.set(Math.toIntExact(finding.location().record()));
    }
    boolean firstOfItsKind = kinds.add(finding);
    // What is wrong with a whole file is always listed: without it the rest cannot be understood.
    if (firstOfItsKind
        || FindingGroup.ofWholeFile(finding)
        || listedOf.getOrDefault(finding.severity(), 0) < listed) {
      listedOf.merge(finding.severity(), 1, Integer::sum);
      findings.add(finding);
    }
  }

  /**
   * The records that some rule must see once more, when all have gone by: to name the variable in
   * which two records of one serial number differ.
   *
   * @return their numbers, from 1; most often none
   */
  public BitSet recordsToSeeAgain() {
    BitSet records = new BitSet();
    tallies.forEach(tally -> records.or(tally.recordsToSeeAgain()));
    return records;
  }

  /**
   * One of the records that some rule must see once more. It is not counted again.
   *
   * @param record the record
   * @param location where it lies
   */
  public void seeAgain(R record, Location location) {
    tallies.forEach(tally -> tally.seeAgain(record, location));
  }

  /** Ends the run: batch rules say their last word. */
  public ValidationReport report() {
    tallies.forEach(Tally::finish);
    List<ItemNonResponse> nonResponse = new ArrayList<>();
    for (int i = 0; i < answered.length; i++) {
      Column<R> column = columns.get(i);
      nonResponse.add(
          new ItemNonResponse(column.path(), column.label(), answered[i], records - answered[i]));
    }
    findings.sort(Comparator.comparingLong(finding -> finding.location().record()));
    return new ValidationReport(
        records,
        findings,
        kinds.groups(),
        counts,
        tallies.stream().map(Tally::result).toList(),
        nonResponse,
        recordsWithErrors,
        policy);
  }

  /** One rule at work: counts its outcomes and turns failures into findings. */
  private final class Tally implements BatchCheck.Verdicts {
    private final Rule<R> rule;
    private final Severity severity;
    private final BatchCheck<R> batch;
    private final long[] outcomes = new long[Outcome.values().length];

    Tally(Rule<R> rule) {
      this.rule = rule;
      this.severity = policy.severityOf(rule);
      this.batch = rule.ofBatch() ? rule.newBatchCheck(policy.thresholdOf(rule)) : new OneByOne();
    }

    void accept(R record, Location location) {
      try {
        batch.accept(record, location, this);
      } catch (RuntimeException e) {
        crashed(location, e);
      }
    }

    BitSet recordsToSeeAgain() {
      try {
        return batch.recordsToSeeAgain();
      } catch (RuntimeException e) {
        crashed(Location.BATCH, e);
        return new BitSet();
      }
    }

    void seeAgain(R record, Location location) {
      try {
        batch.seeAgain(record, location);
      } catch (RuntimeException e) {
        crashed(location, e);
      }
    }

    void finish() {
      try {
        batch.finish(this);
      } catch (RuntimeException e) {
        crashed(Location.BATCH, e);
      }
    }

    RuleResult result() {
      return new RuleResult(
          rule.id(),
          severity,
          outcomes[Outcome.PASSED.ordinal()],
          outcomes[Outcome.FAILED.ordinal()],
          outcomes[Outcome.NOT_APPLICABLE.ordinal()],
          outcomes[Outcome.ERROR.ordinal()]);
    }

    @Override
    public void failed(Location location, List<String> variables, Map<String, Object> parameters) {
      outcomes[Outcome.FAILED.ordinal()]++;
      add(
          new Finding(
              rule.id(), severity, location, variables, rule.message(), rule.hint(), parameters));
    }

    @Override
    public void passed(long units) {
      outcomes[Outcome.PASSED.ordinal()] += units;
    }

    @Override
    public void notApplicable(long units) {
      outcomes[Outcome.NOT_APPLICABLE.ordinal()] += units;
    }

    /** Names the exception's kind only: its message may hold a value. */
    private void crashed(Location location, RuntimeException e) {
      outcomes[Outcome.ERROR.ordinal()]++;
      add(
          new Finding(
              rule.id(),
              Severity.ERROR,
              location,
              rule.variables(),
              CRASHED,
              CRASHED_HINT,
              Map.of("rule", rule.id(), "exception", e.getClass().getSimpleName())));
    }

    /** A rule on one record, tried on each. */
    private final class OneByOne implements BatchCheck<R> {
      @Override
      public void accept(R record, Location location, Verdicts verdicts) {
        switch (rule.check(record)) {
          case FAILED ->
              verdicts.failed(
                  rule.faultyPath(record).map(location::at).orElse(location),
                  rule.variables(),
                  rule.parameters(record));
          case PASSED -> verdicts.passed(1);
          default -> verdicts.notApplicable(1);
        }
      }

      @Override
      public void finish(Verdicts verdicts) {}
    }
  }
}

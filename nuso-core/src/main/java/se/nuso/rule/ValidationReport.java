package se.nuso.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What a validation run found, as a value: the findings, what came of each rule with its
 * denominator, and item non-response. Listing may be cut; counting never is.
 */
public final class ValidationReport {
  private final long records;
  private final List<Finding> findings;
  private final List<FindingGroup> groups;
  private final Map<Severity, Long> counts;
  private final List<RuleResult> rules;
  private final List<ItemNonResponse> itemNonResponse;
  private final BitSet recordsWithErrors;
  private final RulePolicy policy;

  ValidationReport(
      long records,
      List<Finding> findings,
      List<FindingGroup> groups,
      Map<Severity, Long> counts,
      List<RuleResult> rules,
      List<ItemNonResponse> itemNonResponse,
      BitSet recordsWithErrors,
      RulePolicy policy) {
    this.records = records;
    this.findings = List.copyOf(findings);
    this.groups = List.copyOf(groups);
    this.counts = Map.copyOf(counts);
    this.rules = List.copyOf(rules);
    this.itemNonResponse = List.copyOf(itemNonResponse);
    this.recordsWithErrors = recordsWithErrors;
    this.policy = policy;
  }

  /** How many records were validated. */
  public long records() {
    return records;
  }

  /**
   * The findings, by record; cut for each severity at the limit of the run, but never before the
   * first of a kind.
   */
  public List<Finding> findings() {
    return findings;
  }

  /** The findings counted by kind, listed or not: errors first. */
  public List<FindingGroup> groups() {
    return groups;
  }

  /**
   * How many findings there are of a severity, listed or not.
   *
   * @param severity the severity
   */
  public long count(Severity severity) {
    return counts.getOrDefault(severity, 0L);
  }

  /** How many findings there are in all, listed or not. */
  public long count() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What came of each rule that ran. */
  public List<RuleResult> rules() {
    return rules;
  }

  /** How often each variable is unanswered. */
  public List<ItemNonResponse> itemNonResponse() {
    return itemNonResponse;
  }

  /** The departures from the catalogue that the run was made with. */
  public RulePolicy policy() {
    return policy;
  }

  /**
   * Whether a record has a finding that is an ERROR.
   *
   * @param record its number, from 1
   */
  public boolean hasError(long record) {
    return recordsWithErrors.get(Math.toIntExact(record));
  }

  /** How many records have a finding that is an ERROR, those that a reader rejected included. */
  public long recordsWithErrors() {
    return recordsWithErrors.cardinality();
  }

  /** The report on one screen: totals, and a line for each kind of finding, errors first. */
  public String toString(Language language) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            new Label(
                    "%s poster prövade: %s fel, %s varningar, %s upplysningar; poster med fel, även avvisade: %s\n",
                    "%s records validated: %s errors, %s warnings, %s for information; records with errors, rejected ones too: %s\n")
                .in(language),
            records,
            count(Severity.ERROR),
            count(Severity.WARNING),
            count(Severity.INFO),
            recordsWithErrors()));
    if (!policy.toString().isEmpty()) {
      text.append(
              new Label("Avvikelser från reglerna: ", "Departures from the rules: ").in(language))
          .append(policy)
          .append('\n');
    }
    return text.append(FindingGroup.screen(groups, language)).toString();
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

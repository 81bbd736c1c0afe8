package se.nuso.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What a validation run found, as a value: the findings, what came of each rule with its
 * denominator, and item non-response. Listing may be cut; counting never is.
 */
public final class ValidationReport implements Result {
  private static final Label TITLE =
      new Label(
          "{records} poster prövade: {errors} fel, {warnings} varningar, {infos} upplysningar; poster"
              + " med fel, även avvisade: {recordsWithErrors}",
          "{records} records validated: {errors} errors, {warnings} warnings, {infos} for information;"
              + " records with errors, rejected ones too: {recordsWithErrors}");
  private static final Label DEPARTURES =
      new Label("Avvikelser från reglerna: {policy}", "Departures from the rules: {policy}");

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

  /** How many findings there are of each severity, then the findings, a line for each kind. */
  @Override
  public Document document() {
    Document.Builder document =
        Document.of(
            TITLE.with(
                Map.of(
                    "records", records,
                    "errors", count(Severity.ERROR),
                    "warnings", count(Severity.WARNING),
                    "infos", count(Severity.INFO),
                    "recordsWithErrors", recordsWithErrors())));
    if (!policy.toString().isEmpty()) {
      document.line(DEPARTURES.with("policy", policy));
    }
    return document.addAll(FindingGroup.lines(groups)).build();
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}

package se.nuso.rule;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a user departs from the catalogue: rules switched off, severities changed, limits set. A
 * report shows every departure, and none changes which records are read.
 */
public final class RulePolicy {
  /** The catalogue as it stands. */
  public static final RulePolicy STANDARD =
      new RulePolicy(new TreeSet<>(), new TreeMap<>(), new TreeMap<>());

  private final Set<String> off;
  private final Map<String, Severity> severities;
  private final Map<String, Double> thresholds;

  private RulePolicy(
      Set<String> off, Map<String, Severity> severities, Map<String, Double> thresholds) {
    this.off = Collections.unmodifiableSet(off);
    this.severities = Collections.unmodifiableMap(severities);
    this.thresholds = Collections.unmodifiableMap(thresholds);
  }

  /**
   * Switches a rule off.
   *
   * @param id the rule
   */
  public RulePolicy off(String id) {
    Set<String> more = new TreeSet<>(off);
    more.add(id);
    return new RulePolicy(more, severities, thresholds);
  }

  /**
   * Changes a rule's severity.
   *
   * @param id the rule
   * @param severity the severity of its findings
   */
  public RulePolicy severity(String id, Severity severity) {
    Map<String, Severity> more = new TreeMap<>(severities);
    more.put(id, Objects.requireNonNull(severity, "severity"));
    return new RulePolicy(off, more, thresholds);
  }

  /**
   * Sets a rule's limit.
   *
   * @param id the rule
   * @param limit the limit, in the rule's unit
   */
  public RulePolicy threshold(String id, double limit) {
    Map<String, Double> more = new TreeMap<>(thresholds);
    more.put(id, limit);
    return new RulePolicy(off, severities, more);
  }

  /** The rules switched off. */
  public Set<String> off() {
    return off;
  }

  /** The changed severities, by rule. */
  public Map<String, Severity> severities() {
    return severities;
  }

  /** The limits set, by rule. */
  public Map<String, Double> thresholds() {
    return thresholds;
  }

  boolean runs(Rule<?> rule) {
    return !off.contains(rule.id());
  }

  Severity severityOf(Rule<?> rule) {
    return severities.getOrDefault(rule.id(), rule.severity());
  }

  double thresholdOf(Rule<?> rule) {
    return thresholds.getOrDefault(rule.id(), rule.threshold().orElse(Double.NaN));
  }

  /** The departures; empty when there are none. */
  @Override
  public String toString() {
    StringBuilder departures = new StringBuilder();
    off.forEach(id -> departures.append(id).append(" off; "));
    severities.forEach(
        (id, severity) -> departures.append(id).append(" ").append(severity).append("; "));
    thresholds.forEach(
        (id, limit) -> departures.append(id).append(" limit ").append(limit).append("; "));
    return departures.toString().strip();
  }
}

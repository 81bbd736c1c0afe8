package se.nuso.rule;

import java.util.Collection;
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
   * @throws IllegalArgumentException if the limit is no number
   */
  public RulePolicy threshold(String id, double limit) {
    if (Double.isNaN(limit)) {
      throw new IllegalArgumentException("The limit of " + id + " is not a number");
    }
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

  /** A departure from a rule that is not there would go unnoticed. */
  void requireKnown(Collection<? extends Rule<?>> rules) {
    Set<String> unknown = new TreeSet<>(off);
    unknown.addAll(severities.keySet());
    unknown.addAll(thresholds.keySet());
    rules.forEach(rule -> unknown.remove(rule.id()));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("The policy names rules that there are not: " + unknown);
    }
    for (Rule<?> rule : rules) {
      if (thresholds.containsKey(rule.id()) && rule.threshold().isEmpty()) {
        throw new IllegalArgumentException("The rule " + rule.id() + " has no limit to set");
      }
    }
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

package se.nuso.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.nuso.codebook.CollectionRound;

/**
 * Validates records by the rules of their type that are in force in a round. Immutable; one may
 * serve many threads, each with a run of its own.
 *
 * <pre>{@code
 * ValidationReport report = NusoValidator.of(CHILDREN_2024).validate(investigations);
 * }</pre>
 */
public final class NusoValidator {
  private static final int LISTED = 10_000;

  private final CollectionRound round;
  private final RulePolicy policy;
  private final Map<Class<?>, List<Rule<?>>> own;
  private final int listed;

  private NusoValidator(
      CollectionRound round, RulePolicy policy, Map<Class<?>, List<Rule<?>>> own, int listed) {
    this.round = Objects.requireNonNull(round, "round");
    this.policy = Objects.requireNonNull(policy, "policy");
    this.own = own;
    this.listed = listed;
  }

  /**
   * The validator of a round.
   *
   * @param round the round, which decides the rules
   */
  public static NusoValidator of(CollectionRound round) {
    return new NusoValidator(round, RulePolicy.STANDARD, Map.of(), LISTED);
  }

  /**
   * The same with departures from the catalogue.
   *
   * @param policy the departures
   */
  public NusoValidator policy(RulePolicy policy) {
    return new NusoValidator(round, policy, own, listed);
  }

  /**
   * The same with a rule of your own.
   *
   * @param type the record type
   * @param rule the rule
   * @throws IllegalArgumentException if the catalogue has a rule of that identifier
   */
  public <R> NusoValidator with(Class<R> type, Rule<R> rule) {
    boolean taken =
        Stream.concat(
                RuleCatalogue.ruleSet(type).rules().stream(),
                own.getOrDefault(type, List.of()).stream())
            .anyMatch(existing -> existing.id().equals(rule.id()));
    if (taken) {
      throw new IllegalArgumentException("There is a rule " + rule.id() + " already");
    }
    Map<Class<?>, List<Rule<?>>> more = new LinkedHashMap<>(own);
    more.merge(
        type, List.of(rule), (old, added) -> Stream.concat(old.stream(), added.stream()).toList());
    return new NusoValidator(round, policy, more, listed);
  }

  /**
   * The same with another limit on the findings that are listed; counting is never cut. Each
   * severity has the limit to itself, so that what is for information pushes no error out, and the
   * first finding of each kind is always listed.
   *
   * @param findings the greatest number listed of each severity; 10 000 unless said otherwise
   */
  public NusoValidator listing(int findings) {
    return new NusoValidator(round, policy, own, findings);
  }

  /**
   * Validates records, all of one type, as one batch.
   *
   * @param records the records
   * @throws IllegalArgumentException if their type names no rules, or the policy names a rule that
   *     it has not
   * @throws NullPointerException if a record is null; the message says which
   */
  public <R> ValidationReport validate(Iterable<R> records) {
    ValidationRun<R> run = null;
    long number = 0;
    for (R record : records) {
      number++;
      Objects.requireNonNull(record, "record " + number + " is null (index " + (number - 1) + ")");
      run = run == null ? start(typeOf(record)) : run;
      run.accept(record, Location.ofRecord(number));
    }
    if (run == null) {
      return nothing();
    }
    if (records instanceof Collection<R> again) {
      seeAgain(again, run);
    }
    return run.report();
  }

  private static <R> void seeAgain(Collection<R> records, ValidationRun<R> run) {
    BitSet wanted = run.recordsToSeeAgain();
    int number = 0;
    for (R record : wanted.isEmpty() ? List.<R>of() : records) {
      if (wanted.get(++number)) {
        run.seeAgain(record, Location.ofRecord(number));
      }
    }
  }

  /**
   * Starts a run that takes records one by one.
   *
   * @param type the record type
   * @throws IllegalArgumentException if the type names no rules, or the policy names a rule that
   *     the type has not
   */
  public <R> ValidationRun<R> start(Class<R> type) {
    List<Rule<?>> known = new ArrayList<>(RuleCatalogue.ruleSet(type).rules());
    known.addAll(own.getOrDefault(type, List.of()));
    policy.requireKnown(known);
    return new ValidationRun<>(type, rules(type), policy, listed);
  }

  @SuppressWarnings("unchecked") // own rules are kept by the type they were given with
  private <R> List<Rule<R>> rules(Class<R> type) {
    List<Rule<R>> rules = new ArrayList<>(RuleCatalogue.of(type, round).rules());
    own.getOrDefault(type, List.of()).forEach(rule -> rules.add((Rule<R>) rule));
    return rules;
  }

  @SuppressWarnings("unchecked") // records are final classes: the class of one is R
  private static <R> Class<R> typeOf(R record) {
    return (Class<R>) record.getClass();
  }

  private ValidationReport nothing() {
    return new ValidationReport(
        0, List.of(), List.of(), Map.of(), List.of(), List.of(), new BitSet(), policy);
  }

  /** The round, for {@code toString} and readers. */
  public CollectionRound round() {
    return round;
  }

  @Override
  public String toString() {
    return "NusoValidator[" + round + (policy.toString().isEmpty() ? "" : ", " + policy) + "]";
  }
}

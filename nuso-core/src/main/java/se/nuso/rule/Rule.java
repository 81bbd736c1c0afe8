package se.nuso.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.CollectionWindow;
import se.nuso.identity.OutsideText;
import se.nuso.text.Label;

/**
 * A rule over several values of a record, or over a batch of records: one constant, readable in one
 * place. It never changes a record, and says nothing where an answer that it needs is missing.
 *
 * <pre>{@code
 * static final Rule<Investigation> CONSENT_UNDER_12 =
 *     Rule.<Investigation>warning("OWN-1")
 *         .source("SoL (2001:453) 3 kap. 6 a §").validUntil(LocalDate.of(2025, 6, 30))
 *         .when(AGE, age -> age < 12)
 *         .when(INTERVENTIONS, decided -> decided.contains(FAMILY_TREATMENT))
 *         .require(GUARDIAN_1, attitude -> attitude == CONSENTS)
 *         .sv("Barnet är {background.age} år: insatsen kräver samtycke.", "Kontrollera samtycket.")
 *         .en("The child is {background.age}: the intervention needs consent.", "Check the consent.")
 *         .passes("background.age=11; decisions.interventions=FAMILY_TREATMENT; consent.guardian1=CONSENTS")
 *         .fails("background.age=11; decisions.interventions=FAMILY_TREATMENT; consent.guardian1=DECLINES");
 * }</pre>
 *
 * @param <R> the record type
 */
public final class Rule<R> {
  private final String id;
  private final Severity severity;
  private final String source;
  private final @Nullable LocalDate validFrom;
  private final @Nullable LocalDate validUntil;
  private final @Nullable Field<R, LocalDate> event;
  private final List<Step<R>> steps;
  private final List<String> variables;
  private final @Nullable DoubleFunction<BatchCheck<R>> batch;
  private final double threshold;
  private final Label message;
  private final Label hint;
  private final List<String> passes;
  private final List<String> fails;

  private Rule(Builder<R> made, List<String> fails) {
    this.id = made.id;
    this.severity = made.severity;
    this.source = Objects.requireNonNull(made.source, () -> made.id + " cites no source");
    this.validFrom = made.validFrom;
    this.validUntil = made.validUntil;
    this.event = made.event;
    this.steps = List.copyOf(made.steps);
    this.variables =
        steps.stream()
            .flatMap(step -> step.fields().stream())
            .flatMap(field -> field.paths().stream())
            .distinct()
            .toList();
    this.batch =
        made.countedPerBatch ? limit -> new CountedPerBatch<>(this::tried, variables) : made.batch;
    this.threshold = made.threshold;
    String[] sv = Objects.requireNonNull(made.sv, () -> made.id + " has no Swedish text");
    String[] en = Objects.requireNonNull(made.en, () -> made.id + " has no English text");
    this.message = new Label(sv[0], en[0]);
    this.hint = new Label(sv[1], en[1]);
    this.passes = made.passes;
    this.fails = fails;
  }

  /**
   * Starts a rule whose norm says must.
   *
   * @param id stable, never reused
   */
  public static <R> Builder<R> error(String id) {
    return new Builder<>(id, Severity.ERROR);
  }

  /**
   * Starts a rule whose norm says should, or that rests on local or provisional variables.
   *
   * @param id stable, never reused
   */
  public static <R> Builder<R> warning(String id) {
    return new Builder<>(id, Severity.WARNING);
  }

  /**
   * Starts a rule that tells what is worth knowing.
   *
   * @param id stable, never reused
   */
  public static <R> Builder<R> info(String id) {
    return new Builder<>(id, Severity.INFO);
  }

  /** The stable identifier. */
  public String id() {
    return id;
  }

  /** How grave a finding is, before any policy. */
  public Severity severity() {
    return severity;
  }

  /** The norm that the rule rests on. */
  public String source() {
    return source;
  }

  /** Whether the rule looks at a batch, not at one record. */
  public boolean ofBatch() {
    return batch != null;
  }

  /** The limit that a policy may change; empty when the rule has none. */
  public OptionalDouble threshold() {
    return Double.isNaN(threshold) ? OptionalDouble.empty() : OptionalDouble.of(threshold);
  }

  /** What a finding says, as a template. */
  public Label message() {
    return message;
  }

  /** How to mend it, as a template. */
  public Label hint() {
    return hint;
  }

  /**
   * Examples that the rule accepts: {@code path=value; path=value}, one line for each record of a
   * batch.
   */
  public List<String> passes() {
    return passes;
  }

  /** Examples that the rule refuses, written like {@link #passes()}. */
  public List<String> fails() {
    return fails;
  }

  /** The first day that the norm is in force; empty when that is not bounded. */
  public Optional<LocalDate> validFrom() {
    return Optional.ofNullable(validFrom);
  }

  /** The last day that the norm is in force; empty when that is not bounded. */
  public Optional<LocalDate> validUntil() {
    return Optional.ofNullable(validUntil);
  }

  /**
   * The variable whose day decides whether the norm was in force for a record; empty when the norm
   * has no dates, or no variable holds the day.
   */
  public Optional<Field<R, LocalDate>> event() {
    return Optional.ofNullable(event);
  }

  /**
   * The variables that the rule tries on each record, by their names in files; empty for a rule
   * that looks at a batch in a way of its own.
   */
  public List<String> variables() {
    return variables;
  }

  /**
   * Whether the rule is in force at any time of a window.
   *
   * @param window the days that a sub-study collects
   */
  public boolean isInForce(CollectionWindow window) {
    return overlaps(window.first(), window.last());
  }

  private boolean overlaps(LocalDate first, LocalDate last) {
    return (validFrom == null || !validFrom.isAfter(last))
        && (validUntil == null || !validUntil.isBefore(first));
  }

  /** A day that is not known leaves the choice of the law to the window. */
  private boolean inForceFor(R record) {
    LocalDate day = event == null ? null : event.answer(record);
    return day == null || overlaps(day, day);
  }

  /**
   * What the rule says of a record.
   *
   * @param record the record
   * @throws IllegalStateException if the rule is one of a batch
   */
  public Outcome check(R record) {
    if (batch != null) {
      throw new IllegalStateException(id + " looks at a batch, not at one record");
    }
    return tried(record);
  }

  private Outcome tried(R record) {
    if (!inForceFor(record)) {
      return Outcome.NOT_APPLICABLE;
    }
    boolean unanswered = false;
    for (Step<R> step : steps) {
      Boolean holds = step.holds().apply(record);
      if (!step.demand() && (holds == null || !holds)) {
        return Outcome.NOT_APPLICABLE;
      }
      if (step.demand() && holds != null && !holds) {
        return Outcome.FAILED;
      }
      unanswered |= holds == null;
    }
    return unanswered ? Outcome.NOT_APPLICABLE : Outcome.PASSED;
  }

  /** The variable that a finding points at: the first of the first demand that does not hold. */
  Optional<String> faultyPath(R record) {
    return steps.stream()
        .filter(Step::demand)
        .filter(step -> Boolean.FALSE.equals(step.holds().apply(record)))
        .findFirst()
        .map(step -> step.fields().get(0).paths().get(0));
  }

  /** What fills the places of the texts for a record. */
  Map<String, Object> parameters(R record) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (Step<R> step : steps) {
      for (Field<R, ?> field : step.fields()) {
        Object answer = field.answer(record);
        if (answer != null) {
          parameters.put(field.name(), OutsideText.ofRecord(answer));
        }
      }
    }
    return parameters;
  }

  BatchCheck<R> newBatchCheck(double limit) {
    return Objects.requireNonNull(batch, "no rule of a batch").apply(limit);
  }

  /** The identifier, the severity and the message in English. */
  @Override
  public String toString() {
    return severity + " " + id + ": " + message.en() + " (" + source + ")";
  }

  /**
   * Builds a rule; {@link #fails} ends it. The order of conditions and demands is the order they
   * are tried in.
   *
   * @param <R> the record type
   */
  public static final class Builder<R> {
    private final String id;
    private final Severity severity;
    private final List<Step<R>> steps = new ArrayList<>();
    private @Nullable String source;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable Field<R, LocalDate> event;
    private @Nullable DoubleFunction<BatchCheck<R>> batch;
    private boolean countedPerBatch;
    private double threshold = Double.NaN;
    private String @Nullable [] sv;
    private String @Nullable [] en;
    private List<String> passes = List.of();

    private Builder(String id, Severity severity) {
      this.id = id;
      this.severity = severity;
    }

    /** The norm that the rule rests on: a law with its paragraph, or a line of NUSO's. */
    public Builder<R> source(String source) {
      this.source = source;
      return this;
    }

    /** The first day that the norm is in force. */
    public Builder<R> validFrom(LocalDate day) {
      this.validFrom = day;
      return this;
    }

    /** The last day that the norm is in force. */
    public Builder<R> validUntil(LocalDate day) {
      this.validUntil = day;
      return this;
    }

    /**
     * The day of what the norm is about, when it has dates: the rule says nothing of a record whose
     * day lies outside them. A record without the day is tried if the rule's time meets the
     * sub-study's window.
     */
    public Builder<R> event(Field<R, LocalDate> day) {
      this.event = day;
      return this;
    }

    /** The rule says something only where this holds of the answer. */
    public <T> Builder<R> when(Field<R, T> field, Predicate<? super T> condition) {
      return step(false, field, condition);
    }

    /** The rule says something only where this holds of two answers. */
    public <T, U> Builder<R> when(
        Field<R, T> first, Field<R, U> second, BiPredicate<? super T, ? super U> condition) {
      return step(false, first, second, condition);
    }

    /** The rule says something only where there is an answer. */
    public Builder<R> whenAnswered(Field<R, ?> field) {
      steps.add(new Step<>(false, List.of(field), record -> field.answer(record) != null));
      return this;
    }

    /** The rule demands this of the answer. */
    public <T> Builder<R> require(Field<R, T> field, Predicate<? super T> demand) {
      return step(true, field, demand);
    }

    /** The rule demands this of two answers; a finding points at the first. */
    public <T, U> Builder<R> require(
        Field<R, T> first, Field<R, U> second, BiPredicate<? super T, ? super U> demand) {
      return step(true, first, second, demand);
    }

    /** The rule demands that there is an answer. */
    public Builder<R> requireAnswer(Field<R, ?> field) {
      steps.add(new Step<>(true, List.of(field), record -> field.answer(record) != null));
      return this;
    }

    /** The rule reads the answer for its texts, and demands nothing of it. */
    public Builder<R> show(Field<R, ?> field) {
      steps.add(new Step<>(true, List.of(field), record -> true));
      return this;
    }

    private <T> Builder<R> step(boolean demand, Field<R, T> field, Predicate<? super T> predicate) {
      steps.add(
          new Step<>(
              demand,
              List.of(field),
              record -> {
                T answer = field.answer(record);
                return answer == null ? null : predicate.test(answer);
              }));
      return this;
    }

    private <T, U> Builder<R> step(
        boolean demand,
        Field<R, T> first,
        Field<R, U> second,
        BiPredicate<? super T, ? super U> predicate) {
      steps.add(
          new Step<>(
              demand,
              List.of(first, second),
              record -> {
                T one = first.answer(record);
                U other = second.answer(record);
                return one == null || other == null ? null : predicate.test(one, other);
              }));
      return this;
    }

    /**
     * The rule looks at a batch, with a limit that a policy may change.
     *
     * @param limit the limit unless a policy says otherwise
     * @param check makes the check for a run, given the limit
     */
    public Builder<R> batch(double limit, DoubleFunction<BatchCheck<R>> check) {
      this.threshold = limit;
      this.batch = check;
      return this;
    }

    /**
     * The rule looks at a batch.
     *
     * @param check makes the check for a run
     */
    public Builder<R> batch(java.util.function.Supplier<BatchCheck<R>> check) {
      this.batch = limit -> check.get();
      return this;
    }

    /**
     * The conditions and demands are tried on each record, and a batch is told once in how many
     * they do not hold: {@code {n}} of {@code {of}} that could be judged, {@code {share}} per cent,
     * the first at {@code {first}}. For what is lawful or known to happen, and no fault of a
     * record.
     */
    public Builder<R> countedPerBatch() {
      this.countedPerBatch = true;
      return this;
    }

    /** What a finding says in Swedish, and how to mend it. */
    public Builder<R> sv(String message, String hint) {
      this.sv = new String[] {message, hint};
      return this;
    }

    /** What a finding says in English, and how to mend it. */
    public Builder<R> en(String message, String hint) {
      this.en = new String[] {message, hint};
      return this;
    }

    /** Examples that the rule accepts. */
    public Builder<R> passes(String... examples) {
      this.passes = List.of(examples);
      return this;
    }

    /**
     * Examples that the rule refuses; ends the rule.
     *
     * @throws NullPointerException if the rule has no source, or lacks its text in a language
     */
    public Rule<R> fails(String... examples) {
      return new Rule<>(this, List.of(examples));
    }
  }
}

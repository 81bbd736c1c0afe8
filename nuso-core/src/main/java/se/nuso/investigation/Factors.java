package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.codebook.Codes;
import se.nuso.codebook.Variable;

/**
 * The documented risk and protective factors (<i>risk- och skyddsfaktorer</i>): thirty questions on
 * risk, one on protection. Built with {@link Builder}; the canonical constructor is no part of the
 * compatibility promise.
 *
 * @param risk what is documented of each risk factor; a factor without an answer is absent
 * @param protective the documented protective factors, or {@code NONE}; empty when not answered
 */
public record Factors(
    @Variable(
            sv = "Riskfaktor",
            en = "Risk factor",
            from = NUSO,
            source = "NUSO PM#3: 30 factors; 14 of them are not confirmed")
        Map<RiskFactor, RiskFinding> risk,
    @Variable(
            sv = "Skyddsfaktorer",
            en = "Protective factors",
            from = NUSO,
            source = "NUSO PM#3: 7 factors in one question; 2 of them are not confirmed")
        Set<ProtectiveFactor> protective) {
  /** The block with no answer given. */
  public static final Factors UNANSWERED = new Builder().build();

  public Factors {
    risk = Codes.map(RiskFactor.class, risk);
    protective = Codes.set(ProtectiveFactor.class, protective);
  }

  /** Whether all thirty questions on risk are answered. */
  public boolean riskComplete() {
    return risk.size() == RiskFactor.values().length;
  }

  /** Whether the thirty questions on risk and the one on protection are all answered. */
  public boolean complete() {
    return riskComplete() && !protective.isEmpty();
  }

  /**
   * Whether a risk factor is documented, with any degree of severity; empty when not answered.
   *
   * @param factor the factor
   */
  public Optional<Boolean> documented(RiskFactor factor) {
    return Optional.ofNullable(risk.get(factor)).map(RiskFinding::documented);
  }

  /**
   * Number of risk factors documented, 0–30; empty unless all thirty questions are answered: of a
   * question without an answer it is not known whether the factor is documented.
   */
  public OptionalInt documentedRisks() {
    if (!riskComplete()) {
      return OptionalInt.empty();
    }
    int documented = 0;
    for (RiskFinding finding : risk.values()) {
      documented += finding.documented() ? 1 : 0;
    }
    return OptionalInt.of(documented);
  }

  /** Number of protective factors documented, 0–7; empty when the question is not answered. */
  public OptionalInt documentedProtection() {
    return protective.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(protective.size() - (protective.contains(ProtectiveFactor.NONE) ? 1 : 0));
  }

  /** Says nothing of the child. */
  @Override
  public String toString() {
    return "Factors[answers hidden]";
  }

  /** Builds the block, factor by factor; a question that is never touched stays unanswered. */
  public static final class Builder {
    private final Map<RiskFactor, RiskFinding> risk = new EnumMap<>(RiskFactor.class);
    private final Set<ProtectiveFactor> protective = EnumSet.noneOf(ProtectiveFactor.class);

    Builder() {}

    Builder(Factors from) {
      risk.putAll(from.risk);
      protective.addAll(from.protective);
    }

    /**
     * What is documented of one risk factor.
     *
     * @param factor the factor
     * @param finding what is documented; null for not answered
     */
    public Builder risk(RiskFactor factor, @Nullable RiskFinding finding) {
      Objects.requireNonNull(factor, "risk: the factor is null");
      if (finding == null) {
        risk.remove(factor);
      } else {
        risk.put(factor, finding);
      }
      return this;
    }

    /**
     * The answer for every risk factor that has none yet.
     *
     * @param finding what is documented of them
     */
    public Builder otherRisks(RiskFinding finding) {
      for (RiskFactor factor : RiskFactor.values()) {
        risk.putIfAbsent(factor, finding);
      }
      return this;
    }

    /** Protective factors (<i>skyddsfaktorer</i>): adds to what was given before. */
    public Builder protective(ProtectiveFactor... given) {
      Codes.add(protective, "protective", given);
      return this;
    }

    /** Protective factors (<i>skyddsfaktorer</i>): replaces what was given before. */
    public Builder protective(Set<ProtectiveFactor> given) {
      Codes.replace(protective, "protective", given);
      return this;
    }

    /** Says what is being built, and none of the answers. */
    @Override
    public String toString() {
      return "Factors.Builder[answers hidden]";
    }

    Factors build() {
      return new Factors(risk, protective);
    }
  }
}

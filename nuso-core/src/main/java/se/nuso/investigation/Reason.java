package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Codes;
import se.nuso.codebook.Variable;

/**
 * Why the investigation was opened, and earlier contact with the social services (<i>anledning och
 * tidigare kontakt</i>). Built with {@link Builder}; the canonical constructor is no part of the
 * compatibility promise.
 *
 * @param reasons the concerns; empty when not answered
 * @param actualisationType how the investigation came about; null when not answered
 * @param previousInvestigation whether the child was investigated before; null when not answered
 * @param previousIntervention whether the child had an intervention before; null when not answered
 * @param kind what kind of case it is; null when not answered
 */
public record Reason(
    @Variable(
            sv = "Anledning till utredningen",
            en = "Reason for the investigation",
            from = NUSO,
            source = "SKR page delstudie 1")
        Set<InvestigationReason> reasons,
    @Variable(
            sv = "Aktualiseringssätt",
            en = "Actualisation type",
            from = NUSO,
            source = "SKR presentation 2024")
        @Nullable ActualisationType actualisationType,
    @Variable(
            sv = "Förstagångs- eller återkommande utredning",
            en = "First or recurring investigation",
            from = NUSO,
            source = "SKR presentation 2024; NUSO PM#3")
        @Nullable PreviousInvestigation previousInvestigation,
    @Variable(
            sv = "Tidigare insats",
            en = "Intervention before",
            from = NUSO,
            source = "SKR presentation 2024")
        @Nullable PreviousIntervention previousIntervention,
    @Variable(
            sv = "Typ av utredning",
            en = "Kind of investigation",
            from = NUSO,
            source = "NUSO PM#3 names what is not included",
            local = true)
        @Nullable InvestigationKind kind) {
  /** The block with no answer given. */
  public static final Reason UNANSWERED = new Builder().build();

  public Reason {
    reasons = Codes.set(InvestigationReason.class, reasons);
  }

  /** Says nothing of the child. */
  @Override
  public String toString() {
    return "Reason[answers hidden]";
  }

  /** Builds the block, question by question; a question that is never touched stays unanswered. */
  public static final class Builder {
    private final Set<InvestigationReason> reasons = EnumSet.noneOf(InvestigationReason.class);
    private @Nullable ActualisationType actualisationType;
    private @Nullable PreviousInvestigation previousInvestigation;
    private @Nullable PreviousIntervention previousIntervention;
    private @Nullable InvestigationKind kind;

    Builder() {}

    Builder(Reason from) {
      reasons.addAll(from.reasons);
      actualisationType = from.actualisationType;
      previousInvestigation = from.previousInvestigation;
      previousIntervention = from.previousIntervention;
      kind = from.kind;
    }

    /**
     * Reason for the investigation (<i>anledning till utredningen</i>): adds to what was given
     * before.
     */
    public Builder reason(InvestigationReason... given) {
      Codes.add(reasons, "reason", given);
      return this;
    }

    /**
     * Reason for the investigation (<i>anledning till utredningen</i>): replaces what was given
     * before.
     */
    public Builder reasons(Set<InvestigationReason> given) {
      Codes.replace(reasons, "reasons", given);
      return this;
    }

    /** Actualisation type (<i>aktualiseringssätt</i>); null for not answered. */
    public Builder actualisationType(@Nullable ActualisationType actualisationType) {
      this.actualisationType = actualisationType;
      return this;
    }

    /**
     * First or recurring investigation (<i>förstagångs- eller återkommande utredning</i>); null for
     * not answered.
     */
    public Builder previousInvestigation(@Nullable PreviousInvestigation previousInvestigation) {
      this.previousInvestigation = previousInvestigation;
      return this;
    }

    /** Intervention before (<i>tidigare insats</i>); null for not answered. */
    public Builder previousIntervention(@Nullable PreviousIntervention previousIntervention) {
      this.previousIntervention = previousIntervention;
      return this;
    }

    /** Kind of investigation (<i>typ av utredning</i>); null for not answered. */
    public Builder kind(@Nullable InvestigationKind kind) {
      this.kind = kind;
      return this;
    }

    /** Says what is being built, and none of the answers. */
    @Override
    public String toString() {
      return "Reason.Builder[answers hidden]";
    }

    Reason build() {
      return new Reason(
          reasons, actualisationType, previousInvestigation, previousIntervention, kind);
    }
  }
}

package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.bbic.Vulnerability;
import se.nuso.codebook.Codes;
import se.nuso.codebook.Variable;
import se.nuso.intervention.CompulsoryCareGround;

/**
 * What was assessed (<i>bedömning</i>). Built with {@link Builder}; the canonical constructor is no
 * part of the compatibility promise.
 *
 * @param need whether a need was assessed; null when not answered
 * @param compulsoryCareGrounds grounds for care under LVU, or {@code NONE}; empty when not answered
 * @param vulnerability vulnerability as given; null when not answered
 */
public record Assessment(
    @Variable(
            sv = "Bedömt behov av stöd eller skydd",
            en = "Need of support or protection assessed",
            from = NUSO,
            source = "SKR presentation 2024")
        @Nullable NeedAssessment need,
    @Variable(
            sv = "Skäl för LVU",
            en = "Grounds for compulsory care",
            from = NUSO,
            source = "SKR presentation 2024")
        Set<CompulsoryCareGround> compulsoryCareGrounds,
    @Variable(
            sv = "Identifierad utsatthet",
            en = "Identified vulnerability",
            from = NUSO,
            source = "SKR presentation 2024; how it is derived is not public")
        @Nullable Vulnerability vulnerability) {
  /** The block with no answer given. */
  public static final Assessment UNANSWERED = new Builder().build();

  public Assessment {
    compulsoryCareGrounds = Codes.set(CompulsoryCareGround.class, compulsoryCareGrounds);
  }

  /** Says nothing of the child. */
  @Override
  public String toString() {
    return "Assessment[answers hidden]";
  }

  /** Builds the block, question by question; a question that is never touched stays unanswered. */
  public static final class Builder {
    private @Nullable NeedAssessment need;
    private final Set<CompulsoryCareGround> compulsoryCareGrounds =
        EnumSet.noneOf(CompulsoryCareGround.class);
    private @Nullable Vulnerability vulnerability;

    Builder() {}

    Builder(Assessment from) {
      need = from.need;
      compulsoryCareGrounds.addAll(from.compulsoryCareGrounds);
      vulnerability = from.vulnerability;
    }

    /**
     * Need of support or protection assessed (<i>bedömt behov av stöd eller skydd</i>); null for
     * not answered.
     */
    public Builder need(@Nullable NeedAssessment need) {
      this.need = need;
      return this;
    }

    /** Grounds for compulsory care (<i>skäl för LVU</i>): adds to what was given before. */
    public Builder compulsoryCareGround(CompulsoryCareGround... given) {
      Codes.add(compulsoryCareGrounds, "compulsoryCareGround", given);
      return this;
    }

    /** Grounds for compulsory care (<i>skäl för LVU</i>): replaces what was given before. */
    public Builder compulsoryCareGrounds(Set<CompulsoryCareGround> given) {
      Codes.replace(compulsoryCareGrounds, "compulsoryCareGrounds", given);
      return this;
    }

    /** Identified vulnerability (<i>identifierad utsatthet</i>); null for not answered. */
    public Builder vulnerability(@Nullable Vulnerability vulnerability) {
      this.vulnerability = vulnerability;
      return this;
    }

    /** Says what is being built, and none of the answers. */
    @Override
    public String toString() {
      return "Assessment.Builder[answers hidden]";
    }

    Assessment build() {
      return new Assessment(need, compulsoryCareGrounds, vulnerability);
    }
  }
}

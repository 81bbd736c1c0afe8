package se.nuso.investigation;

import static se.nuso.bbic.RiskFactor.*;
import static se.nuso.codebook.Provenance.NUSO;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * From reason to documented risk factor (<i>från oro till dokumenterad riskfaktor</i>): the
 * concerns whose confirmation NUSO has published. Which factors confirm which reasons is our
 * reading, and this is its only table.
 */
public enum Concern implements Code {
  @Coded(
      sv = "Omsorgspersonens egen problematik",
      en = "The carer's own problems",
      from = NUSO,
      source = "NUSO PM#3: nearly nine of ten")
  CARER_OWN_PROBLEMS(
      EnumSet.of(InvestigationReason.CARER_SUBSTANCE_USE, InvestigationReason.CARER_ILL_HEALTH),
      EnumSet.of(CARER_SUBSTANCE_USE, CARER_ILL_HEALTH, CARER_OFFENDING),
      1),
  @Coded(
      sv = "Barnets eget beteende",
      en = "The child's own behaviour",
      from = NUSO,
      source = "NUSO PM#3: nearly nine of ten")
  CHILD_OWN_BEHAVIOUR(
      EnumSet.of(
          InvestigationReason.CHILD_BEHAVIOUR_PROBLEMS,
          InvestigationReason.CHILD_MENTAL_ILL_HEALTH,
          InvestigationReason.CHILD_SCHOOL_PROBLEMS,
          InvestigationReason.CHILD_SUBSTANCE_USE,
          InvestigationReason.CHILD_OFFENDING),
      EnumSet.of(
          CHILD_BEHAVIOUR_PROBLEMS,
          CHILD_MENTAL_ILL_HEALTH,
          CHILD_SCHOOL_PROBLEMS,
          CHILD_SUBSTANCE_USE,
          CHILD_OFFENDING),
      1),
  @Coded(
      sv = "Upplevt våld i familjen",
      en = "Exposure to violence in the family",
      from = NUSO,
      source = "NUSO PM#3: just over half")
  VIOLENCE_EXPOSURE(
      EnumSet.of(InvestigationReason.EXPOSURE_TO_FAMILY_VIOLENCE),
      EnumSet.of(EXPOSURE_TO_FAMILY_VIOLENCE),
      1),
  @Coded(
      sv = "Bristande grundläggande omsorg",
      en = "Inadequate basic care",
      from = NUSO,
      source = "NUSO PM#3: just over half")
  INADEQUATE_BASIC_CARE(
      EnumSet.of(InvestigationReason.INADEQUATE_BASIC_CARE),
      EnumSet.of(RiskFactor.INADEQUATE_BASIC_CARE),
      1),
  @Coded(
      sv = "Psykiskt våld mot barnet",
      en = "Psychological violence against the child",
      from = NUSO,
      source = "NUSO PM#3: less than half")
  PSYCHOLOGICAL_VIOLENCE(
      EnumSet.of(InvestigationReason.PSYCHOLOGICAL_VIOLENCE),
      EnumSet.of(RiskFactor.PSYCHOLOGICAL_VIOLENCE),
      1),
  @Coded(
      sv = "Flera brister i föräldraförmågan",
      en = "Several parenting deficits",
      from = NUSO,
      source = "NUSO PM#3: less than half")
  PARENTING_DEFICITS(
      EnumSet.of(InvestigationReason.INADEQUATE_PARENTING),
      EnumSet.of(
          RiskFactor.INADEQUATE_BASIC_CARE,
          INADEQUATE_STIMULATION,
          INADEQUATE_EMOTIONAL_SUPPORT,
          INADEQUATE_GUIDANCE,
          INADEQUATE_SAFETY),
      2);

  private final Set<InvestigationReason> reasons;
  private final Set<RiskFactor> factors;
  private final int atLeast;

  Concern(Set<InvestigationReason> reasons, Set<RiskFactor> factors, int atLeast) {
    this.reasons = Collections.unmodifiableSet(reasons);
    this.factors = Collections.unmodifiableSet(factors);
    this.atLeast = atLeast;
  }

  /** The reasons that raise the concern; one is enough. */
  public Set<InvestigationReason> reasons() {
    return reasons;
  }

  /** The risk factors that confirm it. */
  public Set<RiskFactor> factors() {
    return factors;
  }

  /** How many of the factors must be documented to confirm it. */
  public int atLeast() {
    return atLeast;
  }

  /**
   * Whether the investigation was opened for this concern; false also when no reason is given.
   *
   * @param investigation the investigation
   */
  public boolean isRaisedIn(Investigation investigation) {
    return investigation.reason().reasons().stream().anyMatch(reasons::contains);
  }

  /**
   * Whether the documented risk factors confirm the concern; empty when too few of them are
   * answered to tell.
   *
   * @param investigation the investigation
   */
  public Optional<Boolean> isConfirmedIn(Investigation investigation) {
    int documented = 0;
    int unanswered = 0;
    for (RiskFactor factor : factors) {
      RiskFinding finding = investigation.factors().risk().get(factor);
      if (finding == null) {
        unanswered++;
      } else if (finding.documented()) {
        documented++;
      }
    }
    if (documented >= atLeast) {
      return Optional.of(true);
    }
    return documented + unanswered < atLeast ? Optional.of(false) : Optional.empty();
  }
}

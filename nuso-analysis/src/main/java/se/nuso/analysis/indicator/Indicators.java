package se.nuso.analysis.indicator;

import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.OnwardReferral;
import se.nuso.investigation.Concern;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.stats.Indicator;

/**
 * The indicators of delstudie 1: the shares that are asked of investigations. What each says and
 * does not say stands in its {@link Indicator#explain explanation}.
 *
 * <p>The unit is the investigation, not the child. Everything is what was documented.
 */
public final class Indicators {
  private Indicators() {}

  /** Need of support or protection assessed (<i>bedömt behov av stöd eller skydd</i>). */
  public static final Indicator<Investigation> NEED = DecisionIndicators.NEED;

  /** At least one intervention or measure decided (<i>beslutad insats eller åtgärd</i>). */
  public static final Indicator<Investigation> INTERVENTION_DECIDED =
      DecisionIndicators.INTERVENTION_DECIDED;

  /** At least one onward referral (<i>hänvisning</i>). */
  public static final Indicator<Investigation> ONWARD_REFERRAL_MADE =
      DecisionIndicators.ONWARD_REFERRAL_MADE;

  /** Any vulnerability identified, as given (<i>identifierad utsatthet</i>). */
  public static final Indicator<Investigation> VULNERABILITY_IDENTIFIED =
      FactorIndicators.VULNERABILITY_IDENTIFIED;

  /** Grounds for compulsory care (<i>skäl för LVU</i>). */
  public static final Indicator<Investigation> COMPULSORY_CARE_GROUNDS =
      DecisionIndicators.COMPULSORY_CARE_GROUNDS;

  /** Investigated before (<i>återkommande utredning</i>), among those where it is known. */
  public static final Indicator<Investigation> RECURRING = BackgroundIndicators.RECURRING;

  /** An intervention before (<i>tidigare insats</i>), among those where it is known. */
  public static final Indicator<Investigation> EARLIER_INTERVENTION =
      BackgroundIndicators.EARLIER_INTERVENTION;

  /** Any known diagnosis or disability (<i>diagnos eller funktionsnedsättning</i>). */
  public static final Indicator<Investigation> ANY_DIAGNOSIS = BackgroundIndicators.ANY_DIAGNOSIS;

  /** A known neurodevelopmental condition (<i>neuropsykiatrisk funktionsnedsättning</i>). */
  public static final Indicator<Investigation> NEURODEVELOPMENTAL_DIAGNOSIS =
      BackgroundIndicators.NEURODEVELOPMENTAL_DIAGNOSIS;

  /** Need of an interpreter (<i>behov av tolk</i>). */
  public static final Indicator<Investigation> INTERPRETER_NEEDED =
      BackgroundIndicators.INTERPRETER_NEEDED;

  /** Information from at least one other competence (<i>annan kompetens</i>). */
  public static final Indicator<Investigation> INFORMATION_FROM_OTHERS =
      ProcessIndicators.INFORMATION_FROM_OTHERS;

  /** Information from at least two other competences (<i>två eller flera kompetenser</i>). */
  public static final Indicator<Investigation> TWO_OR_MORE_COMPETENCES =
      ProcessIndicators.TWO_OR_MORE_COMPETENCES;

  /** Information from at least one other organisation (<i>annan verksamhet</i>). */
  public static final Indicator<Investigation> INFORMATION_FROM_ORGANISATIONS =
      ProcessIndicators.INFORMATION_FROM_ORGANISATIONS;

  /**
   * The child took part in talks, individually or jointly (<i>barnet har deltagit i samtal</i>).
   */
  public static final Indicator<Investigation> CHILD_TOOK_PART = ProcessIndicators.CHILD_TOOK_PART;

  /** At least one individual talk with the child (<i>enskilt samtal</i>). */
  public static final Indicator<Investigation> CHILD_HEARD_INDIVIDUALLY =
      ProcessIndicators.CHILD_HEARD_INDIVIDUALLY;

  /**
   * The child could state wishes (<i>fått framföra önskemål</i>); documentation missing counts as
   * no.
   */
  public static final Indicator<Investigation> WISHES_STATED = ProcessIndicators.WISHES_STATED;

  /** Three or more talks with guardians (<i>samtal med vårdnadshavare</i>). */
  public static final Indicator<Investigation> GUARDIAN_TALKS_THREE_OR_MORE =
      ProcessIndicators.GUARDIAN_TALKS_THREE_OR_MORE;

  /** At least one observation (<i>observation</i>). */
  public static final Indicator<Investigation> OBSERVATION_MADE =
      ProcessIndicators.OBSERVATION_MADE;

  /** An assessment instrument used (<i>bedömningsinstrument</i>). */
  public static final Indicator<Investigation> INSTRUMENT_USED = ProcessIndicators.INSTRUMENT_USED;

  /**
   * Three or more talks with guardians, the child's participation and information from another
   * organisation.
   */
  public static final Indicator<Investigation> COMBINED_ACTIVITIES =
      ProcessIndicators.COMBINED_ACTIVITIES;

  /** All thirty questions on risk and the one on protection answered (<i>komplett</i>). */
  public static final Indicator<Investigation> COMPLETE_ON_FACTORS =
      FactorIndicators.COMPLETE_ON_FACTORS;

  /**
   * A risk factor documented, with any degree of severity (<i>dokumenterad riskfaktor</i>).
   *
   * @param factor the risk factor
   */
  public static Indicator<Investigation> documented(RiskFactor factor) {
    return FactorIndicators.documented(factor);
  }

  /**
   * A degree of severity given, among investigations with the risk factor documented
   * (<i>allvarlighetsgrad</i>).
   *
   * @param factor the risk factor
   */
  public static Indicator<Investigation> severityGiven(RiskFactor factor) {
    return FactorIndicators.severityGiven(factor);
  }

  /**
   * A protective factor documented (<i>dokumenterad skyddsfaktor</i>), or none of them.
   *
   * @param factor the protective factor, or {@code NONE}
   */
  public static Indicator<Investigation> present(ProtectiveFactor factor) {
    return FactorIndicators.present(factor);
  }

  /**
   * Opened for a reason (<i>anledning till utredningen</i>).
   *
   * @param reason the reason
   */
  public static Indicator<Investigation> reason(InvestigationReason reason) {
    return BackgroundIndicators.reason(reason);
  }

  /**
   * An intervention or measure decided (<i>beslutad insats</i>), or none of them.
   *
   * @param intervention the intervention, or {@code NONE}
   */
  public static Indicator<Investigation> decided(Intervention intervention) {
    return DecisionIndicators.decided(intervention);
  }

  /**
   * An onward referral made (<i>hänvisning</i>), or none of them.
   *
   * @param referral the referral, or {@code NONE}
   */
  public static Indicator<Investigation> referred(OnwardReferral referral) {
    return DecisionIndicators.referred(referral);
  }

  /**
   * A concern confirmed by the documented risk factors, among investigations opened for it
   * (<i>bekräftad oro</i>).
   *
   * @param concern the concern
   */
  public static Indicator<Investigation> confirmed(Concern concern) {
    return FactorIndicators.confirmed(concern);
  }
}

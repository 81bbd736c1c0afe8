package se.nuso.investigation;

import static se.nuso.intervention.Intervention.IMMEDIATE_CARE_LVU_6;
import static se.nuso.intervention.Intervention.LVU_CARE_APPLICATION;
import static se.nuso.intervention.Intervention.NON_RESIDENTIAL_TREATMENT_LVU_22;
import static se.nuso.investigation.ConsentAttitude.CONSENTS;
import static se.nuso.investigation.InvestigationFields.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.intervention.Intervention;
import se.nuso.rule.Field;
import se.nuso.rule.Rule;

/** Measures under LVU, their grounds, the assessed need and the documented consent. */
final class CompulsoryCareRules {
  private static final int FIFTEEN = 15;

  private static final Field<Investigation, Set<Intervention>> UNDER_LVU =
      decidedAmong(
          "underLvu",
          EnumSet.of(LVU_CARE_APPLICATION, IMMEDIATE_CARE_LVU_6, NON_RESIDENTIAL_TREATMENT_LVU_22));

  /**
   * Whose consent would do: the guardians given and, from 15, the child. Not answered where no
   * guardian is, or a child of that age is not.
   */
  private static final Field<Investigation, List<ConsentAttitude>> WHO_MUST_CONSENT =
      Field.derived(
          "whoMustConsent",
          List.of("consent.guardian1", "consent.guardian2", "consent.child", "background.age"),
          i -> {
            Integer age = i.background().age();
            if (age == null
                || GUARDIANS.answer(i) == null
                || age >= FIFTEEN && i.consent().child() == null) {
              return null;
            }
            return age >= FIFTEEN ? GUARDIANS_AND_CHILD.answer(i) : GUARDIANS.answer(i);
          });

  static final Rule<Investigation> IMMEDIATE_CARE_HAS_GROUNDS =
      Rule.<Investigation>warning("I070")
          .source("LVU (1990:52) 6 §: immediate care presupposes probable need of care under LVU")
          .when(INTERVENTIONS, decided -> decided.contains(IMMEDIATE_CARE_LVU_6))
          .require(COMPULSORY_CARE_GROUNDS, grounds -> !grounds.contains(CompulsoryCareGround.NONE))
          .sv(
              "Omedelbart omhändertagande enligt 6 § LVU är beslutat, men inga skäl för LVU är angivna.",
              "Ange LVU_2 eller LVU_3 bland skälen, eller rätta beslutet.")
          .en(
              "Immediate care under LVU 6 § is decided, but no grounds for compulsory care are given.",
              "Give LVU_2 or LVU_3 among the grounds, or correct the decision.")
          .passes(
              "decisions.interventions=IMMEDIATE_CARE_LVU_6; assessment.compulsoryCareGrounds=LVU_2",
              "decisions.interventions=IMMEDIATE_CARE_LVU_6|LVU_CARE_APPLICATION; assessment.compulsoryCareGrounds=LVU_2|LVU_3")
          .fails(
              "decisions.interventions=IMMEDIATE_CARE_LVU_6; assessment.compulsoryCareGrounds=NONE",
              "decisions.interventions=IMMEDIATE_CARE_LVU_6|FAMILY_TREATMENT; assessment.compulsoryCareGrounds=NONE");

  static final Rule<Investigation> PREVENTIVE_MEASURE_HAS_GROUNDS =
      Rule.<Investigation>warning("I079")
          .source("LVU (1990:52) 22 §: a preventive measure rests on the behaviour of 3 §")
          .when(INTERVENTIONS, decided -> decided.contains(NON_RESIDENTIAL_TREATMENT_LVU_22))
          .require(COMPULSORY_CARE_GROUNDS, grounds -> grounds.contains(CompulsoryCareGround.LVU_3))
          .sv(
              "En åtgärd enligt 22 § LVU är beslutad, men barnets eget beteende (3 § LVU) är inte angivet bland skälen: {assessment.compulsoryCareGrounds}.",
              "Ange LVU_3 bland skälen, eller rätta beslutet.")
          .en(
              "A measure under LVU 22 § is decided, but the child's own behaviour (LVU 3 §) is not among the grounds: {assessment.compulsoryCareGrounds}.",
              "Give LVU_3 among the grounds, or correct the decision.")
          .passes(
              "decisions.interventions=NON_RESIDENTIAL_TREATMENT_LVU_22; assessment.compulsoryCareGrounds=LVU_3",
              "decisions.interventions=NON_RESIDENTIAL_TREATMENT_LVU_22; assessment.compulsoryCareGrounds=LVU_2|LVU_3")
          .fails(
              "decisions.interventions=NON_RESIDENTIAL_TREATMENT_LVU_22; assessment.compulsoryCareGrounds=NONE",
              "decisions.interventions=NON_RESIDENTIAL_TREATMENT_LVU_22; assessment.compulsoryCareGrounds=LVU_2");

  static final Rule<Investigation> GROUNDS_HAVE_NEED =
      Rule.<Investigation>warning("I071")
          .source("LVU (1990:52) 1–3 §§: grounds for compulsory care are a need of care")
          .when(COMPULSORY_CARE_GROUNDS, grounds -> !grounds.contains(CompulsoryCareGround.NONE))
          .require(NEED, need -> need == NeedAssessment.NEED_ASSESSED)
          .sv(
              "Skäl för LVU är angivna ({assessment.compulsoryCareGrounds}), men inget behov är bedömt.",
              "Rätta bedömningen av behov, eller skälen.")
          .en(
              "Grounds for compulsory care are given ({assessment.compulsoryCareGrounds}), but no need is assessed.",
              "Correct the assessment of need, or the grounds.")
          .passes(
              "assessment.need=NEED_ASSESSED; assessment.compulsoryCareGrounds=LVU_2",
              "assessment.need=NEED_ASSESSED; assessment.compulsoryCareGrounds=LVU_2|LVU_3")
          .fails(
              "assessment.need=NO_NEED_ASSESSED; assessment.compulsoryCareGrounds=LVU_2",
              "assessment.need=NO_NEED_ASSESSED; assessment.compulsoryCareGrounds=LVU_3");

  static final Rule<Investigation> NOT_ALL_CONSENT =
      Rule.<Investigation>warning("I072")
          .source(
              "LVU (1990:52) 1 § second paragraph: care under LVU presupposes that needed care cannot be given with consent")
          .whenAnswered(UNDER_LVU)
          .require(WHO_MUST_CONSENT, CompulsoryCareRules::someoneDoesNotConsent)
          .sv(
              "Åtgärd enligt LVU är beslutad ({underLvu}), men alla dokumenterade inställningar är samtycke.",
              "Kontrollera samtycket: LVU förutsätter att vården inte kan ges med samtycke.")
          .en(
              "A measure under LVU is decided ({underLvu}), but all documented attitudes are consent.",
              "Check the consent: LVU presupposes that the care cannot be given with consent.")
          .passes(
              "background.age=14; decisions.interventions=LVU_CARE_APPLICATION; consent.guardian1=CONSENTS; consent.guardian2=DECLINES",
              "background.age=15; decisions.interventions=IMMEDIATE_CARE_LVU_6; consent.guardian1=CONSENTS; consent.child=DECLINES")
          .fails(
              "background.age=14; decisions.interventions=LVU_CARE_APPLICATION; consent.guardian1=CONSENTS; consent.guardian2=CONSENTS",
              "background.age=16; decisions.interventions=IMMEDIATE_CARE_LVU_6; consent.guardian1=CONSENTS; consent.child=CONSENTS");

  static final List<Rule<Investigation>> ALL =
      List.of(
          IMMEDIATE_CARE_HAS_GROUNDS,
          PREVENTIVE_MEASURE_HAS_GROUNDS,
          GROUNDS_HAVE_NEED,
          NOT_ALL_CONSENT);

  private CompulsoryCareRules() {}

  private static boolean someoneDoesNotConsent(Collection<ConsentAttitude> attitudes) {
    return attitudes.stream().anyMatch(attitude -> attitude != CONSENTS);
  }
}

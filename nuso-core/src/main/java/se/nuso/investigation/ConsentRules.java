package se.nuso.investigation;

import static se.nuso.intervention.Intervention.*;
import static se.nuso.investigation.ConsentAttitude.CONSENTS;
import static se.nuso.investigation.ConsentAttitude.DECLINES;
import static se.nuso.investigation.ConsentAttitude.PARTLY_CONSENTS;
import static se.nuso.investigation.InvestigationFields.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.nuso.intervention.Intervention;
import se.nuso.rule.Field;
import se.nuso.rule.Law;
import se.nuso.rule.Rule;

/**
 * Consent as documented, by intervention, age and date. A documented attitude is not the same as
 * legal consent, so every rule here warns or informs; one fires only when no one who could consent
 * is documented as consenting.
 */
final class ConsentRules {
  private static final int TWELVE = 12;
  private static final int FIFTEEN = 15;

  /**
   * What the old act's limit at twelve covers: outpatient interventions and contact persons, not
   * contact family.
   */
  private static final Field<Investigation, Set<Intervention>> OLD_ACT_OUTPATIENT =
      decidedAmong(
          "covered",
          EnumSet.of(
              FAMILY_TREATMENT,
              OTHER_STRUCTURED_OUTPATIENT_SERVICE,
              CONTACT_PERSON,
              QUALIFIED_CONTACT_PERSON));

  /** What the new act's limits cover: any intervention for personal needs short of placement. */
  private static final Field<Investigation, Set<Intervention>> NEW_ACT_OUTPATIENT =
      decidedAmong(
          "covered",
          EnumSet.of(
              FAMILY_TREATMENT,
              OTHER_STRUCTURED_OUTPATIENT_SERVICE,
              CONTACT_PERSON,
              QUALIFIED_CONTACT_PERSON,
              CONTACT_FAMILY));

  static final Rule<Investigation> UNDER_12_OLD_ACT =
      underTwelve(
          Rule.<Investigation>warning("I050")
              .source("SoL (2001:453) 3 kap. 6 a and 6 b §§ (SFS 2023:292)")
              .validFrom(Law.LIMIT_AT_TWELVE_FIRST_DAY)
              .validUntil(Law.OLD_ACT_LAST_DAY),
          OLD_ACT_OUTPATIENT);

  static final Rule<Investigation> FROM_12_OLD_ACT =
      fromTwelve(
          Rule.<Investigation>warning("I051")
              .source("SoL (2001:453) 3 kap. 6 a and 6 b §§ (SFS 2023:292)")
              .validFrom(Law.LIMIT_AT_TWELVE_FIRST_DAY)
              .validUntil(Law.OLD_ACT_LAST_DAY),
          OLD_ACT_OUTPATIENT);

  static final Rule<Investigation> CONTACT_FAMILY_OLD_ACT =
      Rule.<Investigation>warning("I052")
          .source("SoL (2001:453) 3 kap. 6 b §: the limit at twelve does not cover contact family")
          .validUntil(Law.OLD_ACT_LAST_DAY)
          .event(CLOSED)
          .when(INTERVENTIONS, decided -> decided.contains(CONTACT_FAMILY))
          .require(GUARDIANS, ConsentRules::someoneConsents)
          .sv(
              "Kontaktfamilj kräver vårdnadshavares samtycke i alla åldrar, men dokumenterat är: {guardians}.",
              "Kontrollera samtycket.")
          .en(
              "A contact family needs a guardian's consent at every age, but documented is: {guardians}.",
              "Check the consent.")
          .passes(
              "decisions.interventions=CONTACT_FAMILY; consent.guardian1=CONSENTS",
              "background.age=14; decisions.interventions=CONTACT_FAMILY|CONTACT_PERSON; consent.guardian2=CONSENTS")
          .fails(
              "background.age=14; decisions.interventions=CONTACT_FAMILY; consent.guardian1=DECLINES; consent.child=CONSENTS",
              "decisions.interventions=CONTACT_FAMILY; consent.guardian1=NOT_DOCUMENTED");

  static final Rule<Investigation> PLACEMENT_OLD_ACT =
      placement(
          Rule.<Investigation>warning("I053")
              .source(
                  "Föräldrabalken 6 kap. 11 §; LVU (1990:52) 1 §: care without the guardian's consent is care under LVU")
              .validUntil(Law.OLD_ACT_LAST_DAY));

  static final Rule<Investigation> PLACEMENT_NEW_ACT =
      placement(
          Rule.<Investigation>warning("I054")
              .source("SoL (2025:400) 21 kap. 1 § fourth paragraph")
              .validFrom(Law.NEW_ACT_FIRST_DAY));

  static final Rule<Investigation> UNDER_12_NEW_ACT =
      underTwelve(
          Rule.<Investigation>warning("I055")
              .source("SoL (2025:400) 21 kap. 1 § first paragraph")
              .validFrom(Law.NEW_ACT_FIRST_DAY),
          NEW_ACT_OUTPATIENT);

  static final Rule<Investigation> FROM_12_NEW_ACT =
      fromTwelve(
          Rule.<Investigation>warning("I056")
              .source(
                  "SoL (2025:400) 21 kap. 1 § second and third paragraphs: where suitable, the child's consent is enough from 12, its own request from 15")
              .validFrom(Law.NEW_ACT_FIRST_DAY),
          NEW_ACT_OUTPATIENT);

  static final Rule<Investigation> PLACEMENT_FROM_15 =
      Rule.<Investigation>warning("I057")
          .source(
              "LVU (1990:52) 1 § second paragraph: voluntary care presupposes the child's consent from 15")
          .when(AGE, age -> age >= FIFTEEN)
          .when(INTERVENTIONS, decided -> decided.contains(PLACEMENT_SOL))
          .require(CHILD, attitude -> attitude != DECLINES)
          .sv(
              "Barnet är {background.age} år och samtycker inte till placeringen enligt SoL.",
              "Kontrollera inställningen och om placeringen skedde enligt LVU.")
          .en(
              "The child is {background.age} and declines the placement under SoL.",
              "Check the attitude, and whether the placement was under LVU.")
          .passes(
              "background.age=15; decisions.interventions=PLACEMENT_SOL; consent.child=CONSENTS",
              "background.age=16; decisions.interventions=PLACEMENT_SOL; consent.child=NOT_DOCUMENTED")
          .fails(
              "background.age=15; decisions.interventions=PLACEMENT_SOL; consent.child=DECLINES",
              "background.age=17; decisions.interventions=PLACEMENT_SOL; consent.guardian1=CONSENTS; consent.child=DECLINES");

  static final Rule<Investigation> GUARDIANS_AGREE =
      Rule.<Investigation>info("I058")
          .source(
              "Föräldrabalken 6 kap. 13 and 13 a §§: two guardians decide together; the committee may decide on some interventions with one")
          .whenAnswered(NEW_ACT_OUTPATIENT)
          .require(GUARDIAN_1, GUARDIAN_2, ConsentRules::agree)
          .sv(
              "Den ena vårdnadshavaren samtycker och den andra inte, men insats är beslutad: {covered}.",
              "Nämnden kan besluta enligt 6 kap. 13 a § föräldrabalken; kontrollera att så skett.")
          .en(
              "One guardian consents and the other declines, but an intervention is decided: {covered}.",
              "The committee may decide under Föräldrabalken 6 kap. 13 a §; check that it has.")
          .passes(
              "decisions.interventions=FAMILY_TREATMENT; consent.guardian1=CONSENTS; consent.guardian2=CONSENTS",
              "decisions.interventions=CONTACT_PERSON; consent.guardian1=CONSENTS; consent.guardian2=NOT_DOCUMENTED")
          .fails(
              "decisions.interventions=FAMILY_TREATMENT; consent.guardian1=CONSENTS; consent.guardian2=DECLINES",
              "decisions.interventions=CONTACT_FAMILY; consent.guardian1=DECLINES; consent.guardian2=PARTLY_CONSENTS");

  static final Rule<Investigation> GUARDIANS_AGREE_ON_PLACEMENT =
      Rule.<Investigation>warning("I059")
          .source(
              "Föräldrabalken 6 kap. 13 §: two guardians decide together; 13 a § does not cover placements")
          .when(INTERVENTIONS, decided -> decided.contains(PLACEMENT_SOL))
          .require(GUARDIAN_1, GUARDIAN_2, ConsentRules::agree)
          .sv(
              "Den ena vårdnadshavaren samtycker och den andra inte till placeringen enligt SoL.",
              "Kontrollera samtycket och om placeringen skedde enligt LVU eller, från 2024-04-01, i skyddat boende enligt lagen (2024:79).")
          .en(
              "One guardian consents and the other declines the placement under SoL.",
              "Check the consent, and whether the placement was under LVU or, from 2024-04-01, in protected accommodation under Act (2024:79).")
          .passes(
              "decisions.interventions=PLACEMENT_SOL; consent.guardian1=CONSENTS; consent.guardian2=CONSENTS",
              "decisions.interventions=FAMILY_TREATMENT|PLACEMENT_SOL; consent.guardian1=CONSENTS; consent.guardian2=NOT_DOCUMENTED")
          .fails(
              "decisions.interventions=PLACEMENT_SOL|CONTACT_PERSON; consent.guardian1=CONSENTS; consent.guardian2=DECLINES",
              "decisions.interventions=PLACEMENT_SOL; consent.guardian1=DECLINES; consent.guardian2=PARTLY_CONSENTS");

  static final List<Rule<Investigation>> ALL =
      List.of(
          UNDER_12_OLD_ACT,
          FROM_12_OLD_ACT,
          CONTACT_FAMILY_OLD_ACT,
          PLACEMENT_OLD_ACT,
          PLACEMENT_NEW_ACT,
          UNDER_12_NEW_ACT,
          FROM_12_NEW_ACT,
          PLACEMENT_FROM_15,
          GUARDIANS_AGREE,
          GUARDIANS_AGREE_ON_PLACEMENT);

  private ConsentRules() {}

  private static Rule<Investigation> underTwelve(
      Rule.Builder<Investigation> dated, Field<Investigation, Set<Intervention>> covered) {
    return dated
        .event(CLOSED)
        .when(AGE, age -> age < TWELVE)
        .whenAnswered(covered)
        .require(GUARDIANS, ConsentRules::someoneConsents)
        .sv(
            "Barnet är {background.age} år: {covered} kräver vårdnadshavares samtycke, men dokumenterat är: {guardians}.",
            "Kontrollera samtycket; kvalificerad kontaktperson kan vara beslutad enligt 22 § LVU.")
        .en(
            "The child is {background.age}: {covered} needs a guardian's consent, but documented is: {guardians}.",
            "Check the consent; a qualified contact person may be decided under LVU 22 §.")
        .passes(
            "background.age=11; decisions.interventions=FAMILY_TREATMENT; consent.guardian1=CONSENTS",
            "background.age=3; decisions.interventions=CONTACT_PERSON; consent.guardian1=DECLINES; consent.guardian2=PARTLY_CONSENTS")
        .fails(
            "background.age=11; decisions.interventions=FAMILY_TREATMENT; consent.guardian1=DECLINES; consent.child=CONSENTS",
            "background.age=0; decisions.interventions=OTHER_STRUCTURED_OUTPATIENT_SERVICE; consent.guardian1=NOT_DOCUMENTED; consent.guardian2=NOT_ASKED");
  }

  private static Rule<Investigation> fromTwelve(
      Rule.Builder<Investigation> dated, Field<Investigation, Set<Intervention>> covered) {
    return dated
        .event(CLOSED)
        .when(AGE, age -> age >= TWELVE)
        .whenAnswered(covered)
        .require(GUARDIANS_AND_CHILD, ConsentRules::someoneConsents)
        .sv(
            "Barnet är {background.age} år: {covered} kräver att vårdnadshavare eller barnet samtycker, men dokumenterat är: {guardiansAndChild}.",
            "Kontrollera samtycket; kvalificerad kontaktperson kan vara beslutad enligt 22 § LVU.")
        .en(
            "The child is {background.age}: {covered} needs the consent of a guardian or the child, but documented is: {guardiansAndChild}.",
            "Check the consent; a qualified contact person may be decided under LVU 22 §.")
        .passes(
            "background.age=12; decisions.interventions=FAMILY_TREATMENT; consent.guardian1=DECLINES; consent.child=CONSENTS",
            "background.age=16; decisions.interventions=CONTACT_PERSON; consent.guardian1=CONSENTS; consent.child=DECLINES")
        .fails(
            "background.age=12; decisions.interventions=FAMILY_TREATMENT; consent.guardian1=DECLINES; consent.child=DECLINES",
            "background.age=17; decisions.interventions=CONTACT_PERSON; consent.child=NOT_ASKED");
  }

  private static Rule<Investigation> placement(Rule.Builder<Investigation> dated) {
    return dated
        .event(CLOSED)
        .when(INTERVENTIONS, decided -> decided.contains(PLACEMENT_SOL))
        .require(GUARDIANS, ConsentRules::someoneConsents)
        .sv(
            "Placering enligt SoL kräver vårdnadshavares samtycke, men dokumenterat är: {guardians}.",
            "Kontrollera samtycket och om placeringen skedde enligt LVU.")
        .en(
            "A placement under SoL needs a guardian's consent, but documented is: {guardians}.",
            "Check the consent, and whether the placement was under LVU.")
        .passes(
            "decisions.interventions=PLACEMENT_SOL; consent.guardian1=CONSENTS",
            "decisions.interventions=PLACEMENT_SOL; consent.guardian1=NOT_ASKED; consent.guardian2=CONSENTS")
        .fails(
            "decisions.interventions=PLACEMENT_SOL; consent.guardian1=DECLINES",
            "background.age=16; decisions.interventions=PLACEMENT_SOL; consent.guardian1=DECLINES; consent.child=CONSENTS");
  }

  private static boolean agree(ConsentAttitude one, ConsentAttitude other) {
    return !(one == DECLINES && consents(other) || other == DECLINES && consents(one));
  }

  private static boolean someoneConsents(Collection<ConsentAttitude> attitudes) {
    return attitudes.stream().anyMatch(ConsentRules::consents);
  }

  private static boolean consents(ConsentAttitude attitude) {
    return attitude == CONSENTS || attitude == PARTLY_CONSENTS;
  }
}

package se.nuso.investigation;

import static se.nuso.investigation.InvestigationFields.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.nuso.bbic.Vulnerability;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.RecordOrigin;
import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.OnwardReferral;
import se.nuso.intervention.PlacementForm;
import se.nuso.municipality.CityDistrict;
import se.nuso.rule.DeliveryRules;
import se.nuso.rule.Field;
import se.nuso.rule.Law;
import se.nuso.rule.Rule;

/**
 * What must, and what should, hold of one investigation; consent and the answer "none" have rooms
 * of their own.
 */
final class InvestigationRules {
  private static final int SIXTEEN = 16;

  /**
   * Monitoring may follow where no need is assessed, and immediate care may be decided before the
   * assessment.
   */
  private static final Field<Investigation, Set<Intervention>> PRESUPPOSING_NEED =
      decidedAmong(
          "presupposingNeed",
          EnumSet.complementOf(
              EnumSet.of(
                  Intervention.NONE,
                  Intervention.MONITORING_OF_CHILD_SITUATION,
                  Intervention.IMMEDIATE_CARE_LVU_6)));

  static final Rule<Investigation> SERIAL_NUMBER_REQUIRED =
      Rule.<Investigation>error("I001")
          .source(
              "NUSO information meeting 19 Sep 2025: the follow-up is joined by the serial number")
          .requireAnswer(SERIAL_NUMBER)
          .sv("Löpnummer saknas.", "Ange utredningens löpnummer ur kommunens egen lista.")
          .en(
              "The serial number is missing.",
              "Give the investigation's serial number from the municipality's own list.")
          .passes("serialNumber=K-17", "serialNumber=000123")
          .fails("background.age=11", "serialNumber=; participant=1780");

  static final Rule<Investigation> PARTICIPANT_REQUIRED =
      DeliveryRules.participantGiven(
          "I002", PARTICIPANT, "SKR page delstudie 1: a municipality or a district takes part");

  static final Rule<Investigation> MODE_REQUIRED =
      Rule.<Investigation>error("I003")
          .source(
              "NUSO PM#3: the answers are coded by hand from the decision document, so other ways of collecting must be distinguished")
          .requireAnswer(MODE)
          .sv("Insamlingssätt saknas.", "Ange HAND_CODED, STRUCTURED_EXTRACT eller MIXED.")
          .en("The collection mode is missing.", "Give HAND_CODED, STRUCTURED_EXTRACT or MIXED.")
          .passes("mode=HAND_CODED", "mode=STRUCTURED_EXTRACT")
          .fails("serialNumber=K-17", "mode=");

  static final Rule<Investigation> ROUND_REQUIRED =
      DeliveryRules.roundGiven(
          "I004", ROUND, "SKR page delstudie 1: each collection has its own period");

  static final Rule<Investigation> CLOSED_IN_PERIOD =
      Rule.<Investigation>error("I010")
          .source("NUSO PM#3; SKR page delstudie 1: closed 1 Oct 2023 to 31 Mar 2024")
          .require(CLOSED, WINDOW, (closed, window) -> window.contains(closed))
          .sv(
              "Utredningen avslutades {process.closed}, men omgången omfattar {window}, båda dagarna inräknade.",
              "Rätta datumet, eller ta bort utredningen ur leveransen.")
          .en(
              "The investigation was closed on {process.closed}, but the round covers {window}, both days included.",
              "Correct the date, or leave the investigation out of the delivery.")
          .passes(
              "round=CHILDREN_2024; process.closed=2023-10-01",
              "round=CHILDREN_2024; process.closed=2024-03-31")
          .fails(
              "round=CHILDREN_2024; process.closed=2023-09-30",
              "round=CHILDREN_2024; process.closed=2024-04-01");

  static final Rule<Investigation> AGE_0_17 =
      Rule.<Investigation>error("I011")
          .source("NUSO PM#3; SKR page delstudie 1: children 0–17")
          .require(AGE, age -> age >= 0 && age <= 17)
          .sv(
              "Åldern är {background.age}, men delstudie 1 omfattar 0–17 år.",
              "Kontrollera åldern och räkna i hela år.")
          .en(
              "The age is {background.age}, but delstudie 1 covers 0–17 years.",
              "Check the age, counted in whole years.")
          .passes("background.age=0", "background.age=17")
          .fails("background.age=18", "background.age=-1");

  static final Rule<Investigation> NOT_EXCLUDED =
      Rule.<Investigation>error("I012")
          .source(
              "NUSO PM#3: not included are investigations opened during an ongoing one, statements and transfers of custody")
          .require(KIND, kind -> kind == InvestigationKind.INVESTIGATION)
          .sv(
              "{reason.kind} ingår inte i delstudie 1.",
              "Ta bort posten ur leveransen, eller rätta typen.")
          .en(
              "“{reason.kind}” is not part of delstudie 1.",
              "Leave the record out of the delivery, or correct the kind.")
          .passes("reason.kind=INVESTIGATION", "reason.kind=INVESTIGATION; background.age=3")
          .fails(
              "reason.kind=DURING_ONGOING",
              "reason.kind=STATEMENT",
              "reason.kind=CUSTODY_TRANSFER");

  static final Rule<Investigation> CLOSED_AFTER_OPENED =
      Rule.<Investigation>error("I013")
          .source(
              "SoL (2001:453) 11 kap. 1–2 §§, SoL (2025:400) 20 kap. 2–3 §§: an investigation is opened and then completed")
          .require(CLOSED, OPENED, (closed, opened) -> !closed.isBefore(opened))
          .sv(
              "Utredningen avslutades {process.closed}, före den inleddes {process.opened}.",
              "Rätta det datum som är fel.")
          .en(
              "The investigation was closed on {process.closed}, before it was opened on {process.opened}.",
              "Correct the date that is wrong.")
          .passes(
              "process.opened=2023-11-01; process.closed=2024-02-01",
              "process.opened=2024-02-01; process.closed=2024-02-01")
          .fails(
              "process.opened=2024-03-01; process.closed=2024-02-01",
              "process.opened=2024-02-02; process.closed=2024-02-01");

  static final Rule<Investigation> FOUR_MONTHS_OLD_ACT =
      fourMonths(
          Rule.<Investigation>info("I030")
              .source("SoL (2001:453) 11 kap. 2 §: four months, longer for special reasons")
              .validUntil(Law.OLD_ACT_LAST_DAY),
          2023);

  static final Rule<Investigation> FOUR_MONTHS_NEW_ACT =
      fourMonths(
          Rule.<Investigation>info("I031")
              .source("SoL (2025:400) 20 kap. 3 §: four months, longer for special reasons")
              .validFrom(Law.NEW_ACT_FIRST_DAY),
          2027);

  static final Rule<Investigation> ORIGIN_AGREES =
      Rule.<Investigation>warning("I032")
          .source(
              "NUSO PM#3 note 2 (SCB): foreign background means that the child, or both parents, were born abroad")
          .when(ORIGIN, origin -> origin != Origin.MISSING)
          .require(ORIGIN, ORIGIN_BY_BIRTH_COUNTRY, (given, derived) -> given == derived)
          .sv(
              "Angiven härkomst är ”{background.origin}”, men födelseländerna ger ”{originByBirthCountry}”.",
              "Rätta härkomsten eller födelseländerna; i tabeller gäller födelseländerna.")
          .en(
              "The origin given is “{background.origin}”, but the countries of birth give “{originByBirthCountry}”.",
              "Correct the origin or the countries of birth; tables go by the countries of birth.")
          .passes(
              "background.origin=FOREIGN; background.childBirthCountry=BORN_ABROAD",
              "background.origin=SWEDISH; background.childBirthCountry=BORN_IN_SWEDEN; background.parentsBirthCountry=ONE_BORN_ABROAD")
          .fails(
              "background.origin=SWEDISH; background.childBirthCountry=BORN_ABROAD",
              "background.origin=FOREIGN; background.childBirthCountry=BORN_IN_SWEDEN; background.parentsBirthCountry=ONE_BORN_ABROAD");

  static final Rule<Investigation> SYNTHETIC_IS_MARKED =
      Rule.<Investigation>warning("I033")
          .source(
              "This project: a synthetic record is marked in its serial number and in its origin")
          .when(SERIAL_NUMBER, serial -> serial.value().startsWith("SYN-"))
          .require(RECORD_ORIGIN, origin -> origin == RecordOrigin.SYNTHETIC)
          .sv(
              "Löpnumret är märkt som syntetiskt, men posten säger sig vara verklig.",
              "Ange origin=SYNTHETIC, eller ta bort posten: syntetiska poster får aldrig blandas med verkliga.")
          .en(
              "The serial number is marked as synthetic, but the record claims to be real.",
              "Give origin=SYNTHETIC, or remove the record: synthetic records must never be mixed with real ones.")
          .passes(
              "serialNumber=SYN-1; origin=SYNTHETIC",
              "serialNumber=SYN-2; origin=SYNTHETIC; background.age=3")
          .fails("serialNumber=SYN-1; origin=REAL", "serialNumber=SYN-2");

  static final Rule<Investigation> VULNERABILITY_AGREES =
      Rule.<Investigation>info("I034")
          .source(
              "SKR presentation 2024 and NUSO PM#3 table 1: no vulnerability and no documented risk factor are both 11 %; our inference")
          .when(VULNERABILITY, vulnerability -> vulnerability == Vulnerability.NONE)
          .require(DOCUMENTED_RISKS, List::isEmpty)
          .sv(
              "Ingen utsatthet är angiven, men riskfaktorer är dokumenterade: {documentedRisks}.",
              "Kontrollera den angivna utsattheten.")
          .en(
              "No vulnerability is given, but risk factors are documented: {documentedRisks}.",
              "Check the vulnerability given.")
          .passes(
              "assessment.vulnerability=NONE; factors.risk.ECONOMIC_HARDSHIP=NOT_DOCUMENTED",
              "assessment.vulnerability=NONE; factors.risk.YOUNG_CARER=NOT_DOCUMENTED; factors.risk.FAMILY_CONFLICT=NOT_DOCUMENTED")
          .fails(
              "assessment.vulnerability=NONE; factors.risk.ECONOMIC_HARDSHIP=SEVERE",
              "assessment.vulnerability=NONE; factors.risk.FAMILY_CONFLICT=SEVERITY_NOT_DOCUMENTED");

  static final Rule<Investigation> REFERRAL_ITEM_HAS_PARENT =
      Rule.<Investigation>warning("I035")
          .source(
              "SKR presentation 2024: the four kinds are sub-items of services without needs assessment")
          .when(
              ONWARD_REFERRALS,
              given -> given.stream().anyMatch(OnwardReferral::isNonAssessedServiceItem))
          .require(ONWARD_REFERRALS, given -> given.contains(OnwardReferral.NON_ASSESSED_SERVICE))
          .sv(
              "En underpost till icke biståndsprövad insats är angiven utan huvudposten: {decisions.onwardReferrals}.",
              "Lägg till NON_ASSESSED_SERVICE.")
          .en(
              "A sub-item of services without needs assessment is given without the item itself: {decisions.onwardReferrals}.",
              "Add NON_ASSESSED_SERVICE.")
          .passes(
              "decisions.onwardReferrals=NON_ASSESSED_SERVICE|NON_ASSESSED_SERVICE_PARENT",
              "decisions.onwardReferrals=NON_ASSESSED_SERVICE|NON_ASSESSED_SERVICE_CHILD|HEALTH_CARE")
          .fails(
              "decisions.onwardReferrals=NON_ASSESSED_SERVICE_PARENT",
              "decisions.onwardReferrals=NON_ASSESSED_SERVICE_CHILD_GROUP|OTHER");

  static final Rule<Investigation> PLACEMENT_FORM_HAS_PLACEMENT_OLD_ACT =
      placementFormHasPlacement(
          Rule.<Investigation>warning("I036")
              .source(
                  "SoL (2001:453) 6 kap., LVU (1990:52) 11–12 §§: a form of placement follows from a placement; local variable")
              .validUntil(Law.OLD_ACT_LAST_DAY));

  static final Rule<Investigation> PLACEMENT_FORM_HAS_PLACEMENT_NEW_ACT =
      placementFormHasPlacement(
          Rule.<Investigation>warning("I044")
              .source(
                  "SoL (2025:400) 9 and 22 kap., LVU (1990:52) 11–12 §§: a form of placement follows from a placement; local variable")
              .validFrom(Law.NEW_ACT_FIRST_DAY));

  static final Rule<Investigation> SUPPORTED_HOUSING_OLD_ACT =
      supportedHousing(
          Rule.<Investigation>warning("I073")
              .source("SoL (2001:453) 6 kap. 1 §: supported housing from 16; local variable")
              .validUntil(Law.OLD_ACT_LAST_DAY));

  static final Rule<Investigation> SUPPORTED_HOUSING_NEW_ACT =
      supportedHousing(
          Rule.<Investigation>warning("I074")
              .source("SoL (2025:400) 9 kap. 1 §: supported housing from 16; local variable")
              .validFrom(Law.NEW_ACT_FIRST_DAY));

  static final Rule<Investigation> DISTRICT_TAKES_PART =
      DeliveryRules.districtTakesPart("I077", PARTICIPANT, "SKR page delstudie 1");

  static final Rule<Investigation> PROTECTED_ACCOMMODATION_FROM_APRIL_2024 =
      Rule.<Investigation>warning("I037")
          .source(
              "Act (2024:79) on the placement of children in protected accommodation, in force 1 Apr 2024")
          .when(PLACEMENT_FORMS, forms -> forms.contains(PlacementForm.PROTECTED_ACCOMMODATION))
          .require(CLOSED, closed -> !closed.isBefore(LocalDate.of(2024, 4, 1)))
          .sv(
              "Skyddat boende som placering finns från 2024-04-01, men utredningen avslutades {process.closed}.",
              "Kontrollera placeringsformen.")
          .en(
              "Protected accommodation is a placement from 2024-04-01, but the investigation was closed on {process.closed}.",
              "Check the form of placement.")
          .passes(
              "decisions.placementForms=PROTECTED_ACCOMMODATION; process.closed=2024-04-01",
              "decisions.placementForms=PROTECTED_ACCOMMODATION; process.closed=2024-06-01")
          .fails(
              "decisions.placementForms=PROTECTED_ACCOMMODATION; process.closed=2024-03-31",
              "decisions.placementForms=PROTECTED_ACCOMMODATION|FOSTER_HOME; process.closed=2023-12-01");

  static final Rule<Investigation> CARE_APPLICATION_HAS_GROUNDS =
      Rule.<Investigation>warning("I038")
          .source("LVU (1990:52) 1–4 §§: care is applied for on the grounds of 2 § or 3 §")
          .when(INTERVENTIONS, decided -> decided.contains(Intervention.LVU_CARE_APPLICATION))
          .require(COMPULSORY_CARE_GROUNDS, grounds -> !grounds.contains(CompulsoryCareGround.NONE))
          .sv(
              "Ansökan om vård enligt LVU är beslutad, men inga skäl för LVU är angivna.",
              "Ange LVU_2 eller LVU_3 bland skälen, eller rätta beslutet.")
          .en(
              "An application for care under LVU is decided, but no grounds are given.",
              "Give LVU_2 or LVU_3 among the grounds, or correct the decision.")
          .passes(
              "decisions.interventions=LVU_CARE_APPLICATION; assessment.compulsoryCareGrounds=LVU_2",
              "decisions.interventions=LVU_CARE_APPLICATION; assessment.compulsoryCareGrounds=LVU_2|LVU_3")
          .fails(
              "decisions.interventions=LVU_CARE_APPLICATION; assessment.compulsoryCareGrounds=NONE",
              "decisions.interventions=LVU_CARE_APPLICATION|IMMEDIATE_CARE_LVU_6; assessment.compulsoryCareGrounds=NONE");

  static final Rule<Investigation> MONITORING_STANDS_ALONE =
      Rule.<Investigation>warning("I040")
          .source(
              "SoL (2025:400) 23 kap. 1 §; before 1 Jul 2025 SoL (2001:453) 11 kap. 4 a §: after an investigation closed without an intervention")
          .when(
              INTERVENTIONS,
              decided -> decided.contains(Intervention.MONITORING_OF_CHILD_SITUATION))
          .require(
              INTERVENTIONS,
              decided -> decided.stream().noneMatch(InvestigationRules::standsBesideMonitoring))
          .sv(
              "Uppföljning av ett barns situation har beslutats bredvid en annan insats: {decisions.interventions}.",
              "Uppföljningen förutsätter att utredningen avslutas utan insats; kontrollera besluten.")
          .en(
              "Monitoring of a child's situation is decided beside another intervention: {decisions.interventions}.",
              "Monitoring presupposes that the investigation is closed without an intervention; check the decisions.")
          .passes(
              "decisions.interventions=MONITORING_OF_CHILD_SITUATION",
              "decisions.interventions=MONITORING_OF_CHILD_SITUATION; assessment.need=NO_NEED_ASSESSED")
          .fails(
              "decisions.interventions=MONITORING_OF_CHILD_SITUATION|FAMILY_TREATMENT",
              "decisions.interventions=MONITORING_OF_CHILD_SITUATION|CONTACT_PERSON|CONTACT_FAMILY");

  static final Rule<Investigation> NEED_BEHIND_INTERVENTION =
      Rule.<Investigation>warning("I041")
          .source(
              "Our reading of the order vulnerability, need, intervention in SKR presentation 2024; that monitoring and immediate care do without an assessed need is our choice")
          .whenAnswered(PRESUPPOSING_NEED)
          .require(NEED, need -> need == NeedAssessment.NEED_ASSESSED)
          .sv(
              "Inget behov är bedömt, men insats är beslutad: {presupposingNeed}.",
              "Kontrollera bedömningen och beslutet.")
          .en(
              "No need is assessed, but an intervention is decided: {presupposingNeed}.",
              "Check the assessment and the decision.")
          .passes(
              "assessment.need=NEED_ASSESSED; decisions.interventions=FAMILY_TREATMENT",
              "assessment.need=NEED_ASSESSED; decisions.interventions=MONITORING_OF_CHILD_SITUATION|CONTACT_PERSON")
          .fails(
              "assessment.need=NO_NEED_ASSESSED; decisions.interventions=FAMILY_TREATMENT",
              "assessment.need=NO_NEED_ASSESSED; decisions.interventions=IMMEDIATE_CARE_LVU_6|PLACEMENT_SOL");

  static final Rule<Investigation> DISTRICT_EXISTS =
      Rule.<Investigation>warning("I042")
          .source("start.stockholm: 13 districts to 30 Jun 2023, 11 from 1 Jul 2023")
          .require(
              PARTICIPANT,
              WINDOW,
              (participant, window) ->
                  !(participant instanceof CityDistrict district)
                      || district.existsOn(window.last()))
          .sv(
              "{participant} fanns inte som stadsdel under {window}.",
              "Ange den stadsdel som den slogs samman till: 0180-JAR eller 0180-NIN.")
          .en(
              "{participant} was no district in {window}.",
              "Give the district that it was merged into: 0180-JAR or 0180-NIN.")
          .passes(
              "round=CHILDREN_2024; participant=0180-JAR", "round=CHILDREN_2024; participant=0180")
          .fails(
              "round=CHILDREN_2024; participant=0180-NOR",
              "round=CHILDREN_2024; participant=0180-RIK");

  static final Rule<Investigation> NOT_AGGREGATE =
      Rule.<Investigation>warning("I043")
          .source(
              "This project: AGGREGATE is for sums; delstudie 1 takes one record for each investigation (SKR page delstudie 1)")
          .require(MODE, mode -> mode != CollectionMode.AGGREGATE)
          .sv(
              "Insamlingssättet är summor, men posten är en enskild utredning.",
              "Ange HAND_CODED, STRUCTURED_EXTRACT eller MIXED.")
          .en(
              "The collection mode is sums, but the record is a single investigation.",
              "Give HAND_CODED, STRUCTURED_EXTRACT or MIXED.")
          .passes("mode=HAND_CODED", "mode=MIXED")
          .fails("mode=AGGREGATE; background.age=3", "mode=AGGREGATE");

  static final List<Rule<Investigation>> ALL =
      List.of(
          SERIAL_NUMBER_REQUIRED,
          PARTICIPANT_REQUIRED,
          MODE_REQUIRED,
          ROUND_REQUIRED,
          CLOSED_IN_PERIOD,
          AGE_0_17,
          NOT_EXCLUDED,
          CLOSED_AFTER_OPENED,
          FOUR_MONTHS_OLD_ACT,
          FOUR_MONTHS_NEW_ACT,
          ORIGIN_AGREES,
          SYNTHETIC_IS_MARKED,
          VULNERABILITY_AGREES,
          REFERRAL_ITEM_HAS_PARENT,
          PLACEMENT_FORM_HAS_PLACEMENT_OLD_ACT,
          PLACEMENT_FORM_HAS_PLACEMENT_NEW_ACT,
          SUPPORTED_HOUSING_OLD_ACT,
          SUPPORTED_HOUSING_NEW_ACT,
          DISTRICT_TAKES_PART,
          PROTECTED_ACCOMMODATION_FROM_APRIL_2024,
          CARE_APPLICATION_HAS_GROUNDS,
          MONITORING_STANDS_ALONE,
          NEED_BEHIND_INTERVENTION,
          DISTRICT_EXISTS,
          NOT_AGGREGATE);

  private InvestigationRules() {}

  /** Extending is lawful, and one in seven is: a share of the batch, and no fault of a record. */
  private static Rule<Investigation> fourMonths(
      Rule.Builder<Investigation> dated, int exampleYear) {
    String autumn = "process.opened=" + exampleYear;
    String spring = "; process.closed=" + (exampleYear + 1);
    return dated
        .event(CLOSED)
        .require(CLOSED, OPENED, (closed, opened) -> !closed.isAfter(opened.plusMonths(4)))
        .countedPerBatch()
        .sv(
            "{n} av {of} utredningar ({share} %) pågick i mer än fyra månader. Se {first}.",
            "Tiden får förlängas om det finns särskilda skäl; kontrollera datumen om andelen är oväntad.")
        .en(
            "{n} of {of} investigations ({share} %) went on for more than four months. See {first}.",
            "The time may be extended for special reasons; check the dates if the share is unexpected.")
        .passes(autumn + "-11-01" + spring + "-03-01", autumn + "-10-31" + spring + "-02-29")
        .fails(autumn + "-11-01" + spring + "-03-02", autumn + "-05-01" + spring + "-01-01");
  }

  private static Rule<Investigation> placementFormHasPlacement(Rule.Builder<Investigation> dated) {
    return dated
        .event(CLOSED)
        .when(PLACEMENT_FORMS, forms -> true)
        .require(INTERVENTIONS, decided -> decided.stream().anyMatch(InvestigationRules::places))
        .sv(
            "Placeringsform är angiven ({decisions.placementForms}), men ingen placering är beslutad.",
            "Ange placeringen bland insatserna, eller ta bort placeringsformen.")
        .en(
            "A form of placement is given ({decisions.placementForms}), but no placement is decided.",
            "Give the placement among the interventions, or remove the form.")
        .passes(
            "decisions.interventions=PLACEMENT_SOL; decisions.placementForms=FOSTER_HOME",
            "decisions.interventions=IMMEDIATE_CARE_LVU_6; decisions.placementForms=EMERGENCY_FOSTER_HOME")
        .fails(
            "decisions.interventions=FAMILY_TREATMENT; decisions.placementForms=FOSTER_HOME",
            "decisions.interventions=NONE; decisions.placementForms=RESIDENTIAL_CARE");
  }

  private static Rule<Investigation> supportedHousing(Rule.Builder<Investigation> dated) {
    return dated
        .event(CLOSED)
        .when(PLACEMENT_FORMS, forms -> forms.contains(PlacementForm.SUPPORTED_HOUSING))
        .require(AGE, age -> age >= SIXTEEN)
        .sv(
            "Barnet är {background.age} år, men stödboende är tillåtet först från 16 år.",
            "Kontrollera åldern och placeringsformen.")
        .en(
            "The child is {background.age}, but supported housing is allowed only from 16.",
            "Check the age and the form of placement.")
        .passes(
            "background.age=16; decisions.placementForms=SUPPORTED_HOUSING",
            "background.age=17; decisions.placementForms=SUPPORTED_HOUSING|FOSTER_HOME")
        .fails(
            "background.age=15; decisions.placementForms=SUPPORTED_HOUSING",
            "background.age=3; decisions.placementForms=FOSTER_HOME|SUPPORTED_HOUSING");
  }

  private static boolean places(Intervention intervention) {
    return switch (intervention) {
      case PLACEMENT_SOL, IMMEDIATE_CARE_LVU_6, LVU_CARE_APPLICATION -> true;
      default -> false;
    };
  }

  private static boolean standsBesideMonitoring(Intervention intervention) {
    return intervention != Intervention.MONITORING_OF_CHILD_SITUATION
        && intervention != Intervention.NONE;
  }
}

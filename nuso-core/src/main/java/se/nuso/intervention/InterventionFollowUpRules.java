package se.nuso.intervention;

import static se.nuso.intervention.InterventionFollowUpFields.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.codebook.RecordOrigin;
import se.nuso.municipality.ParticipantRecord;
import se.nuso.rule.DeliveryRules;
import se.nuso.rule.DuplicateRecords;
import se.nuso.rule.Field;
import se.nuso.rule.Law;
import se.nuso.rule.Rule;

/**
 * What must, and what should, hold of a follow-up. It has no published window, so the rules of
 * every time are tried, and one that rests on a Social Services Act looks at the record's own
 * dates. What only the investigation can tell, as whether a measure was decided, is told when the
 * two are linked.
 */
final class InterventionFollowUpRules {
  private static final int SIXTEEN = 16;
  private static final int TWENTY_ONE = 21;

  private static final String MEETING = "NUSO information meeting 19 Sep 2025";

  private static final Field<InterventionFollowUp, Long> MEASURES =
      Field.derived(
          "measures",
          List.of("intervention", "onwardReferral"),
          r -> Stream.of(INTERVENTION, ONWARD_REFERRAL).filter(f -> f.answer(r) != null).count());

  private static final Field<InterventionFollowUp, Boolean> HAS_REFERRAL =
      Field.derived("hasReferral", List.of("onwardReferral"), r -> r.onwardReferral() != null);

  private static final Field<InterventionFollowUp, Boolean> UNTOUCHED =
      Field.derived(
          "untouched",
          List.of("status", "endReason", "startedOn", "endedOn"),
          r ->
              Stream.of(STATUS, END_REASON, STARTED_ON, ENDED_ON)
                  .allMatch(field -> field.answer(r) == null));

  private static final Field<InterventionFollowUp, StartPhase> PHASE_BY_DATES =
      Field.derived(
          "phaseByDates",
          List.of("startedOn", "investigationClosed", "endedOn"),
          r -> r.phaseByDates().orElse(null));

  static final Rule<InterventionFollowUp> SERIAL_NUMBER_REQUIRED =
      Rule.<InterventionFollowUp>error("U003")
          .source(MEETING + ": the follow-up is joined by the serial number")
          .requireAnswer(SERIAL_NUMBER)
          .sv("Löpnummer saknas.", "Ange det löpnummer som utredningen hade i delstudie 1.")
          .en(
              "The serial number is missing.",
              "Give the serial number that the investigation had in delstudie 1.")
          .passes("serialNumber=K-17", "serialNumber=000123")
          .fails("participant=1780", "serialNumber=");

  static final Rule<InterventionFollowUp> ONE_MEASURE =
      Rule.<InterventionFollowUp>error("U005")
          .source(MEETING + ": what is followed up is a decided intervention or an onward referral")
          .require(MEASURES, measures -> measures == 1)
          .sv(
              "En uppföljning gäller exakt en insats eller en hänvisning; här är {measures} angivna.",
              "Ange antingen intervention eller onwardReferral, med en post för varje.")
          .en(
              "A follow-up is of exactly one intervention or one onward referral; {measures} are given.",
              "Give either intervention or onwardReferral, with a record for each.")
          .passes("intervention=FAMILY_TREATMENT", "onwardReferral=HEALTH_CARE")
          .fails("serialNumber=K-17", "intervention=FAMILY_TREATMENT; onwardReferral=HEALTH_CARE");

  static final Rule<InterventionFollowUp> INTERVENTION_IS_ONE =
      Rule.<InterventionFollowUp>warning("U006")
          .source(MEETING + ": decided interventions are followed up; NONE is our code")
          .require(INTERVENTION, intervention -> intervention != Intervention.NONE)
          .sv(
              "Posten följer upp ”{intervention}”, men det finns inget att följa upp.",
              "Ta bort posten, eller ange insatsen.")
          .en(
              "The record follows up “{intervention}”, but there is nothing to follow up.",
              "Remove the record, or give the intervention.")
          .passes("intervention=CONTACT_PERSON", "intervention=PLACEMENT_SOL")
          .fails("intervention=NONE", "intervention=NONE; started=NOT_STARTED");

  static final Rule<InterventionFollowUp> REFERRAL_IS_ONE =
      Rule.<InterventionFollowUp>warning("U007")
          .source(MEETING + ": onward referrals are followed up; NONE is our code")
          .require(ONWARD_REFERRAL, referral -> referral != OnwardReferral.NONE)
          .sv(
              "Posten följer upp ”{onwardReferral}”, men det finns inget att följa upp.",
              "Ta bort posten, eller ange hänvisningen.")
          .en(
              "The record follows up “{onwardReferral}”, but there is nothing to follow up.",
              "Remove the record, or give the onward referral.")
          .passes("onwardReferral=HEALTH_CARE", "onwardReferral=OTHER")
          .fails("onwardReferral=NONE", "onwardReferral=NONE; referralOutcome=UNKNOWN");

  static final Rule<InterventionFollowUp> SYNTHETIC_IS_MARKED =
      Rule.<InterventionFollowUp>warning("U008")
          .source(
              "This project: a synthetic record is marked in its serial number and in its origin")
          .when(SERIAL_NUMBER, serial -> serial.value().startsWith("SYN-"))
          .require(ORIGIN, origin -> origin == RecordOrigin.SYNTHETIC)
          .sv(
              "Löpnumret är syntetiskt, men posten säger sig vara verklig.",
              "Ange origin=SYNTHETIC, eller ta bort posten.")
          .en(
              "The serial number is a synthetic one, but the record claims to be real.",
              "Give origin=SYNTHETIC, or remove the record.")
          .passes(
              "serialNumber=SYN-1; origin=SYNTHETIC",
              "serialNumber=SYN-2; origin=SYNTHETIC; started=STARTED")
          .fails("serialNumber=SYN-1; origin=REAL", "serialNumber=SYN-2");

  static final Rule<InterventionFollowUp> PHASE_AGREES =
      Rule.<InterventionFollowUp>warning("U011")
          .source(MEETING + ": started during the investigation; the dates are local variables")
          .require(START_PHASE, PHASE_BY_DATES, (given, byDates) -> given == byDates)
          .sv(
              "Angivet är ”{startPhase}”, men datumen ger ”{phaseByDates}”.",
              "Rätta det ena; som angivet gäller i tabeller.")
          .en(
              "Given is “{startPhase}”, but the dates make it “{phaseByDates}”.",
              "Correct the one or the other; tables go by what is given.")
          .passes(
              "startPhase=AFTER; startedOn=2024-02-02; investigationClosed=2024-02-01",
              "startPhase=DURING_ONLY; startedOn=2024-01-02; endedOn=2024-01-20; investigationClosed=2024-02-01")
          .fails(
              "startPhase=AFTER; startedOn=2024-01-02; investigationClosed=2024-02-01",
              "startPhase=DURING_ONLY; startedOn=2024-01-02; endedOn=2024-03-20; investigationClosed=2024-02-01");

  static final Rule<InterventionFollowUp> NOT_STARTED_HAS_NO_COURSE =
      Rule.<InterventionFollowUp>warning("U012")
          .source("This project: what was not started has no course; provisional variables")
          .when(STARTED, started -> started == MeasureStart.NOT_STARTED)
          .require(UNTOUCHED, untouched -> untouched)
          .sv(
              "Åtgärden är inte påbörjad, men har läge, orsak till avslut eller datum.",
              "Rätta started, eller ta bort det som bara en påbörjad åtgärd kan ha.")
          .en(
              "The measure was not started, but has a status, a reason for ending or a date.",
              "Correct started, or remove what only a started measure can have.")
          .passes("started=NOT_STARTED", "started=NOT_STARTED; referralOutcome=DECLINED")
          .fails(
              "started=NOT_STARTED; status=ONGOING", "started=NOT_STARTED; startedOn=2024-02-01");

  static final Rule<InterventionFollowUp> END_REASON_HAS_END =
      Rule.<InterventionFollowUp>warning("U013")
          .source("This project: only what ended has a reason for ending; provisional variables")
          .when(END_REASON, reason -> true)
          .require(STATUS, status -> status != MeasureStatus.ONGOING)
          .sv(
              "Åtgärden pågår, men orsak till avslut är angiven: {endReason}.",
              "Rätta läget, eller ta bort orsaken.")
          .en(
              "The measure is ongoing, but a reason for ending is given: {endReason}.",
              "Correct the status, or remove the reason.")
          .passes(
              "status=COMPLETED; endReason=COMPLETED_AS_PLANNED",
              "status=BROKEN_OFF; endReason=MOVED")
          .fails("status=ONGOING; endReason=MOVED", "status=ONGOING; endReason=UNKNOWN");

  static final Rule<InterventionFollowUp> OUTCOME_HAS_REFERRAL =
      Rule.<InterventionFollowUp>warning("U014")
          .source(MEETING + ": onward referrals are followed up; provisional variable")
          .when(REFERRAL_OUTCOME, outcome -> true)
          .require(HAS_REFERRAL, referral -> referral)
          .sv(
              "Resultat av hänvisning är angivet ({referralOutcome}), men posten följer inte upp någon hänvisning.",
              "Ange hänvisningen, eller ta bort resultatet.")
          .en(
              "The result of an onward referral is given ({referralOutcome}), but the record follows up none.",
              "Give the onward referral, or remove the result.")
          .passes(
              "onwardReferral=HEALTH_CARE; referralOutcome=REACHED",
              "onwardReferral=OTHER; referralOutcome=WAITING")
          .fails(
              "intervention=FAMILY_TREATMENT; referralOutcome=REACHED", "referralOutcome=DECLINED");

  static final Rule<InterventionFollowUp> ENDED_AFTER_STARTED =
      Rule.<InterventionFollowUp>warning("U015")
          .source("This project: a measure begins before it ends; local variables")
          .require(ENDED_ON, STARTED_ON, (ended, started) -> !ended.isBefore(started))
          .sv(
              "Åtgärden upphörde {endedOn}, före den påbörjades {startedOn}.",
              "Rätta det datum som är fel.")
          .en(
              "The measure ended on {endedOn}, before it was started on {startedOn}.",
              "Correct the date that is wrong.")
          .passes(
              "startedOn=2024-02-01; endedOn=2024-02-01",
              "startedOn=2024-02-01; endedOn=2025-02-01")
          .fails(
              "startedOn=2024-02-02; endedOn=2024-02-01",
              "startedOn=2025-02-01; endedOn=2024-02-01");

  static final Rule<InterventionFollowUp> REACHED_WAS_STARTED =
      Rule.<InterventionFollowUp>warning("U016")
          .source(
              "This project: contact with the receiver is the start of a referral; provisional variables")
          .when(REFERRAL_OUTCOME, outcome -> outcome == ReferralOutcome.REACHED)
          .require(STARTED, started -> started != MeasureStart.NOT_STARTED)
          .sv(
              "Kontakt är etablerad med mottagaren, men posten säger att inget har påbörjats.",
              "Rätta resultatet av hänvisningen, eller started.")
          .en(
              "Contact was made with the receiver, but the record says that nothing was started.",
              "Correct the result of the onward referral, or started.")
          .passes(
              "onwardReferral=HEALTH_CARE; referralOutcome=REACHED; started=STARTED",
              "onwardReferral=HEALTH_CARE; referralOutcome=REACHED; started=UNKNOWN")
          .fails(
              "onwardReferral=HEALTH_CARE; referralOutcome=REACHED; started=NOT_STARTED",
              "onwardReferral=OTHER; referralOutcome=REACHED; started=NOT_STARTED");

  static final Rule<InterventionFollowUp> MONITORING_SIX_MONTHS_OLD_ACT =
      monitoringSixMonths(
          Rule.<InterventionFollowUp>warning("U028")
              .source(
                  "SoL (2001:453) 11 kap. 4 c § (SFS 2012:776): monitoring ends within six months of the closed investigation; local variables")
              .validFrom(LocalDate.of(2013, 1, 1))
              .validUntil(Law.OLD_ACT_LAST_DAY),
          "2024-02-01",
          "2024-08-01");

  static final Rule<InterventionFollowUp> MONITORING_SIX_MONTHS_NEW_ACT =
      monitoringSixMonths(
          Rule.<InterventionFollowUp>warning("U020")
              .source(
                  "SoL (2025:400) 23 kap. 5 §: monitoring ends within six months of the closed investigation; local variables")
              .validFrom(Law.NEW_ACT_FIRST_DAY),
          "2025-08-31",
          "2026-02-28");

  static final Rule<InterventionFollowUp> IMMEDIATE_CARE_FOUR_WEEKS =
      Rule.<InterventionFollowUp>warning("U021")
          .source(
              "LVU (1990:52) 8 §: care is applied for within four weeks of the executed immediate care, unless the court extends; local variables")
          .when(INTERVENTION, i -> i == Intervention.IMMEDIATE_CARE_LVU_6)
          .require(
              CARE_APPLIED_ON,
              STARTED_ON,
              (applied, executed) -> !applied.isAfter(executed.plusWeeks(4)))
          .sv(
              "Ansökan om vård gjordes {careAppliedOn}, mer än fyra veckor efter att omhändertagandet verkställdes {startedOn}.",
              "Kontrollera datumen, och om rätten har medgett förlängd tid.")
          .en(
              "Care was applied for on {careAppliedOn}, more than four weeks after the immediate care was executed on {startedOn}.",
              "Check the dates, and whether the court has extended the time.")
          .passes(
              "intervention=IMMEDIATE_CARE_LVU_6; startedOn=2024-02-01; careAppliedOn=2024-02-29",
              "intervention=IMMEDIATE_CARE_LVU_6; startedOn=2025-08-01; careAppliedOn=2025-08-03")
          .fails(
              "intervention=IMMEDIATE_CARE_LVU_6; startedOn=2024-02-01; careAppliedOn=2024-03-01",
              "intervention=IMMEDIATE_CARE_LVU_6; startedOn=2025-08-01; careAppliedOn=2025-08-30");

  static final Rule<InterventionFollowUp> EMERGENCY_FOSTER_HOME_OLD_ACT =
      emergencyFosterHome(
          Rule.<InterventionFollowUp>warning("U029")
              .source(
                  "SoL (2001:453) 6 kap. 6 §: an emergency foster home at most two months after the closed investigation, longer for special reasons; local variables")
              .validUntil(Law.OLD_ACT_LAST_DAY),
          "2024-02-01",
          "2024-04-01");

  static final Rule<InterventionFollowUp> EMERGENCY_FOSTER_HOME_NEW_ACT =
      emergencyFosterHome(
          Rule.<InterventionFollowUp>warning("U022")
              .source(
                  "SoL (2025:400) 22 kap. 4 §: an emergency foster home at most two months after the closed investigation, longer for special reasons; local variables")
              .validFrom(Law.NEW_ACT_FIRST_DAY),
          "2025-08-01",
          "2025-10-01");

  static final Rule<InterventionFollowUp> IMMEDIATE_CARE_UNDER_20 =
      underAge(
          Rule.<InterventionFollowUp>warning("U023")
              .source("LVU (1990:52) 6 §: immediate care only under 20; local variable"),
          Set.of(Intervention.IMMEDIATE_CARE_LVU_6),
          20,
          "IMMEDIATE_CARE_LVU_6");

  static final Rule<InterventionFollowUp> LVU_22_UNDER_20 =
      underAge(
          Rule.<InterventionFollowUp>warning("U024")
              .source("LVU (1990:52) 22 §: preventive measure only under 20; local variable"),
          Set.of(Intervention.NON_RESIDENTIAL_TREATMENT_LVU_22),
          20,
          "NON_RESIDENTIAL_TREATMENT_LVU_22");

  static final Rule<InterventionFollowUp> CARE_APPLICATION_UNDER_20 =
      underAge(
          Rule.<InterventionFollowUp>warning("U025")
              .source("LVU (1990:52) 1 §: 2 § only under 18, 3 § also 18–19; local variable"),
          Set.of(Intervention.LVU_CARE_APPLICATION),
          20,
          "LVU_CARE_APPLICATION");

  static final Rule<InterventionFollowUp> CARE_APPLICATION_AT_18 =
      Rule.<InterventionFollowUp>info("U026")
          .source("LVU (1990:52) 1 § third paragraph: at 18–19 only 3 §; local variable")
          .when(INTERVENTION, i -> i == Intervention.LVU_CARE_APPLICATION)
          .require(AGE, age -> age != 18 && age != 19)
          .sv(
              "Den unge var {age} år: vård enligt LVU kan då bara grundas på 3 §.",
              "Kontrollera åldern och grunden.")
          .en(
              "The young person was {age}: care under LVU can then rest on 3 § only.",
              "Check the age and the ground.")
          .passes(
              "intervention=LVU_CARE_APPLICATION; age=17",
              "intervention=LVU_CARE_APPLICATION; age=3")
          .fails(
              "intervention=LVU_CARE_APPLICATION; age=18",
              "intervention=LVU_CARE_APPLICATION; age=19");

  static final Rule<InterventionFollowUp> QUALIFIED_CONTACT_UNDER_21_OLD_ACT =
      qualifiedContact(
          Rule.<InterventionFollowUp>warning("U030")
              .source(
                  "SoL (2001:453) 3 kap. 6 b §: specially qualified contact person only under 21; local variables")
              .validUntil(Law.OLD_ACT_LAST_DAY),
          "2024-02-01");

  static final Rule<InterventionFollowUp> QUALIFIED_CONTACT_UNDER_21_NEW_ACT =
      qualifiedContact(
          Rule.<InterventionFollowUp>warning("U027")
              .source(
                  "SoL (2025:400) 13 kap. 7 § second paragraph: specially qualified contact person only under 21; local variables")
              .validFrom(Law.NEW_ACT_FIRST_DAY),
          "2025-08-01");

  static final Rule<InterventionFollowUp> SUPPORTED_HOUSING_OLD_ACT =
      supportedHousing(
          Rule.<InterventionFollowUp>warning("U031")
              .source("SoL (2001:453) 6 kap. 1 §: supported housing from 16; local variables")
              .validUntil(Law.OLD_ACT_LAST_DAY),
          "2024-02-01");

  static final Rule<InterventionFollowUp> SUPPORTED_HOUSING_NEW_ACT =
      supportedHousing(
          Rule.<InterventionFollowUp>warning("U032")
              .source("SoL (2025:400) 9 kap. 1 §: supported housing from 16; local variables")
              .validFrom(Law.NEW_ACT_FIRST_DAY),
          "2025-08-01");

  static final Rule<InterventionFollowUp> DUPLICATE_IDENTICAL =
      DuplicateRecords.identicalRule(
              Rule.<InterventionFollowUp>warning("U101")
                  .source(MEETING + ": serial-number lists hold duplicates"),
              InterventionFollowUp.class,
              "serialNumber",
              InterventionFollowUpRules::measure)
          .passes(
              "serialNumber=A1; intervention=FAMILY_TREATMENT\nserialNumber=A1; intervention=CONTACT_PERSON",
              "serialNumber=A1; participant=1780; intervention=FAMILY_TREATMENT\nserialNumber=A1; participant=0180-FAR; intervention=FAMILY_TREATMENT")
          .fails(
              "serialNumber=A1; intervention=FAMILY_TREATMENT\nserialNumber=A1; intervention=FAMILY_TREATMENT",
              "serialNumber=A1; onwardReferral=OTHER\nserialNumber=A1; onwardReferral=OTHER");

  static final Rule<InterventionFollowUp> DUPLICATE_CONFLICTING =
      DuplicateRecords.conflictingRule(
              Rule.<InterventionFollowUp>warning("U102")
                  .source(
                      MEETING
                          + ": the follow-up is joined by the serial number; that each measure has one record is our reading"),
              InterventionFollowUp.class,
              "serialNumber",
              InterventionFollowUpRules::measure)
          .passes(
              "serialNumber=A1; intervention=FAMILY_TREATMENT; started=STARTED\nserialNumber=A1; intervention=CONTACT_PERSON; started=NOT_STARTED",
              "serialNumber=A1; onwardReferral=OTHER\nserialNumber=A1; onwardReferral=OTHER")
          .fails(
              "serialNumber=A1; intervention=FAMILY_TREATMENT; started=STARTED\nserialNumber=A1; intervention=FAMILY_TREATMENT; started=NOT_STARTED",
              "serialNumber=A1; onwardReferral=OTHER; referralOutcome=REACHED\nserialNumber=A1; onwardReferral=OTHER; referralOutcome=DECLINED");

  static final List<Rule<InterventionFollowUp>> ALL =
      List.of(
          DeliveryRules.roundGiven("U001", ROUND, MEETING + ": the follow-up belongs to a round"),
          DeliveryRules.modeGiven(
              "U002", MODE, "NUSO PM#3: how the answers were collected must be distinguished"),
          SERIAL_NUMBER_REQUIRED,
          DeliveryRules.participantGiven(
              "U004", PARTICIPANT, MEETING + ": participants follow up their own investigations"),
          ONE_MEASURE,
          INTERVENTION_IS_ONE,
          REFERRAL_IS_ONE,
          SYNTHETIC_IS_MARKED,
          PHASE_AGREES,
          NOT_STARTED_HAS_NO_COURSE,
          END_REASON_HAS_END,
          OUTCOME_HAS_REFERRAL,
          ENDED_AFTER_STARTED,
          REACHED_WAS_STARTED,
          MONITORING_SIX_MONTHS_OLD_ACT,
          MONITORING_SIX_MONTHS_NEW_ACT,
          IMMEDIATE_CARE_FOUR_WEEKS,
          EMERGENCY_FOSTER_HOME_OLD_ACT,
          EMERGENCY_FOSTER_HOME_NEW_ACT,
          IMMEDIATE_CARE_UNDER_20,
          LVU_22_UNDER_20,
          CARE_APPLICATION_UNDER_20,
          CARE_APPLICATION_AT_18,
          QUALIFIED_CONTACT_UNDER_21_OLD_ACT,
          QUALIFIED_CONTACT_UNDER_21_NEW_ACT,
          SUPPORTED_HOUSING_OLD_ACT,
          SUPPORTED_HOUSING_NEW_ACT,
          DUPLICATE_IDENTICAL,
          DUPLICATE_CONFLICTING);

  private InterventionFollowUpRules() {}

  private static Rule<InterventionFollowUp> underAge(
      Rule.Builder<InterventionFollowUp> started,
      Set<Intervention> measures,
      int limit,
      String example) {
    return started
        .when(INTERVENTION, measures::contains)
        .require(AGE, age -> age < limit)
        .sv(
            "{intervention}: åldern är {age}, men åtgärden finns bara under " + limit + " år.",
            "Kontrollera åldern och åtgärden.")
        .en(
            "{intervention}: the age is {age}, but the measure exists only under " + limit + ".",
            "Check the age and the measure.")
        .passes(
            "intervention=" + example + "; age=" + (limit - 1),
            "intervention=" + example + "; age=3")
        .fails(
            "intervention=" + example + "; age=" + limit,
            "intervention=" + example + "; age=" + (limit + 5));
  }

  private static Rule<InterventionFollowUp> monitoringSixMonths(
      Rule.Builder<InterventionFollowUp> dated, String closed, String sixMonthsLater) {
    String monitoring =
        "intervention=MONITORING_OF_CHILD_SITUATION; investigationClosed=" + closed + "; endedOn=";
    LocalDate last = LocalDate.parse(sixMonthsLater);
    return dated
        .event(ENDED_ON)
        .when(INTERVENTION, i -> i == Intervention.MONITORING_OF_CHILD_SITUATION)
        .require(
            ENDED_ON,
            INVESTIGATION_CLOSED,
            (ended, investigated) -> !ended.isAfter(investigated.plusMonths(6)))
        .sv(
            "Uppföljningen av barnets situation upphörde {endedOn}, mer än sex månader efter att utredningen avslutades {investigationClosed}.",
            "Kontrollera datumen; efter en avslutad placering räknas tiden från den.")
        .en(
            "The monitoring ended on {endedOn}, more than six months after the investigation was closed on {investigationClosed}.",
            "Check the dates; after an ended placement the time runs from that.")
        .passes(monitoring + closed, monitoring + last)
        .fails(monitoring + last.plusDays(1), monitoring + last.plusDays(60));
  }

  private static Rule<InterventionFollowUp> emergencyFosterHome(
      Rule.Builder<InterventionFollowUp> dated, String closed, String twoMonthsLater) {
    String emergency =
        "placementForm=EMERGENCY_FOSTER_HOME; investigationClosed=" + closed + "; endedOn=";
    LocalDate last = LocalDate.parse(twoMonthsLater);
    return dated
        .event(ENDED_ON)
        .when(PLACEMENT_FORM, form -> form == PlacementForm.EMERGENCY_FOSTER_HOME)
        .require(
            ENDED_ON,
            INVESTIGATION_CLOSED,
            (ended, investigated) -> !ended.isAfter(investigated.plusMonths(2)))
        .sv(
            "Jourhemmet upphörde {endedOn}, mer än två månader efter att utredningen avslutades {investigationClosed}.",
            "Kontrollera datumen, och om särskilda skäl är dokumenterade.")
        .en(
            "The emergency foster home ended on {endedOn}, more than two months after the investigation was closed on {investigationClosed}.",
            "Check the dates, and whether special reasons are documented.")
        .passes(emergency + closed, emergency + last)
        .fails(emergency + last.plusDays(1), emergency + last.plusDays(60));
  }

  /**
   * The Act is that of the day the contact person was given, so without the day nothing is said.
   */
  private static Rule<InterventionFollowUp> qualifiedContact(
      Rule.Builder<InterventionFollowUp> dated, String started) {
    String given = "intervention=QUALIFIED_CONTACT_PERSON; startedOn=" + started + "; age=";
    return dated
        .event(STARTED_ON)
        .whenAnswered(STARTED_ON)
        .when(INTERVENTION, i -> i == Intervention.QUALIFIED_CONTACT_PERSON)
        .require(AGE, age -> age < TWENTY_ONE)
        .sv(
            "{intervention}: åldern är {age}, men insatsen finns bara under 21 år.",
            "Kontrollera åldern och insatsen.")
        .en(
            "{intervention}: the age is {age}, but the intervention exists only under 21.",
            "Check the age and the intervention.")
        .passes(given + 20, given + 3)
        .fails(given + 21, given + 26);
  }

  private static Rule<InterventionFollowUp> supportedHousing(
      Rule.Builder<InterventionFollowUp> dated, String started) {
    String given = "placementForm=SUPPORTED_HOUSING; startedOn=" + started + "; age=";
    return dated
        .event(STARTED_ON)
        .whenAnswered(STARTED_ON)
        .when(PLACEMENT_FORM, form -> form == PlacementForm.SUPPORTED_HOUSING)
        .require(AGE, age -> age >= SIXTEEN)
        .sv(
            "Åldern är {age} år, men stödboende är tillåtet först från 16 år.",
            "Kontrollera åldern och placeringsformen.")
        .en(
            "The age is {age}, but supported housing is allowed only from 16.",
            "Check the age and the form of placement.")
        .passes(given + 16, given + 17)
        .fails(given + 15, given + 3);
  }

  /** What a record is about: one measure of one investigation of a participant. */
  private static @Nullable String measure(InterventionFollowUp record) {
    Code measure = record.intervention() != null ? record.intervention() : record.onwardReferral();
    return record.serialNumber() == null || measure == null
        ? null
        : ParticipantRecord.codeOf(record)
            + " "
            + record.serialNumber().value()
            + " "
            + measure.code();
  }
}

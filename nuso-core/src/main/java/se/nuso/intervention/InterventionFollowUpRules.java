package se.nuso.intervention;

import static se.nuso.intervention.InterventionFollowUpFields.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.nuso.codebook.RecordOrigin;
import se.nuso.rule.DeliveryRules;
import se.nuso.rule.Field;
import se.nuso.rule.Law;
import se.nuso.rule.Rule;

/**
 * What must, and what should, hold of a follow-up. It has no published window, so the rules of
 * every time are tried, and one that rests on the new Social Services Act looks at the record's own
 * dates.
 */
final class InterventionFollowUpRules {
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

  private static final Field<InterventionFollowUp, StartPhase> PHASE =
      Field.derived(
          "phase",
          List.of("startPhase", "startedOn", "investigationClosed", "endedOn"),
          r -> r.phase().orElse(null));

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
              "Löpnumret är ett syntetiskt, men posten säger sig vara verklig.",
              "Ange origin=SYNTHETIC, eller ta bort posten.")
          .en(
              "The serial number is a synthetic one, but the record claims to be real.",
              "Give origin=SYNTHETIC, or remove the record.")
          .passes(
              "serialNumber=SYN-1; origin=SYNTHETIC",
              "serialNumber=SYN-2; origin=SYNTHETIC; started=STARTED")
          .fails("serialNumber=SYN-1; origin=REAL", "serialNumber=SYN-2");

  static final Rule<InterventionFollowUp> STARTED_DURING_AND_WENT_ON =
      Rule.<InterventionFollowUp>warning("U010")
          .source(
              MEETING
                  + ": an intervention that started during the investigation and went on is entered as one after it")
          .require(PHASE, phase -> phase != StartPhase.DURING_AND_WENT_ON)
          .sv(
              "Åtgärden påbörjades under utredningen och fortsatte efter den: den räknas som en åtgärd efter avslutad utredning.",
              "Kontrollera att den också är angiven som beslutad i utredningens post.")
          .en(
              "The measure started during the investigation and went on: it counts as one after the closed investigation.",
              "Check that it is also given as decided in the investigation's record.")
          .passes("startPhase=AFTER", "startedOn=2024-02-02; investigationClosed=2024-02-01")
          .fails(
              "startPhase=DURING_AND_WENT_ON",
              "startedOn=2024-01-02; investigationClosed=2024-02-01",
              "startedOn=2024-01-02; investigationClosed=2024-02-01; endedOn=2024-02-02");

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

  static final Rule<InterventionFollowUp> MONITORING_SIX_MONTHS =
      Rule.<InterventionFollowUp>warning("U020")
          .source(
              "SoL (2025:400) 23 kap. 5 §: monitoring ends within six months of the closed investigation; local variables")
          .validFrom(Law.NEW_ACT_FIRST_DAY)
          .when(INTERVENTION, i -> i == Intervention.MONITORING_OF_CHILD_SITUATION)
          .when(ENDED_ON, InterventionFollowUpRules::underNewAct)
          .require(
              ENDED_ON,
              INVESTIGATION_CLOSED,
              (ended, closed) -> !ended.isAfter(closed.plusMonths(6)))
          .sv(
              "Uppföljningen av barnets situation upphörde {endedOn}, mer än sex månader efter att utredningen avslutades {investigationClosed}.",
              "Kontrollera datumen; efter en avslutad placering räknas tiden från den.")
          .en(
              "The monitoring ended on {endedOn}, more than six months after the investigation was closed on {investigationClosed}.",
              "Check the dates; after an ended placement the time runs from that.")
          .passes(
              "intervention=MONITORING_OF_CHILD_SITUATION; investigationClosed=2025-02-01; endedOn=2025-08-01",
              "intervention=MONITORING_OF_CHILD_SITUATION; investigationClosed=2025-08-31; endedOn=2026-02-28")
          .fails(
              "intervention=MONITORING_OF_CHILD_SITUATION; investigationClosed=2025-02-01; endedOn=2025-08-02",
              "intervention=MONITORING_OF_CHILD_SITUATION; investigationClosed=2024-03-31; endedOn=2025-07-01");

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

  static final Rule<InterventionFollowUp> EMERGENCY_FOSTER_HOME_TWO_MONTHS =
      Rule.<InterventionFollowUp>warning("U022")
          .source(
              "SoL (2025:400) 22 kap. 4 §: an emergency foster home at most two months after the closed investigation, longer for special reasons; local variables")
          .validFrom(Law.NEW_ACT_FIRST_DAY)
          .when(PLACEMENT_FORM, form -> form == PlacementForm.EMERGENCY_FOSTER_HOME)
          .when(ENDED_ON, InterventionFollowUpRules::underNewAct)
          .require(
              ENDED_ON,
              INVESTIGATION_CLOSED,
              (ended, closed) -> !ended.isAfter(closed.plusMonths(2)))
          .sv(
              "Jourhemmet upphörde {endedOn}, mer än två månader efter att utredningen avslutades {investigationClosed}.",
              "Kontrollera datumen, och om särskilda skäl är dokumenterade.")
          .en(
              "The emergency foster home ended on {endedOn}, more than two months after the investigation was closed on {investigationClosed}.",
              "Check the dates, and whether special reasons are documented.")
          .passes(
              "placementForm=EMERGENCY_FOSTER_HOME; investigationClosed=2025-06-01; endedOn=2025-08-01",
              "placementForm=EMERGENCY_FOSTER_HOME; investigationClosed=2025-08-01; endedOn=2025-08-15")
          .fails(
              "placementForm=EMERGENCY_FOSTER_HOME; investigationClosed=2025-06-01; endedOn=2025-08-02",
              "placementForm=EMERGENCY_FOSTER_HOME; investigationClosed=2024-03-31; endedOn=2025-07-01");

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

  static final Rule<InterventionFollowUp> QUALIFIED_CONTACT_UNDER_21 =
      underAge(
          Rule.<InterventionFollowUp>warning("U027")
              .source(
                  "SoL (2025:400) 13 kap. 7 § second paragraph: specially qualified contact person only under 21; local variable")
              .validFrom(Law.NEW_ACT_FIRST_DAY),
          Set.of(Intervention.QUALIFIED_CONTACT_PERSON),
          21,
          "QUALIFIED_CONTACT_PERSON");

  static final List<Rule<InterventionFollowUp>> ALL =
      List.of(
          DeliveryRules.roundGiven("U001", ROUND, MEETING + ": the follow-up belongs to a round"),
          DeliveryRules.modeGiven(
              "U002", MODE, "NUSO PM#3: how the answers were collected must be told apart"),
          SERIAL_NUMBER_REQUIRED,
          DeliveryRules.participantGiven(
              "U004", PARTICIPANT, MEETING + ": participants follow up their own investigations"),
          ONE_MEASURE,
          INTERVENTION_IS_ONE,
          REFERRAL_IS_ONE,
          SYNTHETIC_IS_MARKED,
          STARTED_DURING_AND_WENT_ON,
          PHASE_AGREES,
          NOT_STARTED_HAS_NO_COURSE,
          END_REASON_HAS_END,
          OUTCOME_HAS_REFERRAL,
          ENDED_AFTER_STARTED,
          MONITORING_SIX_MONTHS,
          IMMEDIATE_CARE_FOUR_WEEKS,
          EMERGENCY_FOSTER_HOME_TWO_MONTHS,
          IMMEDIATE_CARE_UNDER_20,
          LVU_22_UNDER_20,
          CARE_APPLICATION_UNDER_20,
          CARE_APPLICATION_AT_18,
          QUALIFIED_CONTACT_UNDER_21);

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

  private static boolean underNewAct(LocalDate day) {
    return !day.isBefore(Law.NEW_ACT_FIRST_DAY);
  }
}
